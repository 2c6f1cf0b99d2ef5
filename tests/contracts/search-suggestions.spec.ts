import { PostgresEngine } from "@waypost/server/search/adapters/postgres/postgres.engine";
import { documentsOf } from "@waypost/server/search/document";
import type { Search, SearchSuggestion } from "@waypost/server/search/search.api";
import { createSearch } from "@waypost/server/search/search.service";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aListing, type ScratchDatabase, scratchDatabase, storeListings } from "./search-bench.ts";

const now = new Date("2026-11-24T16:00:00Z");
const ride = aListing({ name: "Capital Area Ride Service", needs: ["ride-to-doctor"], verifiedAt: now });
const insulin = aListing({ name: "Insulin Lifeline Fund", needs: ["insulin-cost"] });
const youth = aListing({ name: "La Casa de los Jóvenes", needs: ["tutoring"] });
const old = aListing({ name: "Ride program of long ago", needs: ["ride-to-doctor"], verifiedAt: new Date("2024-01-01T00:00:00Z") });
const pantries = Array.from({ length: 12 }, (_, index) => aListing({ name: `Pantry of Saint Anne ${index}`, needs: ["food-pantry"] }));
const all = [ride, insulin, youth, old, ...pantries];

describe("suggestions while somebody types", () => {
  let database: ScratchDatabase;
  let search: Search;

  beforeAll(async () => {
    database = await scratchDatabase();
    await storeListings(database.owner, all);
    await database.owner.query(
      "insert into organization (id, slug, name) values (gen_random_uuid(), 'no-program', 'Exemplary hospital without a program')",
    );
    const engine = new PostgresEngine({ read: database.read, write: database.write });
    await engine.rebuild(
      (async function* () {
        yield all.flatMap((listing) => documentsOf(listing));
      })(),
    );
    search = createSearch({ publicRows: database.read, appRows: database.write, meilisearch: null, now: () => now });
  }, 60_000);
  afterAll(async () => {
    await search?.close();
    await database?.drop();
  });

  const texts = (found: readonly SearchSuggestion[], kind: string) => found.filter((each) => each.kind === kind).map((each) => each.text);

  test.each([
    ["by the beginning of its name", "insulin l", insulin.name],
    ["by a word inside its name", "lifel", insulin.name],
    ["by two words, the last one unfinished", "ride serv", ride.name],
    ["with a slip of the hand", "insuiln", insulin.name],
    ["without its accents", "jovenes", youth.name],
    ["with them", "jóven", youth.name],
  ])("a program is found %s", async (_case, typed, name) => {
    expect(texts(await search.suggest(typed, 8), "PROGRAM")).toContain(name);
  });

  test("an organization is found by a word of its name, when it has a program", async () => {
    expect(texts(await search.suggest("exampl", 8), "ORGANIZATION")).toEqual(["Example Organization"]);
    expect(texts(await search.suggest("hospital with", 8), "ORGANIZATION")).toEqual([]);
  });

  test("organizations whose names begin so come before those that hold the words, the shortest first", async () => {
    const names = ["Wombat Valley Legal Aid", "Ärzte of the Wombat Valley", "Wombat House", "Friends of Wombats", "Wombat House of Hope"];
    for (const name of names) {
      await database.owner.query(
        `with made as (insert into organization (id, slug, name) values (gen_random_uuid(), gen_random_uuid()::text, $1) returning id)
         insert into service (id, organization_id, slug, name, summary, description, needs, coverage)
         select gen_random_uuid(), id, gen_random_uuid()::text, 'A program', '', '', '{}', 'NATION' from made`,
        [name],
      );
    }
    expect(texts(await search.suggest("wombat", 20), "ORGANIZATION")).toEqual([
      "Wombat House",
      "Wombat House of Hope",
      "Wombat Valley Legal Aid",
      "Friends of Wombats",
      "Ärzte of the Wombat Valley",
    ]);
    expect(texts(await search.suggest("wombat house", 20), "ORGANIZATION")).toEqual(["Wombat House", "Wombat House of Hope"]);
    expect(texts(await search.suggest("arzte of", 20), "ORGANIZATION")).toEqual(["Ärzte of the Wombat Valley"]);
  });

  test.each([
    ["food ban", "en", "Food pantries"],
    ["despens", "es", "Despensas de alimentos"],
    ["despens", "en", "Food pantries"],
    ["pantrry", "en", "Food pantries"],
  ])("a need is found by %s (%s)", async (typed, locale, name) => {
    expect(texts(await search.suggest(typed, 8, locale), "NEED")).toContain(name);
  });

  test.each([
    ["san marc", "San Marcos, TX"],
    ["austinn", "Austin, TX"],
    ["7866", "San Marcos, TX 78666"],
  ])("a place is found by %s", async (typed, place) => {
    expect(texts(await search.suggest(typed, 8), "PLACE")).toContain(place);
  });

  test("what is out of search is not suggested", async () => {
    expect(texts(await search.suggest("ride program", 8), "PROGRAM")).toEqual([]);
  });

  test("no kind takes all the room, and never more than were asked for", async () => {
    const found = await search.suggest("pantr", 6);
    expect(found).toHaveLength(6);
    expect(texts(found, "NEED").length).toBeGreaterThan(0);
    expect(texts(found, "PROGRAM").length).toBeGreaterThan(1);
    expect(await search.suggest("pantr", 1)).toHaveLength(1);
  });

  test.each(["", "a", " ", "'", "\\", "\0\u0007", "🏠", "x".repeat(10_000), "food ".repeat(1000), "a:* | b", "!!! ((("])(
    "%s: an answer and no failure",
    async (typed) => {
      expect(Array.isArray(await search.suggest(typed, 8))).toBe(true);
    },
  );
});
