import { buildApp } from "../app.ts";
import { writeTaxonomies } from "../catalog/catalog-taxonomy.ts";
import { listingJobs, listingsChanged } from "../catalog/listing.events.ts";
import { entities } from "../entities.ts";
import { createAuth } from "../identity/auth.ts";
import { Database } from "../platform/database/database.ts";
import { migrate } from "../platform/database/migrate.ts";
import { FieldCipher } from "../platform/encryption/field-cipher.ts";
import { Mailbox } from "../platform/mail/mailbox.ts";
import { Jobs, migrateJobs } from "../platform/jobs/jobs.ts";
import { demoAccounts, seedDemo } from "../seeding/seed-demo.ts";
import type { Application, Surroundings } from "./application.ts";

/** Listings announced in one job. */
const announced = 500;

/** The programs and the demonstration network, put in once. */
export async function seedDemonstration({ env, database: urls, secret }: Surroundings) {
  const database = await Database.connect({ ...urls, entities, poolSize: 2 });
  const auth = createAuth({ databaseUrl: urls.authUrl, secret, publicUrl: env.publicUrl, mailer: new Mailbox() });
  const jobs = await Jobs.start({ appUrl: urls.appUrl, poolSize: 1 });
  try {
    return await seedDemo({
      database,
      authPool: auth.pool,
      cipher: new FieldCipher(secret),
      now: new Date(),
      async announce(rows, serviceIds) {
        for (let at = 0; at < serviceIds.length; at += announced) {
          await jobs.send(rows, listingsChanged, { serviceIds: serviceIds.slice(at, at + announced) });
        }
      },
    });
  } finally {
    await Promise.all([jobs.stop(), auth.close(), database.close()]);
  }
}

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

  /** Never in production: invented people and listings that nobody has verified do not belong there. */
  async seedOnce(surroundings) {
    return surroundings.env.mode === "production" ? { seeded: null, accounts: [] } : seedDemonstration(surroundings);
  },

  build: ({ env, secret, database, meilisearch, log }, clientFolder) =>
    buildApp({
      database,
      meilisearch,
      secret,
      publicUrl: env.publicUrl,
      introspection: env.introspection,
      clientFolder,
      demoAccounts: env.mode === "production" ? [] : demoAccounts,
      onFailure: (what, error) => log.error({ err: error }, what),
      onNote: (note) => log.info(note),
    }),
};
