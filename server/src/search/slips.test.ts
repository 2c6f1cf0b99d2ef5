import { needs } from "@waypost/schema/taxonomy/needs";
import { situations } from "@waypost/schema/taxonomy/situations";
import { describe, expect, test } from "vitest";
import { analyze } from "./analyzer.ts";
import { lexicon } from "./lexicon.ts";
import { beginning, soundOf, wrongLetters } from "./slips.ts";
import { fold } from "./text.ts";
import { fieldWords } from "./vocabulary/field-words.ts";
import { WordList } from "./word-list.ts";

describe("a slip", () => {
  test.each([
    ["laywer", "lawyer", "NONE"],
    ["shletr", "shelter", "NONE"],
    ["rebt", "rent", "NEAR"],
    ["vetaran", "veteran", "NEAR"],
    ["bail", "jail", "FAR"],
  ])("of %s for %s has wrong letters: %s", (typed, meant, wrong) => {
    expect(wrongLetters(typed, meant)).toBe(wrong);
  });

  test.each([
    ["doctr", "doctor", "SAME"],
    ["soctor", "doctor", "NEAR"],
    ["poctor", "doctor", "FAR"],
  ])("%s begins as %s: %s", (typed, meant, as) => {
    expect(beginning(typed, meant)).toBe(as);
  });

  test.each([
    ["farmacy", "pharmacy"],
    ["ekipment", "equipment"],
    ["asistense", "assistance"],
    ["bivienda", "vivienda"],
    ["ospital", "hospital"],
    ["nesesidad", "necesidad"],
  ])("%s sounds like %s", (typed, meant) => {
    expect(soundOf(typed)).toBe(soundOf(meant));
  });
});

/** One slip of each usual sort; where, `turn` decides. */
const slips: Readonly<Record<string, (word: string, turn: number) => string>> = {
  dropped: (word, turn) => cut(word, within(word, turn), 1, ""),
  doubled: (word, turn) => cut(word, within(word, turn), 0, word[within(word, turn)]!),
  swapped: (word, turn) => {
    const at = 1 + (turn % (word.length - 2));
    return cut(word, at, 2, word[at + 1]! + word[at]!);
  },
  "beside the key": (word, turn) => cut(word, within(word, turn), 1, besides[word[within(word, turn)]!] ?? "x"),
  "by ear": (word) => word.replace(/ph|[ck](?!h)|z|v|ll/, (letters) => ({ ph: "f", c: "k", k: "c", z: "s", v: "b", ll: "y" })[letters]!),
};
const within = (word: string, turn: number): number => 1 + (turn % (word.length - 1));
const cut = (word: string, at: number, count: number, put: string): string => word.slice(0, at) + put + word.slice(at + count);
const besides: Readonly<Record<string, string>> = Object.fromEntries(
  ["qwertyuiop", "asdfghjkl", "zxcvbnm"].flatMap((row) => Array.from(row, (key, at) => [key, row[at + 1] ?? row[at - 1]!])),
);

const names = [
  ...[...needs, ...situations].flatMap(({ synonyms }) => [...synonyms.en, ...synonyms.es]),
  ...fieldWords.flatMap((entry) => entry.names),
]
  .map(fold)
  .filter((name) => /^[a-z]+(?: [a-z]+)*$/.test(name) && /[a-z]{5}/.test(name));

describe("of our names with one slip each", () => {
  const list = new WordList({ documents: 1000, words: new Map(), tokens: new Map() }, lexicon().words);
  const read = (text: string): string =>
    analyze(`${text} `, { words: list })
      .groups.filter(({ role }) => role === "required")
      .map(({ alternatives }) => alternatives[0]?.token)
      .join(" ");

  test.each([
    ["of one word", false, 0.93],
    ["of several words", true, 0.96],
  ])("nearly all %s are read as they were meant", (_kind, isLong, least) => {
    const some = names.filter((name) => name.includes(" ") === isLong).filter((_name, index) => index % (isLong ? 61 : 9) === 0);
    const asked = some.flatMap((name, index) => {
      const words = name.split(" ").filter((word) => word.length >= 5);
      const word = words[index % words.length]!;
      const typed = Object.values(slips).map((slip, turn) => name.replace(word, slip(word, index + turn)));
      return typed.filter((text) => text !== name).map((text) => ({ name, text }));
    });
    const right = asked.filter(({ name, text }) => read(text) === read(name));
    expect(asked.length).toBeGreaterThan(500);
    expect(right.length / asked.length).toBeGreaterThan(least);
  });
});
