import type { ResultOf } from "../../graphql/tada.ts";
import type { AuditRow_event } from "./AuditTable.tsx";

export type AuditAction = ResultOf<typeof AuditRow_event>["action"];

/** What a privacy officer asks for together. */
export const auditKinds = ["seen", "changed", "referrals", "signIn", "members", "keys", "log"] as const;
export type AuditKind = (typeof auditKinds)[number];

/** Every action belongs to one kind: a new one does not compile until it has its place. */
export const kindOfAction: Readonly<Record<AuditAction, AuditKind>> = {
  PERSON_READ: "seen",
  PERSONS_SEARCHED: "seen",
  PERSON_LINK_OPENED: "seen",
  PERSON_CREATED: "changed",
  PERSON_CHANGED: "changed",
  CONSENT_RECORDED: "changed",
  CONSENT_WITHDRAWN: "changed",
  PERSON_LINK_CREATED: "changed",
  PERSON_LINK_ENDED: "changed",
  REFERRAL_CREATED: "referrals",
  REFERRAL_MOVED: "referrals",
  SIGNED_UP: "signIn",
  SIGNED_IN: "signIn",
  SIGN_IN_FAILED: "signIn",
  SIGNED_OUT: "signIn",
  SESSION_ENDED: "signIn",
  PASSWORD_CHANGED: "signIn",
  PASSWORD_RESET: "signIn",
  EMAIL_CONFIRMED: "signIn",
  SECOND_FACTOR_ON: "signIn",
  SECOND_FACTOR_OFF: "signIn",
  PASSKEY_ADDED: "signIn",
  PASSKEY_REMOVED: "signIn",
  ORGANIZATION_FOUNDED: "members",
  ORGANIZATION_RULES_CHANGED: "members",
  MEMBER_INVITED: "members",
  INVITATION_REVOKED: "members",
  MEMBER_JOINED: "members",
  MEMBER_ROLES_CHANGED: "members",
  MEMBER_REMOVED: "members",
  MEMBER_LEFT: "members",
  API_KEY_CREATED: "keys",
  API_KEY_REVOKED: "keys",
  SSO_PROVIDER_REGISTERED: "keys",
  SSO_PROVIDER_REMOVED: "keys",
  KEYS_ROTATED: "keys",
  AUDIT_READ: "log",
  EXPORTED: "log",
};

export function actionsOf(kind: AuditKind): AuditAction[] {
  return Object.entries(kindOfAction).flatMap(([action, its]) => (its === kind ? [action as AuditAction] : []));
}
