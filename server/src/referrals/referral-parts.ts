import { createHash } from "node:crypto";
import { closedStates, type MoveFacts } from "@waypost/schema/referrals/moves";
import type { ConsentData, ReferralOutcome, ReferralReason, ReferralState } from "@waypost/schema/referrals/vocabulary";
import type { ReferralTarget } from "../catalog/referral-target.api.ts";
import { type Actor, actorIdOf, userIdOf } from "../kernel/actor.ts";
import { newId, newReferralCode } from "../kernel/ids.ts";
import type { Consent } from "../people/consent.entity.ts";
import { ageBand, type OpenPerson } from "../people/person.api.ts";
import type { FieldCipher } from "../platform/encryption/field-cipher.ts";
import { businessDaysAfter } from "./business-days.rules.ts";
import { alwaysShared } from "./disclosure.rules.ts";
import type { ConsentGiven, CreateReferralCommand, MoveReferralCommand } from "./referral.command.ts";
import type { Referral } from "./referral.entity.ts";
import { isActing, partiesOf } from "./referral.policy.ts";
import { areaOfPostalCode } from "./referral-area.rules.ts";
import type { ReferralEvent } from "./referral-event.entity.ts";

/** Criterion → answer. */
export type Facts = Readonly<Record<string, string>>;

/** Where a referral's sealed texts live, for the cipher. */
export const messagePlace = (id: string) => ({ table: "referral", column: "message", row: id });
export const factsPlace = (id: string) => ({ table: "referral", column: "facts", row: id });
export const notePlace = (id: string) => ({ table: "referral_event", column: "note", row: id });

/** Facts are the sender's words: they are sealed as one text. None are nothing. */
export function sealFacts(cipher: FieldCipher, id: string, facts: Facts): string | null {
  return Object.keys(facts).length === 0 ? null : cipher.seal(factsPlace(id), JSON.stringify(facts));
}

export function openFacts(cipher: FieldCipher, id: string, sealed: string | null): Facts {
  // Sealed by us: what is in it is what we put in.
  return sealed === null ? {} : (JSON.parse(cipher.open(factsPlace(id), sealed)) as Facts);
}

/** A caller's key may be anything, a name too: what is kept and compared is its digest, bound to the organization. */
export function idempotencyHash(organizationId: string, key: string): string {
  return createHash("sha256").update(`${organizationId}|${key}`).digest("hex");
}

/** What the table of moves is asked with. */
export function factsOf(actor: Actor, referral: Referral, now: Date): MoveFacts {
  return {
    state: referral.state,
    kind: referral.kind,
    parties: partiesOf(actor, referral),
    acceptedAt: referral.acceptedAt?.getTime() ?? null,
    now: now.getTime(),
  };
}

/** The data that passing this referral on would share: a name and a way to reach the person, and the sender's words where there are any. */
export function dataNeeded(hasWords: boolean): readonly ConsentData[] {
  return hasWords ? [...alwaysShared, "NEED_DETAILS"] : alwaysShared;
}

export function newConsent(
  given: ConsentGiven,
  of: { actor: Actor; organizationId: string; personId: string; receiverId: string; need: string; now: Date },
): Consent {
  return {
    id: newId(),
    organizationId: of.organizationId,
    personId: of.personId,
    receiverOrganizationId: of.receiverId,
    needs: [of.need],
    data: [...given.data],
    disclosure: given.disclosure,
    method: given.method,
    givenAt: of.now,
    expiresAt: given.expiresAt,
    withdrawnAt: null,
    recordedBy: actorIdOf(of.actor) ?? "system",
    createdAt: of.now,
  };
}

