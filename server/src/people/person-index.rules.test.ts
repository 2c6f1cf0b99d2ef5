import { describe, expect, it } from "vitest";
import { nameTokensOf, nameWords, readPersonWords } from "./person-index.rules.ts";

describe("the words of a name", () => {
  it.each([
    ["Ana Lucía Barrera", ["ana", "lucia", "barrera"]],
    ["Siobhán O'Brien", ["siobhan", "obrien"]],
    ["GARCÍA-LÓPEZ, José", ["garcia", "lopez", "jose"]],
    ["Søren Weiß", ["soren", "weiss"]],
    ["Ñañez  Ñañez", ["nanez"]],
    ["李 小龍", ["李", "小龍"]],
    ["  ", []],
  ])("of %j", (name, words) => expect(nameWords(name)).toEqual(words));
});

describe("what a name is found by", () => {
  it("is each word's beginnings from three letters on", () => expect(nameTokensOf("Maria Bo")).toEqual(["mar", "mari", "maria", "bo"]));
  it("does not grow with a very long word", () => expect(nameTokensOf("x".repeat(200))).toHaveLength(18));
});

describe("what somebody typed", () => {
  it.each([
    ["mar BARR", ["mar", "barr"], null],
    ["Barrera 1961-04-30", ["barrera"], "1961-04-30"],
    ["04/30/1961", [], "1961-04-30"],
    ["4/3/1961 ana", ["ana"], "1961-04-03"],
    ["", [], null],
  ])("%j", (text, name, birthDate) => expect(readPersonWords(text)).toEqual({ name, birthDate, isImpossible: false }));

  it("a day that no calendar has is no birth date", () => expect(readPersonWords("1961-02-30").birthDate).toBeNull());
  it("nobody has two birth dates", () => expect(readPersonWords("1961-04-30 1962-04-30").isImpossible).toBe(true));
  it("signs without a letter are not a search for everybody", () => expect(readPersonWords("%%").isImpossible).toBe(true));
});
