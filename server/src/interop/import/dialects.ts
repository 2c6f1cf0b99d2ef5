import { hsds3 } from "./hsds-3.mapping.ts";
import { hsdsLegacy } from "./hsds-legacy.mapping.ts";
import { ohana } from "./ohana.mapping.ts";
import { orservices } from "./orservices.mapping.ts";
import type { SourceTable } from "./source-table.ts";

/** Newest first: where two dialects fit a file alike, the newer one is meant. */
const dialects = [hsds3, hsdsLegacy, ohana, orservices] as const;

const byFile = new Map<string, SourceTable[]>();
for (const table of dialects.flatMap((dialect) => dialect.tables)) {
  for (const file of table.files) byFile.set(file, [...(byFile.get(file) ?? []), table]);
}

/** True for a name under which some dialect keeps a table. */
export function isTableName(name: string): boolean {
  return byFile.has(stemOf(name));
}

/** "data/Organizations.csv" as "organizations". */
export function stemOf(file: string): string {
  const name = file.slice(file.lastIndexOf("/") + 1).toLowerCase();
  return name.replace(/\.(csv|tsv|txt|jsonl?|ndjson)$/, "").replaceAll(/[\s-]+/g, "_");
}

/** Columns of `header` that the table knows. */
export function knownColumns(table: SourceTable, header: readonly string[]): number {
  const lists = new Set((table.lists ?? []).map((list) => list.column));
  return new Set(header.filter((name) => name in table.columns || lists.has(name) || name === (table.id ?? "id"))).size;
}

/** The table that a file of one of these names, with this header, holds: the one that knows most of its columns. Null for none. */
export function tableFor(names: readonly string[], header: readonly string[]): SourceTable | null {
  let best: SourceTable | null = null;
  let most = 0;
  for (const table of names.flatMap((name) => byFile.get(stemOf(name)) ?? [])) {
    const known = knownColumns(table, header);
    if (known > most) [best, most] = [table, known];
  }
  return best;
}

const tablesOf = (dialect: { readonly tables: readonly SourceTable[] }): ReadonlyMap<string, SourceTable> =>
  new Map(dialect.tables.map((table) => [table.key, table]));

export const hsds3Tables = tablesOf(hsds3);
export const ohanaTables = tablesOf(ohana);
