import { type RawBuilder, sql } from "kysely";
import type { Alternative } from "../../analyzer.ts";
import {
  distanceBands,
  type EngineFilters,
  type EngineNear,
  type EngineQuery,
  type EngineText,
  type FacetName,
  type SortName,
} from "../../engine.ts";

/**
 * Documents that are ranked and counted at most: of more that match, those with an open fund and a fresh verification. Beyond, totals and facets
 * are lower bounds and are said to be.
 */
export const candidateCap = 3000;

type Condition = RawBuilder<boolean>;

/** Half-degree cells that a circle touches; null when they are too many to name. */
export function cellsAround(near: Pick<EngineNear, "latitude" | "longitude" | "radiusMiles">): string[] | null {
  const latitudeReach = near.radiusMiles / 68.7;
  const longitudeReach = latitudeReach / Math.max(0.05, Math.cos((near.latitude * Math.PI) / 180));
  const [south, north] = [near.latitude - latitudeReach, near.latitude + latitudeReach].map((each) => Math.floor(each * 2)) as [
    number,
    number,
  ];
  const [west, east] = [near.longitude - longitudeReach, near.longitude + longitudeReach].map((each) => Math.floor(each * 2)) as [
    number,
    number,
  ];
  if ((north - south + 1) * (east - west + 1) > 150) return null;
  const cells: string[] = [];
  for (let y = south; y <= north; y++) for (let x = west; x <= east; x++) cells.push(cellTag(y, wrap(x)));
  return cells;
}

const wrap = (x: number): number => ((x + 360 + 720) % 720) - 360;
const cellTag = (y: number, x: number): string => `g:${y}:${x}`;

export function cellOf(latitude: number, longitude: number): string {
  return cellTag(Math.floor(latitude * 2), wrap(Math.floor(longitude * 2)));
}

/** Miles from a point to the row's place; null without one. */
export function milesTo(near: Pick<EngineNear, "latitude" | "longitude">): RawBuilder<number | null> {
  return sql`(2 * 3958.7613 * asin(least(1, sqrt(
    sin(radians(latitude - ${near.latitude}::float8) / 2) ^ 2
    + cos(radians(${near.latitude}::float8)) * cos(radians(latitude)) * sin(radians(longitude - ${near.longitude}::float8) / 2) ^ 2))))`;
}

// PostgreSQL's texts hold no NUL; a value with one is the value of no row.
const textArray = (values: readonly string[]): RawBuilder<string[]> =>
  sql`${values.map((value) => value.replaceAll("\0", "\ufffd"))}::text[]`;

function nearConditions(near: EngineNear): Condition[] {
  if (near.radiusMiles === 0) return [sql`tags && ${textArray(near.areas)}`];
  const cells = cellsAround(near);
  const exact: Condition = sql`(tags && ${textArray(near.areas)} or ${milesTo(near)} <= ${near.radiusMiles}::float8)`;
  return cells ? [sql`tags && ${textArray([...near.areas, ...cells])}`, exact] : [exact];
}

/** The tags that say whom a listing serves. */
export const areasOf = (tags: RawBuilder<unknown>): RawBuilder<string[] | null> =>
  sql`(select array_agg(t) from unnest(${tags}) t where t = 'US' or left(t, 2) in ('Z:', 'C:', 'S:'))`;

/** One condition a facet, so that a facet can be counted without its own. */
export function filterConditions(filters: EngineFilters): ReadonlyMap<FacetName | "VERIFIED" | "TRUSTED", Condition> {
  const conditions = new Map<FacetName | "VERIFIED" | "TRUSTED", Condition>();
  const any = (facet: FacetName, prefix: string, values: readonly string[] | undefined): void => {
    if (values && values.length > 0) conditions.set(facet, sql`tags && ${textArray(values.map((value) => `${prefix}:${value}`))}`);
  };
  any("NEED", "n", filters.needs);
  any("SITUATION", "s", filters.situations);
  any("DELIVERY", "d", filters.delivery);
  any("LANGUAGE", "l", filters.languages);
  any("COST", "c", filters.cost);
  any("FUND_STATUS", "f", filters.fundStatus);
  if (filters.acceptsReferrals !== undefined) any("ACCEPTS_REFERRALS", "r", [String(filters.acceptsReferrals)]);
  if (filters.openHours) conditions.set("OPEN_NOW", sql`hours = any(${[...filters.openHours]}::text[])`);
  if (filters.verifiedSince !== undefined) conditions.set("VERIFIED", sql`verified_at >= to_timestamp(${filters.verifiedSince})`);
  if (filters.trustedSince !== undefined)
    conditions.set("TRUSTED", sql`(verified_at is null or verified_at >= to_timestamp(${filters.trustedSince}))`);
  return conditions;
}

/** Tokens are letters and digits; the quotes keep even a token that is not from becoming an operator. */
const lexeme = (token: string): string => `'${token.replace(/['\\\0]/g, "").slice(0, 100)}'`;

export function textQuery(tokens: readonly Alternative[], joiner: "&" | "|"): RawBuilder<unknown> {
  return sql`${tokens.map((each) => lexeme(each.token)).join(` ${joiner} `)}::tsquery`;
}

function scoreOf({ mode, tokens }: EngineText): RawBuilder<number> {
  const parts = tokens.map(({ token, weight }) => {
    const strong = sql`${weight}::float8 * ts_rank('{0.25, 0.4, 0.9, 1}', strong, ${lexeme(token)}::tsquery)`;
    // When all must be held, that a word stands somewhere says nothing more; the long vector need not be read.
    return mode === "all" ? strong : sql`${strong} + case when body @@ ${lexeme(token)}::tsquery then ${weight * 0.1}::float8 else 0 end`;
  });
  return sql`(${sql.join(parts, sql` + `)})`;
}

