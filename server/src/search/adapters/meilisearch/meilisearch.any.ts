import type { Alternative } from "../../analyzer.ts";
import { indexUid } from "./meilisearch.index.ts";
import type { MeilisearchQuery } from "./meilisearch.query.ts";

/** Rarer ways to say a thing beyond so many add little, and each is a search. */
const mostWords = 16;
/** Each two of so many of the weightiest words are also looked for together. */
const pairedWords = 4;

/** Words that are looked for, and how much it says to hold them. */
export interface Wanted {
  readonly words: string;
  readonly weight: number;
}

/** Searches whose results are merged into one list by Meilisearch itself: what holds any of their words, each document once, the best first. */
export interface FederatedSearch {
  readonly federation: {
    readonly limit: number;
    readonly offset: number;
    readonly facetsByIndex?: Readonly<Record<string, readonly string[]>>;
    readonly mergeFacets?: object;
  };
  readonly queries: readonly object[];
}

/**
 * Meilisearch joins words by "and" only. So "any of these words" is a search for each, merged; what holds two of the weightiest is looked for
 * too, so that it stands before what holds one.
 */
export function wantedWords(tokens: readonly Alternative[]): { readonly wanted: readonly Wanted[]; readonly isAll: boolean } {
  const words = [...tokens].sort((a, b) => b.weight - a.weight).slice(0, mostWords);
  const leading = words.slice(0, pairedWords);
  const pairs = leading.flatMap((one, index) =>
    leading.slice(index + 1).map((other): Wanted => ({ words: `${one.token} ${other.token}`, weight: one.weight + other.weight })),
  );
  return { wanted: [...pairs, ...words.map(({ token, weight }) => ({ words: token, weight }))], isAll: words.length === tokens.length };
}

/** One search put for each of the words. What it asks for beside its words (how many, which facets) is asked of all of them together. */
export function federated(wanted: readonly Wanted[], searchFor: (words: string) => MeilisearchQuery): FederatedSearch {
  const most = Math.max(...wanted.map((each) => each.weight), Number.MIN_VALUE);
  const queries = wanted.map(({ words, weight }) => {
    const { limit: _limit, offset: _offset, hitsPerPage: _hits, page: _page, facets: _facets, ...query } = searchFor(words);
    return { ...query, federationOptions: { weight: weight / most } };
  });
  const { limit = 0, offset = 0, facets = [] } = searchFor("");
  return {
    federation: { limit, offset, ...(facets.length > 0 ? { facetsByIndex: { [indexUid]: facets }, mergeFacets: {} } : {}) },
    queries,
  };
}
