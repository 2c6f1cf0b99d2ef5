import { distance } from "fastest-levenshtein";
import { stem } from "./text.ts";
import { isOrdinary } from "./vocabulary/ordinary-words.ts";

/** How often words and tokens stand in the index: the number of listings that hold each. */
export interface WordCounts {
  readonly documents: number;
  /** Folded words as they are written. */
  readonly words: ReadonlyMap<string, number>;
  /** Stems and concept tokens. */
  readonly tokens: ReadonlyMap<string, number>;
}

/** Strokes that differ, a swap of two neighbours counting once: "lawyer" and "laywer" are one apart. */
export function strokesApart(a: string, b: string): number {
  const plain = distance(a, b);
  if (plain !== 2 || a.length !== b.length) return plain;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2) ? 1 : plain;
}

/** Two words of the same letters. */
const isSwap = (a: string, b: string): boolean => Array.from(a).sort().join("") === Array.from(b).sort().join("");

/** The words of the index, held in memory: knows what is spelled right, what a beginning may become, and what a slip was meant to be. */
export class WordList {
  readonly documents: number;
  readonly #words: Map<string, number>;
  readonly #tokens: ReadonlyMap<string, number>;
  readonly #alwaysKnown: ReadonlySet<string>;
  #sorted: readonly string[] | undefined;
  #byLength: ReadonlyMap<number, readonly string[]> | undefined;

  /** `alwaysKnown`: words that are right although no listing holds them (those of the taxonomies). */
  constructor(counts: WordCounts, alwaysKnown: Iterable<string> = []) {
    this.documents = counts.documents;
    this.#words = new Map(counts.words);
    this.#tokens = counts.tokens;
    this.#alwaysKnown = new Set(alwaysKnown);
    for (const word of this.#alwaysKnown) if (!this.#words.has(word)) this.#words.set(word, 0);
  }

  isKnown(word: string): boolean {
    return this.#words.has(word) || this.#tokens.has(stem(word));
  }

  /** A word that stands in one or two listings, one stroke from a word of the taxonomy that stands in many: somebody there mistyped it too. */
  isLikelySlip(word: string): boolean {
    const count = this.#words.get(word) ?? 0;
    if (word.length < 5 || count > 2 || this.#alwaysKnown.has(word)) return false;
    const meant = this.correction(word, word);
    return (
      meant !== null &&
      this.#alwaysKnown.has(meant) &&
      (this.#words.get(meant) ?? 0) >= 10 * count &&
      stem(meant) !== stem(word) &&
      strokesApart(word, meant) === 1
    );
  }

  /** How much a token tells: about 0 for what every listing holds, higher for the rare. The measure of BM25. */
  weightOf(token: string): number {
    const count = this.#tokens.get(token) ?? 0;
    return Math.log(1 + (this.documents - count + 0.5) / (count + 0.5));
  }

  /** "Clinc" begins a word that somebody mistyped once, and is a slip of one that stands in many listings: true where the slip is likelier. */
  isSlipRather(word: string, completions: readonly string[]): boolean {
    const [likeliest] = completions;
    if (likeliest === undefined || this.#count(likeliest) > 2) return false;
    const meant = this.correction(word, likeliest);
    return meant !== null && this.#count(meant) >= 10 * this.#count(likeliest);
  }

  /** The words that begin so, the commonest first. */
  completions(beginning: string, first: number): string[] {
    this.#sorted ??= [...this.#words.keys()].sort();
    const words = this.#sorted;
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle]! < beginning) low = middle + 1;
      else high = middle;
    }
    const found: string[] = [];
    for (let at = low; at < words.length && words[at]!.startsWith(beginning) && found.length < 2000; at++) found.push(words[at]!);
    return found.sort((a, b) => this.#count(b) - this.#count(a) || a.length - b.length).slice(0, first);
  }

  /**
   * The word that a slip was most likely meant to be; null when nothing is near enough. Short words are left alone, numbers and ordinary
   * English words always.
   */
  correction(word: string, except?: string): string | null {
    const allowed = word.length < 4 || /\d/.test(word) ? 0 : word.length < 9 ? 1 : 2;
    if (allowed === 0 || word.length > 30 || isOrdinary(word)) return null;
    this.#byLength ??= Map.groupBy(this.#words.keys(), (each) => each.length);
    let [best, bestScore] = [null as string | null, Number.POSITIVE_INFINITY];
    for (let length = word.length - allowed; length <= word.length + allowed; length++) {
      for (const candidate of this.#byLength.get(length) ?? []) {
        if (length < 4 || candidate === except) continue;
        const apart = strokesApart(word, candidate);
        if (apart > allowed) continue;
        // Of short words a wrong letter makes another word: "bail" is not "jail", "write" is not "white".
        if (word.length < 6 && candidate.length === word.length && !isSwap(word, candidate)) continue;
        // A slip seldom hits the first letter, and people mean common words.
        // A letter left out, doubled or swapped is likelier than a wrong one.
        const wrongLetter = candidate.length === word.length && !isSwap(word, candidate) ? 0.25 : 0;
        const score = apart + wrongLetter + (candidate[0] === word[0] ? 0 : 0.6) - Math.log10(1 + this.#count(candidate)) * 0.15;
        if (score < bestScore) [best, bestScore] = [candidate, score];
      }
    }
    return best;
  }

  #count(word: string): number {
    return (this.#words.get(word) ?? 0) + (this.#alwaysKnown.has(word) ? 3 : 0);
  }
}
