import { type Kysely, sql } from "kysely";
import type { Tables } from "../platform/database/tables.ts";

type Rows = Kysely<Tables>;

export interface UnmetNeedToCount {
  /** "2026-11-24" */
  readonly day: string;
  readonly area: string;
  readonly found: "NOTHING" | "WEAK";
  readonly known: readonly string[];
  readonly unknown: readonly string[];
  /** Of the unknown words, in their order. */
  readonly digests: readonly string[];
}

export async function recordUnmetNeed(rows: Rows, { day, area, found, known, unknown, digests }: UnmetNeedToCount): Promise<void> {
  await sql`select record_unmet_need(${day}::date, ${area}, ${found}, ${known}::text[], ${unknown}::text[], ${digests}::text[])`.execute(
    rows,
  );
}

export interface UnmetNeedRow {
  readonly words: string;
  readonly area: string;
  /** Searches that found not one listing. */
  readonly nothing: number;
  /** Searches of which no listing held all words. */
  readonly weak: number;
  readonly days: number;
  readonly lastDay: string;
}

export interface UnmetNeedFilter {
  readonly from: string;
  readonly to: string;
  /** USPS code; null for everywhere. */
  readonly state: string | null;
}

/** The most often asked first, and how many there are in all. Answers members only. */
export async function unmetNeeds(
  rows: Rows,
  { from, to, state }: UnmetNeedFilter,
  page: { readonly limit: number; readonly offset: number },
): Promise<{ readonly needs: UnmetNeedRow[]; readonly total: number }> {
  const found = await sql<UnmetNeedRow & { total: number }>`
    select words, area, nothing, weak, days, last_day as "lastDay", total
      from unmet_needs(${from}::date, ${to}::date, ${state}, ${page.limit}, ${page.offset})`.execute(rows);
  return { needs: found.rows, total: found.rows[0]?.total ?? 0 };
}
