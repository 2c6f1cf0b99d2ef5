import { type Kysely, sql } from "kysely";
import { newId } from "../../kernel/ids.ts";
import type { Tables } from "../database/tables.ts";

/** What can be written down. A new one is a line here and its words in the client's `audit.messages.ts`. */
export const auditActions = [
  "PERSON_READ",
  "PERSON_CREATED",
  "PERSON_CHANGED",
  "PERSONS_SEARCHED",
  "REFERRAL_CREATED",
  "REFERRAL_MOVED",
  "CONSENT_RECORDED",
  "CONSENT_WITHDRAWN",
  "PERSON_LINK_CREATED",
  "PERSON_LINK_OPENED",
  "PERSON_LINK_ENDED",
  "AUDIT_READ",
  "EXPORTED",
  "SIGNED_UP",
  "SIGNED_IN",
  "SIGN_IN_FAILED",
  "SIGNED_OUT",
  "SESSION_ENDED",
  "PASSWORD_CHANGED",
  "PASSWORD_RESET",
  "EMAIL_CONFIRMED",
  "SECOND_FACTOR_ON",
  "SECOND_FACTOR_OFF",
  "PASSKEY_ADDED",
  "PASSKEY_REMOVED",
  "ORGANIZATION_FOUNDED",
  "ORGANIZATION_RULES_CHANGED",
  "MEMBER_INVITED",
  "INVITATION_REVOKED",
  "MEMBER_JOINED",
  "MEMBER_ROLES_CHANGED",
  "MEMBER_REMOVED",
  "MEMBER_LEFT",
  "API_KEY_CREATED",
  "API_KEY_REVOKED",
  "SSO_PROVIDER_REGISTERED",
  "SSO_PROVIDER_REMOVED",
  "KEYS_ROTATED",
] as const;
export type AuditAction = (typeof auditActions)[number];

/** One thing that was done. Who did it, and for which organization, the database takes from the connection. */
export interface AuditEvent {
  readonly action: AuditAction;
  readonly personId?: string | null;
  /** The organization whose person it is. Named with every `personId`: its privacy officer reads the event. */
  readonly personOrganizationId?: string | null;
  readonly referralId?: string | null;
  /** Whatever else it was done to: a member's user id, a key's id, a file's name. Nothing that names a person who is helped. */
  readonly subject?: string | null;
  /** Codes and counts. Never words about a person. */
  readonly details?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  readonly requestId?: string | null;
  /** Only where the connection acts for no organization (a sign-in, the system): whose event it is. A user's must be the user's own. */
  readonly organizationId?: string | null;
  /** Both only on the connection of the tables' owner, where nothing else says who it was: from anybody else they do not count. */
  readonly actorId?: string | null;
  readonly actorKind?: "USER" | "API_KEY" | "PERSON" | "SYSTEM" | "NOBODY";
}

/**
 * Writes events, on the connection and in the transaction of `rows`: they stand when it commits, and only then.
 * @throws when they cannot be written. What was to be shown or saved must then not be.
 */
export async function recordAudit(rows: Kysely<Tables>, events: readonly AuditEvent[]): Promise<void> {
  if (events.length === 0) return;
  const written = JSON.stringify(events.map((event) => ({ id: newId(), ...event })));
  await sql`select record_audit(${written}::jsonb)`.execute(rows);
}
