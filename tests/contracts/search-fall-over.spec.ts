import { analyzerVersion } from "@waypost/server/search/document";
import { Indexer } from "@waypost/server/search/indexer";
import type { Search, SearchAnswer, SearchRequest } from "@waypost/server/search/search.api";
import { BadCursor } from "@waypost/server/search/search.api";
import { createSearch } from "@waypost/server/search/search.service";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import {
  aListing,
  aPlace,
  endAll,
  hasMeilisearchFor,
  type ScratchDatabase,
  scratchDatabase,
  storeListings,
  TestMeilisearch,
} from "./search-bench.ts";

const pantry = aListing({
  name: "Austin pantry",
  summary: "Free groceries for neighbours.",
  needs: ["food-pantry"],
  places: [
    aPlace({ city: "Austin", state: "TX", postalCode: "78701", latitude: 30.2713, longitude: -97.7426, timezone: "America/Chicago" }),
  ],
});
const insulin = aListing({ name: "Insulin fund", summary: "Pays for insulin.", needs: ["insulin-cost"] });
const both = [pantry, insulin];
const ask = (request: Partial<SearchRequest>): SearchRequest => ({ first: 10, ...request });
const found = (answer: SearchAnswer): string[] => answer.edges.map((edge) => edge.serviceId);

/** Waits for what happens by itself; the last failure is the test's. */
const eventually = (check: () => Promise<void>): Promise<void> => vi.waitFor(check, { timeout: 15_000, interval: 100 });

describe("search over PostgreSQL alone", () => {
  let database: ScratchDatabase;
  let search: Search;

  beforeAll(async () => {
    database = await scratchDatabase();
    await storeListings(database.owner, both);
    const indexer = new Indexer({ rows: database.write, meilisearch: null });
    await indexer.reindexAll();
    await indexer.stop();
    search = createSearch({ publicRows: database.read, appRows: database.write, meilisearch: null });
  }, 60_000);
  afterAll(async () => {
    await search?.close();
    await database?.drop();
  });

  test("what this analyzer built needs no rebuild; an empty database does", async () => {
    const empty = await scratchDatabase();
    const [built, fresh] = [database, empty].map((each) => new Indexer({ rows: each.write, meilisearch: null }));
    expect([await built?.needsRebuild(), await fresh?.needsRebuild()]).toEqual([false, true]);
    await empty.drop();
  });

  test("finds by need, says which engine answered and why it matched", async () => {
    const answer = await search.search(ask({ text: "despensa de comida" }));
    expect(answer).toMatchObject({ engine: "POSTGRES", totalCount: 1, totalIsExact: true, relaxed: false, didYouMean: null });
    expect(answer.edges[0]).toMatchObject({ serviceId: pantry.serviceId, locationId: pantry.places[0]?.locationId, distanceMiles: null });
    expect(answer.edges[0]?.highlights().map((each) => each.field)).toContain("name");
  });

  test("tells the distance to a place near by, and none for what serves the place from afar", async () => {
    await database.owner.query("insert into service_area (id, service_id, kind) values (gen_random_uuid(), $1, 'NATION')", [
      insulin.serviceId,
    ]);
    const indexer = new Indexer({ rows: database.write, meilisearch: null });
    await indexer.refresh([insulin.serviceId]);
    await indexer.stop();
    const answer = await search.search(ask({ near: { postalCode: "78702" } }));
    expect(answer.resolvedPlace).toMatchObject({ label: "Austin, TX 78702", county: "Travis" });
    const distances = new Map(answer.edges.map((edge) => [edge.serviceId, edge.distanceMiles]));
    expect(distances.get(pantry.serviceId)).toBeGreaterThan(0);
    expect(distances.get(insulin.serviceId)).toBeNull();
  });

  test("reads a place in the words", async () => {
    const answer = await search.search(ask({ text: "food pantry in Boston MA" }));
    expect(answer).toMatchObject({ totalCount: 0, placeUnknown: false, resolvedPlace: { label: "Boston, MA" } });
  });

  test("an unknown place is said, and the search goes on without it", async () => {
    const answer = await search.search(ask({ text: "food pantry", near: { postalCode: "00000" } }));
    expect(answer).toMatchObject({ placeUnknown: true, resolvedPlace: null, totalCount: 1 });
  });

  test("a slip is put right and said", async () => {
    const answer = await search.search(ask({ text: "insuiln" }));
    expect(answer.didYouMean).toBe("insulin");
    expect(found(answer)).toEqual([insulin.serviceId]);
  });

  test("when nothing holds all words, what holds some is shown and said to", async () => {
    const answer = await search.search(ask({ text: "insulin xylophone" }));
    expect(answer.relaxed).toBe(true);
    expect(found(answer)).toEqual([insulin.serviceId]);
  });

  test("pages follow each other by cursors of their own", async () => {
    const first = await search.search(ask({ first: 1, sort: "NAME" }));
    const second = await search.search(ask({ first: 1, sort: "NAME", after: first.endCursor() }));
    expect([first.hasNextPage, second.hasNextPage, second.hasPreviousPage]).toEqual([true, false, true]);
    expect([...found(first), ...found(second)]).toEqual([pantry.serviceId, insulin.serviceId]);
  });

  test.each(["nonsense", "", "💥", Buffer.from("w1:5:0123456789").toString("base64url")])(
    "a cursor that is not of this search (%s) is refused by name",
    async (after) => {
      await expect(search.search(ask({ text: "food", after }))).rejects.toThrow(BadCursor);
    },
  );

  test.each([
    ["nothing", ""],
    ["control characters", "\u0000\u0007"],
    ["SQL", "'; drop table service; --"],
    ["emoji", "🏠🍞"],
    ["ten thousand letters", "x".repeat(10_000)],
    ["ten thousand words", "food ".repeat(2000)],
    ["filter syntax", 'a" OR 1=1 AND _geoRadius('],
  ])("%s: an answer", async (_name, text) => {
    expect((await search.search(ask({ text, near: { place: text }, needs: [text], facets: ["NEED", "OPEN_NOW"] }))).engine).toBe(
      "POSTGRES",
    );
    expect(Array.isArray(await search.suggest(text, 8))).toBe(true);
  });

  test("suggests needs, programs and places for what stands in the box", async () => {
    expect(await search.suggest("insu", 8)).toContainEqual({
      kind: "PROGRAM",
      text: "Insulin fund",
      slug: insulin.serviceId,
      detail: "Example Organization",
    });
    expect((await search.suggest("food ban", 8)).map((each) => each.slug)).toContain("food-pantry");
    expect((await search.suggest("despens", 8, "es")).map((each) => each.kind)).toContain("NEED");
    expect(await search.suggest("Austin, TX", 8)).toContainEqual({ kind: "PLACE", text: "Austin, TX", slug: null, detail: null });
  });
});

