import type { MoveParty } from "@waypost/schema/referrals/moves";
import type { ReferralSide } from "@waypost/schema/referrals/vocabulary";
import { type Actor, worksWithPersons } from "../kernel/actor.ts";
import { type DisclosureFacts, isWithheld } from "./disclosure.rules.ts";

type Parties = { readonly senderOrganizationId: string; readonly receiverOrganizationId: string };

export type Decision = { readonly allowed: true } | { readonly allowed: false; readonly reason: string };
const allow: Decision = { allowed: true };
const deny = (reason: string): Decision => ({ allowed: false, reason });

/** A member, or a program with a key: who acts for an organization. A key makes and moves referrals as case manager and intake worker. */
export type ActingActor = Extract<Actor, { kind: "member" | "integrator" }>;

export function isActing(actor: Actor): actor is ActingActor {
  return actor.kind === "member" || actor.kind === "integrator";
}

/**
 * The side on which the actor stands; null for a stranger, and for a member whose roles have nothing to do with persons. Who refers to its
 * own organization stands on the sender's side.
 */
export function sideOf(actor: Actor, referral: Parties): ReferralSide | null {
  if (!isActing(actor) || !worksWithPersons(actor)) return null;
  if (actor.organizationId === referral.senderOrganizationId) return "SENDER";
  return actor.organizationId === referral.receiverOrganizationId ? "RECEIVER" : null;
}

/** Every part that the actor's roles give in this referral: what the table of moves is asked with. */
export function partiesOf(actor: Actor, referral: Parties & { readonly personId?: string }): readonly MoveParty[] {
  if (actor.kind === "system") return ["TIME"];
  if (actor.kind === "person") return actor.personId === referral.personId ? ["PERSON"] : [];
  if (!isActing(actor)) return [];
  const { organizationId } = actor;
  const writes = actor.kind === "integrator" && actor.scopes.includes("referrals:write");
  const roles = actor.kind === "member" ? actor.roles : [];
  const admin = roles.includes("ADMIN");
  const parties: MoveParty[] = [];
  if (organizationId === referral.senderOrganizationId) {
    if (admin || writes || roles.includes("CASE_MANAGER")) parties.push("SENDER");
    if (admin) parties.push("SENDER_ADMIN");
  }
  if (organizationId === referral.receiverOrganizationId && (admin || writes || roles.includes("INTAKE"))) parties.push("RECEIVER");
  return parties;
}

/** Making and sending a referral for the actor's own organization. */
export function mayRefer(actor: Actor): Decision {
  if (actor.kind === "integrator") {
    return actor.scopes.includes("referrals:write") ? allow : deny("Only API keys with the scope referrals:write send referrals.");
  }
  if (actor.kind !== "member") return deny("Only members of an organization send referrals.");
  return actor.roles.includes("CASE_MANAGER") || actor.roles.includes("ADMIN")
    ? allow
    : deny("Only case managers and administrators send referrals.");
}

/** What names the person of a referral, its words and notes among it, reaches an API key only with the scope for it. */
export function readsPersons(actor: Actor): boolean {
  return actor.kind !== "integrator" || actor.scopes.includes("persons:read");
}

/** True when person, message and the other side's notes are kept back from the actor. */
export function isWithheldFrom(actor: Actor, referral: Parties & DisclosureFacts): boolean {
  return !readsPersons(actor) || isWithheld(sideOf(actor, referral) ?? "RECEIVER", referral);
}
