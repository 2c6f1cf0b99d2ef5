import { type Kysely, sql } from "kysely";
import type { Tables } from "../../../platform/database/tables.ts";
import type { EngineQuery } from "../../engine.ts";
import { conditionsOf } from "./postgres.sql.ts";

/**
 * Which of some services a question finds, asked of the projection: it is there whichever engine answers people, and as true as the
 * database within a second.
 */
export async function matchingServices(
  rows: Kysely<Tables>,
  query: Pick<EngineQuery, "text" | "near" | "filters">,
  serviceIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (serviceIds.length === 0) return new Set();
  const conditions = [sql<boolean>`service_id = any(${serviceIds}::uuid[])`, ...conditionsOf(query)];
  const found = await sql<{ service_id: string }>`
    select distinct service_id from search_document where ${sql.join(conditions, sql` and `)}`.execute(rows);
  return new Set(found.rows.map((row) => row.service_id));
}