describe.runIf(hasMeilisearchFor("falling over"))("when Meilisearch stops answering", () => {
  let database: ScratchDatabase;
  let server: TestMeilisearch;
  let indexer: Indexer;
  let search: Search;

  beforeAll(async () => {
    database = await scratchDatabase();
    server = (await TestMeilisearch.start())!;
    await storeListings(database.owner, both);
    const meilisearch = { url: server.url, key: server.key };
    indexer = new Indexer({ rows: database.write, meilisearch, beatMs: 200 });
    await indexer.reindexAll();
    search = createSearch({ publicRows: database.read, appRows: database.write, meilisearch, keptAnswers: 0 });
  }, 60_000);
  afterAll(() => endAll({ search, indexer, server, database }));

  const answeredBy = async (engine: SearchAnswer["engine"]): Promise<void> => {
    expect((await search.search(ask({ text: "food pantry" }))).engine).toBe(engine);
  };

  test("PostgreSQL answers; when it returns it is caught up and used again, with nothing lost", async () => {
    await eventually(() => answeredBy("MEILISEARCH"));

    await server.kill();
    const during = await search.search(ask({ text: "food pantry" }));
    expect(during).toMatchObject({ engine: "POSTGRES", totalCount: 1 });

    const late = aListing({ name: "Pantry that opened meanwhile", needs: ["food-pantry"] });
    await storeListings(database.owner, [late]);
    await indexer.refresh([late.serviceId]);
    expect(found(await search.search(ask({ text: "food pantry" })))).toContain(late.serviceId);
    expect((await search.status()).pending).toBe(1);

    await server.run();
    await indexer.catchUp();
    await eventually(() => answeredBy("MEILISEARCH"));
    expect(found(await search.search(ask({ text: "food pantry" }))).sort()).toEqual([pantry.serviceId, late.serviceId].sort());
    expect(await search.status()).toMatchObject({ engine: "MEILISEARCH", meilisearch: "READY", pending: 0 });
  });

  test("one that comes back empty is filled before it is used", async () => {
    await server.lose();
    await search.search(ask({ text: "food pantry" }));
    await server.run();
    expect(await search.status()).toMatchObject({ engine: "POSTGRES", meilisearch: "EMPTY" });

    await indexer.catchUp();
    await eventually(() => answeredBy("MEILISEARCH"));
    expect((await search.search(ask({}))).totalCount).toBe(3);
  });

  test("a rebuild leaves the index of the analyzer before for a server that is still one version behind, and drops older ones", async () => {
    const headers = { authorization: `Bearer ${server.key}`, "content-type": "application/json" };
    const uids = async (): Promise<string[]> => {
      const answer = await fetch(`${server.url}/indexes?limit=100`, { headers });
      return ((await answer.json()) as { results: { uid: string }[] }).results.map((each) => each.uid).sort();
    };
    const [before, forgotten] = [`listings_${analyzerVersion - 1}`, `listings_${analyzerVersion - 2}`];
    for (const uid of [before, forgotten, "somebody_elses"])
      await fetch(`${server.url}/indexes`, { method: "POST", headers, body: JSON.stringify({ uid }) });
    await eventually(async () => expect(await uids()).toContain("somebody_elses"));
    await indexer.reindexAll();
    expect(await uids()).toEqual([before, `listings_${analyzerVersion}`, "somebody_elses"].sort());
  });

  test("a listing that is no longer active is gone from both", async () => {
    await database.owner.query("update service set status = 'inactive' where id = $1", [insulin.serviceId]);
    await indexer.refresh([insulin.serviceId]);
    await eventually(() => answeredBy("MEILISEARCH"));
    expect((await search.search(ask({ text: "insulin" }))).totalCount).toBe(0);
  });
});
