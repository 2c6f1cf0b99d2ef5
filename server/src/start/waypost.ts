import { buildApp } from "../app.ts";
import { listingJobs } from "../catalog/listing.events.ts";
import { migrate } from "../platform/database/migrate.ts";
import { migrateJobs } from "../platform/jobs/jobs.ts";
import type { Application, DemoAccount } from "./application.ts";

const demoAccounts: readonly DemoAccount[] = [];

/** Waypost itself, as the start sees it. */
export const waypost: Application = {
  async migrate({ database, secret }) {
    const { ran } = await migrate(database.ownerUrl, secret);
    await migrateJobs(database.ownerUrl, listingJobs);
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
