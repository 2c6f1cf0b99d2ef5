import type { ReferralState } from "@waypost/schema/referrals/vocabulary";

/** The events worth telling: a draft that was sent in the same minute was never one to its writer. */
export function shownEvents<Event extends { readonly at: string; readonly to: ReferralState }>(events: readonly Event[]): readonly Event[] {
  const sent = events.find(({ to }) => to === "SENT");
  return events.filter(({ to, at }) => to !== "DRAFT" || !sent || Date.parse(sent.at) - Date.parse(at) > 60_000);
}
