import { sql } from "kysely";
import type { Transaction } from "../../platform/database/database.ts";
import type { CatalogTable, Row } from "./catalog-tables.ts";
import type { StagedRow } from "./staged-row.ts";

/** A staged row as read back. */
export interface StagedEntry {
  readonly seq: number;
  readonly target: CatalogTable;
  readonly id: string;
  readonly file: string;
  readonly row: number;
  readonly from_json: boolean;
  readonly is_extra: boolean;
  readonly scope: string;
  readonly data: Row;
}

/** True when this transaction is now the only import of the database; held until it ends. */
export async function lockImport(tx: Transaction): Promise<boolean> {
  await sql`set local idle_in_transaction_session_timeout = 0`.execute(tx.rows);
  const { rows } = await sql<{ isMine: boolean }>`select pg_try_advisory_xact_lock(hashtext('waypost-import')) as "isMine"`.execute(
    tx.rows,
  );
  return rows[0]!.isMine;
}

export async function clearStage(tx: Transaction): Promise<void> {
  await sql`truncate import.staged_row`.execute(tx.rows);
}

/** Tells the planner what was read; without it, joins over a million fresh rows go wrong. */
export async function analyzeStage(tx: Transaction): Promise<void> {
  await sql`analyze import.staged_row`.execute(tx.rows);
}

export async function stageRows(tx: Transaction, rows: readonly StagedRow[]): Promise<void> {
  await sql`
    insert into import.staged_row (seq, target, id, source_id, file, row, from_json, is_extra, scope, service_id, data, raw)
    select seq, target, id, source_id, file, row, from_json, is_extra, scope, service_id, data, raw
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x (
      seq bigint, target text, id uuid, source_id text, file text, row int, from_json boolean, is_extra boolean,
      scope text, service_id uuid, data jsonb, raw jsonb
    )`.execute(tx.rows);
}

export interface Without {
  readonly seq: number;
  readonly target: CatalogTable;
  readonly scope: string;
  readonly file: string;
}

/** Rows that still need an id, siblings together, in their order; the next page begins after `after`. */
export async function rowsWithoutId(tx: Transaction, after: Without | null, limit: number): Promise<readonly Without[]> {
  const { rows } = await sql<Without>`
    select seq::int as seq, target, scope, file from import.staged_row
    where id is null and (target, scope, seq) > (${after?.target ?? ""}, ${after?.scope ?? ""}, ${after?.seq ?? 0}::bigint)
    order by target, scope, seq limit ${limit}`.execute(tx.rows);
  return rows;
}

export interface StagePatch {
  readonly seq: number;
  readonly target: CatalogTable;
  readonly id: string;
  /** Null leaves the data as they are. */
  readonly data: Row | null;
}

export async function patchStage(tx: Transaction, patches: readonly StagePatch[]): Promise<void> {
  if (patches.length === 0) return;
  await sql`
    update import.staged_row r set id = x.id, data = coalesce(x.data, r.data)
    from jsonb_to_recordset(${JSON.stringify(patches)}::jsonb) as x (seq bigint, target text, id uuid, data jsonb)
    where r.seq = x.seq and r.target = x.target`.execute(tx.rows);
}

export async function dropStaged(tx: Transaction, rows: readonly { readonly seq: number; readonly target: string }[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    delete from import.staged_row r using jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x (seq bigint, target text)
    where r.seq = x.seq and r.target = x.target`.execute(tx.rows);
}

/** Rows that share an id with others, group by group; the next page begins after the last group's key. */
export async function sharedIds(
  tx: Transaction,
  after: { readonly target: string; readonly id: string } | null,
  groups: number,
): Promise<readonly StagedEntry[]> {
  const { rows } = await sql<StagedEntry>`
    select r.seq::int as seq, r.target, r.id, r.file, r.row, r.from_json, r.is_extra, r.scope, r.data
    from import.staged_row r
    join (
      select target, id from import.staged_row
      where id is not null and (target, id) > (${after?.target ?? ""}, ${after?.id ?? "00000000-0000-0000-0000-000000000000"}::uuid)
      group by target, id having count(*) > 1 order by target, id limit ${groups}
    ) g using (target, id)
    order by r.target, r.id, r.seq`.execute(tx.rows);
  return rows;
}
