import { decideMove } from "@waypost/schema/referrals/moves";
import type { ConsentData } from "@waypost/schema/referrals/vocabulary";
import type { DemoMember } from "@waypost/seeds/demo/members";
import type { DemoPerson } from "@waypost/seeds/demo/persons";
import type { DemoMove, DemoReferral } from "@waypost/seeds/demo/referrals";
import { organizationIdOf, serviceIdOf } from "../catalog/catalog-ids.ts";
import type { ReferralTarget } from "../catalog/referral-target.api.ts";
import type { Actor } from "../kernel/actor.ts";
import { newId } from "../kernel/ids.ts";
import type { Consent } from "../people/consent.entity.ts";
import { consentCovers } from "../people/consent.rules.ts";
import { type NewPerson, type OpenPerson, sealPerson } from "../people/person.api.ts";
import type { Person } from "../people/person.entity.ts";
import type { FieldCipher } from "../platform/encryption/field-cipher.ts";
import type { Referral } from "../referrals/referral.entity.ts";
import {
  applyMove,
  attachConsent,
  dataNeeded,
  factsOf,
  type MoveDetails,
  newConsent,
  newDraft,
  newEvent,
  noDetails,
} from "../referrals/referral-parts.ts";
import type { ReferralEvent } from "../referrals/referral-event.entity.ts";

const day = 86_400_000;
const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * day);
const agreed: readonly ConsentData[] = ["NAME", "CONTACT", "BIRTH_DATE", "NEED_DETAILS"];

/** A seed that the rules of the house forbid. */
export class SeedRefused extends Error {}

export interface DemoPeople {
  readonly persons: ReadonlyMap<string, { readonly open: OpenPerson; readonly sealed: Person }>;
  /** A member as the actor that the rules know, by e-mail. */
  readonly actors: ReadonlyMap<string, Extract<Actor, { kind: "member" }>>;
}

export interface DemoReferralRows {
  readonly referral: Referral;
  readonly consent: Consent | null;
  readonly events: readonly ReferralEvent[];
}

export function memberActors(members: readonly DemoMember[], userIds: ReadonlyMap<string, string>): DemoPeople["actors"] {
  return new Map(
    members.map(({ email, organization, roles }) => [
      email,
      { kind: "member" as const, userId: userIds.get(email) ?? "", organizationId: organizationIdOf(organization), roles },
    ]),
  );
}

/** The persons of the demonstration, sealed for the database and open for what is worked out from them. */
export function demoPeople(
  persons: readonly DemoPerson[],
  actors: DemoPeople["actors"],
  on: { cipher: FieldCipher; now: Date },
): DemoPeople {
  const creators = Map.groupBy(
    [...actors.values()].filter((actor) => actor.roles.includes("CASE_MANAGER")),
    (actor) => actor.organizationId,
  );
  const made = persons.map(({ key, organization, ...given }) => {
    const organizationId = organizationIdOf(organization);
    const person: NewPerson = {
      name: given.name,
      birthDate: given.birthDate ?? null,
      phone: given.phone ?? null,
      email: given.email ?? null,
      address: given.address ?? null,
      language: given.language ?? "en",
      postalCode: given.postalCode,
      doNotCall: given.doNotCall ?? false,
      noVoicemail: given.noVoicemail ?? false,
      safeHours: given.safeHours ?? null,
    };
    const id = newId();
    const createdBy = creators.get(organizationId)?.[0]?.userId ?? "seed";
    const sealed = sealPerson(on.cipher, person, { id, organizationId, createdBy, now: daysBefore(on.now, 61) });
    return [key, { open: { id, organizationId, ...person }, sealed }] as const;
  });
  return { persons: new Map(made), actors };
}

interface Telling {
  readonly people: DemoPeople;
  readonly targets: ReadonlyMap<string, ReferralTarget>;
  /** Referrals told before, by key. */
  readonly earlier: ReadonlyMap<string, DemoReferralRows>;
  readonly cipher: FieldCipher;
  readonly now: Date;
}

/**
 * A referral with every move that it went through, made by the same parts as the real ones and judged by the same table.
 * @throws SeedRefused when a move is not allowed, or comes before the one before it.
 */
