import { listingJobs, listingsChanged } from "@waypost/server/catalog/listing.events";
import { Jobs, migrateJobs } from "@waypost/server/platform/jobs/jobs";
import { ProjectionStore } from "@waypost/server/search/adapters/postgres/projection.store";
import { documentsOf, type SearchDocument } from "@waypost/server/search/document";
import { GoOver } from "@waypost/server/search/go-over";
import { IndexStateStore } from "@waypost/server/search/index-state.store";
import { Indexer } from "@waypost/server/search/indexer";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { aListing, endAll, type ScratchDatabase, scratchDatabase, storeListings } from "./search-bench.ts";

/** Waits for what happens by itself; the last failure is the test's. */
const eventually = (check: () => Promise<void>): Promise<void> => vi.waitFor(check, { timeout: 25_000, interval: 50 });

const imported = Array.from({ length: 60 }, (_, number) => aListing({ name: `Imported pantry ${number}` }));
const edited = aListing({ name: "Edited pantry" });
const importedIds = imported.map((listing) => listing.serviceId).sort();

let database: ScratchDatabase;
let state: IndexStateStore;
let jobs: Jobs;
let indexer: Indexer | undefined;

const projected = async (): Promise<readonly string[]> =>
  (await database.owner.query("select distinct service_id as id from search_document order by 1")).rows.map((row) => row.id);

async function startIndexer(): Promise<void> {
  indexer = new Indexer({ rows: database.write, meilisearch: null, beatMs: 50 });
  await indexer.start(jobs);
}

/** As if another process were at it, which has not come far yet. */
async function whileAnotherGoesOver(work: () => Promise<void>): Promise<void> {
  await database.write.connection().execute(async (other) => {
    await sql`select pg_advisory_lock(hashtext('waypost-search-go-over'))`.execute(other);
    await work();
    await sql`select pg_advisory_unlock(hashtext('waypost-search-go-over'))`.execute(other);
  });
}

beforeAll(async () => {
  database = await scratchDatabase();
  state = new IndexStateStore(database.write);
  await migrateJobs(database.url, listingJobs);
  const appUrl = new URL(database.url);
  appUrl.searchParams.set("options", "-c role=waypost_app");
  jobs = await Jobs.start({ appUrl: appUrl.href, onError: () => undefined });
  await storeListings(database.owner, [...imported, edited]);
}, 60_000);
beforeEach(async () => {
  await indexer?.stop();
  await database.owner.query("truncate search_document, search_touched");
});
afterAll(async () => {
  await jobs?.stop();
  await endAll({ indexer, database });
});

test("what is edited does not wait behind an import, and the import is read after it", async () => {
  await startIndexer();
  await whileAnotherGoesOver(async () => {
    await jobs.sendNow(listingsChanged, { serviceIds: importedIds });
    await eventually(async () => expect(await state.touchedCount()).toBe(importedIds.length));
    await jobs.sendNow(listingsChanged, { serviceIds: [edited.serviceId] });
    await eventually(async () => expect(await projected()).toEqual([edited.serviceId]));
  });
  await eventually(async () => expect([await state.touchedCount(), (await projected()).length]).toEqual([0, importedIds.length + 1]));
});

test("what a process noted that died is gone over by the next", async () => {
  await state.touch(importedIds);
  await startIndexer();
  await eventually(async () => expect([await state.touchedCount(), await projected()]).toEqual([0, importedIds]));
});

test("what is noted several times is read once; what is noted while it is being read, once more", async () => {
  await state.touch(importedIds);
  await state.touch(importedIds.slice(0, 30));
  const store = new ProjectionStore(database.write);
  const read: (readonly string[])[] = [];
  let noting: Promise<void> | undefined;
  const project = async (serviceIds: readonly string[]): Promise<void> => {
    const documents = async (): Promise<SearchDocument[]> => {
      read.push(serviceIds);
      // Not waited for: it is noted when the transaction that reads has ended.
      noting ??= state.touch([importedIds[7]!]);
      return imported.filter((listing) => serviceIds.includes(listing.serviceId)).flatMap((listing) => documentsOf(listing));
    };
    await store.refresh(serviceIds, documents, { marksPending: false, takesTouched: true });
    await noting;
  };
  const goOver = new GoOver({ store, state, project, onError: () => undefined });

  await goOver.run();

  expect(read.map((each) => each.toSorted())).toEqual([importedIds, [importedIds[7]]]);
  expect(await state.touchedCount()).toBe(0);
});

test("of many that fail together those are read that do not fail alone; the others stay noted until they can be read", async () => {
  const bad = importedIds[40]!;
  await database.owner.query(`
    create function refuse() returns trigger language plpgsql as $$ begin if new.service_id = '${bad}' then raise exception 'no'; end if; return new; end $$;
    create trigger refuse before insert on search_document for each row execute function refuse()`);
  await state.touch(importedIds);
  await startIndexer();
  await eventually(async () => expect(await projected()).toEqual(importedIds.filter((id) => id !== bad)));
  expect(await state.touched(10)).toEqual([bad]);

  await database.owner.query("drop function refuse cascade");

  await eventually(async () => expect([await projected(), await state.touchedCount()]).toEqual([importedIds, 0]));
});
