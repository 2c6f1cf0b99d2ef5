import { type Kysely, sql } from "kysely";
import type { Tables } from "../platform/database/tables.ts";

export interface PersonLinkRow {
  readonly id: string;
  readonly organizationId: string;
  readonly personId: string;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
  readonly lastUsedAt: Date | null;
}

/** Links of these persons that can be used at this instant, the newest first. */
export function openLinksOf(rows: Kysely<Tables>, personIds: readonly string[], at: Date): Promise<PersonLinkRow[]> {
  return rows
    .selectFrom("person_link")
    .select([
      "id",
      "organization_id as organizationId",
      "person_id as personId",
      "created_by as createdBy",
      "created_at as createdAt",
      "expires_at as expiresAt",
      "ended_at as endedAt",
      "last_used_at as lastUsedAt",
    ])
    .where("person_id", "in", personIds)
    .where("ended_at", "is", null)
    .where("expires_at", ">", at)
    .orderBy("created_at", "desc")
    .orderBy("id")
    .execute();
}

/** Ends what can still be used of a person's links. Gives their ids. */
export async function endOpenLinks(rows: Kysely<Tables>, personId: string, by: { readonly userId: string; readonly at: Date }) {
  const ended = await rows
    .updateTable("person_link")
    .set({ ended_at: by.at, ended_by: by.userId })
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .where("expires_at", ">", by.at)
    .returning("id")
    .execute();
  return ended.map(({ id }) => id);
}

export interface UsedPersonLink {
  readonly id: string;
  readonly organizationId: string;
  readonly personId: string;
  readonly expiresAt: Date;
  /** When any link of the person was opened before this time; null for the first. */
  readonly lastOpenedAt: Date | null;
}

/** The link that can be used with this token's hash, its opening noted. Needs no actor: the function behind it gives one row or none. */
export async function usePersonLink(rows: Kysely<Tables>, tokenHash: Buffer, at: Date): Promise<UsedPersonLink | null> {
  const found = await sql<UsedPersonLink>`
    select id, organization_id as "organizationId", person_id as "personId", expires_at as "expiresAt", last_opened_at as "lastOpenedAt"
      from use_person_link(${tokenHash}, ${at}::timestamptz)`.execute(rows);
  return found.rows[0] ?? null;
}
