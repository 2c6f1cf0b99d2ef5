import { createHmac } from "node:crypto";
import { type AuditAction, type AuditEvent, recordAudit } from "../platform/audit/audit.ts";
import type { Database } from "../platform/database/database.ts";
import { organizationIdsOfUser } from "./membership.store.ts";

type Details = NonNullable<AuditEvent["details"]>;

/**
 * What is done with accounts, written once for each organization that the user belongs to, so that each one's officer reads it; once
 * without an organization for everybody else.
 */
export class AuthAudit {
  readonly #database: Database;
  readonly #secret: string;

  constructor(database: Database, secret: string) {
    this.#database = database;
    this.#secret = secret;
  }

  /** @throws when it cannot be written: what was done must then not stand. */
  async record(userId: string, action: AuditAction, details: Details = {}): Promise<void> {
    await this.#database.transact({ kind: "signed-in", userId }, async ({ rows }) => {
      const events = inEach(await this.#organizationsOf(userId), { action, subject: userId, details });
      await recordAudit(rows, events);
    });
  }

  /** A try that failed, by nobody known. Both branches do the same statements: their time tells nothing of the account. */
  async recordFailure(userId: string | null, email: string | null, details: Details): Promise<void> {
    const organizations = await this.#organizationsOf(userId ?? "");
    const subject = userId ?? (email === null ? null : this.#disguised(email));
    await this.#database.transact({ kind: "nobody" }, ({ rows }) =>
      recordAudit(rows, inEach(organizations, { action: "SIGN_IN_FAILED", subject, details })),
    );
  }

  /** Whether a user belongs to an organization: such users sign in with a password, a passkey or their organization's own sign-in. */
  async isMember(userId: string): Promise<boolean> {
    return (await this.#organizationsOf(userId)).length > 0;
  }

  #organizationsOf(userId: string): Promise<string[]> {
    return organizationIdsOfUser(this.#database.rowsAs({ kind: "signed-in", userId }), userId);
  }

  /** The same address gives the same word, and only this installation could say which: people type passwords into the field for it. */
  #disguised(email: string): string {
    return `unknown:${createHmac("sha256", this.#secret).update(`unknown account|${email}`).digest("base64url").slice(0, 22)}`;
  }
}

function inEach(organizations: readonly string[], event: AuditEvent): AuditEvent[] {
  return organizations.length === 0 ? [event] : organizations.map((organizationId) => ({ ...event, organizationId }));
}
