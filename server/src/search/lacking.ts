import { countyLabel } from "../kernel/county.ts";
import type { Place } from "../kernel/place.ts";
import type { AnalyzedQuery } from "./analyzer.ts";
import { lexicon } from "./lexicon.ts";
import { wordsOf } from "./text.ts";

/** A search that found nothing, or nothing whole: what was lacked, and nothing about whoever asked. */
export interface Lacking {
  readonly found: "NOTHING" | "WEAK";
  /** Words of the vocabulary. */
  readonly known: readonly string[];
  /** Other words: new to us, or somebody's name. That a listing holds one proves nothing: listings hold names too. */
  readonly unknown: readonly string[];
  /** "Hays County, TX", "TX"; "" where no place was asked for. Never finer than a county. */
  readonly area: string;
}

const atMost = 8;
/** Letters, with the marks that join them. What holds a digit is a number, an address or a birth date. */
const plainWord = /^\p{L}[\p{L}\p{M}'’-]{1,39}$/u;

/** Numbers, addresses and links, with every word in them. */
const tellsWho = /[@\d]|:\/\//;

/**
 * What is told of a search that found too little. Left out are words that say who somebody is (situations), words that only lift (places,
 * asking words), and everything that is not a plain word. Null when nothing is left.
 */
export function lackingOf(
  query: AnalyzedQuery,
  asked: { readonly text: string; readonly needs: readonly string[]; readonly place: Place | null; readonly found: Lacking["found"] },
): Lacking | null {
  const telling = new Set(
    asked.text
      .split(/\s+/)
      .filter((piece) => tellsWho.test(piece))
      .flatMap(wordsOf),
  );
  const said = query.groups
    .filter(({ role, concept }) => role === "required" && concept?.kind !== "situation")
    .flatMap(({ words }) => words)
    .filter((word) => plainWord.test(word) && !telling.has(word));
  const words = [...new Set(said.length > 0 ? said : asked.needs)].slice(0, atMost);
  if (words.length === 0) return null;
  const isKnown = (word: string): boolean => asked.needs.includes(word) || lexicon().words.has(word);
  return {
    found: asked.found,
    known: words.filter(isKnown),
    unknown: words.filter((word) => !isKnown(word)),
    area: areaOf(asked.place),
  };
}

function areaOf(place: Place | null): string {
  if (!place?.state) return "";
  return (place.countyFips && countyLabel(place.countyFips)) || place.state;
}
