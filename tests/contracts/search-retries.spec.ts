import { listingJobs, listingsChanged } from "@waypost/server/catalog/listing.events";
import { Jobs, migrateJobs } from "@waypost/server/platform/jobs/jobs";
import { MeilisearchEngine } from "@waypost/server/search/adapters/meilisearch/meilisearch.engine";
import { Indexer, type IndexerDeps } from "@waypost/server/search/indexer";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import {
  aListing,
  endAll,
  hasMeilisearchFor,
  type ScratchDatabase,
  scratchDatabase,
  storeListings,
  TestMeilisearch,
} from "./search-bench.ts";

/** Waits for what happens by itself; the last failure is the test's. */
const eventually = (check: () => Promise<void>): Promise<void> => vi.waitFor(check, { timeout: 25_000, interval: 100 });

const heron = aListing({ name: "Heron rescue" });
const kestrel = aListing({ name: "Kestrel rescue" });

let database: ScratchDatabase;
let jobs: Jobs;
let indexer: Indexer | undefined;

/** An indexer at work, as a server has one, and what it said went wrong. */
async function working(meilisearch: IndexerDeps["meilisearch"] = null): Promise<{ readonly indexer: Indexer; readonly faults: Error[] }> {
  await indexer?.stop();
  const faults: Error[] = [];
  indexer = new Indexer({ rows: database.write, meilisearch, beatMs: 50, onError: (error) => faults.push(error) });
  await indexer.start(jobs);
  return { indexer, faults };
}

const projected = async (): Promise<readonly string[]> =>
  (await database.owner.query("select distinct service_id as id from search_document order by 1")).rows.map((row) => row.id);

/** The database takes no document, and counts how often it was given some. */
const refuseDocuments = () =>
  database.owner.query(`
    create sequence refusals;
    create function refuse() returns trigger language plpgsql security definer as $$ begin perform nextval('refusals'); raise exception 'no'; end $$;
    create trigger refuse before insert on search_document for each statement execute function refuse()`);
const takeDocuments = async (): Promise<void> => {
  await database.owner.query("drop function if exists refuse cascade; drop sequence if exists refusals");
};
const refusals = async (): Promise<number> =>
  (await database.owner.query("select case when is_called then last_value::int else 0 end as times from refusals")).rows[0].times;

beforeAll(async () => {
  database = await scratchDatabase();
  await migrateJobs(database.url, listingJobs);
  // As often as in earnest, without the minutes between.
  await database.owner.query("update pgboss.queue set retry_delay = 0, retry_backoff = false");
  const appUrl = new URL(database.url);
  appUrl.searchParams.set("options", "-c role=waypost_app");
  jobs = await Jobs.start({ appUrl: appUrl.href, onError: () => undefined });
  await storeListings(database.owner, [heron]);
}, 60_000);
afterAll(async () => {
  await jobs?.stop();
  await endAll({ indexer, database });
});

describe("what could not be indexed is tried again, on PostgreSQL:", () => {
  afterEach(takeDocuments);

  test("a rebuild that was due at the start and that the database refused, at each beat until it succeeds", async () => {
    await refuseDocuments();
    const { indexer, faults } = await working();
    await expect(indexer.rebuildWhereDue()).rejects.toThrow("no");
    await eventually(async () => expect(faults.length).toBeGreaterThan(2));
    expect(await indexer.needsRebuild()).toBe(true);

    await takeDocuments();

    await eventually(async () => expect([await projected(), await indexer.needsRebuild()]).toEqual([[heron.serviceId], false]));
  });

  test("a changed listing, more often than the five times of other jobs", async () => {
    await refuseDocuments();
    await working();
    await storeListings(database.owner, [kestrel]);
    await jobs.sendNow(listingsChanged, { serviceIds: [kestrel.serviceId] });
    await eventually(async () => expect(await refusals()).toBeGreaterThan(6));
    expect(await projected()).not.toContain(kestrel.serviceId);

    await takeDocuments();

    await eventually(async () => expect(await projected()).toContain(kestrel.serviceId));
  });
});

describe.runIf(hasMeilisearchFor("trying again"))("what could not be indexed is tried again, on Meilisearch:", () => {
  let server: TestMeilisearch;
  beforeAll(async () => {
    server = (await TestMeilisearch.start())!;
  }, 60_000);
  afterAll(() => server?.stop());

  test("a rebuild that was due at the start and that it refused", async () => {
    await database.owner.query("update search_state set analyzer_version = 0");
    await server.kill();
    await server.run("another-key-of-sixteen-letters");
    const address = { url: server.url, key: server.key };
    const { indexer, faults } = await working(address);
    // The first beat may come before it and meet the refusal in its stead.
    await indexer.rebuildWhereDue().catch((error: Error) => faults.push(error));
    expect(faults.map(({ message }) => message)).toContainEqual(expect.stringMatching(/key/i));
    await server.kill();

    await server.run();

    const engine = new MeilisearchEngine(address);
    const held = (await projected()).length;
    await eventually(async () => expect([await engine.health(), await engine.documentCount()]).toEqual(["READY", held]));
    await engine.close();
  });
});
