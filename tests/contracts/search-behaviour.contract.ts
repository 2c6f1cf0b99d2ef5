import type { OpeningRule } from "@waypost/server/catalog/opening-hours.api";
import { MeilisearchEngine } from "@waypost/server/search/adapters/meilisearch/meilisearch.engine";
import { PostgresEngine } from "@waypost/server/search/adapters/postgres/postgres.engine";
import { documentsOf, type ListingSource } from "@waypost/server/search/document";
import type { SearchEngine } from "@waypost/server/search/engine";
import type { Search, SearchAnswer, SearchRequest } from "@waypost/server/search/search.api";
import { createSearch } from "@waypost/server/search/search.service";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { aListing, aPlace, type ScratchDatabase, scratchDatabase, storeListings, TestMeilisearch } from "./search-bench.ts";

/** The whole search over one engine, with its own database and, where it is asked for, its own Meilisearch. */
class Bench {
  now = new Date("2026-11-24T16:00:00Z");
  readonly search: Search;
  readonly #database: ScratchDatabase;
  readonly #server: TestMeilisearch | null;
  readonly #engines: readonly SearchEngine[];
  readonly #names = new Map<string, string>();

  private constructor(database: ScratchDatabase, server: TestMeilisearch | null) {
    this.#database = database;
    this.#server = server;
    const meilisearch = server && { url: server.url, key: server.key };
    this.#engines = [
      new PostgresEngine({ read: database.read, write: database.write }),
      ...(meilisearch ? [new MeilisearchEngine(meilisearch)] : []),
    ];
    this.search = createSearch({
      publicRows: database.read,
      appRows: database.write,
      meilisearch,
      now: () => this.now,
      patienceMs: 10_000,
    });
  }

  static async open(withMeilisearch: boolean): Promise<Bench> {
    const bench = new Bench(await scratchDatabase(), withMeilisearch ? await TestMeilisearch.start() : null);
    for (const engine of bench.#engines) await engine.rebuild((async function* none() {})());
    return bench;
  }

  async put(...listings: readonly ListingSource[]): Promise<void> {
    await storeListings(this.#database.owner, listings);
    for (const listing of listings) this.#names.set(listing.serviceId, listing.name);
    for (const engine of this.#engines) await engine.index(listings.flatMap((listing) => documentsOf(listing)));
  }

  async remove(...listings: readonly ListingSource[]): Promise<void> {
    for (const engine of this.#engines) await engine.remove(listings.map((listing) => listing.serviceId));
  }

  /** @throws when the standby answered: a test would pass on the other engine and say that it ran on this one. */
  async ask(request: Partial<SearchRequest>): Promise<SearchAnswer> {
    const answer = await this.search.search({ first: 20, ...request });
    const wanted = this.#server ? "MEILISEARCH" : "POSTGRES";
    if (answer.engine !== wanted) throw new Error(`${answer.engine} answered in place of ${wanted}.`);
    return answer;
  }

  names(answer: SearchAnswer): string[] {
    return answer.edges.map((edge) => this.#names.get(edge.serviceId) ?? edge.serviceId);
  }

  async found(request: Partial<SearchRequest>): Promise<string[]> {
    return this.names(await this.ask(request)).sort();
  }

  /** All pages from the first; `between` happens after each of them. */
  async walk(request: Partial<SearchRequest>, between: (page: number) => Promise<void> = async () => undefined): Promise<string[]> {
    const all: string[] = [];
    let after: string | null = null;
    for (let page = 1; page <= 100; page++) {
      const answer: SearchAnswer = await this.ask({ ...request, after });
      all.push(...this.names(answer));
      if (!answer.hasNextPage) return all;
      after = answer.endCursor();
      await between(page);
    }
    throw new Error("The pages do not end.");
  }

  async close(): Promise<void> {
    await this.search.close();
    await Promise.all(this.#engines.map((engine) => engine.close()));
    await this.#server?.stop();
    await this.#database.drop();
  }
}

const nameOf = (number: number): string => `Pantry ${String(number).padStart(4, "0")}`;
const pantries = (from: number, to: number): ListingSource[] =>
  Array.from({ length: to - from + 1 }, (_, index) => aListing({ name: nameOf(from + index), needs: ["food-pantry"] }));
const hours = (byday: string, opensAt: string, closesAt: string): OpeningRule => ({ freq: "WEEKLY", byday, opensAt, closesAt });
const austin = { city: "Austin", state: "TX", postalCode: "78701", latitude: 30.2713, longitude: -97.7426, timezone: "America/Chicago" };
const boston = { city: "Boston", state: "MA", postalCode: "02118", latitude: 42.3389, longitude: -71.0726, timezone: "America/New_York" };

/** What a search must do whichever engine answers, seen from outside. */
// oxlint-disable vitest/valid-title -- the engine's name is the title
export function describeSearchBehaviour(engine: "MEILISEARCH" | "POSTGRES"): void {
  describe(`search on ${engine}`, () => {
    let bench: Bench;
    beforeAll(async () => {
      bench = await Bench.open(engine === "MEILISEARCH");
      await bench.put(aListing({ name: "Zebra shelter", needs: ["shelter"] }));
      await vi.waitFor(() => bench.ask({}), { timeout: 15_000, interval: 100 });
    }, 60_000);
    afterAll(async () => bench?.close());

    describe("pages", () => {
      test.each(["NAME", "RELEVANCE", "FRESHNESS"] as const)(
        "by %s never repeat and never pass over what stays, while listings come, go and move between them",
        async (sort) => {
          const [stay, gone] = [pantries(100, 160), pantries(200, 204)];
          const moved = pantries(300, 304);
          await bench.put(...stay, ...gone, ...moved);
          const late = pantries(1, 12);
          const seen = await bench.walk({ text: "food pantry", sort, first: 9 }, async (page) => {
            if (page === 1)
              await bench.put(...late.slice(0, 6), ...moved.slice(0, 3).map((each) => ({ ...each, name: "A pantry that moved up" })));
            if (page === 2) await bench.remove(...gone);
            if (page === 4)
              await bench.put(...late.slice(6), ...moved.slice(3).map((each) => ({ ...each, name: "ZZ pantry that moved down" })));
          });
          const ids = new Set(seen.filter((name) => name.startsWith("Pantry 01")));
          expect([...ids].sort()).toEqual(stay.map((each) => each.name));
          expect(seen.filter((name) => name.startsWith("Pantry"))).toHaveLength(
            new Set(seen.filter((name) => name.startsWith("Pantry"))).size,
          );
          expect(seen.filter((name) => /pantry that moved/.test(name)).length).toBe(5);
          await bench.remove(...stay, ...gone, ...moved, ...late);
        },
        60_000,
      );

      test("reach a thousand results, each once, and end there", async () => {
        const many = pantries(5000, 6040);
        await bench.put(...many);
        const seen = await bench.walk({ needs: ["food-pantry"], sort: "NAME", first: 100 });
        expect(seen).toEqual(many.slice(0, 1000).map((each) => each.name));
        await bench.remove(...many);
      }, 60_000);

      test("go on when facets are asked for on one of them alone", async () => {
        const few = pantries(7000, 7003);
        await bench.put(...few);
        const first = await bench.ask({ text: "pantry", first: 3, facets: ["COST"], locale: "en" });
        const second = await bench.ask({ text: "pantry", first: 3, after: first.endCursor() });
        expect([...bench.names(first), ...bench.names(second)].sort()).toEqual(few.map((each) => each.name));
        await bench.remove(...few);
      });
    });

    describe("age", () => {
      test("what was last verified 540 days ago leaves search as time goes by, without anything being written", async () => {
        const rent = (name: string, verifiedAt: Date | null) => aListing({ name, needs: ["rent-help"], verifiedAt });
        const old = rent("Verified in June 2025", new Date("2025-06-03T16:00:00Z"));
        const never = rent("Never verified", null);
        const fresh = rent("Verified yesterday", new Date("2026-11-23T16:00:00Z"));
        await bench.put(old, never, fresh);
        bench.now = new Date("2026-11-24T16:00:00Z");
        expect(await bench.found({ needs: ["rent-help"] })).toEqual([never.name, old.name, fresh.name].sort());

        bench.now = new Date("2026-11-25T16:00:00Z");
        const later = await bench.ask({ needs: ["rent-help"], facets: ["NEED"] });
        expect(bench.names(later).sort()).toEqual([never.name, fresh.name].sort());
        expect(later.facets.find((each) => each.value === "rent-help")?.count).toBe(2);
        await bench.remove(old, never, fresh);
      });
    });

    describe("a person at a state line", () => {
      const area = (kind: string, ...codes: string[]) => codes.map((code) => ({ kind, code }));
      const tutor = (name: string, given: Partial<ListingSource>) => aListing({ name, needs: ["tutoring"], ...given });

      test("finds the programs of both states from a postal code of both, and is told of which", async () => {
        const both = [
          tutor("Tutors for Kentucky", { areas: area("STATE", "KY") }),
          tutor("Tutors for Tennessee", { areas: area("STATE", "TN") }),
        ];
        const ohio = tutor("Tutors for Ohio", { areas: area("STATE", "OH") });
        await bench.put(...both, ohio);
        const answer = await bench.ask({ text: "tutor", near: { postalCode: "42223" } });
        expect(bench.names(answer).sort()).toEqual(both.map((each) => each.name));
        expect(answer.resolvedPlace?.states).toEqual(["KY", "TN"]);
        await bench.remove(...both, ohio);
      });

      test("in a town of one state finds of the other only what lies near, and that last", async () => {
        const arkansas = { city: "Texarkana", state: "AR", postalCode: "71854", latitude: 33.43, longitude: -94.02 };
        const texas = tutor("Tutors for Texas", { areas: area("STATE", "TX") });
        const acrossTheLine = tutor("Door in Arkansas", { areas: area("STATE", "AR"), places: [aPlace(arkansas)] });
        const farOff = tutor("Tutors for Arkansas", { areas: area("STATE", "AR") });
        await bench.put(texas, acrossTheLine, farOff);
        const answer = await bench.ask({ text: "tutor", near: { place: "Texarkana, TX" } });
        expect(bench.names(answer)).toEqual([texas.name, acrossTheLine.name]);
        expect(answer.resolvedPlace?.states).toEqual(["TX"]);
        await bench.remove(texas, acrossTheLine, farOff);
      });

      test("at a point between postal codes finds what serves one of them, before what serves others and stands near", async () => {
        const austin = { city: "Austin", state: "TX", postalCode: "78701", latitude: 30.27, longitude: -97.735 };
        const here = tutor("Tutors for 78701", { areas: area("POSTAL_CODE", "78701") });
        const next = tutor("Tutors for 78702", { areas: area("POSTAL_CODE", "78702") });
        const other = tutor("Tutors for 78749", { areas: area("POSTAL_CODE", "78749"), places: [aPlace(austin)] });
        await bench.put(here, next, other);
        const answer = await bench.ask({ text: "tutor", near: { latitude: 30.2705, longitude: -97.735 } });
        expect(bench.names(answer)).toEqual([here.name, next.name, other.name]);
        await bench.remove(here, next, other);
      });
    });

    describe("a search that finds nothing", () => {
      test("says without which filter it would find something, the most first", async () => {
        const free = [1, 2].map((number) =>
          aListing({ name: `Free tutor ${number}`, needs: ["tutoring"], delivery: ["ONLINE"], cost: "FREE" }),
        );
        const paid = aListing({ name: "Paid tutor", needs: ["tutoring"], delivery: ["PHONE"], cost: "FEE" });
        await bench.put(...free, paid);
        const search = { text: "tutor", delivery: ["PHONE"], cost: ["FREE"] };
        const nothing = await bench.ask(search);
        expect(nothing.totalCount).toBe(0);
        expect(await nothing.ifWithout()).toEqual([
          { filter: "DELIVERY", totalCount: 2, totalIsExact: true },
          { filter: "COST", totalCount: 1, totalIsExact: true },
        ]);
        const closed = await bench.ask({ text: "tutor", openAt: bench.now });
        expect(await closed.ifWithout()).toEqual([{ filter: "OPEN", totalCount: 3, totalIsExact: true }]);
        expect(await (await bench.ask({ ...search, languages: ["vi"] })).ifWithout()).toEqual([]);
        expect(await (await bench.ask({ text: "tutor" })).ifWithout()).toEqual([]);
        await bench.remove(...free, paid);
      });
    });

    describe("open at a time", () => {
      const office = hours("MO,TU,WE,TH,FR", "09:00", "17:00");
      const inAustin = aListing({ name: "Austin office", needs: ["legal-aid"], places: [aPlace({ ...austin, hours: [office] })] });
      const inBoston = aListing({ name: "Boston office", needs: ["legal-aid"], places: [aPlace({ ...boston, hours: [office] })] });
      const night = aListing({
        name: "Night line",
        needs: ["legal-aid"],
        hours: [hours("SA", "20:00", "06:00")],
        hoursTimezone: "America/New_York",
      });
      const holiday = aListing({
        name: "Closed on Thanksgiving",
        needs: ["legal-aid"],
        places: [
          aPlace({
            ...boston,
            hours: [
              office,
              { freq: null, byday: null, opensAt: null, closesAt: null, validFrom: "2026-11-26", validTo: "2026-11-27", isClosed: true },
            ],
          }),
        ],
      });
      const unknown = aListing({ name: "Hours unknown", needs: ["legal-aid"] });
      const twoDoors = aListing({
        name: "Two doors",
        needs: ["legal-aid"],
        places: [
          aPlace({ ...boston, hours: [hours("SU", "10:00", "12:00")] }),
          aPlace({ ...austin, hours: [hours("SU", "18:00", "20:00")] }),
        ],
      });

      beforeAll(() => bench.put(inAustin, inBoston, night, holiday, unknown, twoDoors));

      test.each<[string, string, readonly ListingSource[]]>([
        ["Tuesday 9:30 in Boston, 8:30 in Austin", "2026-11-24T14:30:00Z", [inBoston, holiday]],
        ["Tuesday 16:30 in Austin, 17:30 in Boston", "2026-11-24T22:30:00Z", [inAustin]],
        ["Thanksgiving noon", "2026-11-26T18:00:00Z", [inAustin, inBoston]],
        ["the Monday after", "2026-11-30T16:00:00Z", [inAustin, inBoston, holiday]],
        ["Sunday 5:30, in the night that began on Saturday", "2026-11-22T10:30:00Z", [night]],
        ["Sunday 6:30, after it", "2026-11-22T11:30:00Z", []],
        ["the night in which clocks go back: 5:30 is an hour later", "2026-11-01T10:30:00Z", [night]],
        ["and it still ends at 6:00", "2026-11-01T11:00:00Z", []],
        ["9:30 before clocks go forward", "2026-03-06T14:30:00Z", [inBoston, holiday]],
        ["9:30 after clocks went forward", "2026-03-09T13:30:00Z", [inBoston, holiday]],
        ["Sunday 11:00 in Boston: one of two doors", "2026-11-22T16:00:00Z", [twoDoors]],
      ])("%s", async (_case, instant, expected) => {
        expect(await bench.found({ needs: ["legal-aid"], openAt: new Date(instant) })).toEqual(expected.map((each) => each.name).sort());
      });

      test("shows the door that is open then", async () => {
        const { edges } = await bench.ask({ needs: ["legal-aid"], openAt: new Date("2026-11-23T01:00:00Z") });
        expect(edges.map((edge) => edge.locationId)).toEqual([twoDoors.places[1]?.locationId]);
      });

      test("open now and open then: both, and the count of open now is of now", async () => {
        bench.now = new Date("2026-11-24T14:30:00Z");
        const both = await bench.ask({
          needs: ["legal-aid"],
          openNow: true,
          openAt: new Date("2026-11-26T18:00:00Z"),
          facets: ["OPEN_NOW"],
        });
        expect(bench.names(both)).toEqual([inBoston.name]);
        expect(both.facets).toMatchObject([{ facet: "OPEN_NOW", value: "true", count: 2 }]);
      });
    });
  });
}