/** A draft: what the receiver may see before it accepts is worked out here, once, and stored beside what it may not. */
export function newDraft(
  command: CreateReferralCommand,
  of: { actor: Actor; organizationId: string; person: OpenPerson; target: ReferralTarget; cipher: FieldCipher; now: Date },
): Referral {
  const id = newId();
  const area = areaOfPostalCode(of.person.postalCode);
  return {
    id,
    code: newReferralCode(),
    kind: "DIRECT",
    state: "DRAFT",
    reason: null,
    outcome: null,
    outcomeAmount: null,
    outcomeUnit: null,
    outcomeDate: null,
    senderOrganizationId: of.organizationId,
    receiverOrganizationId: of.target.organizationId,
    serviceId: of.target.id,
    personId: of.person.id,
    consentId: null,
    need: command.need,
    situations: [...command.situations],
    urgency: command.urgency,
    disclosure: "ON_ACCEPTANCE",
    sharedData: [],
    areaCounty: area.county,
    areaState: area.state,
    areaPostalPrefix: area.postalPrefix,
    ageBand: ageBand(of.person.birthDate, of.now),
    language: of.person.language,
    factsSealed: sealFacts(of.cipher, id, command.facts),
    messageSealed: command.message === null ? null : of.cipher.seal(messagePlace(id), command.message),
    personAnswer: null,
    redirectedFrom: command.redirectedFrom,
    idempotencyHash: command.idempotencyKey === null ? null : idempotencyHash(of.organizationId, command.idempotencyKey),
    createdBy: actorIdOf(of.actor) ?? "system",
    createdAt: of.now,
    sentAt: null,
    dueAt: null,
    acceptedAt: null,
    closedAt: null,
    updatedAt: of.now,
    version: 1,
  };
}

/** Binds the consent to the referral: what may be shared, and when. */
export function attachConsent(referral: Referral, consent: Consent): void {
  referral.consentId = consent.id;
  referral.disclosure = consent.disclosure;
  referral.sharedData = [...consent.data];
}

export interface MoveDetails {
  readonly reason: ReferralReason | null;
  readonly outcome: ReferralOutcome | null;
  readonly outcomeAmount: number | null;
  readonly outcomeUnit: string | null;
  readonly outcomeDate: string | null;
}
export const noDetails: MoveDetails = { reason: null, outcome: null, outcomeAmount: null, outcomeUnit: null, outcomeDate: null };

/** Puts a move that was allowed into the referral: the state, and every date that hangs on it. */
export function applyMove(
  referral: Referral,
  to: ReferralState,
  details: MoveDetails,
  on: { now: Date; target: ReferralTarget | null },
): void {
  referral.state = to;
  referral.reason = details.reason;
  if (to === "SENT" && on.target) {
    referral.sentAt = on.now;
    referral.dueAt = businessDaysAfter(on.now, on.target.responseDays, on.target.timezone);
  }
  if (to === "ACCEPTED" || to === "IN_PROGRESS") referral.acceptedAt ??= on.now;
  if (to === "VIEWED") referral.acceptedAt = null;
  if (to === "COMPLETED") {
    referral.outcome = details.outcome;
    referral.outcomeAmount = details.outcomeAmount;
    referral.outcomeUnit = details.outcomeUnit;
    referral.outcomeDate = details.outcomeDate ?? on.now.toISOString().slice(0, 10);
  }
  if (closedStates.includes(to)) referral.closedAt = on.now;
}

/** The entry that a move leaves behind, never changed after. */
export function newEvent(
  referral: Referral,
  move: { from: ReferralState | null; to: ReferralState; note: string | null; details: MoveDetails },
  by: { actor: Actor; cipher: FieldCipher; now: Date },
): ReferralEvent {
  const id = newId();
  const { actor } = by;
  return {
    id,
    referralId: referral.id,
    senderOrganizationId: referral.senderOrganizationId,
    receiverOrganizationId: referral.receiverOrganizationId,
    at: by.now,
    userId: userIdOf(actor),
    organizationId: isActing(actor) ? actor.organizationId : null,
    fromState: move.from,
    toState: move.to,
    reason: move.details.reason,
    outcome: move.to === "COMPLETED" ? move.details.outcome : null,
    noteSealed: move.note === null ? null : by.cipher.seal(notePlace(id), move.note),
  };
}

export function detailsOf(command: MoveReferralCommand): MoveDetails {
  const { reason, outcome, outcomeAmount, outcomeUnit, outcomeDate } = command;
  return { reason, outcome, outcomeAmount, outcomeUnit, outcomeDate };
}
