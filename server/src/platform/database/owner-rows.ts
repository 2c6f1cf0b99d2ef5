import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Tables } from "./tables.ts";

/** Rows as the owner of the tables: for migrating, and for upkeep that no organization's rights reach. End it with `destroy()`. */
export function ownerRows(ownerUrl: string): Kysely<Tables> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2, application_name: "waypost upkeep" });
  // A connection that breaks while it rests is no news: the next statement takes another.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
