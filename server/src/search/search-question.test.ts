import { expect, test } from "vitest";
import { analyze } from "./analyzer.ts";
import { lexicon } from "./lexicon.ts";
import { asksSeveral } from "./search-question.ts";
import { WordList } from "./word-list.ts";

const words = new WordList({ documents: 1, words: new Map(), tokens: new Map() }, lexicon().words);

test.each([
  ["food and help with rent", true],
  ["shelter for veterans", true],
  ["comida y renta", true],
  ["food", false],
  ["food pantry on Main Street", false],
  ["veteran", false],
  ["phone classes", false],
])("%s asks for several things: %s", (text, several) => {
  expect(asksSeveral(analyze(text, { words }))).toBe(several);
});
