import { sql } from "kysely";
import { Indexer } from "@waypost/server/search/indexer";
import { IndexStateStore } from "@waypost/server/search/index-state.store";
import { createSearch } from "@waypost/server/search/search.service";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aListing, aPlace, type ScratchDatabase, scratchDatabase, storeListings } from "./search-bench.ts";

let database: ScratchDatabase;
let state: IndexStateStore;

beforeAll(async () => {
  database = await scratchDatabase();
  state = new IndexStateStore(database.write);
});
afterAll(() => database.drop());

const indexerOf = (): Indexer => new Indexer({ rows: database.write, meilisearch: null });
const found = async (text: string): Promise<string[]> => {
  const search = createSearch({ publicRows: database.read, appRows: database.write, meilisearch: null });
  const answer = await search.search({ text, first: 10 });
  await search.close();
  return answer.edges.map((edge) => edge.serviceId);
};

/** As if another process built the index anew meanwhile; it dies over it in the end. */
async function duringRebuild(work: () => Promise<void>): Promise<void> {
  await database.write.connection().execute(async (other) => {
    await sql`select pg_advisory_lock(hashtext('waypost-search-rebuild'))`.execute(other);
    await state.beginRebuild();
    await work();
    await sql`select pg_advisory_unlock(hashtext('waypost-search-rebuild'))`.execute(other);
  });
}

test("a service with several places that changes during a rebuild is noted once, and nothing is noted without one", async () => {
  const places = [aPlace({ city: "San Marcos", state: "TX" }), aPlace({ city: "Kyle", state: "TX" })];
  const listing = aListing({ name: "Two doors", places });
  await storeListings(database.owner, [listing]);
  await indexerOf().refresh([listing.serviceId]);
  expect(await state.touched(10)).toEqual([]);

  await duringRebuild(async () => {
    await indexerOf().refresh([listing.serviceId]);
    await indexerOf().refresh([listing.serviceId]);
  });

  expect(await state.touched(10)).toEqual([listing.serviceId]);
  await indexerOf().catchUp();
});

test("a process that died over a rebuild may have put an old state over a newer one: the next to look makes it good", async () => {
  const listing = aListing({ name: "Kestrel rescue" });
  await storeListings(database.owner, [listing]);
  await duringRebuild(() => indexerOf().refresh([listing.serviceId]));
  await database.owner.query("delete from search_document where service_id = $1", [listing.serviceId]);
  expect(await found("kestrel")).toEqual([]);

  await indexerOf().catchUp();

  expect(await found("kestrel")).toEqual([listing.serviceId]);
  expect([await state.isRebuilding(), await state.touched(10)]).toEqual([false, []]);
});

test("a rebuild that is under way in another process is left alone", async () => {
  const listing = aListing({ name: "Heron rescue" });
  await storeListings(database.owner, [listing]);
  await duringRebuild(async () => {
    await indexerOf().refresh([listing.serviceId]);
    await indexerOf().catchUp();
  });
  expect([await state.isRebuilding(), await state.touched(10)]).toEqual([true, expect.arrayContaining([listing.serviceId])]);
});

test("of several processes that find the index built by nobody, one builds it", async () => {
  await database.owner.query("update search_state set analyzer_version = 0, words_version = 0");

  await Promise.all([indexerOf(), indexerOf(), indexerOf()].map((each) => each.rebuildWhereDue()));

  expect((await database.owner.query("select words_version::int as built from search_state")).rows).toEqual([{ built: 1 }]);
});
