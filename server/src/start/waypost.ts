import { join } from "node:path";
import { buildApp } from "../app.ts";
import { writeTaxonomies } from "../catalog/catalog-taxonomy.ts";
import { listingJobs, listingsChanged } from "../catalog/listing.events.ts";
import { entities } from "../entities.ts";
import { createAuth } from "../identity/auth.ts";
import { operatorDocuments } from "../identity/operator-documents.ts";
import { keepUpPersons, personsNeedUpkeep } from "../people/person-upkeep.job.ts";
import { keepUpReferrals, referralsNeedUpkeep } from "../referrals/referral-upkeep.job.ts";
import { Database } from "../platform/database/database.ts";
import { migrate } from "../platform/database/migrate.ts";
import { ownerRows } from "../platform/database/owner-rows.ts";
import { readKept } from "../platform/embedded/kept-file.ts";
import { StartFault } from "../platform/embedded/start-fault.ts";
import { FieldCipher } from "../platform/encryption/field-cipher.ts";
import { KeyRing } from "../platform/encryption/key-ring.ts";
import { Mailbox } from "../platform/mail/mailbox.ts";
import type { Mailer } from "../platform/mail/mailer.ts";
import { refusingMailer } from "../platform/mail/refusing-mailer.ts";
import { smtpMailer } from "../platform/mail/smtp-mailer.ts";
import { Jobs, migrateJobs } from "../platform/jobs/jobs.ts";
import { fundsOpened } from "../search/fund-opening.events.ts";
import { demoAccounts, seedDemo } from "../seeding/seed-demo.ts";
import type { Application, Surroundings } from "./application.ts";

/** Listings announced in one job. */
const announced = 500;

/** The programs and the demonstration network, put in once. */
export async function seedDemonstration({ env, database: urls, secret, previousSecret }: Surroundings) {
  const database = await Database.connect({ ...urls, entities, poolSize: 2 });
  const auth = createAuth({ databaseUrl: urls.authUrl, secret, publicUrl: env.publicUrl, database, mailer: new Mailbox() });
  const jobs = await Jobs.start({ appUrl: urls.appUrl, poolSize: 1 });
  const keys = await KeyRing.open({ appUrl: urls.appUrl, secret, previousSecret });
  try {
    return await seedDemo({
      database,
      authPool: auth.pool,
      cipher: new FieldCipher(keys),
      now: new Date(),
      async announce(rows, serviceIds) {
        for (let at = 0; at < serviceIds.length; at += announced) {
          await jobs.send(rows, listingsChanged, { serviceIds: serviceIds.slice(at, at + announced) });
        }
      },
    });
  } finally {
    await Promise.all([jobs.stop(), auth.close(), database.close(), keys.close()]);
  }
}

/** Rows that a version before this one wrote about persons get what they lack. Costs two small reads when there are none. */
async function keepUp({ database: urls, secret, previousSecret }: Surroundings): Promise<void> {
  const rows = ownerRows(urls.ownerUrl);
  try {
    if (!(await personsNeedUpkeep(rows)) && !(await referralsNeedUpkeep(rows))) return;
    const keys = await KeyRing.open({ appUrl: urls.appUrl, secret, previousSecret });
    try {
      const cipher = new FieldCipher(keys);
      await keepUpPersons(rows, cipher);
      await keepUpReferrals(rows, cipher);
    } finally {
      await keys.close();
    }
  } finally {
    await rows.destroy();
  }
}

function mailerFor(setting: Surroundings["env"]["mail"]): Mailer {
  if (setting.kind === "smtp") return smtpMailer(setting);
  return setting.kind === "mailbox" ? new Mailbox() : refusingMailer;
}

/** What the built client asks. @throws StartFault when it was built by an older Waypost */
function shippedDocuments(clientFolder: string): readonly string[] {
  const kept = readKept(join(clientFolder, "documents.json"));
  if (kept === null)
    throw new StartFault("The built client does not list its documents: build it anew, or set WAYPOST_TRUSTED_DOCUMENTS=off.");
  // Written by client/vite-plugins/documents.ts.
  return JSON.parse(kept) as string[];
}

/** Waypost itself, as the start sees it. */
export const waypost: Application = {
  async migrate(surroundings) {
    const { database: urls, secret, previousSecret } = surroundings;
    const { ran } = await migrate(urls.ownerUrl, { secret, previousSecret });
    await migrateJobs(urls.ownerUrl, [...listingJobs, fundsOpened]);
    // Reference data that every installation has; costs one small read when nothing changed.
    const database = await Database.connect({ ...urls, poolSize: 1 });
    try {
      await database.transact({ kind: "system", purpose: "reference data" }, ({ rows }) => writeTaxonomies(rows));
    } finally {
      await database.close();
    }
    await keepUp(surroundings);
    return ran;
  },

  /** Never in production: invented people and listings that nobody has verified do not belong there. */
  async seedOnce(surroundings) {
    return surroundings.env.mode === "production" ? { seeded: null, accounts: [] } : seedDemonstration(surroundings);
  },

  async build({ env, secret, previousSecret, database, meilisearch, log }, clientFolder) {
    if (env.mail.kind === "nobody") {
      log.warn("NO MAIL WILL BE SENT: nobody can sign up, confirm an address or set a new password. Set SMTP_URL and MAIL_FROM.");
    }
    return buildApp({
      database,
      mailer: mailerFor(env.mail),
      meilisearch,
      secret,
      previousSecret,
      publicUrl: env.publicUrl,
      introspection: env.introspection,
      trustedDocuments: env.trustedDocuments && clientFolder !== null ? [...shippedDocuments(clientFolder), ...operatorDocuments] : null,
      clientFolder,
      metricsToken: env.metricsToken,
      demoAccounts: env.mode === "production" ? [] : demoAccounts,
      onFailure: (what, error) => log.error({ err: error }, what),
      onNote: (note) => log.info(note),
    });
  },
};
