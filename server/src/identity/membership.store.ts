import type { Role } from "@waypost/schema/roles";
import { type Kysely, sql } from "kysely";
import type { Position } from "../platform/graphql/arguments.ts";
import type { SignInRules } from "./sign-in.rules.ts";
import type { Tables } from "../platform/database/tables.ts";

export interface MembershipRow {
  readonly id: string;
  readonly userId: string;
  readonly organizationId: string;
  readonly roles: string[];
  /** What the organization asks of sessions that act for it. */
  readonly rules: SignInRules;
}

/**
 * A user's own memberships, the oldest first: the first open one is the active one until another is chosen. `rows` must be that user's:
 * nobody else is told what the organizations ask, and a membership whose rules are not known is left out.
 */
export async function membershipsOf(rows: Kysely<Tables>, userId: string): Promise<MembershipRow[]> {
  const found = await sql<MembershipRow>`
    select m.id, m.user_id as "userId", m.organization_id as "organizationId", m.roles,
           json_build_object('requireSecondFactor', r.second_factor, 'passwordSignIn', r.password, 'providerId', r.provider_id) as rules
      from membership m cross join lateral sign_in_rules(m.organization_id) r
     where m.user_id = ${userId} order by m.created_at, m.id`.execute(rows);
  return found.rows;
}

/** The organizations that a user belongs to, whatever they ask. `rows` must be that user's. */
export async function organizationIdsOfUser(rows: Kysely<Tables>, userId: string): Promise<string[]> {
  const found = await rows
    .selectFrom("membership")
    .select("organization_id as id")
    .where("user_id", "=", userId)
    .orderBy("created_at")
    .execute();
  return found.map(({ id }) => id);
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

export interface MemberRow {
  readonly id: string;
  readonly userId: string;
  readonly organizationId: string;
  readonly roles: Role[];
  readonly joinedAt: Date;
  /** The only one in the organization who holds ADMIN. */
  readonly isLastAdministrator: boolean;
}

const selectMembers = sql`
  select m.id, m.user_id as "userId", m.organization_id as "organizationId", m.roles, m.created_at as "joinedAt",
         'ADMIN' = any (m.roles) and not exists (
           select from membership o where o.organization_id = m.organization_id and o.id <> m.id and 'ADMIN' = any (o.roles)
         ) as "isLastAdministrator"
    from membership m`;

// Instants in cursors are JavaScript's, to the millisecond; the database's own are finer.
/** A page of an organization's members, who came first at the top; one more than asked tells whether there is another page. */
export async function membersOfOrganization(
  rows: Kysely<Tables>,
  organizationId: string,
  page: { readonly limit: number; readonly after: Position | null },
): Promise<MemberRow[]> {
  const { limit, after } = page;
  const position =
    after === null ? sql`true` : sql`(date_trunc('milliseconds', m.created_at), m.id) > (${after.at}::timestamptz, ${after.id}::uuid)`;
  const found = await sql<MemberRow>`${selectMembers} where m.organization_id = ${organizationId} and ${position}
     order by date_trunc('milliseconds', m.created_at), m.id limit ${limit}`.execute(rows);
  return found.rows;
}

export async function countMembersOfOrganization(rows: Kysely<Tables>, organizationId: string): Promise<number> {
  const { count } = await rows
    .selectFrom("membership")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("organization_id", "=", organizationId)
    .executeTakeFirstOrThrow();
  return count;
}

/** One member, by the membership's id or by whose it is. */
export async function memberOf(
  rows: Kysely<Tables>,
  organizationId: string,
  who: { readonly id: string } | { readonly userId: string },
): Promise<MemberRow | null> {
  const condition = "id" in who ? sql`m.id = ${who.id}` : sql`m.user_id = ${who.userId}`;
  const found = await sql<MemberRow>`${selectMembers} where m.organization_id = ${organizationId} and ${condition}`.execute(rows);
  return found.rows[0] ?? null;
}

/** True when somebody with this address, in lower case, is a member. */
export async function isMember(rows: Kysely<Tables>, organizationId: string, email: string): Promise<boolean> {
  const found = await sql`
    select from membership m join user_profile u on u.id = m.user_id
     where m.organization_id = ${organizationId} and lower(u.email) = ${email}`.execute(rows);
  return found.rows.length > 0;
}

export interface StandingRow {
  readonly userId: string;
  readonly email: string;
  readonly isEmailConfirmed: boolean;
  readonly hasSecondFactor: boolean;
}

/** How users sign in: of the one who acts, and of members of the organizations acted for. Others are left out. */
export async function standingsOf(rows: Kysely<Tables>, userIds: readonly string[]): Promise<StandingRow[]> {
  const found = await sql<StandingRow>`
    select user_id as "userId", email, email_confirmed as "isEmailConfirmed", second_factor as "hasSecondFactor"
      from user_standing(${userIds}::text[])`.execute(rows);
  return found.rows;
}

/**
 * Holds an organization's members as they are until the transaction ends: who changes them next waits, and then sees how they stand.
 * Without it two administrators who remove each other would both be gone.
 */
export async function lockMembers(rows: Kysely<Tables>, organizationId: string): Promise<void> {
  await sql`select from organization where id = ${organizationId} for no key update`.execute(rows);
}
