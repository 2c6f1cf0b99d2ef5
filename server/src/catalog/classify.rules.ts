/**
 * Guesses needs and situations of a listing that came without ours, from the words of its name and of its own taxonomy's terms.
 * A guess is only as good as the words: where nothing matches, nothing is guessed.
 */

/** The part of a taxonomy's term that guessing needs. */
export interface GuessableTerm {
  readonly slug: string;
  readonly parent: string | null;
  readonly name: { readonly en: string; readonly es: string };
  readonly synonyms: { readonly en: readonly string[]; readonly es: readonly string[] };
}

export interface ListingWords {
  readonly name: string;
  /** Names of the terms and keywords that the source gave it. */
  readonly terms: readonly string[];
  /** Read only where name and terms say nothing, and then only for phrases of two words and more. */
  readonly description: string;
}

/** At most so many are guessed: a listing that would be for everything is for nothing. */
const mostGuesses = 5;
const weights = { name: 3, term: 2, description: 1 } as const;

interface Phrase {
  readonly words: readonly string[];
  readonly slug: string;
}

// Words that join others and tell nothing apart.
const joining = new Set("a an and at by for from in of on or the to with your you de del la las los el para con y en".split(" "));

/** Lower case, without accents, plurals cut: "Food Pantries" as ["food", "pantry"]. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s\b/g, "");
  return (plain.match(/[a-z0-9]+/g) ?? []).filter((word) => !joining.has(word)).map(singular);
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(s|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && word.endsWith("s") && !/(ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}

/** Makes the guesser of one taxonomy: slugs, best first, broader ones left out where a narrower one was found. */
export function guesserOf(terms: readonly GuessableTerm[]): (listing: ListingWords) => readonly string[] {
  const byFirstWord = new Map<string, Phrase[]>();
  for (const term of terms) {
    const texts = [term.name.en, term.name.es, ...term.synonyms.en, ...term.synonyms.es];
    // "On the street" is not "street": a phrase that keeps one word of several is not looked for.
    const whole = texts.filter((text) => wordsOf(text).length > 1 || !text.trim().includes(" "));
    const phrases = new Map(whole.map((text) => [wordsOf(text).join(" "), wordsOf(text)] as const));
    for (const words of phrases.values()) {
      const [first] = words;
      // One short word, such as "id" or "car", stands in too many names to tell anything.
      if (first === undefined || (words.length === 1 && first.length < 4 && !isAcronym(first, texts))) continue;
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, slug: term.slug }]);
    }
  }
  const parents = new Map(terms.map((term) => [term.slug, term.parent]));

  return (listing) => {
    const scores = new Map<string, number>();
    const score = (text: string, weight: number, shortest: number): void => {
      for (const { slug, words } of phrasesIn(wordsOf(text), byFirstWord)) {
        if (words.length >= shortest) scores.set(slug, (scores.get(slug) ?? 0) + weight * words.length);
      }
    };
    score(listing.name, weights.name, 1);
    for (const term of listing.terms) score(term, weights.term, 1);
    if (scores.size === 0) score(listing.description.slice(0, 1000), weights.description, 2);
    const found = [...scores].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([slug]) => slug);
    const broader = new Set(found.flatMap((slug) => ancestorsOf(slug, parents)));
    return found.filter((slug) => !broader.has(slug)).slice(0, mostGuesses);
  };
}

/** SNAP, WIC, HIV: short, and written in capitals somewhere. */
function isAcronym(word: string, texts: readonly string[]): boolean {
  return texts.some((text) => new RegExp(`\\b${word.toUpperCase()}\\b`).test(text));
}

/** Phrases in the order of the text, the longest at each place; a word belongs to one phrase only. */
function* phrasesIn(words: readonly string[], byFirstWord: ReadonlyMap<string, readonly Phrase[]>): Generator<Phrase> {
  for (let at = 0; at < words.length; ) {
    const candidates = (byFirstWord.get(words[at]!) ?? []).filter((phrase) =>
      phrase.words.every((word, offset) => words[at + offset] === word),
    );
    const longest = Math.max(1, ...candidates.map((phrase) => phrase.words.length));
    yield* candidates.filter((phrase) => phrase.words.length === longest);
    at += longest;
  }
}

function ancestorsOf(slug: string, parents: ReadonlyMap<string, string | null>): string[] {
  const found: string[] = [];
  for (let parent = parents.get(slug) ?? null; parent !== null && !found.includes(parent); parent = parents.get(parent) ?? null)
    found.push(parent);
  return found;
}
