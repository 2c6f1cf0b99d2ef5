import type { Alternative } from "../../analyzer.ts";
import type { EngineAnswer, EngineQuery, FacetCount, ValueFacet } from "../../engine.ts";
import { candidateOf } from "./meilisearch.answer.ts";
import { countedBy, type Hit, type Reply } from "./meilisearch.reply.ts";
import { facetAttributes, type MeilisearchQuery, searchOf } from "./meilisearch.query.ts";

/** How many of each word are looked at. */
const perWord = 200;
const mostWords = 12;

/** How Meilisearch is asked. */
export interface Ways {
  ask(queries: readonly MeilisearchQuery[]): Promise<readonly Reply[]>;
  signaturesOf(serviceIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/**
 * Meilisearch joins words by "and" only. So "any of these words" is one small search a word, in one request; what several find counts for
 * each. The union is ordered by the weight of the words held, totals and facets are counted over it, and said to be inexact when a word had more.
 */
export async function anyOf(query: EngineQuery, tokens: readonly Alternative[], ways: Ways): Promise<EngineAnswer> {
  const words = [...tokens].sort((a, b) => b.weight - a.weight).slice(0, mostWords);
  const replies = await ways.ask(words.map((word) => wordSearch(query, word.token)));
  const found = new Map<string, { hit: Hit; score: number; order: number }>();
  replies.forEach((reply, index) => {
    const weight = words[index]?.weight ?? 0;
    for (const hit of reply.hits) {
      const known = found.get(hit.serviceId);
      if (known) known.score += weight;
      else found.set(hit.serviceId, { hit, score: weight, order: found.size });
    }
  });
  const all = [...found.values()];
  if (query.sort === "RELEVANCE") all.sort((a, b) => b.score - a.score || a.order - b.order);
  const page = all.slice(query.offset, query.offset + query.limit);
  const signatures = await ways.signaturesOf(page.slice(0, query.ranked).map(({ hit }) => hit.serviceId));
  return {
    candidates: page.map(({ hit }) => candidateOf({ ...hit, signature: signatures.get(hit.serviceId) ?? "" })),
    total: all.length,
    totalIsExact: replies.every((reply) => countedBy(reply) <= perWord) && words.length === tokens.length,
    facets: query.facets.flatMap((facet) =>
      facet === "DISTANCE"
        ? []
        : count(
            facet,
            all.map((each) => each.hit),
            query,
          ),
    ),
  };
}

function wordSearch(query: EngineQuery, token: string): MeilisearchQuery {
  // Signatures are fetched for the best of the union: several words would carry the same ones many times.
  const base = searchOf({ ...query, offset: 0, limit: perWord, ranked: 0 }, token);
  const facets = query.facets.flatMap((facet) => (facet === "OPEN_NOW" ? ["hours"] : facet === "DISTANCE" ? [] : [facetAttributes[facet]]));
  return { ...base, attributesToRetrieve: [...base.attributesToRetrieve, ...facets] };
}

function count(facet: ValueFacet | "OPEN_NOW", hits: readonly Hit[], query: EngineQuery): FacetCount[] {
  const counts = new Map<string, number>();
  const open = facet === "OPEN_NOW" ? new Set(query.openNow ?? []) : null;
  for (const hit of hits) {
    const value = facet === "OPEN_NOW" ? (open?.has(hit.hours ?? "") ? "true" : []) : hit[facetAttributes[facet]];
    for (const each of Array.isArray(value) ? value : [value]) counts.set(String(each), (counts.get(String(each)) ?? 0) + 1);
  }
  return [...counts].map(([value, amount]) => ({ facet, value, count: amount }));
}
