import { needs } from "@waypost/schema/taxonomy/needs";
import { situations } from "@waypost/schema/taxonomy/situations";
import { ancestorsOf } from "@waypost/schema/taxonomy/taxonomy";
import type { Term } from "@waypost/schema/taxonomy/term";
import { thoseBeginning } from "./beginnings.ts";
import { stem, stemsOf, wordsOf } from "./text.ts";
import { type FieldWord, fieldWords } from "./vocabulary/field-words.ts";
import { professionalWords } from "./vocabulary/professional-words.ts";
import { related } from "./vocabulary/related.ts";
import { askingWords, denyingWords } from "./vocabulary/stop-words.ts";

export type ConceptKind = "need" | "situation" | "word";

/**
 * A thing that has many names: a need, a situation, or a word of the field ("medicare", "986 form") with its variants in both languages.
 * Its token stands in the index wherever one of its names stands in a listing's text, so that "light bill", "factura de luz"
 * and a listing tagged with the need meet in one place, in either engine.
 */
export interface Concept {
  /** One lower-case word that no language has: engines cut and rank it like any other. */
  readonly token: string;
  readonly kind: ConceptKind;
  readonly slug: string;
  readonly label: { readonly en: string; readonly es: string };
  /** Tokens of the broader concepts, nearest first. */
  readonly broader: readonly string[];
}

/** A stretch of content words that names concepts. `from` and `to` count content words. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly concepts: readonly Concept[];
}

/** A name, and what is left of it from one of its words on. */
export interface NameFrom {
  readonly from: string;
  readonly name: string;
  readonly concepts: readonly Concept[];
}

const kindOrder: readonly ConceptKind[] = ["need", "situation", "word"];

const prefixes: Record<ConceptKind, string> = { need: "zqn", situation: "zqs", word: "zqw" };

export function conceptToken(kind: ConceptKind, slug: string): string {
  return `${prefixes[kind]}${slug.replaceAll("-", "")}`;
}

/** The phrases of a taxonomy name: what stands in brackets is a name of its own, alternatives are parted by "or", "and", commas. */
function phrasesOfName(name: string): string[] {
  const inside = [...name.matchAll(/\(([^)]+)\)/g)].map((match) => match[1]!);
  return [name.replace(/\([^)]*\)/g, " "), ...inside];
}

/** Where the words of a folded name begin. */
const wordStarts = (name: string): number[] => [0, ...[...name.matchAll(/ /g)].map(({ index }) => index + 1)];

export class Lexicon {
  readonly concepts: ReadonlyMap<string, Concept>;
  /** Stems joined by blanks → the concepts they name. */
  readonly #phrases = new Map<string, Concept[]>();
  /** First stem → stems in the longest phrase that begins with it. */
  readonly #longestFrom = new Map<string, number>();
  /** The first words of longer phrases, from two on: what is none of them need not be followed further. */
  readonly #beginnings = new Set<string>();
  readonly #words = new Set<string>();
  /** Folded names → the concepts they name; for completing what is being typed. */
  readonly #names = new Map<string, Concept[]>();
  /** What stands before the last word of a name → the last words that follow it, the shortest first: "meals on" → "wheels". */
  readonly #lastWords = new Map<string, string[]>();
  /** The names from each of their words on, in order; made when first asked. */
  #byWord: readonly NameFrom[] | undefined;

  constructor(data: { needs: readonly Term[]; situations: readonly Term[]; words: readonly FieldWord[] }) {
    const concepts = new Map<string, Concept>();
    const add = (kind: "need" | "situation", terms: readonly Term[]): void => {
      for (const term of terms) {
        const broader = ancestorsOf(terms, term.slug).map((above) => conceptToken(kind, above.slug));
        const concept: Concept = { token: conceptToken(kind, term.slug), kind, slug: term.slug, label: term.name, broader };
        concepts.set(concept.token, concept);
        for (const language of ["en", "es"] as const) {
          for (const phrase of [...phrasesOfName(term.name[language]), ...term.synonyms[language]]) this.#name(phrase, concept);
        }
      }
    };
    add("need", data.needs);
    add("situation", data.situations);
    for (const entry of data.words) {
      const known = entry.need
        ? concepts.get(conceptToken("need", entry.need))
        : entry.situation
          ? concepts.get(conceptToken("situation", entry.situation))
          : concepts.get(conceptToken("word", entry.names[0]!.replace(/[^a-z0-9]/g, "")));
      const concept: Concept = known ?? {
        token: conceptToken("word", entry.names[0]!.replace(/[^a-z0-9]/g, "")),
        kind: "word",
        slug: entry.names[0]!,
        label: { en: entry.names[0]!, es: entry.names[0]! },
        broader: [],
      };
      concepts.set(concept.token, concept);
      for (const phrase of entry.names) this.#name(phrase, concept);
    }
    this.concepts = concepts;
    for (const ends of this.#lastWords.values()) ends.sort((a, b) => a.length - b.length);
  }

  #name(phrase: string, concept: Concept): void {
    const stems = stemsOf(phrase);
    // "With kids" is not "kids": of a phrase, more than one word has to be left.
    if (stems.length === 0 || stems.length > 6 || (stems.length === 1 && phrase.trim().includes(" "))) return;
    const words = wordsOf(phrase);
    for (const word of words) this.#words.add(word);
    this.#phrase(stems, concept);
    // "Power got shut off" and "power shut off" are the same without their words of asking; "without social security" and "social security" are not.
    const telling = stemsOf(words.filter((word) => !askingWords.has(word)).join(" "));
    if (telling.length > 1 && telling.length < stems.length && !words.some((word) => denyingWords.has(word)))
      this.#phrase(telling, concept);
    const name = words.join(" ");
    if (words.length > 1) {
      const before = words.slice(0, -1).join(" ");
      this.#lastWords.set(before, [...(this.#lastWords.get(before) ?? []), words.at(-1)!]);
    }
    const same = this.#names.get(name);
    if (!same) this.#names.set(name, [concept]);
    else if (!same.includes(concept)) same.push(concept);
  }

