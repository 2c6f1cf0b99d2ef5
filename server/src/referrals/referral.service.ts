import { LockMode, UniqueConstraintViolationException } from "@mikro-orm/core";
import { decideMove, findMove, type MoveDecision } from "@waypost/schema/referrals/moves";
import type { ReferralState } from "@waypost/schema/referrals/vocabulary";
import { type ReferralTarget, referralTarget } from "../catalog/referral-target.api.ts";
import { type Actor, actorIdOf } from "../kernel/actor.ts";
import { isUuid, newId } from "../kernel/ids.ts";
import { type Consent, ConsentEntity } from "../people/consent.entity.ts";
import { type ConsentQuestion, consentCovers, missingData } from "../people/consent.rules.ts";
import { type OpenPerson, openPerson, sealPerson } from "../people/person.api.ts";
import { PersonEntity } from "../people/person.entity.ts";
import { type AuditEvent, recordAudit } from "../platform/audit/audit.ts";
import type { Database, Transaction } from "../platform/database/database.ts";
import type { FieldCipher } from "../platform/encryption/field-cipher.ts";
import { invalid, notFound } from "../platform/graphql/problems.ts";
import {
  type ConsentGiven,
  type CreateReferralCommand,
  type CreateReferralRequest,
  type MoveReferralCommand,
  readCreateReferral,
} from "./referral.command.ts";
import { type Referral, ReferralEntity } from "./referral.entity.ts";
import { type ActingActor, isActing, mayRefer, sideOf } from "./referral.policy.ts";
import { referralIdByHash } from "./referral.store.ts";
import { ReferralEventEntity } from "./referral-event.entity.ts";
import type { CreateReferralOutcome, MoveReferralOutcome } from "./referral-outcomes.ts";
import {
  applyMove,
  attachConsent,
  dataNeeded,
  detailsOf,
  factsOf,
  idempotencyHash,
  newConsent,
  newDraft,
  newEvent,
  noDetails,
} from "./referral-parts.ts";
import { moveRefusalMessage } from "./refusal-messages.ts";

export interface ReferralServiceOptions {
  readonly database: Database;
  readonly cipher: FieldCipher;
}

/** The use cases of a referral: each one transaction, with a typed outcome; a failure is returned before anything is changed. */
export class ReferralService {
  readonly #database: Database;
  readonly #cipher: FieldCipher;

  constructor({ database, cipher }: ReferralServiceOptions) {
    this.#database = database;
    this.#cipher = cipher;
  }

  /** Makes a draft, and sends it at once when asked. With `idempotencyKey`, a second call gives the first one's referral. */
  async create(actor: Actor, request: CreateReferralRequest, now: Date): Promise<CreateReferralOutcome> {
    if (!isActing(actor) || !mayRefer(actor).allowed) return notFound("listing");
    const read = readCreateReferral(request, now);
    if ("problems" in read) return invalid(read.problems);
    const { command } = read;
    try {
      return await this.#database.transact(actor, (tx) => this.#create(tx, actor, command, now));
    } catch (error) {
      // Two of the same key at the same moment: the first was saved, the second answers with it.
      if (!(error instanceof UniqueConstraintViolationException)) throw error;
      const referralId = await this.#madeBefore(this.#database.rowsAs(actor), actor, command);
      if (!referralId) throw error;
      return { kind: "ReferralCreated", referralId };
    }
  }

