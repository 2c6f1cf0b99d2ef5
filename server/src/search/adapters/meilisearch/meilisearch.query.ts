import { distanceBands, type EngineQuery, type FacetName, isFiltered, type ValueFacet } from "../../engine.ts";
import { type CircleFilter, coverFilter } from "./meilisearch.circle.ts";
import { facetAttributes, filtersOf, oneOf } from "./meilisearch.filter.ts";
import { indexUid } from "./meilisearch.index.ts";

/** A query of which is known what lies within its circles. */
export interface PlacedQuery extends EngineQuery {
  readonly within: CircleFilter;
}

export interface MeilisearchQuery {
  readonly indexUid: string;
  readonly q: string;
  readonly filter: readonly string[];
  readonly matchingStrategy: "all";
  readonly limit?: number;
  readonly offset?: number;
  /** With `page` in place of limit and offset, services are counted to the last one; else Meilisearch counts their places. */
  readonly hitsPerPage?: number;
  readonly page?: number;
  readonly attributesToRetrieve: readonly string[];
  readonly distinct?: string;
  readonly facets?: readonly string[];
  readonly sort?: readonly string[];
}

/** True of one document of each service. Counted with the places that are found, it tells of how many services they are at least. */
export const firstPlace = "isFirst";

function nearFilter({ near, within }: PlacedQuery): string[] {
  if (!near) return [];
  const covers = oneOf("areas", near.areas);
  return [near.radiusMiles === 0 ? covers : `(${within(near.radiusMiles)} OR ${covers})`];
}

/** True when the place or the hours decide which document of a service is meant: then documents are told apart and made distinct. */
function choosesPlace(query: EngineQuery): boolean {
  return query.near !== null || query.filters.openHours !== undefined || (query.filters.languages?.length ?? 0) > 0;
}

function sortOf(query: EngineQuery): string[] | undefined {
  if (query.sort === "NAME") return ["nameKey:asc"];
  if (query.sort === "FRESHNESS") return ["verifiedAt:desc"];
  if (query.sort === "DISTANCE" && query.near && query.near.radiusMiles > 0)
    return [`_geoPoint(${query.near.latitude}, ${query.near.longitude}):asc`];
  return undefined;
}

/** What every hit carries. */
const lightAttributes = ["serviceId", "fundRank", "verifiedAt", "_geo"];

/** What the first `ranked` carry besides: it is long. All documents of a service hold the same words and serve the same areas. */
const rankedAttributes = ({ near }: Pick<EngineQuery, "near">): readonly string[] => (near ? ["signature", "areas"] : ["signature"]);

/** One search. `words` are the tokens that must all be held; none for browsing. */
function searchOf(
  query: PlacedQuery,
  words: string,
  options: { without?: FacetName; alsoOpen?: readonly string[] } = {},
): MeilisearchQuery {
  const filter = [...filtersOf(query.filters, options.without ? [options.without] : []), ...nearFilter(query)];
  if (options.alsoOpen) filter.push(oneOf("hours", options.alsoOpen));
  const distinct = choosesPlace(query);
  if (!distinct) filter.push(`${firstPlace} = true`);
  const sort = sortOf(query);
  return {
    indexUid,
    q: words,
    filter,
    matchingStrategy: "all",
    limit: query.limit,
    offset: query.offset,
    attributesToRetrieve: query.ranked > 0 ? [...lightAttributes, ...rankedAttributes(query)] : lightAttributes,
    ...(distinct ? { distinct: "serviceId" } : {}),
    ...(sort ? { sort } : {}),
  };
}

/** A search that only counts, each service once. */
function countOf(query: PlacedQuery, words: string, facet: FacetName, openNow: readonly string[] | undefined): MeilisearchQuery {
  const base = searchOf(query, words, { without: facet, ...(facet === "OPEN_NOW" ? { alsoOpen: openNow ?? [] } : {}) });
  return { ...onlyCounting(base), ...(facet === "OPEN_NOW" || facet === "DISTANCE" ? {} : { facets: [facetAttributes[facet]] }) };
}

function onlyCounting({ sort: _sort, limit: _limit, offset: _offset, ...rest }: MeilisearchQuery): MeilisearchQuery {
  const many = rest.distinct === undefined ? { limit: 0, offset: 0 } : { hitsPerPage: 0, page: 1 };
  return { ...rest, ...many, attributesToRetrieve: [] };
}

/** What serves the place from wherever it is: any document of a service will do. */
function servingCount(query: PlacedQuery, words: string, covers: string): MeilisearchQuery {
  const serving = searchOf({ ...query, near: null }, words);
  return onlyCounting({ ...serving, filter: [...serving.filter, covers] });
}

/**
 * The facet DISTANCE: first those that serve the place; then, a search for each band, those that lie within it and do not. The sum of the first
 * and one other is what such a radius would find.
 */