  #phrase(stems: readonly string[], concept: Concept): void {
    const first = stems[0]!;
    this.#longestFrom.set(first, Math.max(this.#longestFrom.get(first) ?? 1, stems.length));
    for (let length = 2; length < stems.length; length++) this.#beginnings.add(stems.slice(0, length).join(" "));
    const key = stems.join(" ");
    const named = this.#phrases.get(key);
    if (!named) this.#phrases.set(key, [concept]);
    else if (!named.includes(concept)) {
      named.push(concept);
      // "Depression" is somebody's situation and a need of theirs; who types it looks for the help.
      named.sort((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind));
    }
  }

  /** Every word, folded, that stands in a name of a concept: spelled right even when no listing holds it. */
  get words(): ReadonlySet<string> {
    return this.#words;
  }

  /** Whether folded words are a name of something, as written or in another number. */
  isName(words: readonly string[]): boolean {
    return this.#phrases.has(words.map(stem).join(" "));
  }

  /** Whether the stem at `at` is part of a longer name in a row of stems. */
  isInName(stems: readonly string[], at: number): boolean {
    for (let from = Math.max(0, at - 5); from <= at; from++)
      for (let to = Math.max(at + 1, from + 2); to <= Math.min(stems.length, from + 6); to++)
        if (this.#phrases.has(stems.slice(from, to).join(" "))) return true;
    return false;
  }

  /** The last word of a name whose other words stand at the end of `before`, of as many of them as can be: "meals on", "wh" → "wheels". */
  lastWordOfName(before: readonly string[], beginning: string): string | undefined {
    for (let count = Math.min(before.length, 4); count >= 1; count--) {
      const ends = this.#lastWords.get(before.slice(-count).join(" "));
      const end = ends?.find((word) => word.length > beginning.length && word.startsWith(beginning));
      if (end) return end;
    }
    return undefined;
  }

  /** Names, as written and folded, that begin so or hold a word that does; one that does so twice comes twice. */
  namesBeginning(beginning: string): readonly NameFrom[] {
    this.#byWord ??= [...this.#names]
      .flatMap(([name, concepts]) => wordStarts(name).map((start): NameFrom => ({ from: name.slice(start), name, concepts })))
      .sort((a, b) => (a.from < b.from ? -1 : 1));
    return thoseBeginning(this.#byWord, beginning, ({ from }) => from);
  }

  /** Every mention in a row of stems, those inside longer ones too: what a text is found by. */
  allMentions(stems: readonly string[]): Mention[] {
    const [longestFrom, phrases, beginnings] = [this.#longestFrom, this.#phrases, this.#beginnings];
    const found: Mention[] = [];
    for (let from = 0; from < stems.length; from++) {
      const longest = longestFrom.get(stems[from]!);
      if (longest === undefined) continue;
      let phrase = "";
      for (let length = 1; length <= Math.min(longest, stems.length - from); length++) {
        phrase = length === 1 ? stems[from]! : `${phrase} ${stems[from + length - 1]}`;
        const concepts = phrases.get(phrase);
        if (concepts) found.push({ from, to: from + length, concepts });
        if (length > 1 && !beginnings.has(phrase)) break;
      }
    }
    // "Insurance counseling" is no counseling: a lone word at the end of a longer name is what that name makes of it.
    const ends = new Set<number>();
    for (const mention of found) if (mention.to - mention.from > 1) ends.add(mention.to);
    if (ends.size === 0) return found;
    return found.filter((mention) => mention.to - mention.from > 1 || !ends.has(mention.to));
  }

  /** The concepts named in a row of stems: from left to right, the longest name first, none inside another. What a query means. */
  mentions(stems: readonly string[]): Mention[] {
    const found: Mention[] = [];
    for (let from = 0; from < stems.length; ) {
      const mention = this.#mentionAt(stems, from);
      if (mention) found.push(mention);
      from = mention?.to ?? from + 1;
    }
    return found;
  }

  #mentionAt(stems: readonly string[], from: number): Mention | undefined {
    const longest = this.#longestFrom.get(stems[from]!) ?? 0;
    for (let length = Math.min(longest, stems.length - from); length >= 1; length--) {
      const concepts = this.#phrases.get(stems.slice(from, from + length).join(" "));
      if (concepts) return { from, to: from + length, concepts };
    }
    return undefined;
  }

  /** Concepts that may help where few are for this one, with how near they come to it. */
  relatedTo(concept: Concept): readonly (readonly [Concept, number])[] {
    const entries = Object.entries(related[concept.kind === "situation" ? `situation:${concept.slug}` : concept.slug] ?? {});
    return entries.flatMap(([name, weight]) => {
      const [slug, kind] = name.startsWith("situation:")
        ? [name.slice("situation:".length), "situation" as const]
        : [name, "need" as const];
      const other = this.ofSlug(kind, slug);
      return other ? [[other, weight * relatedPull] as const] : [];
    });
  }

  /** The concept of a taxonomy slug, or undefined when our taxonomy has none. */
  ofSlug(kind: "need" | "situation", slug: string): Concept | undefined {
    return this.concepts.get(conceptToken(kind, slug));
  }
}

/** What is related is not the thing: it fills up, it does not lead. */
const relatedPull = 0.6;

let built: Lexicon | undefined;

/** The lexicon of our taxonomies and field words; built once, on first use. */
export function lexicon(): Lexicon {
  built ??= new Lexicon({ needs, situations, words: [...fieldWords, ...professionalWords] });
  return built;
}
