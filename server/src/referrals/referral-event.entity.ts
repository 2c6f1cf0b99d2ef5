import { defineEntity, type InferEntity } from "@mikro-orm/core";
import type { ReferralOutcome, ReferralReason, ReferralState } from "@waypost/schema/referrals/vocabulary";

/** One move of a referral: who, for which organization, from, to, why, when. Written once and never changed. */
export const ReferralEventEntity = defineEntity({
  name: "ReferralEvent",
  tableName: "referral_event",
  properties: (p) => ({
    id: p.uuid().primary(),
    referralId: p.uuid(),
    senderOrganizationId: p.uuid(),
    receiverOrganizationId: p.uuid(),
    at: p.datetime(),
    /** Null: time itself, the person, or a program with an API key of the organization. */
    userId: p.text().strictNullable(),
    organizationId: p.uuid().strictNullable(),
    fromState: p.text().$type<ReferralState>().strictNullable(),
    toState: p.text().$type<ReferralState>(),
    reason: p.text().$type<ReferralReason>().strictNullable(),
    outcome: p.text().$type<ReferralOutcome>().strictNullable(),
    noteSealed: p.text().strictNullable(),
  }),
});
export type ReferralEvent = InferEntity<typeof ReferralEventEntity>;
