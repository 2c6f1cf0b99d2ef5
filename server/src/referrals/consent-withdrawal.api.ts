import { LockMode } from "@mikro-orm/core";
import { decideMove, moves } from "@waypost/schema/referrals/moves";
import type { Actor } from "../kernel/actor.ts";
import { ConsentEntity } from "../people/consent.entity.ts";
import { type AuditEvent, recordAudit } from "../platform/audit/audit.ts";
import type { Transaction } from "../platform/database/database.ts";
import type { FieldCipher } from "../platform/encryption/field-cipher.ts";
import { ReferralEntity } from "./referral.entity.ts";
import { ReferralEventEntity } from "./referral-event.entity.ts";
import { applyMove, factsOf, newEvent, noDetails } from "./referral-parts.ts";

/** States from which a referral can be withdrawn. */
const standing = moves.find(({ to }) => to === "WITHDRAWN")?.from ?? [];
const reason = "CONSENT_WITHDRAWN";

/**
 * Takes a consent back, and withdraws at once every referral that was sent under it and still stands. One that was taken back
 * before stays as it is, and the answer is the same.
 * @returns false when there is no such consent, or none that the actor may see
 */
export async function withdrawConsent(
  tx: Transaction,
  consentId: string,
  by: { readonly actor: Actor; readonly cipher: FieldCipher; readonly now: Date },
): Promise<boolean> {
  const { actor, cipher, now } = by;
  // Locked alone: who sends under it holds a share of this lock, so that no referral slips through.
  const consent = await tx.em.findOne(ConsentEntity, { id: consentId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!consent) return false;
  if (consent.withdrawnAt !== null) return true;
  consent.withdrawnAt = now;
  const parties = { personId: consent.personId, personOrganizationId: consent.organizationId };
  const events: AuditEvent[] = [{ action: "CONSENT_WITHDRAWN", subject: consent.id, ...parties }];
  const under = { consentId: consent.id, state: { $in: [...standing] } };
  const referrals = await tx.em.find(ReferralEntity, under, { orderBy: { id: "asc" }, lockMode: LockMode.PESSIMISTIC_WRITE });
  for (const referral of referrals) {
    const from = referral.state;
    if (!decideMove(factsOf(actor, referral, now), "WITHDRAWN", { reason }).ok) continue;
    const details = { ...noDetails, reason } as const;
    applyMove(referral, "WITHDRAWN", details, { now, target: null });
    tx.em.create(ReferralEventEntity, newEvent(referral, { from, to: "WITHDRAWN", note: null, details }, { actor, cipher, now }));
    events.push({ action: "REFERRAL_MOVED", ...parties, referralId: referral.id, details: { from, to: "WITHDRAWN", reason } });
  }
  await tx.em.flush();
  // Last: whoever waits for the log's chain must not hold what the one before it in the chain still wants.
  await recordAudit(tx.rows, events);
  return true;
}
