import { expect, test } from "vitest";
import { nextSteps } from "./next-steps.ts";
import { emptySearch } from "./shared/search-state.ts";

const kinds = (search: Partial<typeof emptySearch>) => nextSteps({ ...emptySearch, ...search }).map((step) => step.kind);

test("a filtered search with words and place can be opened in every direction, the filters first", () => {
  expect(kinds({ text: "insulin pump rental", near: "78666", delivery: ["HOME_VISIT"] })).toEqual([
    "takeOffFilters",
    "fewerWords",
    "wider",
    "everywhere",
  ]);
});

test("fewer words means the one that says most", () => {
  expect(nextSteps({ ...emptySearch, text: "an insulin pump" })).toEqual([
    { kind: "fewerWords", text: "insulin", search: { ...emptySearch, text: "insulin" } },
  ]);
});

test("one word cannot become fewer, and without a place there is none to leave", () => {
  expect(kinds({ text: "insulin" })).toEqual([]);
});

test("at the widest radius the next step is the whole country", () => {
  expect(kinds({ text: "insulin", near: "78666", withinMiles: 100 })).toEqual(["everywhere"]);
});

test("a need that was chosen instead of words is the subject, not a filter to take off", () => {
  expect(kinds({ needs: ["food"], near: "78666" })).toEqual(["wider", "everywhere"]);
  expect(nextSteps({ ...emptySearch, needs: ["food"], cost: ["FREE"] })).toEqual([
    { kind: "takeOffFilters", search: { ...emptySearch, needs: ["food"] } },
  ]);
});
