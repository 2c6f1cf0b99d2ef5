import { silentWords } from "./vocabulary/stop-words.ts";

/** The longest text that is read; what is beyond says nothing new and costs time. */
export const maximumTextLength = 400;

// Nearly all texts are plain English: they need none of what the rest of the world's letters do, and that is most of the work.
const plain = /^[\n\r\t\x20-\x5f\x61-\x7e]*$/;

/** Lower case, without accents, control characters and width variants: "Médico" and "medico" are one word. */
export function fold(text: string): string {
  if (plain.test(text)) return text.includes("'") ? text.toLowerCase().replaceAll("'", "") : text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’'`´]/g, "");
}

/** The words of a text, folded, in order. Letters and digits of every script; everything else parts words, and so does the fortieth letter. */
export function wordsOf(text: string): string[] {
  const folded = fold(text.includes("&") ? text.replace(/&(?:[a-z]+|#\d+);/gi, " ") : text);
  return folded.match(plain.test(folded) ? /[a-z0-9]{1,40}/g : /[\p{L}\p{N}]{1,40}/gu) ?? [];
}

const keepsEnd = new Set([
  "bus",
  "gas",
  "aids",
  "news",
  "lens",
  "texas",
  "kansas",
  "arkansas",
  "access",
  "bedding",
  "parenting",
  "ms",
  "als",
  "sos",
  "is",
  "as",
  "us",
  "gps",
  "diabetes",
  "rabies",
  "series",
  "hiv",
  "ss",
  "les",
]);

/**
 * A light stem, the same for texts and queries: plurals (English and Spanish), -ing and -ed, a silent e. It need not be a word.
 * Stronger stemmers make one of "community" and "communication", of "medical" and "medication"; a directory cannot afford that.
 */
export function stem(word: string): string {
  if (word.length < 4 || keepsEnd.has(word) || /\d/.test(word)) return word;
  let root = word;
  if (root.endsWith("ies") && root.length > 4) root = `${root.slice(0, -3)}y`;
  else if (/(?:ss|sh|ch|x|z)es$/.test(root)) root = root.slice(0, -2);
  else if (root.endsWith("s") && !/(?:ss|us|is)$/.test(root)) root = root.slice(0, -1);
  const verbal = /^(.{3,}?)(?:ing|ed)$/.exec(root)?.[1];
  if (verbal && /[aeiouy]/.test(verbal) && !/(?:ss|str|spr|th)$/.test(verbal)) root = verbal.replace(/([bdgmnprt])\1$/, "$1");
  if (root.length > 4 && root.endsWith("e")) root = root.slice(0, -1);
  return root;
}

/** Content words with their stems, in order, silent words left out. */
export function stemsOf(text: string): string[] {
  return wordsOf(text).flatMap((word) => (silentWords.has(word) ? [] : [stem(word)]));
}

/** For sorting by name: folded, the article at the beginning left out. */
export function sortKey(name: string): string {
  return wordsOf(name)
    .join(" ")
    .replace(/^(?:the|a|an|el|la|los|las) /, "")
    .slice(0, 200);
}
