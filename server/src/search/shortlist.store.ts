import { type Kysely, sql } from "kysely";
import type { Tables } from "../platform/database/tables.ts";
import type { ShortlistRow } from "./shortlist.entity.ts";

type Rows = Kysely<Tables>;

export type SealedShortlist = Pick<ShortlistRow, "id" | "nameSealed" | "createdAt">;

/** Of the member as whom `rows` reads: row-level security leaves no other. The newest first. */
export function shortlistsOf(rows: Rows, organizationId: string): Promise<SealedShortlist[]> {
  return rows
    .selectFrom("shortlist")
    .select((row) => ["id", "name_sealed as nameSealed", row.ref("created_at").$castTo<Date>().as("createdAt")])
    .where("organization_id", "=", organizationId)
    .orderBy("created_at", "desc")
    .orderBy("id")
    .execute();
}

/** The services of each list that still stand in the directory, the first added first. */
export function serviceIdsOfShortlists(rows: Rows, ids: readonly string[]): Promise<{ shortlistId: string; serviceId: string }[]> {
  return rows
    .selectFrom("shortlist_item")
    .innerJoin("service", "service.id", "shortlist_item.service_id")
    .select(["shortlist_id as shortlistId", "service_id as serviceId"])
    .where("shortlist_id", "in", ids)
    .where("service.status", "=", "active")
    .orderBy("added_at")
    .orderBy("service_id")
    .execute();
}

export async function countShortlists(rows: Rows, organizationId: string): Promise<number> {
  const { count } = await rows
    .selectFrom("shortlist")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("organization_id", "=", organizationId)
    .executeTakeFirstOrThrow();
  return count;
}

/** True when the service stands in the directory. One that is in the list already stays where it is. */
export async function addToShortlist(rows: Rows, item: { shortlistId: string; serviceId: string; now: Date }): Promise<boolean> {
  const found = await sql<{ id: string }>`
    with wanted as (select id from service where id = ${item.serviceId}::uuid and status = 'active'),
      added as (insert into shortlist_item (shortlist_id, service_id, added_at)
        select ${item.shortlistId}::uuid, id, ${item.now}::timestamptz from wanted on conflict do nothing)
    select id from wanted`.execute(rows);
  return found.rows.length > 0;
}

export async function countShortlisted(rows: Rows, shortlistId: string): Promise<number> {
  const { count } = await rows
    .selectFrom("shortlist_item")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("shortlist_id", "=", shortlistId)
    .executeTakeFirstOrThrow();
  return count;
}

export async function takeFromShortlist(rows: Rows, item: { shortlistId: string; serviceId: string }): Promise<void> {
  await rows.deleteFrom("shortlist_item").where("shortlist_id", "=", item.shortlistId).where("service_id", "=", item.serviceId).execute();
}

/** True when there was one. */
export async function removeShortlist(rows: Rows, id: string): Promise<boolean> {
  const removed = await rows.deleteFrom("shortlist").where("id", "=", id).executeTakeFirst();
  return removed.numDeletedRows > 0n;
}
