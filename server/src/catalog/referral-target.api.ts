import type { Kysely } from "kysely";
import type { Tables } from "../platform/database/tables.ts";

/** What a referral asks of the listing that it is meant for. */
export interface ReferralTarget {
  readonly id: string;
  readonly organizationId: string;
  readonly needs: readonly string[];
  readonly acceptsReferrals: boolean;
  readonly responseDays: number;
  /** IANA zone in which the receiver's working days are counted. */
  readonly timezone: string;
}

/** National lines mean Eastern time; a receiver with places works where the first of them is. */
const nationalTimezone = "America/New_York";

/** The listing, or null when there is none or it is no longer offered. */
export async function referralTarget(rows: Kysely<Tables>, serviceId: string): Promise<ReferralTarget | null> {
  const service = await rows
    .selectFrom("service")
    .select(["id", "organization_id as organizationId", "needs", "accepts_referrals as acceptsReferrals", "response_days as responseDays"])
    .where("id", "=", serviceId)
    .where("status", "=", "active")
    .executeTakeFirst();
  if (!service) return null;
  const place = await rows
    .selectFrom("location")
    .select("timezone")
    .where("organization_id", "=", service.organizationId)
    .where("timezone", "is not", null)
    .orderBy("id")
    .executeTakeFirst();
  return { ...service, timezone: place?.timezone ?? nationalTimezone };
}
