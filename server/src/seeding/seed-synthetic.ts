import { syntheticOrganizations } from "@waypost/seeds/generator/synthetic";
import { sql } from "kysely";
import { listingsRebuild } from "../catalog/listing.events.ts";
import { writeOrganizations } from "../catalog/catalog-writer.ts";
import { countyAt } from "../kernel/county.ts";
import { everyPostalCode } from "../kernel/gazetteer.ts";
import type { Database } from "../platform/database/database.ts";
import { Jobs } from "../platform/jobs/jobs.ts";
import { seedActor } from "./seed-catalog.ts";

export interface SeedSyntheticOptions {
  readonly database: Database;
  readonly appUrl: string;
  /** 1 to 1,000,000. */
  readonly listings: number;
  readonly onProgress?: (done: number) => void;
  /** Stops between two batches; run again, it goes on where it stopped, for the same listings are already there. */
  readonly signal?: AbortSignal;
}

export interface SeedSyntheticReport {
  readonly listings: number;
  readonly organizations: number;
  /** Listings that are new or differ from what was stored. */
  readonly changed: number;
  readonly seconds: number;
}

/** Organizations a transaction: few round trips, and memory that does not grow with the number of listings. */
const batchSize = 500;

/** Every county has its turn and the set is small enough to be looked up at once: one postal code in eight. */
const everyNth = 8;

/**
 * Puts in so many invented listings over the whole country, the same ones each time, and asks for one rebuild of the search.
 * Streams: one batch is in memory, each is a transaction of its own.
 */
export async function seedSynthetic({
  database,
  appUrl,
  listings,
  onProgress,
  signal,
}: SeedSyntheticOptions): Promise<SeedSyntheticReport> {
  const begun = performance.now();
  const places = everyPostalCode()
    .filter((_, at) => at % everyNth === 0)
    .map((place) => ({ ...place, countyFips: countyAt(place)?.fips ?? null }));
  let organizations = 0;
  let done = 0;
  let changed = 0;
  for (const batch of syntheticOrganizations({ listings, places, batch: batchSize })) {
    signal?.throwIfAborted();
    const written = await database.transact(seedActor, async ({ rows }) => {
      // A crash may take the last moments: the same call writes them again.
      await sql`set local synchronous_commit = off`.execute(rows);
      return writeOrganizations(rows, batch, { now: new Date(), source: "synthetic", isDemonstration: true });
    });
    changed += written.length;
    organizations += batch.length;
    for (const { services } of batch) done += services.length;
    onProgress?.(done);
  }
  if (changed > 0) {
    const jobs = await Jobs.start({ appUrl, poolSize: 1 });
    try {
      await jobs.sendNow(listingsRebuild, { reason: `${changed} synthetic listings` });
    } finally {
      await jobs.stop();
    }
  }
  return { listings: done, organizations, changed, seconds: (performance.now() - begun) / 1000 };
}
