import { buildApp } from "../app.ts";
import { writeTaxonomies } from "../catalog/catalog-taxonomy.ts";
import { listingJobs } from "../catalog/listing.events.ts";
import { Database } from "../platform/database/database.ts";
import { migrate } from "../platform/database/migrate.ts";
import { migrateJobs } from "../platform/jobs/jobs.ts";
import type { Application, DemoAccount } from "./application.ts";

const demoAccounts: readonly DemoAccount[] = [];

/** Waypost itself, as the start sees it. */
export const waypost: Application = {
  async migrate({ database: urls, secret }) {
    const { ran } = await migrate(urls.ownerUrl, secret);
    await migrateJobs(urls.ownerUrl, listingJobs);
    // Reference data that every installation has; costs one small read when nothing changed.
    const database = await Database.connect({ ...urls, poolSize: 1 });
    try {
      await database.transact({ kind: "system", purpose: "reference data" }, ({ rows }) => writeTaxonomies(rows));
    } finally {
      await database.close();
    }
    return ran;
  },

  async seedOnce() {
    return { seeded: null, accounts: demoAccounts };
  },

  build: ({ env, secret, database, meilisearch, log }, clientFolder) =>
    buildApp({
      database,
      meilisearch,
      secret,
      publicUrl: env.publicUrl,
      introspection: env.introspection,
      clientFolder,
      demoAccounts,
      onFailure: (what, error) => log.error({ err: error }, what),
      onNote: (note) => log.info(note),
    }),
};
