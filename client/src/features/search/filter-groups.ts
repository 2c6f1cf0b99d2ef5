import type { FilterChoice } from "../../ui/FilterGroup.tsx";
import { readOpenAt, writeOpenAt } from "./shared/open-at.ts";
import {
  checkedWithin,
  type CheckedWithin,
  type Cost,
  costs,
  deliveries,
  fundStatuses,
  type SearchState,
  toggled,
} from "./shared/search-state.ts";

export type GroupKey = "fund" | "delivery" | "cost" | "language" | "situation" | "need" | "asking" | "openAt" | "checked";

/** One count of the answer: how many results would stay if this value were chosen beside the others. */
export interface FacetCount {
  readonly facet: string;
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface FilterGroupOf {
  readonly key: GroupKey;
  readonly choices: readonly FilterChoice[];
}

/** The words for a value; for needs, situations and languages `given` is what the server calls it, where it said so. */
export type LabelOf = (group: GroupKey, value: string, given: string | undefined) => string;

/** A price or state nobody asks for is shown only where it occurs. */
const rarelyAsked: readonly Cost[] = ["VARIES", "UNKNOWN"];

/**
 * The filters to draw. Closed lists stay whole and in their order, with zero counts, so that nothing jumps; open lists (needs,
 * situations, languages) show what occurs, most first, and always what is chosen. Counts are null before the first answer.
 */
export function filterGroups(state: SearchState, facets: readonly FacetCount[] | null, labelOf: LabelOf): readonly FilterGroupOf[] {
  const counted = (facet: string) => facets?.filter((count) => count.facet === facet) ?? [];
  const closed = (key: GroupKey, facet: string, values: readonly string[], chosen: readonly string[]): FilterGroupOf => {
    const counts = counted(facet);
    const choices = values.map((value) => ({
      value,
      label: labelOf(key, value, undefined),
      count: facets === null ? null : (counts.find((count) => count.value === value)?.count ?? 0),
      isChosen: chosen.includes(value),
    }));
    return { key, choices };
  };
  const open = (key: GroupKey, facet: string, chosen: readonly string[]): FilterGroupOf => {
    const counts = counted(facet).toSorted((one, other) => other.count - one.count || one.label.localeCompare(other.label));
    const missing = chosen.filter((value) => counts.every((count) => count.value !== value));
    return {
      key,
      choices: [
        ...missing.map((value) => ({ value, label: labelOf(key, value, undefined), count: facets === null ? null : 0, isChosen: true })),
        ...counts.map(({ value, label, count }) => ({ value, label: labelOf(key, value, label), count, isChosen: chosen.includes(value) })),
      ],
    };
  };
  const switched = (value: string, facet: string, isChosen: boolean): FilterChoice => ({
    value,
    label: labelOf("asking", value, undefined),
    count: facets === null ? null : (counted(facet).find((count) => count.value === "true")?.count ?? 0),
    isChosen,
  });
  const cost = closed("cost", "COST", costs, state.cost);
  return [
    closed("fund", "FUND_STATUS", fundStatuses, state.fundStatus),
    closed("delivery", "DELIVERY", deliveries, state.delivery),
    {
      key: "cost",
      choices: cost.choices.filter((choice) => choice.isChosen || choice.count || !rarelyAsked.some((value) => value === choice.value)),
    },
    open("language", "LANGUAGE", state.languages),
    open("situation", "SITUATION", state.situations),
    open("need", "NEED", state.needs),
    {
      key: "asking",
      choices: [switched("referrals", "ACCEPTS_REFERRALS", state.acceptsReferrals), switched("open", "OPEN_NOW", state.openNow)],
    },
    { key: "openAt", choices: openAtChoices(state, labelOf) },
    { key: "checked", choices: checkedChoices(state, labelOf) },
  ];
}

/** Only what is chosen: a day and a time are not picked from a list of choices. */
function openAtChoices({ openAt }: SearchState, labelOf: LabelOf): readonly FilterChoice[] {
  if (openAt === null) return [];
  const value = writeOpenAt(openAt);
  return [{ value, label: labelOf("openAt", value, undefined), count: null, isChosen: true }];
}

function checkedChoices(state: SearchState, labelOf: LabelOf): readonly FilterChoice[] {
  return ["any", ...checkedWithin.map(String)].map((value) => ({
    value,
    label: labelOf("checked", value, undefined),
    count: null,
    isChosen: value === (state.checkedWithinDays === null ? "any" : String(state.checkedWithinDays)),
  }));
}

/** The search after a press on one choice. Unknown values change nothing. */
export function withToggled(state: SearchState, group: GroupKey, value: string): SearchState {
  switch (group) {
    case "fund":
      return { ...state, fundStatus: toggledAmong(fundStatuses, state.fundStatus, value) };
    case "delivery":
      return { ...state, delivery: toggledAmong(deliveries, state.delivery, value) };
    case "cost":
      return { ...state, cost: toggledAmong(costs, state.cost, value) };
    case "language":
      return { ...state, languages: toggled(state.languages, value) };
    case "situation":
      return { ...state, situations: toggled(state.situations, value) };
    case "need":
      return { ...state, needs: toggled(state.needs, value) };
    case "asking":
      if (value !== "open") return { ...state, acceptsReferrals: !state.acceptsReferrals };
      return { ...state, openNow: !state.openNow, openAt: null };
    case "openAt": {
      const openAt = state.openAt && writeOpenAt(state.openAt) === value ? null : readOpenAt(value);
      return { ...state, openAt, openNow: openAt === null && state.openNow };
    }
    case "checked":
      return { ...state, checkedWithinDays: checkedWithin.find((days): days is CheckedWithin => String(days) === value) ?? null };
  }
}

function toggledAmong<const T extends string>(known: readonly T[], chosen: readonly T[], value: string): readonly T[] {
  const one = known.find((candidate) => candidate === value);
  return one === undefined ? chosen : toggled(chosen, one);
}

/** What is chosen, one chip each. "Any time" is no filter. */
export function chosenChoices(groups: readonly FilterGroupOf[]): readonly { readonly group: GroupKey; readonly choice: FilterChoice }[] {
  return groups.flatMap(({ key, choices }) =>
    choices.filter((choice) => choice.isChosen && choice.value !== "any").map((choice) => ({ group: key, choice })),
  );
}