export function tellReferral(story: DemoReferral, telling: Telling): DemoReferralRows {
  const [first, ...moves] = story.path;
  if (first?.to !== "DRAFT") throw new SeedRefused(`${story.key} does not begin as a draft`);
  const target = required(telling.targets.get(story.service), `${story.key}: no service ${story.service}`);
  const person = required(telling.people.persons.get(story.person), `${story.key}: no person ${story.person}`).open;
  const referral = draftOf(story, { target, person, actor: actorOf(first, telling), telling, at: daysBefore(telling.now, first.daysAgo) });
  const consent = moves.length > 0 ? consentOf(story, referral, actorOf(first, telling)) : null;
  const events = [newEvent(referral, { from: null, to: "DRAFT", note: null, details: noDetails }, by(first, referral, telling))];
  for (const move of moves) events.push(makeMove(move, { story, referral, consent, target, telling }));
  return { referral, consent, events };
}

function draftOf(
  story: DemoReferral,
  of: { target: ReferralTarget; person: OpenPerson; actor: Actor; telling: Telling; at: Date },
): Referral {
  const { target, person, actor, telling } = of;
  const redirectedFrom =
    story.redirectedFrom === undefined
      ? null
      : required(telling.earlier.get(story.redirectedFrom), `${story.key}: told too early`).referral.id;
  const command = {
    serviceId: serviceIdOf(story.service),
    need: story.need,
    situations: story.situations ?? [],
    who: { personId: person.id },
    consent: null,
    urgency: story.urgency,
    message: story.message ?? null,
    facts: story.facts ?? {},
    redirectedFrom,
    idempotencyKey: `demo:${story.key}`,
    send: false,
  };
  const draft = newDraft(command, { actor, organizationId: person.organizationId, person, target, cipher: telling.cipher, now: of.at });
  return { ...draft, kind: story.kind ?? "DIRECT", personAnswer: story.personAnswer ?? null };
}

function consentOf(story: DemoReferral, referral: Referral, actor: Actor): Consent {
  const given = {
    method: "VERBAL" as const,
    data: agreed,
    disclosure: story.disclosure ?? ("ON_ACCEPTANCE" as const),
    expiresAt: new Date(referral.createdAt.getTime() + 182 * day),
  };
  return newConsent(given, {
    actor,
    organizationId: referral.senderOrganizationId,
    personId: referral.personId,
    receiverId: referral.receiverOrganizationId,
    need: referral.need,
    now: referral.createdAt,
  });
}

function makeMove(
  move: DemoMove,
  of: { story: DemoReferral; referral: Referral; consent: Consent | null; target: ReferralTarget; telling: Telling },
): ReferralEvent {
  const { story, referral, consent, target, telling } = of;
  const { actor, now } = by(move, referral, telling);
  if (now < referral.updatedAt || now > telling.now)
    throw new SeedRefused(`${story.key}: ${move.to} is not between the move before it and now`);
  const given: Partial<Exclude<DemoMove, { readonly to: "EXPIRED" }>> = move.to === "EXPIRED" ? {} : move;
  const details: MoveDetails = {
    reason: given.reason ?? null,
    outcome: given.outcome ?? null,
    outcomeAmount: given.amount ?? null,
    outcomeUnit: given.unit ?? null,
    outcomeDate: null,
  };
  const decision = decideMove(factsOf(actor, referral, now), move.to, {
    ...details,
    note: given.note,
    consentCovers: consentCovers(consent, { ...questionOf(referral), disclosure: story.disclosure ?? "ON_ACCEPTANCE", now }),
    listingAcceptsReferrals: target.acceptsReferrals,
  });
  if (!decision.ok)
    throw new SeedRefused(`${story.key}: ${referral.state} to ${move.to} is refused: ${decision.refusal} ${decision.missing.join(" ")}`);
  const from = referral.state;
  if (move.to === "SENT" && consent) attachConsent(referral, consent);
  applyMove(referral, move.to, details, { now, target });
  referral.updatedAt = now;
  return newEvent(referral, { from, to: move.to, note: given.note ?? null, details }, { actor, cipher: telling.cipher, now });
}

function questionOf(referral: Referral) {
  return {
    receiverOrganizationId: referral.receiverOrganizationId,
    need: referral.need,
    data: dataNeeded(referral.messageSealed !== null),
  };
}

function actorOf(move: DemoMove, telling: Telling): Actor {
  if (move.to === "EXPIRED") return { kind: "system", purpose: "expire" };
  return required(telling.people.actors.get(move.by), `no member ${move.by}`);
}

function by(move: DemoMove, referral: Referral, telling: Telling): { actor: Actor; cipher: FieldCipher; now: Date } {
  const now =
    move.to === "EXPIRED" ? required(referral.dueAt, "an answer that was never due cannot expire") : daysBefore(telling.now, move.daysAgo);
  return { actor: actorOf(move, telling), cipher: telling.cipher, now };
}

function required<T>(value: T | null | undefined, message: string): T {
  if (value === null || value === undefined) throw new SeedRefused(message);
  return value;
}
