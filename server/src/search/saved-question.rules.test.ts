import { expect, test } from "vitest";
import { questionOf, readQuestion } from "./saved-question.rules.ts";

test("what is looked for is kept; how it was shown, and where exactly somebody stood, is not", () => {
  const search = {
    text: " insulin ",
    near: { postalCode: "78666", latitude: 29.88, longitude: -97.94, radiusMiles: 25 },
    needs: ["insulin-cost"],
    facets: ["NEED"],
    sort: "NAME",
    locale: "es",
    openNow: true,
  };
  expect(questionOf(search)).toEqual({ text: "insulin", near: { postalCode: "78666", radiusMiles: 25 }, needs: ["insulin-cost"] });
});

test.each([{}, { text: "  " }, { near: {} }, { near: { latitude: 29.9, longitude: -97.9 } }, { needs: [] }, { facets: ["NEED"] }, null])(
  "a search that asks for nothing is no question: %j",
  (search) => {
    expect(questionOf(search)).toBeNull();
  },
);

test.each([
  { text: "x".repeat(501) },
  { needs: ["y".repeat(101)] },
  { delivery: ["BY_OWL"] },
  { near: { place: "Texas", radiusMiles: 0 } },
])("values that no search takes are no question: %#", (search) => {
  expect(questionOf(search)).toBeNull();
});

test("what was kept is read as it was", () => {
  const kept = questionOf({ text: "wheelchair", situations: ["veteran"], acceptsReferrals: true });
  expect(readQuestion(JSON.stringify(kept))).toEqual(kept);
  expect(() => readQuestion('{"delivery":["BY_OWL"]}')).toThrow("Invalid option");
});
