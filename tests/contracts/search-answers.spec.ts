import { Indexer } from "@waypost/server/search/indexer";
import type { Search } from "@waypost/server/search/search.api";
import { createSearch } from "@waypost/server/search/search.service";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import {
  aListing,
  endAll,
  hasMeilisearchFor,
  type ScratchDatabase,
  scratchDatabase,
  storeListings,
  TestMeilisearch,
} from "./search-bench.ts";

const pantry = aListing({ name: "Zebra pantry", summary: "Free groceries.", needs: ["food-pantry"] });
const line = aListing({ name: "Zebra insulin line", summary: "Pays for insulin.", needs: ["insulin-cost"] });
const withMeilisearch = hasMeilisearchFor("the contract of kept answers");

describe.each([["POSTGRES"], ...(withMeilisearch ? [["MEILISEARCH"]] : [])])("answers that are kept, on %s", (engine) => {
  let database: ScratchDatabase;
  let server: TestMeilisearch | null = null;
  let indexer: Indexer;
  let search: Search;

  beforeAll(async () => {
    database = await scratchDatabase();
    server = engine === "MEILISEARCH" ? await TestMeilisearch.start() : null;
    const meilisearch = server && { url: server.url, key: server.key };
    await storeListings(database.owner, [pantry, line]);
    indexer = new Indexer({ rows: database.write, meilisearch });
    await indexer.reindexAll();
    search = createSearch({ publicRows: database.read, appRows: database.write, meilisearch });
    const turned = async (): Promise<void> => {
      if ((await search.search({ first: 1 })).engine !== engine) throw new Error(`Search has not turned to ${engine}.`);
    };
    await vi.waitFor(turned, { timeout: 15_000, interval: 50 });
  }, 60_000);
  afterAll(() => endAll({ search, indexer, server, database }));

  const total = async (text: string): Promise<number> => (await search.search({ text, first: 10 })).totalCount;
  const suggested = async (text: string): Promise<string[]> => (await search.suggest(text, 8)).map((each) => each.text);
  const rename = (to: string) => database.owner.query("update service set name = $1 where id = $2", [to, line.serviceId]);
  const becomes = async (to: string): Promise<void> => {
    await rename(to);
    await indexer.refresh([line.serviceId]);
  };

  test("a change is in the next answer, however often it was asked before", async () => {
    expect([await total("zebra"), await total("zebra"), await total("zebra")]).toEqual([2, 2, 2]);
    await becomes("Giraffe insulin line");
    expect([await total("zebra"), await total("giraffe")]).toEqual([1, 1]);
    await becomes("Zebra insulin line");
    expect([await total("zebra"), await total("giraffe")]).toEqual([2, 0]);
  });

  test("and in the next suggestions", async () => {
    expect([await suggested("zebra ins"), await suggested("zebra ins")]).toEqual([["Zebra insulin line"], ["Zebra insulin line"]]);
    await becomes("Giraffe insulin line");
    expect(await suggested("zebra ins")).not.toContain("Zebra insulin line");
    await becomes("Zebra insulin line");
    expect(await suggested("zebra ins")).toContain("Zebra insulin line");
  });

  test("as long as nothing is counted as changed, they are given without asking again", async () => {
    expect(await suggested("zebra")).toContain("Zebra insulin line");
    expect(await suggested("zebra")).toContain("Zebra insulin line");
    // Behind the index's back: whoever asks the database anew would see it.
    await rename("Unheard of");
    expect(await suggested("zebra")).toContain("Zebra insulin line");
    await database.owner.query("update search_revision set revision = revision + 1");
    expect(await suggested("zebra")).not.toContain("Zebra insulin line");
    await rename("Zebra insulin line");
  });

  test("each question has its own: another place, page, filter or locale is another question", async () => {
    const asked = [
      { text: "zebra" },
      { text: "zebra", needs: ["food-pantry"] },
      { text: "zebra", near: { postalCode: "78701" } },
      { text: "zebra", sort: "NAME" as const },
    ];
    const totals = async (): Promise<number[]> =>
      Promise.all(asked.map(async (each) => (await search.search({ ...each, first: 10 })).totalCount));
    expect(await totals()).toEqual([2, 1, 0, 2]);
    expect(await totals()).toEqual([2, 1, 0, 2]);
    const first = await search.search({ text: "zebra", first: 1 });
    const second = await search.search({ text: "zebra", first: 1, after: first.endCursor() });
    expect(new Set([...first.edges, ...second.edges].map((each) => each.serviceId)).size).toBe(2);
  });
});
