import type { Candidate, EngineAnswer, EngineQuery, FacetCount, FacetName } from "../../engine.ts";
import type { Hit, Reply } from "./meilisearch.any.ts";
import { facetAttributes } from "./meilisearch.query.ts";

export function candidateOf(hit: Hit): Candidate {
  return {
    serviceId: hit.serviceId,
    signature: hit.signature ?? "",
    latitude: hit._geo?.lat ?? null,
    longitude: hit._geo?.lng ?? null,
    fundRank: hit.fundRank,
    verifiedAt: hit.verifiedAt,
  };
}

/** What was asked for beside the hits, in the order in which it was asked. */
export interface Asked {
  /** Facets counted with the hits. */
  readonly shared: readonly Exclude<FacetName, "OPEN_NOW">[];
  /** Facets counted by a search of their own, one a reply. */
  readonly counted: readonly FacetName[];
  readonly isDistinct: boolean;
}

export function readSearchAnswer(query: EngineQuery, replies: readonly Reply[], asked: Asked): EngineAnswer {
  const [main, ...others] = replies;
  const behind = others[asked.counted.length];
  const hits = [...(main?.hits ?? []), ...(behind?.hits ?? [])];
  const isLast = hits.length < query.limit && (hits.length > 0 || query.offset === 0);
  const total = isLast ? query.offset + hits.length : (main?.estimatedTotalHits ?? 0);
  const facets = asked.shared.flatMap((facet) => countsOf(facet, main));
  asked.counted.forEach((facet, index) => {
    const reply = others[index];
    if (facet !== "OPEN_NOW") facets.push(...countsOf(facet, reply));
    else if (reply && reply.estimatedTotalHits > 0) facets.push({ facet, value: "true", count: reply.estimatedTotalHits });
  });
  return { candidates: hits.map(candidateOf), total, totalIsExact: isLast || !asked.isDistinct, facets };
}

function countsOf(facet: Exclude<FacetName, "OPEN_NOW">, reply: Reply | undefined): FacetCount[] {
  const counts = reply?.facetDistribution?.[facetAttributes[facet]] ?? {};
  return Object.entries(counts).flatMap(([value, count]) => (count > 0 ? [{ facet, value, count }] : []));
}
