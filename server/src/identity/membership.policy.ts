import { type Role, platformRoles } from "@waypost/schema/roles";
import type { Actor } from "../kernel/actor.ts";
import type { SignIn } from "../kernel/sign-in.ts";
import { cameByProvider, satisfiesSecondFactor, type SignInRules } from "./sign-in.rules.ts";

/** Why something about members, invitations or sign-in rules may not be done. The client has words for each. */
export const membershipRefusals = [
  "ADMINISTRATORS_ONLY",
  "LAST_ADMINISTRATOR",
  "PLATFORM_ROLE",
  "SECOND_FACTOR_FIRST",
  "NO_SINGLE_SIGN_ON",
  "SINGLE_SIGN_ON_FIRST",
] as const;
export type MembershipRefusal = (typeof membershipRefusals)[number];

export type Decision = { readonly allowed: true } | { readonly allowed: false; readonly reason: MembershipRefusal };
const allow: Decision = { allowed: true };
const deny = (reason: MembershipRefusal): Decision => ({ allowed: false, reason });

/** A member as these rules see one. */
export interface Place {
  readonly roles: readonly Role[];
  /** True for the only one who holds ADMIN. */
  readonly isLastAdministrator: boolean;
}

const isPlatformRole = (role: Role): boolean => platformRoles.some((one) => one === role);

/** Inviting, revoking, changing the rules: the administrators' part. The platform's own office may have an operator and no administrator. */
export function mayManage(actor: Actor, organizationId: string): Decision {
  if (actor.kind !== "member" || actor.organizationId !== organizationId) return deny("ADMINISTRATORS_ONLY");
  return actor.roles.includes("ADMIN") || actor.roles.includes("OPERATOR") ? allow : deny("ADMINISTRATORS_ONLY");
}

/** Giving `after` to somebody who holds `before`: what belongs to the platform only its operators give and take. */
export function mayGrant(actor: Actor, before: readonly Role[], after: readonly Role[]): Decision {
  const changed = [...before.filter((role) => !after.includes(role)), ...after.filter((role) => !before.includes(role))];
  const isOperator = actor.kind === "member" && actor.roles.includes("OPERATOR");
  return isOperator || !changed.some(isPlatformRole) ? allow : deny("PLATFORM_ROLE");
}

export function mayChangeRoles(actor: Actor, organizationId: string, place: Place, after: readonly Role[]): Decision {
  const manages = mayManage(actor, organizationId);
  if (!manages.allowed) return manages;
  if (place.isLastAdministrator && !after.includes("ADMIN")) return deny("LAST_ADMINISTRATOR");
  return mayGrant(actor, place.roles, after);
}

export function mayRemove(actor: Actor, organizationId: string, place: Place): Decision {
  const manages = mayManage(actor, organizationId);
  if (!manages.allowed) return manages;
  return place.isLastAdministrator ? deny("LAST_ADMINISTRATOR") : mayGrant(actor, place.roles, []);
}

/** Everybody may go, but not the one without whom nobody could let others in. */
export function mayLeave(place: Place): Decision {
  return place.isLastAdministrator ? deny("LAST_ADMINISTRATOR") : allow;
}

export interface RulesChange {
  readonly requireSecondFactor: boolean;
  readonly passwordSignIn: boolean;
}

/**
 * Nobody shuts the door behind which they stand. Who asks for a second factor has shown one in this very session; who turns passwords off has
 * come in by the provider, which shows too that it works.
 */
export function mayChangeRules(
  actor: Actor,
  organizationId: string,
  change: {
    readonly before: SignInRules;
    readonly after: RulesChange;
    readonly signIn: SignIn;
  },
): Decision {
  const manages = mayManage(actor, organizationId);
  if (!manages.allowed) return manages;
  const { before, after, signIn } = change;
  if (after.requireSecondFactor && !before.requireSecondFactor && !satisfiesSecondFactor(signIn, before))
    return deny("SECOND_FACTOR_FIRST");
  if (after.passwordSignIn || !before.passwordSignIn) return allow;
  if (before.providerId === null) return deny("NO_SINGLE_SIGN_ON");
  return cameByProvider(signIn, before) ? allow : deny("SINGLE_SIGN_ON_FIRST");
}
