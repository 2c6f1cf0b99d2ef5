import pg from "pg";

const plain: Record<string, string> = {
  uuid: "string",
  text: "string",
  bool: "boolean",
  int2: "number",
  int4: "number",
  int8: "number",
  float8: "number",
  numeric: "number",
  date: "string",
  time: "string",
  timestamptz: "Timestamp",
  jsonb: "Json",
  tsvector: "string",
  bytea: "Buffer",
  char: "string",
};

function typeOf(udt: string): string {
  const element = udt.startsWith("_") ? udt.slice(1) : null;
  const name = plain[element ?? udt];
  if (!name) throw new Error(`tables.generator.ts knows no TypeScript type for PostgreSQL's ${udt}: add it to the table there.`);
  return element ? `${name}[]` : name;
}

interface Column {
  readonly table_name: string;
  readonly column_name: string;
  readonly udt_name: string;
  readonly nullable: boolean;
  readonly defaulted: boolean;
}

/** The text of tables.ts for the database at `url`: every table of schema public, columns by name. */
export async function tablesSource(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Column>(
      `select c.table_name, c.column_name, c.udt_name, c.is_nullable = 'YES' as nullable,
              (c.column_default is not null or c.is_generated = 'ALWAYS' or c.is_identity = 'YES') as defaulted
         from information_schema.columns c
         join information_schema.tables t using (table_schema, table_name)
        where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name <> 'migration'
        order by c.table_name collate "C", c.column_name collate "C"`,
    );
    const tables = Map.groupBy(rows, (column) => column.table_name);
    const lines = [
      "// Generated from the migrated database by `pnpm tables`; a test compares it. Not edited by hand.",
      'import type { ColumnType, Generated } from "kysely";',
      "",
      "type Timestamp = ColumnType<Date, Date | string, Date | string>;",
      "type Json = ColumnType<unknown, string, string>;",
      "",
      "export interface Tables {",
    ];
    for (const [table, columns] of tables) {
      lines.push(`  ${table}: {`);
      for (const column of columns) {
        const type = typeOf(column.udt_name) + (column.nullable ? " | null" : "");
        lines.push(`    ${column.column_name}: ${column.defaulted ? `Generated<${type}>` : type};`);
      }
      lines.push("  };");
    }
    lines.push("}", "");
    return lines.join("\n");
  } finally {
    await client.end();
  }
}
