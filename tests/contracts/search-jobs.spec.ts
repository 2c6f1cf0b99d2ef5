import { listingJobs, listingsChanged, listingsRebuild } from "@waypost/server/catalog/listing.events";
import { BadPayload, Jobs, migrateJobs } from "@waypost/server/platform/jobs/jobs";
import { Indexer } from "@waypost/server/search/indexer";
import { createSearch } from "@waypost/server/search/search.service";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { aListing, type ScratchDatabase, scratchDatabase, storeListings } from "./search-bench.ts";

/** Waits for what happens by itself; the last failure is the test's. */
const eventually = (check: () => Promise<void>): Promise<void> => vi.waitFor(check, { timeout: 15_000, interval: 100 });

describe("jobs", () => {
  let database: ScratchDatabase;
  let jobs: Jobs;
  const faults: Error[] = [];

  beforeAll(async () => {
    database = await scratchDatabase();
    await migrateJobs(database.url, listingJobs);
    await migrateJobs(database.url, listingJobs);
    const appUrl = new URL(database.url);
    appUrl.searchParams.set("options", "-c role=waypost_app");
    jobs = await Jobs.start({ appUrl: appUrl.href, onError: (error) => faults.push(error) });
  }, 60_000);
  afterAll(async () => {
    await jobs?.stop();
    await database?.drop();
  });

  const waiting = async (name: string): Promise<number> => {
    const found = await database.owner.query("select count(*)::int as count from pgboss.job where name = $1 and state = 'created'", [name]);
    return found.rows[0].count;
  };

  test("a job exists when its transaction is committed, and not when it is rolled back", async () => {
    const listing = aListing({ name: "Never committed" });
    const rolledBack = database.write.transaction().execute(async (tx) => {
      await jobs.send(tx, listingsChanged, { serviceIds: [listing.serviceId] });
      throw new Error("changed my mind");
    });
    await expect(rolledBack).rejects.toThrow("changed my mind");
    expect(await waiting(listingsChanged.name)).toBe(0);
  });

  test("a payload that is not the job's is refused before it is sent", async () => {
    await expect(jobs.sendNow(listingsChanged, { serviceIds: ["not an id"] })).rejects.toThrow(BadPayload);
    await expect(jobs.sendNow(listingsChanged, { serviceIds: [] })).rejects.toThrow(BadPayload);
    expect(await waiting(listingsChanged.name)).toBe(0);
  });

  test("one rebuild that waits answers for all that are asked for", async () => {
    await jobs.sendNow(listingsRebuild, { reason: "import" });
    await jobs.sendNow(listingsRebuild, { reason: "another import" });
    expect(await waiting(listingsRebuild.name)).toBe(1);
  });

  test("a changed listing is searchable once the indexer heard of it", async () => {
    const indexer = new Indexer({ rows: database.write, meilisearch: null });
    const search = createSearch({ publicRows: database.read, appRows: database.write, meilisearch: null });
    await indexer.start(jobs);
    const listing = aListing({ name: "Quetzal wheelchair loans" });
    await storeListings(database.owner, [listing]);

    await database.write.transaction().execute((tx) => jobs.send(tx, listingsChanged, { serviceIds: [listing.serviceId] }));

    await eventually(async () =>
      expect((await search.search({ text: "quetzal", first: 5 })).edges.map((edge) => edge.serviceId)).toEqual([listing.serviceId]),
    );
    await search.close();
    await indexer.stop();
    expect(faults).toEqual([]);
  });
});
