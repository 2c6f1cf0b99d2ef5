import { type Kysely, sql } from "kysely";
import type { Tables } from "../database/tables.ts";
import type { FieldCipher, FieldKeys } from "./field-cipher.ts";

type Rows = Kysely<Tables>;

/** A column whose values are sealed: its name ends in `_sealed`, and its table's key is `id`. */
export interface SealedColumn {
  readonly schema: string;
  readonly table: string;
  readonly column: string;
}

export const nameOf = ({ table, column }: SealedColumn): string => `${table}.${column}`;

/** Every sealed column, as the catalogue of the database knows them: a new table is not forgotten. */
export async function sealedColumns(rows: Rows): Promise<SealedColumn[]> {
  const found = await sql<SealedColumn>`select n.nspname as schema, t.relname as "table", c.attname as "column"
     from pg_attribute c join pg_class t on t.oid = c.attrelid join pg_namespace n on n.oid = t.relnamespace
    where t.relkind in ('r', 'p') and not t.relispartition and c.attnum > 0 and not c.attisdropped and c.attname like '%\\_sealed'
      and n.nspname not in ('pg_catalog', 'information_schema')
    order by 1, 2, 3`.execute(rows);
  return found.rows;
}

/** Values of a batch: few enough that their rows are held for moments only. */
const batchSize = 200;

export interface Resealed {
  readonly sealed: number;
  /** Values that do not open: altered, or sealed with a key that is lost. They are left as they are. */
  readonly unreadable: number;
}

/**
 * Seals every value of a column that does not carry the sealing key anew, in batches, beside whoever reads and writes. A value that
 * was changed between reading and writing is left to the next pass: nothing is overwritten. Only the sealed text changes.
 */
export async function resealColumn(
  rows: Rows,
  at: SealedColumn,
  by: { cipher: FieldCipher; keys: FieldKeys; signal: AbortSignal; onBatch?: (sealed: number) => void },
): Promise<Resealed> {
  let [sealed, unreadable, after] = [0, 0, "00000000-0000-0000-0000-000000000000"];
  for (;;) {
    by.signal.throwIfAborted();
    const batch = await outdated(rows, at, { short: by.keys.sealing.short, after });
    const last = batch.at(-1);
    if (!last) return { sealed, unreadable };
    after = last.id;
    const anew = batch.map(({ id, value }) => ({ id, old: value, new: resealed(by.cipher, at, { id, value }) }));
    unreadable += anew.filter((each) => each.new === null).length;
    const written = await write(rows, at, anew);
    sealed += written;
    by.onBatch?.(written);
  }
}

/** How many values of a column do not carry the key of that name. */
export async function countOutdated(rows: Rows, at: SealedColumn, short: string): Promise<number> {
  const { table, column } = references(at);
  const found = await sql<{ count: number }>`select count(*)::int as count from ${table}
    where ${column} is not null and ${column} not like ${`v2.${short}.%`}`.execute(rows);
  return found.rows[0]?.count ?? 0;
}

function resealed(cipher: FieldCipher, { table, column }: SealedColumn, { id, value }: { id: string; value: string }): string | null {
  const place = { table, column: column.replace(/_sealed$/, ""), row: id };
  try {
    return cipher.seal(place, cipher.open(place, value));
  } catch {
    return null;
  }
}

const references = ({ schema, table, column }: SealedColumn) => ({ table: sql.table(`${schema}.${table}`), column: sql.ref(column) });

async function outdated(rows: Rows, at: SealedColumn, on: { short: string; after: string }) {
  const { table, column } = references(at);
  const found = await sql<{ id: string; value: string }>`select id::text as id, ${column} as value from ${table}
    where id > ${on.after}::uuid and ${column} is not null and ${column} not like ${`v2.${on.short}.%`}
    order by id limit ${batchSize}`.execute(rows);
  return found.rows;
}

async function write(rows: Rows, at: SealedColumn, values: readonly { id: string; old: string; new: string | null }[]): Promise<number> {
  const { table } = references(at);
  const readable = values.filter((value) => value.new !== null);
  if (readable.length === 0) return 0;
  const statement = sql`update ${table} t set ${sql.ref(at.column)} = n.new
    from jsonb_to_recordset(${JSON.stringify(readable)}::jsonb) as n (id uuid, old text, new text)
    where t.id = n.id and ${sql.ref(`t.${at.column}`)} = n.old`;
  for (let tries = 1; ; tries += 1) {
    try {
      return Number((await statement.execute(rows)).numAffectedRows ?? 0);
    } catch (error) {
      if (!isDeadlock(error) || tries === 5) throw error;
    }
  }
}

/** Two that waited for each other: PostgreSQL ended one of them, and here nothing is lost by trying again. */
const isDeadlock = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "40P01";
