import { entities } from "@waypost/server/entities";
import { Database } from "@waypost/server/platform/database/database";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { services } from "../support/services.ts";

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
}

let database: Database;
let owner: pg.Client;

beforeAll(async () => {
  const { ownerUrl, appUrl, publicUrl } = services();
  owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  database = await Database.connect({ appUrl, publicUrl, entities, poolSize: 2 });
});

afterAll(async () => {
  await database.close();
  await owner.end();
});

test("every column that an entity declares is in the database, of that type and as nullable as it says", async () => {
  const declared = await declaredColumns();
  expect(declared.length).toBeGreaterThan(50);

  const stored = new Map((await storedColumns()).map((column) => [`${column.table}.${column.column}`, column]));

  expect(declared.map((column) => stored.get(`${column.table}.${column.column}`) ?? `${column.table}.${column.column} is missing`)).toEqual(
    declared,
  );
});

test("what the database demands of a table that is written by an entity, the entity declares", async () => {
  const declared = await declaredColumns();
  const tables = new Set(declared.map((column) => column.table));
  const names = new Set(declared.map((column) => `${column.table}.${column.column}`));
  const { rows } = await owner.query<{ name: string; table: string }>(
    `select t.relname as "table", t.relname || '.' || c.attname as name from pg_class t join pg_attribute c on c.attrelid = t.oid
      where t.relnamespace = 'public'::regnamespace and t.relkind = 'r' and c.attnum > 0 and not c.attisdropped and c.attnotnull
        and not c.atthasdef and c.attidentity = ''`,
  );
  const demanded = rows.filter((row) => tables.has(row.table));
  expect(demanded.length).toBeGreaterThan(0);
  expect(demanded.filter((row) => !names.has(row.name))).toEqual([]);
});

async function declaredColumns(): Promise<Column[]> {
  return database.transact({ kind: "nobody" }, async ({ em }) =>
    [...em.getMetadata().getAll().values()].flatMap((entity) =>
      Object.values(entity.properties).map((property) => ({
        table: entity.tableName,
        column: property.fieldNames[0] ?? "",
        type: plainType(property.columnTypes[0] ?? ""),
        nullable: property.nullable ?? false,
      })),
    ),
  );
}

async function storedColumns(): Promise<Column[]> {
  const { rows } = await owner.query<Column>(
    `select t.relname as "table", c.attname as "column", format_type(c.atttypid, null) as type, not c.attnotnull as nullable
       from pg_class t join pg_attribute c on c.attrelid = t.oid
      where t.relnamespace = 'public'::regnamespace and t.relkind = 'r' and c.attnum > 0 and not c.attisdropped`,
  );
  return rows.map((row) => ({ ...row, type: plainType(row.type) }));
}

/** PostgreSQL has two names for several of its types. */
function plainType(type: string): string {
  const longNames: Record<string, string> = {
    timestamptz: "timestamp with time zone",
    int: "integer",
    bool: "boolean",
    varchar: "character varying",
  };
  const bare = type.replace(/\(.*\)/, "");
  return longNames[bare] ?? bare;
}
