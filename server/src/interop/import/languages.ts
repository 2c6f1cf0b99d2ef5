import iso6391 from "iso-639-1";

/** Names that ISO 639-1 spells otherwise, and languages that have a three-letter code alone. */
const known: Readonly<Record<string, string>> = {
  mandarin: "zh",
  "chinese (mandarin)": "zh",
  "simplified chinese": "zh",
  "traditional chinese": "zh",
  cantonese: "yue",
  "chinese (cantonese)": "yue",
  toisanese: "zh",
  "american sign language": "ase",
  asl: "ase",
  "sign language": "ase",
  "british sign language": "bfi",
  bsl: "bfi",
  farsi: "fa",
  dari: "prs",
  filipino: "tl",
  tagalog: "tl",
  "haitian creole": "ht",
  creole: "ht",
  haitian: "ht",
  hmong: "hmn",
  khmer: "km",
  cambodian: "km",
  "central khmer": "km",
  ilocano: "ilo",
  mixteco: "mix",
  "spanish; castilian": "es",
  castilian: "es",
  español: "es",
  espanol: "es",
  burmese: "my",
  karen: "kar",
  tigrinya: "ti",
  greek: "el",
  punjabi: "pa",
  navajo: "nv",
  gaelic: "gd",
  pashto: "ps",
  twi: "tw",
  kurdish: "ku",
  oromo: "om",
  chuukese: "chk",
  marshallese: "mh",
  hawaiian: "haw",
  cebuano: "ceb",
};

/** ISO 639-2 codes of the languages that packages name by three letters although they have two. */
const threeLetters: Readonly<Record<string, string>> = {
  eng: "en",
  spa: "es",
  fra: "fr",
  fre: "fr",
  deu: "de",
  ger: "de",
  zho: "zh",
  chi: "zh",
  vie: "vi",
  kor: "ko",
  ara: "ar",
  rus: "ru",
  por: "pt",
  tgl: "tl",
  fil: "tl",
  hin: "hi",
  urd: "ur",
  amh: "am",
  som: "so",
  jpn: "ja",
  ita: "it",
  pol: "pl",
  fas: "fa",
  per: "fa",
  hat: "ht",
  cmn: "zh",
  ukr: "uk",
  ben: "bn",
  guj: "gu",
  pan: "pa",
  tam: "ta",
  tel: "te",
  tha: "th",
  lao: "lo",
  khm: "km",
  nep: "ne",
  heb: "he",
  ell: "el",
};

const ownCodes = new Set(Object.values(known));

/** The code (ISO 639-1, or 639-3 where there is none) of a language written as a name or a code; null when it is neither. */
export function languageCode(text: string): string | null {
  const plain = text.trim().toLowerCase();
  const special = known[plain] ?? threeLetters[plain];
  if (special) return special;
  if (iso6391.validate(plain)) return plain;
  if (plain.length === 3 && ownCodes.has(plain)) return plain;
  const region = /^([a-z]{2,3})[-_][a-z0-9]{2,8}$/.exec(plain)?.[1];
  if (region) return languageCode(region);
  return iso6391.getCode(plain) || iso6391.getCode(plain.replace(/\s*\(.*\)$/, "")) || null;
}

/** The English name of a code, where it has one. */
export function languageName(code: string): string | null {
  return iso6391.getName(code) || null;
}
