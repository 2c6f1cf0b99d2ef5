import { sql } from "kysely";
import type { Actor } from "../kernel/actor.ts";
import type { Database } from "../platform/database/database.ts";
import type { ReferralService } from "./referral.service.ts";
import { referralsByIds } from "./referral.store.ts";

interface Due {
  readonly id: string;
  readonly receiver_organization_id: string;
}

const batch = 100;

/**
 * Expires the referrals whose deadline has passed without an answer, each in a transaction of its own and under its receiver's rights.
 * Safe to run twice and in several processes: the version tells the slower one that it came too late. Gives the number that expired.
 */
export async function expireReferrals(database: Database, referrals: ReferralService, now: Date): Promise<number> {
  const clock: Actor = { kind: "system", purpose: "find referrals without an answer" };
  const { rows: due } = await sql<Due>`select id, receiver_organization_id from due_referrals(${now}::timestamptz, ${batch})`.execute(
    database.rowsAs(clock),
  );
  let expired = 0;
  for (const { id, receiver_organization_id } of due) {
    const actor: Actor = { kind: "system", purpose: "no answer in time", organizationIds: [receiver_organization_id] };
    const [referral] = await referralsByIds(database.rowsAs(actor), [id]);
    if (!referral) continue;
    const given = { reason: null, outcome: null, outcomeAmount: null, outcomeUnit: null, outcomeDate: null, note: null, consent: null };
    const outcome = await referrals.move(actor, { referralId: id, to: "EXPIRED", version: referral.version, ...given }, now);
    if (outcome.kind === "ReferralMoved") expired += 1;
  }
  return expired;
}
