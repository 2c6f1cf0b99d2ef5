import { type Kysely, sql } from "kysely";
import type { Tables } from "../platform/database/tables.ts";

export interface MembershipRow {
  readonly id: string;
  readonly userId: string;
  readonly organizationId: string;
  readonly roles: string[];
}

/** A user's memberships, the oldest first: the first is the active one until another is chosen. */
export function membershipsOf(rows: Kysely<Tables>, userId: string): Promise<MembershipRow[]> {
  return rows
    .selectFrom("membership")
    .select(["id", "user_id as userId", "organization_id as organizationId", "roles"])
    .where("user_id", "=", userId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

export interface UserRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** Names of users, from the view that shows no credential. */
export async function usersByIds(rows: Kysely<Tables>, ids: readonly string[]): Promise<UserRow[]> {
  const found = await sql<UserRow>`select id, name, email from user_profile where id = any (${ids}::text[])`.execute(rows);
  return found.rows;
}