  /** The referral that was made with the same key. */
  async #madeBefore(rows: Transaction["rows"], { organizationId }: ActingActor, { idempotencyKey }: CreateReferralCommand) {
    return idempotencyKey === null ? null : referralIdByHash(rows, organizationId, idempotencyHash(organizationId, idempotencyKey));
  }

  async #create(tx: Transaction, actor: ActingActor, command: CreateReferralCommand, now: Date): Promise<CreateReferralOutcome> {
    const known = await this.#madeBefore(tx.rows, actor, command);
    if (known) return { kind: "ReferralCreated", referralId: known };

    const target = await referralTarget(tx.rows, command.serviceId);
    if (!target) return notFound("listing");
    if (!target.needs.includes(command.need)) {
      return invalid([{ field: "need", message: "This listing does not help with that need: choose one of its own." }]);
    }
    if (command.redirectedFrom !== null && !(await this.#mayRedirect(tx, actor, command.redirectedFrom)))
      return notFound("referral to carry on from");
    const who = await this.#person(tx, actor, command, now);
    if (!who) return notFound("person");
    const { person } = who;

    const draft = newDraft(command, { actor, organizationId: actor.organizationId, person, target, cipher: this.#cipher, now });
    const consent = await this.#consent(tx, command.consent, { actor, person, target, draft, now, isNew: who.sealed !== null });
    const events = [newEvent(draft, { from: null, to: "DRAFT", note: null, details: noDetails }, { actor, cipher: this.#cipher, now })];
    if (command.send) {
      const refused = this.#refusedSending(actor, draft, { consent: consent.best, target, now });
      // Who may refer may send; a refusal for any other reason than consent and listing is a stranger's.
      if (refused) return refused.kind === "MoveRefused" ? notFound("listing") : refused;
    }
    if (consent.best && consentCovers(consent.best, questionOf(draft, consent.best, now))) attachConsent(draft, consent.best);
    if (command.send) {
      applyMove(draft, "SENT", noDetails, { now, target });
      events.push(newEvent(draft, { from: "DRAFT", to: "SENT", note: null, details: noDetails }, { actor, cipher: this.#cipher, now }));
    }
    // Rows before the rows that point at them: no relation tells the unit of work their order.
    if (who.sealed) await tx.em.persist(tx.em.create(PersonEntity, who.sealed)).flush();
    if (consent.made) await tx.em.persist(tx.em.create(ConsentEntity, consent.made)).flush();
    await tx.em.persist(tx.em.create(ReferralEntity, draft)).flush();
    for (const event of events) tx.em.create(ReferralEventEntity, event);
    await tx.em.flush();
    // Last: whoever waits for the log's chain must not hold what the one before it in the chain still wants.
    const moved = command.send ? [{ from: "DRAFT", to: "SENT" } as const] : [];
    await recordAudit(tx.rows, [
      ...auditOf(draft, { person: who.sealed !== null, consent: consent.made !== null }),
      { action: "REFERRAL_CREATED", ...partiesIn(draft) },
      ...moved.map((details) => ({ action: "REFERRAL_MOVED" as const, ...partiesIn(draft), details })),
    ]);
    return { kind: "ReferralCreated", referralId: draft.id };
  }

  /** Moves a referral on. `command.version` is the one that was read: a newer one means that somebody was faster, and nothing is saved. */
  async move(actor: Actor, command: MoveReferralCommand, now: Date): Promise<MoveReferralOutcome> {
    if (!isUuid(command.referralId)) return notFound("referral");
    return this.#database.transact(actor, async (tx) => {
      const referral = await tx.em.findOne(ReferralEntity, { id: command.referralId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!referral || (actor.kind !== "system" && sideOf(actor, referral) === null)) return notFound("referral");
      if (referral.version !== command.version) {
        return {
          kind: "ReferralChanged",
          message: "Somebody moved this referral a moment ago. Nothing of yours was saved. Here is how it stands now.",
          referralId: referral.id,
        };
      }
      return this.#move(tx, referral, command, { actor, now });
    });
  }

  async #move(tx: Transaction, referral: Referral, command: MoveReferralCommand, by: Mover): Promise<MoveReferralOutcome> {
    const { actor, now } = by;
    const from = referral.state;
    const isSending = findMove(from, command.to)?.needs.includes("CONSENT") ?? false;
    const target = isSending ? await referralTarget(tx.rows, referral.serviceId) : null;
    const consent =
      isSending && isActing(actor) ? await this.#consentForSending(tx, referral, command.consent, { actor, target, now }) : null;
    const refused = this.#refused(actor, referral, command, { consent, target, now });
    if (refused) return refused;

    if (consent?.made) await tx.em.persist(tx.em.create(ConsentEntity, consent.made)).flush();
    if (consent?.best) attachConsent(referral, consent.best);
    const details = detailsOf(command);
    applyMove(referral, command.to, details, { now, target });
    const event = newEvent(
      referral,
      { from, to: command.to, note: command.note?.trim() || null, details },
      { actor, cipher: this.#cipher, now },
    );
    tx.em.create(ReferralEventEntity, event);
    await tx.em.flush();
    await recordAudit(tx.rows, [
      ...auditOf(referral, { person: false, consent: Boolean(consent?.made) }),
      {
        action: "REFERRAL_MOVED",
        ...partiesIn(referral),
        details: { from, to: command.to, ...(details.reason !== null && { reason: details.reason }) },
      },
    ]);
    return { kind: "ReferralMoved", referralId: referral.id };
  }

  #refused(
    actor: Actor,
    referral: Referral,
    command: MoveReferralCommand,
    on: { consent: ConsentFound | null; target: ReferralTarget | null; now: Date },
  ): MoveReferralOutcome | null {
    const best = on.consent?.best ?? null;
    const decision = decideMove(factsOf(actor, referral, on.now), command.to, {
      reason: command.reason,
      outcome: command.outcome,
      note: command.note,
      consentCovers: best !== null && consentCovers(best, questionOf(referral, best, on.now)),
      listingAcceptsReferrals: on.target?.acceptsReferrals ?? false,
    });
    return decision.ok ? null : refusalOf(decision, referral, command.to, { best, now: on.now });
  }

  #refusedSending(actor: Actor, draft: Referral, on: { consent: Consent | null; target: ReferralTarget; now: Date }) {
    const best = on.consent;
    const decision = decideMove(factsOf(actor, draft, on.now), "SENT", {
      consentCovers: best !== null && consentCovers(best, questionOf(draft, best, on.now)),
      listingAcceptsReferrals: on.target.acceptsReferrals,
    });
    return decision.ok ? null : refusalOf(decision, draft, "SENT", { best, now: on.now });
  }

  async #mayRedirect(tx: Transaction, actor: ActingActor, id: string): Promise<boolean> {
    const earlier = await tx.em.findOne(ReferralEntity, { id });
    return earlier?.senderOrganizationId === actor.organizationId;
  }

  /** The person it is for: one of the organization's own, or somebody new. A person of another organization is as good as absent. */
  async #person(tx: Transaction, actor: ActingActor, command: CreateReferralCommand, now: Date) {
    if ("person" in command.who) {
      const sealed = sealPerson(this.#cipher, command.who.person, {
        id: newId(),
        organizationId: actor.organizationId,
        createdBy: actorIdOf(actor) ?? "system",
        now,
      });
      return { person: openPerson(this.#cipher, sealed), sealed };
    }
    const found = await tx.em.findOne(PersonEntity, { id: command.who.personId, organizationId: actor.organizationId });
    return found ? { person: openPerson(this.#cipher, found), sealed: null } : null;
  }

  /** The consent given with the request, else the best of those that the person gave before. */
  async #consent(
    tx: Transaction,
    given: ConsentGiven | null,
    on: { actor: ActingActor; person: Pick<OpenPerson, "id">; target: ReferralTarget; draft: Referral; now: Date; isNew: boolean },
  ): Promise<ConsentFound> {
    if (given) {
      const made = newConsent(given, {
        actor: on.actor,
        organizationId: on.actor.organizationId,
        personId: on.person.id,
        receiverId: on.target.organizationId,
        need: on.draft.need,
        now: on.now,
      });
      return { made, best: made };
    }
    if (on.isNew) return { made: null, best: null };
    const earlier = await tx.em.find(
      ConsentEntity,
      { personId: on.person.id, withdrawnAt: null },
      // Shared lock: whoever takes one back meanwhile waits, and then finds what was sent under it.
      { orderBy: { givenAt: "desc" }, limit: 50, lockMode: LockMode.PESSIMISTIC_READ },
    );
    const gap = (consent: Consent): number => missingData(consent, questionOf(on.draft, consent, on.now)).length;
    const [best] = [...earlier].sort((a, b) => gap(a) - gap(b));
    return { made: null, best: best ?? null };
  }

  async #consentForSending(
    tx: Transaction,
    referral: Referral,
    given: ConsentGiven | null,
    on: { actor: ActingActor; target: ReferralTarget | null; now: Date },
  ): Promise<ConsentFound> {
    const { actor, target, now } = on;
    if (!target) return { made: null, best: null };
    return this.#consent(tx, given, { actor, person: { id: referral.personId }, target, draft: referral, now, isNew: false });
  }
}

/** Whose data a change of this referral touches, for the audit log. */
const partiesIn = ({ id, personId, senderOrganizationId }: Referral) => ({
  personId,
  personOrganizationId: senderOrganizationId,
  referralId: id,
});

/** What was written down about the person on the way. */
function auditOf(referral: Referral, made: { readonly person: boolean; readonly consent: boolean }): AuditEvent[] {
  const events: AuditEvent[] = [];
  if (made.person) events.push({ action: "PERSON_CREATED", ...partiesIn(referral) });
  if (made.consent) events.push({ action: "CONSENT_RECORDED", ...partiesIn(referral) });
  return events;
}

/** Who moves, and when. */
interface Mover {
  readonly actor: Actor;
  readonly now: Date;
}

interface ConsentFound {
  /** Given just now, and not yet stored. */
  readonly made: Consent | null;
  readonly best: Consent | null;
}

/** What this referral asks of a consent; it is told when the consent says. */
function questionOf(referral: Referral, consent: Consent, now: Date): ConsentQuestion {
  return {
    receiverOrganizationId: referral.receiverOrganizationId,
    need: referral.need,
    data: dataNeeded(referral.messageSealed != null),
    disclosure: consent.disclosure,
    now,
  };
}

type Refusal = Extract<MoveDecision, { ok: false }>;

function refusalOf(decision: Refusal, referral: Referral, to: ReferralState, on: { best: Consent | null; now: Date }) {
  if (decision.missing.includes("OPEN_LISTING")) {
    return {
      kind: "ListingTakesNoReferrals" as const,
      message: "This program does not take referrals through Waypost: call it, or choose another.",
      serviceId: referral.serviceId,
    };
  }
  if (decision.missing.includes("CONSENT")) {
    const missing = on.best ? missingData(on.best, questionOf(referral, on.best, on.now)) : dataNeeded(referral.messageSealed != null);
    return {
      kind: "ConsentMissing" as const,
      message: "The person has not agreed that this organization be told: ask, and write down how the person agreed.",
      receiverOrganizationId: referral.receiverOrganizationId,
      needSlug: referral.need,
      missingData: missing,
    };
  }
  return {
    kind: "MoveRefused" as const,
    message: moveRefusalMessage(decision, referral.state, to),
    from: referral.state,
    to,
    missing: decision.missing,
  };
}
