import { createHmac } from "node:crypto";
import type { Client } from "pg";

/** The restricted roles under which the running server reads and writes. None owns a table or bypasses a policy. */
export const databaseRoles = ["waypost_app", "waypost_public", "waypost_auth"] as const;
export type DatabaseRole = (typeof databaseRoles)[number];

/** A role's password, derived from the secret: nothing to store, the same on every server process. */
export function rolePassword(secret: string, role: DatabaseRole): string {
  return createHmac("sha256", secret).update(`database-role:${role}`).digest("base64url");
}

/** The owner's address with another role's name and password. */
export function roleUrl(ownerUrl: string, secret: string, role: DatabaseRole): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = rolePassword(secret, role);
  return url.href;
}

/**
 * Creates the roles where they are missing and sets their passwords. Safe to repeat, and from several processes at once:
 * roles belong to the whole server, so an advisory lock of this database alone would not do; a lost race is read as success.
 */
export async function ensureRoles(client: Client, secret: string): Promise<void> {
  for (const role of databaseRoles) {
    const password = rolePassword(secret, role);
    // Identifiers and the password are ours (fixed names; base64url has no quote), so they may stand in the text.
    await client.query(`do $$ begin
      if exists (select from pg_roles where rolname = '${role}') then return; end if;
      create role ${role} login password '${password}' nosuperuser nocreatedb nocreaterole noinherit nobypassrls;
    exception when duplicate_object or unique_violation then null; end $$`);
    await client.query(`do $$ begin
      alter role ${role} with login password '${password}';
    exception when insufficient_privilege or internal_error then null; end $$`);
  }
}
