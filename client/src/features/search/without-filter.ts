import type { FilterGroupOf, GroupKey } from "./filter-groups.ts";
import { emptySearch, type SearchState } from "./shared/search-state.ts";

/** A filter by the API's name for it. */
export type FilterName =
  | "NEEDS"
  | "SITUATIONS"
  | "DELIVERY"
  | "LANGUAGES"
  | "COST"
  | "FUND_STATUS"
  | "OPEN"
  | "ACCEPTS_REFERRALS"
  | "VERIFIED_SINCE";

const fields: Record<FilterName, readonly (keyof SearchState)[]> = {
  NEEDS: ["needs"],
  SITUATIONS: ["situations"],
  DELIVERY: ["delivery"],
  LANGUAGES: ["languages"],
  COST: ["cost"],
  FUND_STATUS: ["fundStatus"],
  OPEN: ["openNow", "openAt"],
  ACCEPTS_REFERRALS: ["acceptsReferrals"],
  VERIFIED_SINCE: ["checkedWithinDays"],
};

const shownIn: Record<FilterName, (group: GroupKey, value: string) => boolean> = {
  NEEDS: (group) => group === "need",
  SITUATIONS: (group) => group === "situation",
  DELIVERY: (group) => group === "delivery",
  LANGUAGES: (group) => group === "language",
  COST: (group) => group === "cost",
  FUND_STATUS: (group) => group === "fund",
  OPEN: (group, value) => group === "openAt" || (group === "asking" && value === "open"),
  ACCEPTS_REFERRALS: (group, value) => group === "asking" && value === "referrals",
  VERIFIED_SINCE: (group) => group === "checked",
};

/** The same search with one filter taken away. */
export function withoutFilter(search: SearchState, filter: FilterName): SearchState {
  return { ...search, ...Object.fromEntries(fields[filter].map((field) => [field, emptySearch[field]])) };
}

/** What is chosen in a filter, as its chips say it. */
export function chosenIn(filter: FilterName, groups: readonly FilterGroupOf[]): readonly string[] {
  return groups.flatMap(({ key, choices }) =>
    choices.filter((choice) => choice.isChosen && shownIn[filter](key, choice.value)).map((choice) => choice.label),
  );
}
