import { milesBetween, type Point } from "../../../kernel/gazetteer.ts";
import { distanceBands, type EngineNear, type EngineQuery } from "../../engine.ts";
import { type Cover, coverOf } from "./meilisearch.cells.ts";
import { filtersOf, oneOf } from "./meilisearch.filter.ts";

/** The condition that a place lies within so many miles. */
export type CircleFilter = (radiusMiles: number) => string;

/** What lies in the rim of a circle, and matches, and does not serve the place anyway: these alone are looked at one by one. */
export interface Rim {
  readonly radiusMiles: number;
  readonly cover: Cover;
  readonly filter: readonly string[];
}

export interface RimPlace {
  readonly id: string;
  readonly _geo?: { readonly lat: number; readonly lng: number };
}

export const rimAttributes = ["id", "_geo"] as const satisfies readonly (keyof RimPlace)[];

/** Where more places than this lie in a rim, Meilisearch is asked for the circle itself, as dear as that is. */
export const mostInRim = 2000;

/** The circle, and a bit of what lies around it: for who looks at each place himself. */
export function coverFilter(near: EngineNear, radiusMiles: number): string {
  const { inside, rim } = coverOf(near, radiusMiles);
  return oneOf("cells", [...inside, ...rim]);
}

/** The rims of every circle that a query asks for. */
export function rimsOf({ near, text, filters, facets }: EngineQuery): readonly Rim[] {
  if (!near || near.radiusMiles === 0) return [];
  const bands = facets.includes("DISTANCE") && text?.mode !== "any" ? distanceBands : [];
  // Also what is counted by a facet that ignores its own filter.
  const matching = [...filtersOf(filters, facets), `NOT ${oneOf("areas", near.areas)}`];
  return [...new Set([near.radiusMiles, ...bands])].map((radiusMiles) => {
    const cover = coverOf(near, radiusMiles);
    return { radiusMiles, cover, filter: [oneOf("cells", cover.rim), ...matching] };
  });
}

/**
 * Circles by the cells that lie in them and, of those on the border, by the places. Meilisearch has a filter for circles, but reads every place that
 * it knows anew for each: at a million listings that takes ten times as long as all the rest of a search.
 */
export function circlesOf(middle: Point | null, rims: readonly Rim[], places: readonly (readonly RimPlace[])[]): CircleFilter {
  if (!middle) return () => oneOf("id", []);
  const known = new Map(rims.map((rim, index) => [rim.radiusMiles, exactFilter(middle, rim, places[index] ?? [])]));
  return (radiusMiles) => known.get(radiusMiles) ?? engineFilter(middle, radiusMiles);
}

function exactFilter(middle: Point, { radiusMiles, cover }: Rim, places: readonly RimPlace[]): string {
  if (places.length > mostInRim) return engineFilter(middle, radiusMiles);
  const within = places.filter(({ _geo: at }) => at && milesBetween(middle, { latitude: at.lat, longitude: at.lng }) <= radiusMiles);
  const inside = oneOf("cells", cover.inside);
  if (within.length === 0) return inside;
  const ids = within.map((place) => place.id);
  return `(${inside} OR ${oneOf("id", ids)})`;
}

function engineFilter({ latitude, longitude }: Point, radiusMiles: number): string {
  return `_geoRadius(${latitude}, ${longitude}, ${Math.round(radiusMiles * 1609.344)})`;
}
