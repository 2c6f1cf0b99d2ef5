import { expect, test } from "vitest";
import { placeOfPostalCode, placeOfText } from "../kernel/place.ts";
import { analyze } from "./analyzer.ts";
import { lackingOf } from "./lacking.ts";
import { lexicon } from "./lexicon.ts";
import { WordList } from "./word-list.ts";

const words = new WordList(
  {
    documents: 100,
    words: new Map([
      ["ramp", 4],
      ["wheelchair", 20],
      ["lopez", 3],
    ]),
    tokens: new Map(),
  },
  lexicon().words,
);
const lacking = (text: string, near?: string, needs: string[] = []) => {
  const place = near ? (placeOfPostalCode(near) ?? placeOfText(near)) : null;
  return lackingOf(analyze(text, { words, near: place }), { text, needs, place, found: "NOTHING" });
};

test("what was lacked is told with the county, never with the postal code", () => {
  expect(lacking("wheelchair ramp", "78666")).toEqual({
    found: "NOTHING",
    known: ["wheelchair", "ramp"],
    unknown: [],
    area: "Hays County, TX",
  });
});

test("a state is told as a state, and no place as none", () => {
  expect(lacking("wheelchair ramp", "Texas")?.area).toBe("TX");
  expect(lacking("wheelchair ramp")?.area).toBe("");
});

test.each(["undocumented", "veteran", "pregnant", "hiv positive"])("who somebody is is not told: %s", (situation) => {
  const told = lacking(`${situation} wheelchair ramp`);
  for (const word of situation.split(" ")) expect([...(told?.known ?? []), ...(told?.unknown ?? [])]).not.toContain(word);
});

test("a search for a situation alone tells nothing", () => {
  expect(lacking("veteran")).toBeNull();
});

test("a word that is not of the vocabulary is kept apart, though listings hold it: it may be a name", () => {
  expect(lacking("ramp lopez")).toMatchObject({ known: ["ramp"], unknown: ["lopez"] });
  expect(lacking("ramp zzyzxia")).toMatchObject({ known: ["ramp"], unknown: ["zzyzxia"] });
});

test.each(["555-867-5309", "04/30/1961", "m.lopez@example.org", "123-45-6789"])("what is no plain word is left out: %s", (text) => {
  const told = lacking(`ramp ${text}`);
  for (const word of [...(told?.known ?? []), ...(told?.unknown ?? [])]) expect(word).toMatch(/^\p{L}+$/u);
});

test("without words the needs that were chosen are told", () => {
  expect(lacking("", "78666", ["insulin-cost"])).toMatchObject({ known: ["insulin-cost"], unknown: [] });
});
