import type { EngineFilters } from "./engine.ts";

export const filterNames = [
  "NEEDS",
  "SITUATIONS",
  "DELIVERY",
  "LANGUAGES",
  "COST",
  "FUND_STATUS",
  "OPEN",
  "ACCEPTS_REFERRALS",
  "VERIFIED_SINCE",
] as const;
export type FilterName = (typeof filterNames)[number];

const filtersByName: Record<FilterName, keyof EngineFilters> = {
  NEEDS: "needs",
  SITUATIONS: "situations",
  DELIVERY: "delivery",
  LANGUAGES: "languages",
  COST: "cost",
  FUND_STATUS: "fundStatus",
  OPEN: "openHours",
  ACCEPTS_REFERRALS: "acceptsReferrals",
  VERIFIED_SINCE: "verifiedSince",
};

/** The same filters with one taken away, for each that asks for something. Age is no filter: nobody chose it. */
export function withoutEach(filters: EngineFilters): readonly { readonly filter: FilterName; readonly filters: EngineFilters }[] {
  return filterNames.flatMap((filter) => {
    const { [filtersByName[filter]]: taken, ...rest } = filters;
    const isAsked = taken !== undefined && !(Array.isArray(taken) && taken.length === 0 && filter !== "OPEN");
    return isAsked ? [{ filter, filters: rest }] : [];
  });
}
