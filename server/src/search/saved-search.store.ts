import { type Kysely, sql } from "kysely";
import type { Tables } from "../platform/database/tables.ts";
import type { SavedSearchRow } from "./saved-search.entity.ts";

type Rows = Kysely<Tables>;

export type SealedSearch = Pick<SavedSearchRow, "id" | "nameSealed" | "questionSealed" | "tellWhenFundOpens" | "createdAt">;

/** Of the member as whom `rows` reads: row-level security leaves no other. The newest first. */
export function savedSearches(rows: Rows, organizationId: string): Promise<SealedSearch[]> {
  return selectSaved(rows).where("organization_id", "=", organizationId).orderBy("created_at", "desc").orderBy("id").execute();
}

export async function savedSearchById(rows: Rows, id: string): Promise<(SealedSearch & { readonly userId: string }) | undefined> {
  return selectSaved(rows).select("user_id as userId").where("id", "=", id).executeTakeFirst();
}

export async function countSavedSearches(rows: Rows, organizationId: string): Promise<number> {
  const { count } = await rows
    .selectFrom("saved_search")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("organization_id", "=", organizationId)
    .executeTakeFirstOrThrow();
  return count;
}

/** True when there was one. */
export async function removeSavedSearch(rows: Rows, id: string): Promise<boolean> {
  const removed = await rows.deleteFrom("saved_search").where("id", "=", id).executeTakeFirst();
  return removed.numDeletedRows > 0n;
}

export interface SearchToTell {
  readonly id: string;
  readonly organizationId: string;
}

/** Whose members asked to be told of funds. Answers our own system only. */
export async function searchesToTell(rows: Rows): Promise<SearchToTell[]> {
  const found = await sql<SearchToTell>`select id, organization_id as "organizationId" from searches_to_tell()`.execute(rows);
  return found.rows;
}

function selectSaved(rows: Rows) {
  return rows
    .selectFrom("saved_search")
    .select((row) => [
      "id",
      "name_sealed as nameSealed",
      "question_sealed as questionSealed",
      "tell_when_fund_opens as tellWhenFundOpens",
      row.ref("created_at").$castTo<Date>().as("createdAt"),
    ]);
}
