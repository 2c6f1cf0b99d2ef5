import type { Place } from "../kernel/place.ts";
import type { EngineNear } from "./engine.ts";

export const defaultRadiusMiles = 25;
export const maximumRadiusMiles = 500;

/**
 * Everything that serves a place: the codes a program's area may carry for it, and the radius around it.
 * A state or county also takes in what stands inside it, and for a state what serves a part of it.
 */
export function nearPlace(place: Place, radiusMiles = defaultRadiusMiles): EngineNear {
  const counties = place.counties.slice(0, 50).map((county) => `C:${county}`);
  const postalCodes = place.postalCodes.slice(0, 300).map((code) => `Z:${code}`);
  const areas = ["US", ...place.states.map((state) => `S:${state}`), ...counties, ...postalCodes];
  if (place.kind === "STATE" && place.state) areas.push(`in:S:${place.state}`, `part:S:${place.state}`);
  if (place.kind === "COUNTY" && place.countyFips) areas.push(`in:C:${place.countyFips}`);
  const isWide = place.kind === "STATE" || place.kind === "COUNTY" || place.kind === "MILITARY";
  const radius = Number.isFinite(radiusMiles) ? Math.min(Math.max(radiusMiles, 0.1), maximumRadiusMiles) : defaultRadiusMiles;
  const { latitude, longitude } = place;
  const near = { latitude, longitude, radiusMiles: isWide ? 0 : radius, areas };
  return place.kind === "POINT" ? { ...near, uncertain: [...counties.slice(1), ...postalCodes.slice(1)] } : near;
}
