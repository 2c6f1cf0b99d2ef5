import type { ReferralState } from "@waypost/schema/referrals/vocabulary";

export interface HappenedEvent {
  readonly at: string;
  readonly to: ReferralState;
  /** Null where time or the person did it. */
  readonly by: string | null;
}

/** Who was faster, and with what: the newest event, whatever the order in which they came. Null where nobody is named. */
export function lastMover(events: readonly HappenedEvent[]): { readonly who: string; readonly to: ReferralState } | null {
  const newest = events.toSorted((a, b) => b.at.localeCompare(a.at))[0];
  return newest?.by ? { who: newest.by, to: newest.to } : null;
}
