import type { Alternative } from "../../analyzer.ts";
import { indexUid } from "./meilisearch.index.ts";
import type { MeilisearchQuery } from "./meilisearch.query.ts";

/** Rarer ways to say a thing beyond so many add little, and each is a search. */
const mostWords = 16;
const mostWordsNear = 10;
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

/** For finding, and for counting. */
export interface AnyWords {
  /** The words, before them each two of the weightiest together. */
  readonly found: readonly Wanted[];
  readonly counted: readonly Wanted[];
  /** False where not every word is looked for. */
  readonly isAll: boolean;
}

/**
 * Words that must be held as they are. Between quotation marks, since Meilisearch parts a word in two where it knows both halves, also without its
 * tolerance for slips: "carpet" would find who has a car and a pet.
 */
export const allOf = (tokens: readonly Alternative[]): string => tokens.map(({ token }) => `"${token}"`).join(" ");

/**
 * Meilisearch joins words by "and" only. So "any of these words" is a search for each, merged; what holds two of the weightiest is looked for
 * too, so that it stands before what holds one. Near a place each search finds all that serves the place anew, which is the dear part: then words alone.
 */
export function anyWords(tokens: readonly Alternative[], isNear: boolean): AnyWords {
  const words = [...tokens].sort((a, b) => b.weight - a.weight).slice(0, isNear ? mostWordsNear : mostWords);
  const counted = words.map((each): Wanted => ({ words: allOf([each]), weight: each.weight }));
  const leading = words.slice(0, isNear ? 0 : pairedWords);
  const pairs = leading.flatMap((one, index) =>
    leading.slice(index + 1).map((other): Wanted => ({ words: allOf([one, other]), weight: one.weight + other.weight })),
  );
  return { found: [...pairs, ...counted], counted, isAll: words.length === tokens.length };
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
