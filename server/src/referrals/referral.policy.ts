import type { MoveParty } from "@waypost/schema/referrals/moves";
import type { ReferralSide } from "@waypost/schema/referrals/vocabulary";
import type { Actor } from "../kernel/actor.ts";

type Parties = { readonly senderOrganizationId: string; readonly receiverOrganizationId: string };

export type Decision = { readonly allowed: true } | { readonly allowed: false; readonly reason: string };
const allow: Decision = { allowed: true };
const deny = (reason: string): Decision => ({ allowed: false, reason });

/** The side on which the actor stands; null for a stranger. Who refers to its own organization stands on the sender's side. */
export function sideOf(actor: Actor, referral: Parties): ReferralSide | null {
  if (actor.kind !== "member") return null;
  if (actor.organizationId === referral.senderOrganizationId) return "SENDER";
  return actor.organizationId === referral.receiverOrganizationId ? "RECEIVER" : null;
}

/** Every part that the actor's roles give in this referral: what the table of moves is asked with. */
export function partiesOf(actor: Actor, referral: Parties): readonly MoveParty[] {
  if (actor.kind === "system") return ["TIME"];
  if (actor.kind !== "member") return [];
  const { organizationId, roles } = actor;
  const admin = roles.includes("ADMIN");
  const parties: MoveParty[] = [];
  if (organizationId === referral.senderOrganizationId) {
    if (admin || roles.includes("CASE_MANAGER")) parties.push("SENDER");
    if (admin) parties.push("SENDER_ADMIN");
  }
  if (organizationId === referral.receiverOrganizationId && (admin || roles.includes("INTAKE"))) parties.push("RECEIVER");
  return parties;
}

/** Making and sending a referral for the actor's own organization. */
export function mayRefer(actor: Actor): Decision {
  if (actor.kind !== "member") return deny("Only members of an organization send referrals.");
  return actor.roles.includes("CASE_MANAGER") || actor.roles.includes("ADMIN")
    ? allow
    : deny("Only case managers and administrators send referrals.");
}
