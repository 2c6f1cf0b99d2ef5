import { type Candidate, distanceBands, type EngineAnswer, type EngineQuery, type FacetCount, type ValueFacet } from "../../engine.ts";
import { type Serving, servingOf } from "../../serving.ts";
import { countedBy, type Hit, type Reply } from "./meilisearch.reply.ts";
import { type Asked, facetAttributes } from "./meilisearch.query.ts";

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
  const isLast = all.length < query.limit && (hits.length > 0 || query.offset === 0);
  const total = isLast ? query.offset + hits.length : countedBy(main);
  const facets = asked.shared.flatMap((facet) => countsOf(facet, main));
  asked.counted.forEach((facet, index) => {
    const reply = others[index];
    if (facet !== "OPEN_NOW") facets.push(...countsOf(facet, reply));
    else if (countedBy(reply) > 0) facets.push({ facet, value: "true", count: countedBy(reply) });
  });
  const [serving, ...bands] = others.slice(asked.counted.length, asked.counted.length + asked.distances);
  bands.forEach((reply, index) => {
    const count = countedBy(serving) + countedBy(reply);
    if (count > 0) facets.push({ facet: "DISTANCE", value: String(distanceBands[index]), count });
  });
  const areasRead = servingOf(query.near);
  return { candidates: hits.map((hit) => candidateOf(hit, areasRead)), total, totalIsExact: isLast || !asked.isDistinct, facets };
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
