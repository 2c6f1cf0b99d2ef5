import type { ReferralState } from "@waypost/schema/referrals/vocabulary";

/** What an open referral wants from the receiver. */
export const inboxGroups = ["answer", "helping", "waiting"] as const;
export type InboxGroup = (typeof inboxGroups)[number];

/** The states of each group, as the server is asked for them. */
export const groupStates = {
  answer: ["SENT", "VIEWED"],
  helping: ["ACCEPTED", "IN_PROGRESS"],
  waiting: ["WAITLISTED"],
  closed: ["COMPLETED", "DECLINED", "EXPIRED", "UNFULFILLED", "WITHDRAWN", "ENTERED_IN_ERROR"],
} as const satisfies Readonly<Record<InboxGroup | "closed", readonly ReferralState[]>>;

export interface StateCount {
  readonly state: ReferralState;
  readonly count: number;
}

/** How many stand in a group. */
export function countOf(group: keyof typeof groupStates, counts: readonly StateCount[]): number {
  const states: readonly ReferralState[] = groupStates[group];
  return counts.filter(({ state }) => states.includes(state)).reduce((sum, { count }) => sum + count, 0);
}

export interface Orderable {
  readonly id: string;
  readonly dueAt: string | null;
  readonly sentAt: string | null;
}

/** What is due first comes first; without a date, what has waited longest. */
export function inOrder<Row extends Orderable>(group: InboxGroup, rows: readonly Row[]): readonly Row[] {
  const key = (row: Row) => (group === "answer" ? (row.dueAt ?? "9999") : (row.sentAt ?? "9999"));
  return rows.toSorted((a, b) => key(a).localeCompare(key(b)) || a.id.localeCompare(b.id));
}

/** The id before or after the one where the reader is; the first when the reader is nowhere. The ends hold. */
export function neighbour(ids: readonly string[], current: string | null, step: 1 | -1): string | null {
  const at = current === null ? -1 : ids.indexOf(current);
  if (at === -1) return ids[0] ?? null;
  return ids[Math.min(Math.max(at + step, 0), ids.length - 1)] ?? null;
}
