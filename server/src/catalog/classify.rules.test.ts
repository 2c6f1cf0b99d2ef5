import { describe, expect, test } from "vitest";
import { guesserOf, wordsOf } from "./classify.rules.ts";

const term = (slug: string, parent: string | null, en: string, synonyms: readonly string[] = []) => ({
  slug,
  parent,
  name: { en, es: `${slug} es` },
  synonyms: { en: synonyms, es: [] },
});
const guess = guesserOf([
  term("food", null, "Food", ["hungry"]),
  term("food-pantry", "food", "Food pantries", ["food bank"]),
  term("rent", null, "Rent help", ["eviction", "rental assistance"]),
  term("wic", "food", "Food for young children (WIC)", ["wic"]),
  { ...term("transport", null, "Getting there", ["rides"]), name: { en: "Getting there", es: "Transporte" } },
]);
const listing = (name: string, terms: readonly string[] = [], description = "") => ({ name, terms, description });

test("words lose case, accents, plurals and what only joins them", () => {
  expect(wordsOf("The Children's Food Pantries & Café services")).toEqual(["children", "food", "pantry", "cafe", "service"]);
});

describe("what a listing is for is guessed", () => {
  test("from its name, in any number and case", () => {
    expect(guess(listing("EMERGENCY FOOD PANTRY"))).toEqual(["food-pantry"]);
  });
  test("from the terms that the source gave it", () => {
    expect(guess(listing("Neighbor Center", ["Rental Assistance", "Rides"]))).toEqual(["rent", "transport"]);
  });
  test("name before terms", () => {
    expect(guess(listing("Eviction hotline", ["Transporte"]))).toEqual(["rent", "transport"]);
  });
  test("the narrower need alone, where both were found", () => {
    expect(guess(listing("Food and food banks"))).toEqual(["food-pantry"]);
  });
  test("from the description only when name and terms say nothing, and only from phrases", () => {
    expect(guess(listing("Open Door", [], "We offer rental assistance to hungry families."))).toEqual(["rent"]);
    expect(guess(listing("Rides", [], "We offer rental assistance."))).toEqual(["transport"]);
  });
  test("not from one word of a phrase that means something else alone", () => {
    const streets = guesserOf([term("shelter", null, "A bed tonight", ["on the street"])]);
    expect(streets(listing("Street fair"))).toEqual([]);
  });
  test("not at all, where nothing matches", () => {
    expect(guess(listing("Open Door", ["Other"], "For everybody."))).toEqual([]);
  });
});
