import { type Kysely, sql } from "kysely";
import type { Tables } from "../platform/database/tables.ts";
import { plannedOnce } from "../platform/database/planned-once.ts";

/** How often what is searched has changed, as one value inside another statement. A number: it stays exact for longer than anybody counts. */
export const revisionText = "(select revision from search_revision)::float8";
export const revisionNow = sql.raw<number>(revisionText);

export async function readRevision(rows: Kysely<Tables>): Promise<number> {
  const found = await sql<{ revision: number }>`${plannedOnce} select ${revisionNow} as revision`.execute(rows);
  return found.rows[0]!.revision;
}

/**
 * Answers given so far hold no more. To be called last in the transaction that changed what is searched: it holds the one row until the
 * transaction ends, and whoever holds it waits for nothing else.
 */
export async function countChange(tx: Kysely<Tables>): Promise<void> {
  await sql`update search_revision set revision = revision + 1`.execute(tx);
}
