import { thoseBeginning } from "./beginnings.ts";
import { distance } from "fastest-levenshtein";
import { beginning, soundOf, wrongLetters } from "./slips.ts";
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

/** What makes a slip less likely, in strokes: a letter for another, by whether a finger or an ear easily takes it so, and a wrong beginning. */
const wrongLetterCosts = { NONE: 0, NEAR: 0.1, FAR: 0.35 } as const;
const beginningCosts = { SAME: 0, NEAR: 0.3, FAR: 0.5 } as const;
/** Written by ear, whatever the strokes. */
const soundsAlike = 0.95;
/** A name together with the words beside it: meant before anything else that is near. */
const makesNamePull = 1;
/** People mean common words: what ten times as many listings hold. */
const commonPull = 0.15;
/** A word of the taxonomies is asked for as if so many more listings held it. */
const taxonomyCount = 6;

interface Slip {
  readonly typed: string;
  readonly meant: string;
  /** Strokes apart, or as good as that. */
  readonly apart: number;
  readonly makesName: boolean;
}

/** The words of the index, held in memory: knows what is spelled right, what a beginning may become, and what a slip was meant to be. */
export class WordList {
  readonly documents: number;
  readonly #words: Map<string, number>;
  readonly #tokens: ReadonlyMap<string, number>;
  readonly #alwaysKnown: ReadonlySet<string>;
  #sorted: readonly string[] | undefined;
  #bySound: ReadonlyMap<string, readonly string[]> | undefined;
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
    const meant = this.correction(word, { except: word });
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
    const meant = this.correction(word, { except: likeliest });
    return meant !== null && this.#count(meant) >= 10 * this.#count(likeliest);
  }

  /** The words that begin so, the commonest first. */
  completions(beginning: string, first: number): string[] {
    this.#sorted ??= [...this.#words.keys()].sort();
    const found = thoseBeginning(this.#sorted, beginning, (word) => word, 2000);
    return found.sort((a, b) => this.#count(b) - this.#count(a) || a.length - b.length).slice(0, first);
  }

  /**
   * The word that a slip was most likely meant to be; null when nothing is near enough. Short words are left alone, numbers and ordinary
   * words of both languages always. `makesName`: whether a word makes a name with the words beside it.
   */
  correction(typed: string, { except, makesName }: { except?: string; makesName?: (word: string) => boolean } = {}): string | null {
    const allowed = typed.length < 4 || /\d/.test(typed) ? 0 : typed.length < 9 ? 1 : 2;
    if (allowed === 0 || typed.length > 30 || isOrdinary(typed)) return null;
    let [best, bestCost] = [null as string | null, Number.POSITIVE_INFINITY];
    for (const [meant, apart] of [...this.#near(typed, allowed), ...this.#soundingLike(typed)]) {
      if (meant === except) continue;
      const cost = this.#costOf({ typed, meant, apart, makesName: makesName?.(meant) ?? false });
      if (cost < bestCost) [best, bestCost] = [meant, cost];
    }
    return best;
  }

  /** How unlikely a slip is: the lower, the likelier. */
  #costOf({ typed, meant, apart, makesName }: Slip): number {
    const wrong = wrongLetters(typed, meant);
    if (!makesName && typed.length < 6 && !this.#mayBeShort(typed, meant)) return Number.POSITIVE_INFINITY;
    const cost = apart + wrongLetterCosts[wrong] + beginningCosts[beginning(typed, meant)] - (makesName ? makesNamePull : 0);
    return cost - Math.log10(1 + this.#count(meant)) * commonPull;
  }

  /** Of short words a wrong letter makes another word: "bail" is not "jail". And only what is common is likelier than a name or a rare word. */
  #mayBeShort(typed: string, meant: string): boolean {
    const wrong = wrongLetters(typed, meant);
    if (wrong === "FAR" || (wrong === "NEAR" && (typed.length < 5 || !this.#alwaysKnown.has(meant)))) return false;
    return this.#count(meant) >= 3;
  }

  #near(word: string, allowed: number): (readonly [candidate: string, apart: number])[] {
    this.#byLength ??= Map.groupBy(this.#words.keys(), (each) => each.length);
    const found: (readonly [string, number])[] = [];
    for (let length = Math.max(4, word.length - allowed); length <= word.length + allowed; length++) {
      for (const candidate of this.#byLength.get(length) ?? []) {
        const apart = strokesApart(word, candidate);
        if (apart <= allowed) found.push([candidate, apart]);
      }
    }
    return found;
  }

  /** Of the words of the taxonomies: there are few enough to know how each of them sounds. */
  #soundingLike(word: string): (readonly [candidate: string, apart: number])[] {
    this.#bySound ??= Map.groupBy(this.#alwaysKnown, soundOf);
    const alike = this.#bySound.get(soundOf(word)) ?? [];
    return alike.filter((each) => each.length >= 4).map((each) => [each, soundsAlike]);
  }

  #count(word: string): number {
    return (this.#words.get(word) ?? 0) + (this.#alwaysKnown.has(word) ? taxonomyCount : 0);
  }
}