function distanceCounts(query: PlacedQuery, words: string): readonly MeilisearchQuery[] {
  const { near } = query;
  if (!near || near.radiusMiles === 0) return [];
  const covers = oneOf("areas", near.areas);
  return [
    servingCount(query, words, covers),
    ...distanceBands.map((radiusMiles) => {
      const within = searchOf({ ...query, near: { ...near, radiusMiles } }, words);
      return onlyCounting({ ...within, filter: [...within.filter, `NOT ${covers}`] });
    }),
  ];
}

/** Places that are looked through for the facet DISTANCE where they are not counted by the engine. Where there are more, it is left out. */
export const placesLookedThrough = 1000;

/**
 * The same facet in two searches instead of six, for words each of which is a search of its own: what serves the place, and every place within the
 * largest band that is of something which does not. A bit more than lies within it: each is looked at.
 */
function distancesByPlace(query: PlacedQuery, words: string): readonly MeilisearchQuery[] {
  const { near } = query;
  if (!near) return [];
  const covers = oneOf("areas", near.areas);
  const widest = { ...near, radiusMiles: distanceBands.at(-1)! };
  const {
    distinct: _distinct,
    sort: _sort,
    ...within
  } = searchOf({ ...query, near: widest, within: (radiusMiles) => coverFilter(near, radiusMiles) }, words);
  const filter = [...within.filter, `NOT ${covers}`];
  return [
    servingCount(query, words, covers),
    { ...within, filter, offset: 0, limit: placesLookedThrough, attributesToRetrieve: ["serviceId", "_geo"] },
  ];
}

/** What was asked for beside the hits, in the order in which it is asked. */
export interface Asked {
  /** Facets counted with the hits. */
  readonly shared: readonly ValueFacet[];
  /** Facets counted by a search of their own, one a reply. */
  readonly counted: readonly (ValueFacet | "OPEN_NOW")[];
  /** How many searches count by distance. */
  readonly distances: number;
  readonly isDistinct: boolean;
}

/**
 * The searches that answer a query, for words that are joined by "and": the hits first, then the counts of facets that ignore their own filter,
 * then those by distance, then the hits behind those that are ranked.
 */
export function searchesOf(query: PlacedQuery): {
  readonly searches: (words: string) => readonly MeilisearchQuery[];
  readonly asked: Asked;
} {
  const shared: ValueFacet[] = [];
  const counted: (ValueFacet | "OPEN_NOW")[] = [];
  for (const facet of query.facets) {
    if (facet === "DISTANCE") continue;
    if (facet !== "OPEN_NOW" && !isFiltered(query.filters, facet)) shared.push(facet);
    else if (facet !== "OPEN_NOW" || query.openNow) counted.push(facet);
  }
  const first = { ...query, limit: query.ranked > 0 ? Math.min(query.limit, query.ranked) : query.limit };
  const behind = query.limit > first.limit ? { ...query, offset: first.limit, limit: query.limit - first.limit, ranked: 0 } : null;
  const asksDistance = query.facets.includes("DISTANCE") && query.near !== null && query.near.radiusMiles > 0;
  const distanceSearches = query.text?.mode === "any" ? distancesByPlace : distanceCounts;
  const distances = asksDistance ? distanceSearches(query, "").length : 0;
  const isDistinct = choosesPlace(query);
  const facets = [...shared.map((facet) => facetAttributes[facet]), ...(isDistinct ? [firstPlace] : [])];
  return {
    searches: (words) => [
      { ...searchOf(first, words), ...(facets.length > 0 ? { facets } : {}) },
      ...counted.map((facet) => countOf(query, words, facet, query.openNow)),
      ...(asksDistance ? distanceSearches(query, words) : []),
      ...(behind ? [searchOf(behind, words)] : []),
    ],
    asked: { shared, counted, distances, isDistinct },
  };
}

/** Asks for everything that searches ask for, and finds nothing: an engine that takes it takes every search. */
export const trial: MeilisearchQuery = {
  ...searchOf(
    {
      text: { mode: "all", tokens: [{ token: "trial", weight: 1 }] },
      near: { latitude: 0, longitude: 0, radiusMiles: 1, areas: ["none"] },
      // A box asks for the same attribute as a circle and costs much less: this is asked every second.
      within: () => `(${oneOf("cells", ["none"])} OR ${oneOf("id", ["none"])} OR _geoBoundingBox([0.01, 0.01], [0, 0]))`,
      filters: { needs: ["none"], openHours: ["none"], verifiedSince: 1, trustedSince: 2 },
      sort: "DISTANCE",
      offset: 0,
      limit: 1,
      ranked: 0,
      facets: [],
    },
    "trial",
    { alsoOpen: ["none"] },
  ),
  facets: [...Object.values(facetAttributes), firstPlace],
};