const standing = sql`fund_rank, verified_at desc nulls last, id`;

function orderOf(sort: SortName, hasScore: boolean): RawBuilder<unknown> {
  switch (sort) {
    case "NAME":
      return sql`name_key, id`;
    case "FRESHNESS":
      return sql`verified_at desc nulls last, id`;
    case "DISTANCE":
      return sql`miles nulls last, ${standing}`;
    case "RELEVANCE":
      return hasScore ? sql`score desc, ${standing}` : standing;
  }
}

/** What a document must be to be found. A facet can be counted as if it were not filtered by. */
export function conditionsOf({ text, near, filters }: Pick<EngineQuery, "text" | "near" | "filters">, without?: FacetName): Condition[] {
  const filtered = [...filterConditions(filters)].flatMap(([facet, condition]) => (facet === without ? [] : [condition]));
  return [
    ...(text ? [sql<boolean>`body @@ ${textQuery(text.tokens, text.mode === "all" ? "&" : "|")}`] : []),
    ...(near ? nearConditions(near) : []),
    ...filtered,
  ];
}

/**
 * The services that match, at most {@link candidateCap} documents of them, as a relation `hit` with one row a service: the nearest place
 * within the radius when one asks near something, else its first document.
 */
export function hits(query: EngineQuery, without?: FacetName): RawBuilder<unknown> {
  const conditions = conditionsOf(query, without);
  const choosesPlace = query.near !== null || query.filters.openHours !== undefined || (query.filters.languages?.length ?? 0) > 0;
  if (!choosesPlace) conditions.push(sql`is_first`);
  const miles =
    query.near && query.near.radiusMiles > 0
      ? sql`case when ${milesTo(query.near)} <= ${query.near.radiusMiles}::float8 and has_exact_place then ${milesTo(query.near)} end`
      : sql`null::float8`;
  // Chosen first and scored then: a score reads a long column, and the best by standing are found without it.
  const order = query.text ? standing : orderOf(query.sort, false);
  const matched = sql`
    select id, service_id, tags, fund_rank, verified_at, name_key, hours, latitude, longitude, miles,
      ${query.text ? scoreOf(query.text) : sql`0::float8`} as score
    from (
      select id, service_id, tags, fund_rank, verified_at, name_key, hours, latitude, longitude, ${miles} as miles
        ${query.text ? sql`, strong, body` : sql``}
      from search_document ${conditions.length > 0 ? sql`where ${sql.join(conditions, sql` and `)}` : sql``}
      order by ${order} limit ${candidateCap + 1}) as chosen`;
  if (!choosesPlace) return sql`matched as materialized (${matched}), hit as (select * from matched)`;
  return sql`matched as materialized (${matched}),
    hit as materialized (select distinct on (service_id) * from matched order by service_id, miles nulls last, id)`;
}

export function pageOf(query: EngineQuery): RawBuilder<unknown> {
  return sql`page as (select * from hit order by ${orderOf(query.sort, query.text !== null)} offset ${query.offset} limit ${query.limit})`;
}

/** The order again, for the outermost select: a subselect's order is not kept. */
export function outerOrder(query: EngineQuery): RawBuilder<unknown> {
  return orderOf(query.sort, query.text !== null);
}

/** Documents that are looked through for the facet DISTANCE. Where there are more, it is left out: a part of them would say little of the rest. */
const distancesLookedThrough = 20_000;

/** Rows (tag, count) of the facet DISTANCE: what each radius would find. One look at what the widest would. */
export function distanceRows(query: EngineQuery, near: EngineNear): RawBuilder<{ tag: string; count: number }> {
  const widest = { ...near, radiusMiles: distanceBands.at(-1)! };
  const conditions = conditionsOf({ ...query, near: widest });
  const counts = distanceBands.map(
    (radiusMiles) => sql`
      select ${`m:${radiusMiles}`} as tag, count(distinct service_id)::int as count from within
      where (serves or miles <= ${radiusMiles}::float8) and (select count(*) from within) <= ${distancesLookedThrough}`,
  );
  return sql`
    with within as materialized (
      select service_id, tags && ${textArray(near.areas)} as serves, ${milesTo(near)} as miles
      from search_document where ${sql.join(conditions, sql` and `)} limit ${distancesLookedThrough + 1})
    ${sql.join(counts, sql` union all `)}`;
}

const prefixes: Record<string, FacetName> = {
  n: "NEED",
  s: "SITUATION",
  d: "DELIVERY",
  l: "LANGUAGE",
  c: "COST",
  f: "FUND_STATUS",
  r: "ACCEPTS_REFERRALS",
};

export function facetOfTag(tag: string): FacetName | undefined {
  if (tag.startsWith("o:")) return "OPEN_NOW";
  return tag.startsWith("m:") ? "DISTANCE" : prefixes[tag.slice(0, 1)];
}

/** Counts of the wanted facets' values over `hit`, as rows (tag, count). */
export function facetRows(
  facets: readonly FacetName[],
  openNow: readonly string[] | undefined,
): RawBuilder<{ tag: string; count: number }> {
  const wanted = Object.entries(prefixes).flatMap(([prefix, facet]) => (facets.includes(facet) ? [prefix] : []));
  const counted = sql`select tag, count(*)::int as count from hit, unnest(tags) as tag where left(tag, 2) = any(${wanted.map((each) => `${each}:`)}::text[]) group by tag`;
  if (!facets.includes("OPEN_NOW") || !openNow) return sql`${counted}`;
  return sql`${counted} union all select 'o:true', count(*)::int from hit where hours = any(${[...openNow]}::text[])`;
}
