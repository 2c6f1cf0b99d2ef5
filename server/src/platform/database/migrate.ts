import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Migration, Migrator } from "@mikro-orm/migrations";
import { MikroORM } from "@mikro-orm/postgresql";
import pg from "pg";
import { assertSecretFits, ensureKeys } from "../encryption/key.store.ts";
import type { Secrets } from "../encryption/wrapped-keys.ts";
import { ownerRows } from "./owner-rows.ts";
import { ensureRoles } from "./roles.ts";

const folder = fileURLToPath(new URL("../../../migrations/", import.meta.url));

/** The frozen SQL files in order, as MikroORM migrations: `0001_name.sql` is executed once, in a transaction of its own. */
function migrationsList() {
  return readdirSync(folder)
    .filter((file) => /^\d{4}_[a-z0-9_]+\.sql$/.test(file))
    .sort()
    .map((file) => ({
      name: file.replace(/\.sql$/, ""),
      class: class extends Migration {
        override up(): void {
          this.addSql(readFileSync(`${folder}${file}`, "utf8"));
        }
      },
    }));
}

export interface MigrationReport {
  /** Names of the migrations that this call ran. */
  readonly ran: readonly string[];
}

/**
 * Brings the database of `ownerUrl` to the newest schema and sees that the restricted roles and the first encryption keys exist. Safe to repeat;
 * two at once wait for each other.
 * @throws KeysDoNotOpen, before anything was changed, when the secret is not this database's; or with PostgreSQL's own message when a migration
 * fails: it is rolled back and those before it stand.
 */
export async function migrate(ownerUrl: string, secrets: Secrets): Promise<MigrationReport> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const rows = ownerRows(ownerUrl);
  try {
    await client.query("select pg_advisory_lock(hashtext('waypost-migrate'))");
    await assertSecretFits(rows, secrets);
    await ensureRoles(client, secrets.secret);
    const orm = await MikroORM.init({
      clientUrl: ownerUrl,
      entities: [],
      logger: () => undefined,
      discovery: { warnWhenNoEntities: false },
      extensions: [Migrator],
      pool: { min: 0, max: 2 },
      migrations: {
        tableName: "migration",
        snapshot: false,
        allOrNothing: false,
        migrationsList: migrationsList(),
        disableForeignKeys: false,
      },
    });
    try {
      const ran = await orm.migrator.up();
      await ensureKeys(rows, secrets);
      return { ran: ran.map((migration) => migration.name) };
    } finally {
      await orm.close(true);
    }
  } finally {
    await Promise.all([rows.destroy(), client.end()]);
  }
}
