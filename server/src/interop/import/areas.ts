import { createRequire } from "node:module";
import { stateByCode, stateByFips, stateByName } from "../../kernel/states.ts";

/** Our reading of an HSDS service area: what the search can compare with a place. */
export interface Area {
  readonly kind: "NATION" | "STATE" | "COUNTY" | "POSTAL_CODE" | "OTHER";
  /** USPS code, five-digit FIPS or five digits; null for the nation and for what we do not recognise. */
  readonly code: string | null;
}

interface Atlas {
  readonly objects: {
    readonly counties: { readonly geometries: readonly { readonly id: string; readonly properties: { readonly name: string } }[] };
  };
}

const nation = /^(the )?(united states( of america)?|u\.?s\.?a?\.?|nation( ?wide)?|national|all (50 )?states|entire (country|nation|us))$/;
const unknownArea: Area = { kind: "OTHER", code: null };

const otherNames: Readonly<Record<string, string>> = {
  "washington dc": "DC",
  "washington d.c.": "DC",
  "d.c.": "DC",
  "virgin islands": "VI",
};

/** "Maryland", "md" as "MD"; null when it is no state or territory. */
export function stateCode(text: string): string | null {
  const plain = text.trim();
  return (stateByCode(plain.toUpperCase()) ?? stateByName(plain))?.code ?? otherNames[plain.toLowerCase()] ?? null;
}

let counties: ReadonlyMap<string, readonly string[]> | undefined;

const countyKey = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, "");

/** FIPS codes by county name without "County"; read once, when first needed. */
function countiesByName(): ReadonlyMap<string, readonly string[]> {
  if (counties) return counties;
  const atlas = createRequire(import.meta.url)("us-atlas/counties-10m.json") as Atlas;
  const made = new Map<string, string[]>();
  for (const county of atlas.objects.counties.geometries) {
    const key = countyKey(county.properties.name);
    made.set(key, [...(made.get(key) ?? []), county.id]);
  }
  counties = made;
  return made;
}

function countyArea(name: string, state: string | null): Area | null {
  const candidates = (countiesByName().get(countyKey(name)) ?? []).filter(
    (fips) => state === null || stateByFips(fips.slice(0, 2))?.code === state,
  );
  // Thirty states have a Washington County: without the state, a name that occurs twice says nothing.
  return candidates.length === 1 ? { kind: "COUNTY", code: candidates[0]! } : null;
}

/** What an area's name means: "Nationwide", "State of Ohio", "Fairfax County, VA", "20001". Cities and neighbourhoods stay OTHER. */
export function readArea(name: string): Area {
  const plain = name.trim().replace(/\s+/g, " ").replace(/\.$/, "");
  if (plain === "" || plain.length > 80) return unknownArea;
  if (nation.test(plain.toLowerCase())) return { kind: "NATION", code: null };
  if (/^\d{5}(-\d{4})?$/.test(plain)) return { kind: "POSTAL_CODE", code: plain.slice(0, 5) };
  const state = stateCode(plain.replace(/^((the )?(entire )?(state|commonwealth) of|all of) /i, "").replace(/ state$| statewide$/i, ""));
  if (state) return { kind: "STATE", code: state };
  const match = /^(.+?)(?: (?:county|parish|borough))(?:,? ([a-z. ]{2,25}))?$/i.exec(plain);
  if (match) return countyArea(match[1]!, match[2] ? stateCode(match[2]) : null) ?? unknownArea;
  return unknownArea;
}
