import { freshnessDays } from "../catalog/freshness.rules.ts";
import { type Place, placeOfPostalCode, placeOfText } from "../kernel/place.ts";
import { placeOfPoint } from "../kernel/place-of-point.ts";
import type { Alternative, AnalyzedQuery } from "./analyzer.ts";
import type { EngineFilters, EngineNear, EngineQuery, EngineText } from "./engine.ts";
import type { SearchNear, SearchQuestion, SearchRequest } from "./search.api.ts";

/** What the engines are asked: the thing itself of every required group; or any way to say any of them. */
export function textsOf(query: AnalyzedQuery): { all: EngineText | null; any: EngineText | null } {
  const required = query.groups.filter((group) => group.role === "required");
  const asked = required.length > 0 ? required : query.groups;
  if (asked.length === 0) return { all: null, any: null };
  const all = asked.map((group) => ({ token: group.alternatives[0]!.token, weight: group.weight }));
  const any = new Map<string, number>();
  for (const group of asked) {
    for (const { token, weight } of group.alternatives) any.set(token, Math.max(any.get(token) ?? 0, weight * group.weight));
  }
  const alternatives: Alternative[] = [...any].map(([token, weight]) => ({ token, weight }));
  return { all: { mode: "all", tokens: all }, any: alternatives.length > 1 ? { mode: "any", tokens: alternatives } : null };
}

/** Whether more than one need or situation is asked for. */
export function asksSeveral({ groups }: AnalyzedQuery): boolean {
  return groups.filter(({ role, concept }) => role === "required" && concept !== undefined && concept.kind !== "word").length > 1;
}

export function placeOfNear(near: SearchNear): Place | null {
  if (near.postalCode) return placeOfPostalCode(near.postalCode);
  if (near.place) return placeOfText(near.place);
  return near.latitude !== null && near.latitude !== undefined ? placeOfPoint(near.latitude, near.longitude ?? Number.NaN) : null;
}

export function sortOf(request: SearchRequest, near: EngineNear | null): EngineQuery["sort"] {
  const sort = request.sort ?? "RELEVANCE";
  // Without a place nothing is nearer than another.
  return sort === "DISTANCE" && near === null ? "RELEVANCE" : sort;
}

/** What was verified before this second is so old that search leaves it out. */
export function trustedSince(now: Date): number {
  return Math.floor(now.getTime() / 1000) - freshnessDays.outOfSearch * 86_400 + 1;
}

export function filtersOf(request: SearchQuestion): EngineFilters {
  const list = (values: readonly string[] | null | undefined): readonly string[] =>
    [...new Set(values ?? [])].slice(0, 100).map((value) => value.slice(0, 100));
  const since = request.verifiedSince ? Date.parse(`${request.verifiedSince}T00:00:00Z`) : Number.NaN;
  return {
    needs: list(request.needs),
    situations: list(request.situations),
    delivery: list(request.delivery),
    languages: list(request.languages),
    cost: list(request.cost),
    fundStatus: list(request.fundStatus),
    ...(typeof request.acceptsReferrals === "boolean" ? { acceptsReferrals: request.acceptsReferrals } : {}),
    ...(Number.isNaN(since) ? {} : { verifiedSince: since / 1000 }),
  };
}
