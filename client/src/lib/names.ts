/** What one calls a person in a sentence: the first of the names, or all of it where there is one. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? "";
}

const letters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Up to two letters for the round sign beside a name; a letter with its accents is one. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map(firstLetter).join("").toLocaleUpperCase();
}

function firstLetter(word = ""): string {
  for (const { segment } of letters.segment(word)) return segment;
  return "";
}
