import { needs } from "@waypost/schema/taxonomy/needs";
import { situations } from "@waypost/schema/taxonomy/situations";
import { describe, expect, test } from "vitest";
import { lexicon } from "../lexicon.ts";
import { fold, stemsOf } from "../text.ts";
import { fieldWords } from "./field-words.ts";
import { professionalWords } from "./professional-words.ts";
import { related } from "./related.ts";
import { askingWords, hintWords, silentWords } from "./stop-words.ts";

const needSlugs = new Set(needs.map((term) => term.slug));
const situationSlugs = new Set(situations.map((term) => term.slug));
const exists = (name: string): boolean =>
  name.startsWith("situation:") ? situationSlugs.has(name.slice("situation:".length)) : needSlugs.has(name);
const ownWords = new Set(
  [...fieldWords, ...professionalWords].flatMap((entry) => (entry.need || entry.situation ? [] : [entry.names[0]!])),
);

describe.each([
  ["the words of the field", fieldWords],
  ["the words of professionals", professionalWords],
])("%s", (_, list) => {
  test("belong to needs and situations that exist, each in one line", () => {
    expect(list.filter((entry) => entry.need !== undefined && !needSlugs.has(entry.need))).toEqual([]);
    expect(list.filter((entry) => entry.situation !== undefined && !situationSlugs.has(entry.situation))).toEqual([]);
    const owners = list.map(
      (entry) => `${entry.need ?? ""}|${entry.situation ?? ""}|${entry.need || entry.situation ? "" : entry.names[0]}`,
    );
    expect(owners.filter((owner, index) => owners.indexOf(owner) !== index)).toEqual([]);
  });

  test("are written once in their line, in small letters and without accents", () => {
    const names = list.flatMap((entry) => entry.names);
    expect(names.filter((name) => name !== fold(name).trim())).toEqual([]);
    expect(list.filter((entry) => new Set(entry.names).size !== entry.names.length).map((entry) => entry.names[0])).toEqual([]);
    expect(list.filter((entry) => entry.names.length === 0)).toEqual([]);
  });

  test("say something: none is only words that are left out", () => {
    expect(list.flatMap((entry) => entry.names.filter((name) => stemsOf(name).length === 0))).toEqual([]);
  });

  test("lead to no more than four things each", () => {
    const crowded = list.flatMap((entry) => entry.names.filter((name) => (lexicon().mentions(stemsOf(name))[0]?.concepts.length ?? 0) > 4));
    expect(crowded).toEqual([]);
  });
});

describe("what else may help", () => {
  const edges = Object.entries(related).flatMap(([from, others]) => Object.entries(others).map(([to, weight]) => ({ from, to, weight })));

  test("joins needs, situations and words that exist with needs and situations, never one with itself", () => {
    expect(edges.filter(({ from, to }) => !(exists(from) || ownWords.has(from)) || !exists(to) || from === to)).toEqual([]);
  });

  test("is less than the thing itself", () => {
    expect(edges.filter(({ weight }) => weight <= 0 || weight > 0.9)).toEqual([]);
  });
});

test("a word is silent, or asks, or only lifts: one of them", () => {
  const several = [...silentWords, ...askingWords, ...hintWords].filter(
    (word) => [silentWords, askingWords, hintWords].filter((words) => words.has(word)).length > 1,
  );
  expect([...new Set(several)]).toEqual([]);
});
