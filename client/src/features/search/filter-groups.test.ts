import { expect, test } from "vitest";
import { chosenChoices, filterGroups, type GroupKey, withToggled } from "./filter-groups.ts";
import { emptySearch, type SearchState } from "./shared/search-state.ts";

const label = (_group: GroupKey, value: string, given: string | undefined) => given ?? value;
const facets = [
  { facet: "DELIVERY", value: "PHONE", label: "Phone", count: 16 },
  { facet: "LANGUAGE", value: "vi", label: "Vietnamese", count: 4 },
  { facet: "LANGUAGE", value: "es", label: "Spanish", count: 17 },
  { facet: "OPEN_NOW", value: "true", label: "true", count: 9 },
];
const group = (state: SearchState, key: GroupKey, counts: typeof facets | null = facets) =>
  filterGroups(state, counts, label).find((one) => one.key === key)?.choices ?? [];

test("a closed list keeps every value, with zero where nothing is left", () => {
  expect(group(emptySearch, "delivery").map(({ value, count }) => [value, count])).toEqual([
    ["PHONE", 16],
    ["ONLINE", 0],
    ["IN_PERSON", 0],
    ["HOME_VISIT", 0],
  ]);
});

test("an open list shows what occurs, most first, by the server's name for it", () => {
  expect(group(emptySearch, "language").map((choice) => choice.label)).toEqual(["Spanish", "Vietnamese"]);
});

test("what is chosen stays in its list even where nothing is left of it", () => {
  expect(group({ ...emptySearch, languages: ["fr"] }, "language")[0]).toEqual({ value: "fr", label: "fr", count: 0, isChosen: true });
});

test("before the first answer nothing is counted", () => {
  expect(group(emptySearch, "delivery", null).map((choice) => choice.count)).toEqual([null, null, null, null]);
});

test("prices that say little are left out until they occur or are chosen", () => {
  expect(group(emptySearch, "cost").map((choice) => choice.value)).toEqual(["FREE", "SLIDING_SCALE", "INSURANCE", "FEE"]);
  expect(group({ ...emptySearch, cost: ["VARIES"] }, "cost").map((choice) => choice.value)).toContain("VARIES");
});

test("the switches read their counts from the facet's true", () => {
  expect(group({ ...emptySearch, openNow: true }, "asking")).toEqual([
    { value: "referrals", label: "referrals", count: 0, isChosen: false },
    { value: "open", label: "open", count: 9, isChosen: true },
  ]);
});

test("pressing a choice twice leads back", () => {
  const once = withToggled(emptySearch, "delivery", "PHONE");
  expect(once.delivery).toEqual(["PHONE"]);
  expect(withToggled(once, "delivery", "PHONE")).toEqual(emptySearch);
});

test("a value that is not of the list changes nothing", () => {
  expect(withToggled(emptySearch, "fund", "BROKE")).toEqual(emptySearch);
});

test("checked within is one of three, and any time takes it away", () => {
  const month = withToggled(emptySearch, "checked", "30");
  expect(month.checkedWithinDays).toBe(30);
  expect(withToggled(month, "checked", "any").checkedWithinDays).toBeNull();
});

test("each chosen choice becomes a chip, any time does not", () => {
  const state: SearchState = { ...emptySearch, cost: ["FREE"], situations: ["diabetes"], checkedWithinDays: 90 };
  expect(chosenChoices(filterGroups(state, facets, label)).map(({ choice }) => choice.value)).toEqual(["FREE", "diabetes", "90"]);
  expect(chosenChoices(filterGroups(emptySearch, facets, label))).toEqual([]);
});

test("a time of the week takes the place of now, and is a chip that leads back", () => {
  const now = withToggled(emptySearch, "asking", "open");
  const saturday = withToggled(now, "openAt", "sat-1000");
  expect(saturday).toEqual({ ...emptySearch, openAt: { day: 5, time: "10:00" } });
  expect(chosenChoices(filterGroups(saturday, facets, label)).map(({ group: key, choice }) => [key, choice.value])).toEqual([
    ["openAt", "sat-1000"],
  ]);
  expect(withToggled(saturday, "openAt", "sat-1000")).toEqual(emptySearch);
  expect(withToggled(saturday, "asking", "open")).toEqual(now);
});
