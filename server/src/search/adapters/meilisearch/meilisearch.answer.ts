import { milesBetween } from "../../../kernel/gazetteer.ts";
import { type Candidate, distanceBands, type EngineAnswer, type EngineQuery, type FacetCount, type ValueFacet } from "../../engine.ts";
import { type Serving, servingOf } from "../../serving.ts";
import { countedBy, type Hit, type Reply } from "./meilisearch.reply.ts";
import { facetAttributes } from "./meilisearch.filter.ts";
import { type Asked, firstPlace, placesLookedThrough } from "./meilisearch.query.ts";

function candidateOf(hit: Hit, serving: (areas: readonly string[]) => Serving): Candidate {
  return {
    serviceId: hit.serviceId,
    signature: hit.signature ?? "",
    latitude: hit._geo?.lat ?? null,
    longitude: hit._geo?.lng ?? null,
    serves: serving(hit.areas ?? []),
    fundRank: hit.fundRank,
    verifiedAt: hit.verifiedAt,
  };
}

export function readSearchAnswer(query: EngineQuery, replies: readonly Reply[], asked: Asked): EngineAnswer {
  const [main, ...others] = replies;
  const behind = others[asked.counted.length + asked.distances];
  const all = [...(main?.hits ?? []), ...(behind?.hits ?? [])];
  const hits = onceEach(all);
  const { total, isExact } = totalOf(query, asked, { main, places: all.length, services: hits.length });
  const facets = asked.shared.flatMap((facet) => countsOf(facet, main));
  asked.counted.forEach((facet, index) => {
    const reply = others[index];
    if (facet !== "OPEN_NOW") facets.push(...countsOf(facet, reply));
    else if (countedBy(reply) > 0) facets.push({ facet, value: "true", count: countedBy(reply) });
  });
  const distances = others.slice(asked.counted.length, asked.counted.length + asked.distances);
  facets.push(...(query.text?.mode === "any" ? distancesOf(query, distances) : countedDistances(distances)));
  const areasRead = servingOf(query.near);
  return { candidates: hits.map((hit) => candidateOf(hit, areasRead)), total, totalIsExact: isExact, facets };
}

interface Read {
  readonly main: Reply | undefined;
  readonly places: number;
  readonly services: number;
}

/**
 * How many services match, never more than there are. Where all were read, they are counted; else Meilisearch counts their places. Among these
 * are the first places of so many services; where each of them is one, that is all, and where not, there may be more.
 */
function totalOf(query: EngineQuery, { isDistinct }: Asked, { main, places, services }: Read): { total: number; isExact: boolean } {
  if (places < query.limit && (services > 0 || query.offset === 0)) return { total: query.offset + services, isExact: true };
  const counted = countedBy(main);
  if (!isDistinct) return { total: counted, isExact: true };
  const first = main?.facetDistribution?.[firstPlace]?.["true"] ?? 0;
  return { total: Math.max(first, query.offset + services), isExact: first === counted };
}

function countedDistances([serving, ...bands]: readonly Reply[]): FacetCount[] {
  return bandsOf(bands.map((reply) => countedBy(serving) + countedBy(reply)));
}

/** Counts services by the nearest of their places. */
function distancesOf({ near }: EngineQuery, [serving, within]: readonly Reply[]): FacetCount[] {
  if (!near || !within || within.hits.length >= placesLookedThrough) return [];
  const nearest = new Map<string, number>();
  for (const { serviceId, _geo: at } of within.hits) {
    const miles = at ? milesBetween(near, { latitude: at.lat, longitude: at.lng }) : Number.POSITIVE_INFINITY;
    nearest.set(serviceId, Math.min(miles, nearest.get(serviceId) ?? miles));
  }
  const all = [...nearest.values()];
  return bandsOf(distanceBands.map((band) => countedBy(serving) + all.filter((miles) => miles <= band).length));
}

function bandsOf(counts: readonly number[]): FacetCount[] {
  return counts.flatMap((count, index) => (count > 0 ? [{ facet: "DISTANCE" as const, value: String(distanceBands[index]), count }] : []));
}

/** What is merged from several searches may hold a service with two of its places: its best stays. */
function onceEach(hits: readonly Hit[]): readonly Hit[] {
  const best = new Map<string, Hit>();
  for (const hit of hits) if (!best.has(hit.serviceId)) best.set(hit.serviceId, hit);
  return [...best.values()];
}

function countsOf(facet: ValueFacet, reply: Reply | undefined): FacetCount[] {
  const counts = reply?.facetDistribution?.[facetAttributes[facet]] ?? {};
  return Object.entries(counts).flatMap(([value, count]) => (count > 0 ? [{ facet, value, count }] : []));
}
