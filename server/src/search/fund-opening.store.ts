import { type Kysely, sql } from "kysely";
import type { Tables } from "../platform/database/tables.ts";

type Rows = Kysely<Tables>;

/** That a fund opened, as its ledger says. */
export interface FundOpening {
  /** Of the ledger's row. */
  readonly id: string;
  readonly serviceId: string;
  readonly note: string | null;
  readonly at: Date;
}

/** Openings after an instant of funds that are open still, the newest first; one a service. */
export async function openingsSince(rows: Rows, since: Date, limit: number): Promise<FundOpening[]> {
  const found = await selectOpenings(rows).where(sql<boolean>`change.at > ${since}::timestamptz`).limit(limit).execute();
  const seen = new Set<string>();
  return found.filter(({ serviceId }) => !seen.has(serviceId) && seen.add(serviceId));
}

/** Openings after an instant of which nobody has been told yet. A listing that is not in the projection yet waits until it is. */
export function openingsToTell(rows: Rows, since: Date, limit: number): Promise<FundOpening[]> {
  return selectOpenings(rows)
    .where(sql<boolean>`change.at > ${since}::timestamptz`)
    .where((e) => e.not(e.exists(e.selectFrom("fund_opening_told").whereRef("change_id", "=", "change.id"))))
    .where((e) => e.exists(e.selectFrom("search_document").whereRef("service_id", "=", "change.service_id")))
    .limit(limit)
    .execute();
}

/** Takes openings over: gives the ids that no other process has taken. */
export async function takeOpenings(rows: Rows, ids: readonly string[], now: Date): Promise<ReadonlySet<string>> {
  const taken = await sql<{ id: string }>`
    insert into fund_opening_told (change_id, told_at) select id, ${now}::timestamptz from unnest(${ids}::uuid[]) as id
      on conflict do nothing returning change_id as id`.execute(rows);
  return new Set(taken.rows.map((row) => row.id));
}

export function openingsByIds(rows: Rows, ids: readonly string[]): Promise<FundOpening[]> {
  return selectOpenings(rows).where("change.id", "in", ids).execute();
}

function selectOpenings(rows: Rows) {
  return rows
    .selectFrom("fund_status_change as change")
    .innerJoin("service", "service.id", "change.service_id")
    .select((row) => ["change.id", "change.service_id as serviceId", "change.note", row.ref("change.at").$castTo<Date>().as("at")])
    .where("change.status", "=", "OPEN")
    .where("service.status", "=", "active")
    .where("service.fund_status", "=", "OPEN")
    .orderBy("change.at", "desc")
    .orderBy("change.id");
}
