import type { ReferralState } from "@waypost/schema/referrals/vocabulary";

/** How the sender's list can be narrowed, in the order of its tabs; each is a part of the address. */
export const referralViews = ["all", "answer", "helped", "waiting", "hand-on", "completed", "drafts", "withdrawn"] as const;
export type ReferralView = (typeof referralViews)[number];

export const viewStates: Readonly<Record<ReferralView, readonly ReferralState[] | null>> = {
  all: null,
  answer: ["SENT", "VIEWED"],
  helped: ["ACCEPTED", "IN_PROGRESS"],
  waiting: ["WAITLISTED"],
  "hand-on": ["DECLINED", "EXPIRED", "UNFULFILLED"],
  completed: ["COMPLETED"],
  drafts: ["DRAFT"],
  withdrawn: ["WITHDRAWN", "ENTERED_IN_ERROR"],
};

export function viewOf(asked: string | null): ReferralView {
  return referralViews.find((view) => view === asked) ?? "all";
}

/** How many there are in a view. */
export function viewCount(view: ReferralView, counts: readonly { readonly state: ReferralState; readonly count: number }[]): number {
  const states = viewStates[view];
  return counts.filter(({ state }) => states === null || states.includes(state)).reduce((sum, { count }) => sum + count, 0);
}

/** The tabs worth showing: all of it, the one that is open, and those that hold something. */
export function shownViews(open: ReferralView, counts: Parameters<typeof viewCount>[1]): readonly ReferralView[] {
  return referralViews.filter((view) => view === "all" || view === open || viewCount(view, counts) > 0);
}
