// Letters that are no letter with a mark: what people type for them on another keyboard.
const spelledOut: Readonly<Record<string, string>> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" };

/** The words of a name as they are compared: small letters without accents; "O'Brien" is one word, "García-López" two. */
export function nameWords(name: string): string[] {
  const folded = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’ʼ`]/g, "")
    .replace(/[ßæœøłđðþı]/g, (letter) => spelledOut[letter] ?? letter);
  return [...new Set(folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean))];
}

/** A beginning has at least as many letters; shorter words are found whole. */
const shortestBeginning = 3;
/** Beginnings longer than that are cut: they tell no two names apart. */
const longestBeginning = 20;

const letters = (word: string): string[] => Array.from(word);

/** What a name is found by: each word's beginnings from three letters on, and the whole of a shorter word. */
export function nameTokensOf(name: string): string[] {
  const beginnings = nameWords(name).flatMap((word) => {
    const all = letters(word).slice(0, longestBeginning);
    if (all.length < shortestBeginning) return [word];
    return all.slice(shortestBeginning - 1).map((_, index) => all.slice(0, shortestBeginning + index).join(""));
  });
  return [...new Set(beginnings)];
}

export interface PersonWords {
  /** Each a beginning of one of the name's words, or a whole word of one or two letters. */
  readonly name: readonly string[];
  /** "1961-04-30"; null when none was written. */
  readonly birthDate: string | null;
  /** Two different birth dates: nobody has both. */
  readonly isImpossible: boolean;
}

/** More words tell nothing more, and each costs. */
const mostWords = 12;

/** What somebody typed to find a person: words of the name in any order, and a birth date such as 1961-04-30 or 04/30/1961. */
export function readPersonWords(text: string): PersonWords {
  const parts = text.split(/\s+/).filter(Boolean);
  const dates = new Set<string>();
  const names: string[] = [];
  for (const part of parts) {
    const date = birthDateIn(part);
    if (date) dates.add(date);
    else names.push(...nameWords(part));
  }
  const name = [...new Set(names)].slice(0, mostWords).map((word) => letters(word).slice(0, longestBeginning).join(""));
  const unreadable = parts.length > 0 && name.length === 0 && dates.size === 0;
  return { name, birthDate: [...dates][0] ?? null, isImpossible: dates.size > 1 || unreadable };
}

/** "1961-04-30" of "1961-4-30" or "04/30/1961"; null for what is no day of the calendar. */
function birthDateIn(part: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(part);
  const american = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(part);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : american ? [american[3], american[1], american[2]] : [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date) ? date : null;
}
