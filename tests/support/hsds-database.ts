import { Database } from "@waypost/server/platform/database/database";
import { migrate } from "@waypost/server/platform/database/migrate";
import { roleUrl } from "@waypost/server/platform/database/roles";
import pg from "pg";
import type { Services } from "./services.ts";

/** A catalog of a test's own, empty. */
export interface ScratchCatalog {
  readonly database: Database;
  readonly appUrl: string;
  readonly publicUrl: string;
  /** The shared services with this database in place of theirs. */
  readonly services: Services;
  /** What is there, as the owner sees it. */
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

let number = 0;

/** Makes empty catalogs quickly: the first is migrated, the others are copies of it. */
export async function scratchCatalogs(
  services: Services,
): Promise<{ readonly make: () => Promise<ScratchCatalog>; readonly drop: () => Promise<void> }> {
  const admin = new pg.Client({ connectionString: services.ownerUrl });
  await admin.connect();
  const prefix = `hsds_${process.pid}_${(number += 1)}`;
  const urlOf = (name: string): string => {
    const url = new URL(services.ownerUrl);
    url.pathname = `/${name}`;
    return url.href;
  };
  const made: string[] = [];
  const create = async (name: string, template: string): Promise<void> => {
    await admin.query(`create database ${name} template ${template}`);
    made.push(name);
  };
  await create(`${prefix}_template`, "template0");
  await migrate(urlOf(`${prefix}_template`), { secret: services.secret });

  const make = async (): Promise<ScratchCatalog> => {
    const name = `${prefix}_${made.length}`;
    await create(name, `${prefix}_template`);
    const appUrl = roleUrl(urlOf(name), services.secret, "waypost_app");
    const publicUrl = roleUrl(urlOf(name), services.secret, "waypost_public");
    const database = await Database.connect({ appUrl, publicUrl, poolSize: 4 });
    const owner = new pg.Client({ connectionString: urlOf(name) });
    await owner.connect();
    return {
      database,
      appUrl,
      publicUrl,
      services: { ...services, ownerUrl: urlOf(name), appUrl, publicUrl, authUrl: roleUrl(urlOf(name), services.secret, "waypost_auth") },
      query: async <Row extends object>(text: string, values: readonly unknown[] = []) => (await owner.query<Row>(text, [...values])).rows,
      close: async () => {
        await Promise.all([database.close(), owner.end()]);
      },
    };
  };
  const drop = async (): Promise<void> => {
    for (const name of made.reverse()) await admin.query(`drop database if exists ${name} with (force)`);
    await admin.end();
  };
  return { make, drop };
}
