import { expect, test } from "vitest";
import { filterGroups } from "./filter-groups.ts";
import { emptySearch, type SearchState } from "./shared/search-state.ts";
import { chosenIn, withoutFilter } from "./without-filter.ts";

const search: SearchState = {
  ...emptySearch,
  text: "food",
  near: "78666",
  languages: ["vi", "es"],
  openAt: { day: 5, time: "10:00" },
  acceptsReferrals: true,
  checkedWithinDays: 30,
};
const groups = filterGroups(search, [], (_group, value) => `<${value}>`);

test("one filter is taken away whole, and all else stays", () => {
  expect(withoutFilter(search, "LANGUAGES")).toEqual({ ...search, languages: [] });
  expect(withoutFilter(search, "OPEN")).toEqual({ ...search, openAt: null });
  expect(withoutFilter({ ...search, openAt: null, openNow: true }, "OPEN")).toEqual({ ...search, openAt: null });
  expect(withoutFilter(search, "VERIFIED_SINCE")).toEqual({ ...search, checkedWithinDays: null });
});

test("a filter is called by what is chosen in it", () => {
  expect(chosenIn("LANGUAGES", groups)).toEqual(["<vi>", "<es>"]);
  expect(chosenIn("OPEN", groups)).toEqual(["<sat-1000>"]);
  expect(chosenIn("ACCEPTS_REFERRALS", groups)).toEqual(["<referrals>"]);
  expect(chosenIn("VERIFIED_SINCE", groups)).toEqual(["<30>"]);
  expect(chosenIn("COST", groups)).toEqual([]);
});
