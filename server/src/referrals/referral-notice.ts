import type { Notices } from "../platform/database/notices.ts";
import { live } from "../platform/graphql/live.ts";

/** Under this name the subscription asks for its events, with the organization's id. */
export const referralTopic = "REFERRAL";

/** That a referral was made or moved: ids alone, as the trigger on the table sends them. */
export interface ReferralNotice {
  readonly referralId: string;
}

/** The referrals of one organization, on either side; drafts on the sender's alone. */
export function referralNotices(notices: Notices, organizationId: unknown): AsyncIterable<ReferralNotice> {
  return live((tell) =>
    notices.on("waypost_referral", (payload) => {
      // Written by notify_referral() (0011_referral_notify.sql).
      const { referralId, organizationIds } = JSON.parse(payload) as { referralId: string; organizationIds: unknown[] };
      if (organizationIds.includes(organizationId)) tell({ referralId });
    }),
  );
}
