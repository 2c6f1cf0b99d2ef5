import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Tables } from "../platform/database/tables.ts";

type Values = readonly Readonly<Record<string, unknown>>[];

/**
 * Inserts any number of rows of one table in one statement: they travel as one JSON value, so that no limit on parameters is met.
 * Every row has the columns of the first. `onConflict` is the clause that says what happens to a row that is there already.
 */
export async function insertRows(
  rows: Kysely<Tables>,
  table: keyof Tables,
  values: Values,
  onConflict: RawBuilder<unknown> = sql``,
): Promise<void> {
  const [first] = values;
  if (!first) return;
  const columns = sql.join(Object.keys(first).map((column) => sql.ref(column)));
  await sql`insert into ${sql.table(table)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(values)}::jsonb)
    ${onConflict}`.execute(rows);
}
