import type { Role } from "@waypost/schema/roles";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../platform/database/tables.ts";

export interface InvitationRow {
  readonly id: string;
  readonly organizationId: string;
  readonly email: string;
  readonly roles: Role[];
  readonly invitedBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Invitations that can still be used, the newest first. */
export async function openInvitationsOf(rows: Kysely<Tables>, organizationId: string, at: Date): Promise<InvitationRow[]> {
  const found = await sql<InvitationRow>`
    select id, organization_id as "organizationId", email, roles, invited_by as "invitedBy", created_at as "createdAt", expires_at as "expiresAt"
      from invitation where organization_id = ${organizationId} and accepted_at is null and revoked_at is null and expires_at > ${at}
     order by created_at desc, id`.execute(rows);
  return found.rows;
}

export interface OpenInvitation {
  readonly id: string;
  readonly organizationId: string;
  readonly email: string;
  readonly roles: Role[];
  readonly expiresAt: Date;
}

/** The invitation that whoever holds the token may use now: of any organization, for anybody. */
export async function openInvitation(rows: Kysely<Tables>, tokenHash: Buffer, at: Date): Promise<OpenInvitation | null> {
  const found = await sql<OpenInvitation>`
    select id, organization_id as "organizationId", email, roles, expires_at as "expiresAt"
      from open_invitation(${tokenHash}, ${at})`.execute(rows);
  return found.rows[0] ?? null;
}

/** Takes back what is open for an address, whether it has run out or not. */
export async function revokeOpen(rows: Kysely<Tables>, organizationId: string, email: string, at: Date): Promise<readonly string[]> {
  const revoked = await rows
    .updateTable("invitation")
    .set({ revoked_at: at })
    .where("organization_id", "=", organizationId)
    .where("email", "=", email)
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .returning("id")
    .execute();
  return revoked.map(({ id }) => id);
}
