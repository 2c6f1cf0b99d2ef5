import { expect, test } from "vitest";
import { toListingSearch, writeSearch } from "../search/shared/search-state.ts";
import { type KeptQuestion, searchOfQuestion } from "./question-address.ts";

const nothing: KeptQuestion = {
  text: null,
  near: null,
  needs: null,
  situations: null,
  delivery: null,
  languages: null,
  cost: null,
  fundStatus: null,
  acceptsReferrals: null,
};

test("a kept question leads back to the search that asks the same", () => {
  const question: KeptQuestion = {
    ...nothing,
    text: "insulin",
    near: { postalCode: "78666", place: null, radiusMiles: 50 },
    needs: ["insulin-cost"],
    delivery: ["PHONE"],
    fundStatus: ["OPEN"],
    acceptsReferrals: true,
  };
  const asked = toListingSearch(searchOfQuestion(question), "en", new Date());
  expect(asked).toMatchObject({
    text: "insulin",
    near: { postalCode: "78666", radiusMiles: 50 },
    needs: ["insulin-cost"],
    delivery: ["PHONE"],
    fundStatus: ["OPEN"],
    acceptsReferrals: true,
  });
});

test("a place in words stays in words, and a radius that the page does not offer becomes the usual one", () => {
  const search = searchOfQuestion({ ...nothing, near: { postalCode: null, place: "Texas", radiusMiles: 33 } });
  expect(writeSearch(search)).toBe("near=Texas");
});

test("a question of nothing is the empty search", () => {
  expect(writeSearch(searchOfQuestion(nothing))).toBe("");
});
