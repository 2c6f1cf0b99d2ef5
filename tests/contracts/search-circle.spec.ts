import { milesBetween, type Point } from "@waypost/server/kernel/gazetteer";
import { MeilisearchEngine } from "@waypost/server/search/adapters/meilisearch/meilisearch.engine";
import { mostInRim } from "@waypost/server/search/adapters/meilisearch/meilisearch.circle";
import { indexSettings, indexUid } from "@waypost/server/search/adapters/meilisearch/meilisearch.index";
import { PostgresEngine } from "@waypost/server/search/adapters/postgres/postgres.engine";
import { documentsOf, type ListingSource } from "@waypost/server/search/document";
import { distanceBands, type EngineAnswer, type EngineQuery, type EngineText } from "@waypost/server/search/engine";
import { lexicon } from "@waypost/server/search/lexicon";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { EngineUnderTest } from "./search.contract.ts";
import { aListing, aPlace, hasMeilisearchFor, scratchDatabase, storeListings, TestMeilisearch } from "./search-bench.ts";

const middles = {
  "Kansas City, at a state line": { latitude: 39.1049, longitude: -94.5697 },
  "Guam, east of Greenwich": { latitude: 13.4757, longitude: 144.7489 },
  "Pago Pago, south of the equator": { latitude: -14.2781, longitude: -170.7025 },
  "the Aleutians, at the date line": { latitude: 51.95, longitude: 179.62 },
  "Utqiagvik, high in the north": { latitude: 71.2906, longitude: -156.7886 },
} satisfies Record<string, Point>;
const radii = [1, 5, 25, 100];
const circles = Object.entries(middles).flatMap(([name, middle]) => radii.map((radius) => [radius, name, middle] as const));

/** Near enough for a test: what counts is measured. */
const pointAt = ({ latitude, longitude }: Point, miles: number, turn: number): Point => {
  const east = longitude + (miles * Math.sin(turn)) / (69.1 * Math.cos((latitude * Math.PI) / 180));
  return { latitude: latitude + (miles * Math.cos(turn)) / 69.1, longitude: ((east + 540) % 360) - 180 };
};

const doorAt = (point: Point): ListingSource["places"] => [aPlace({ ...point, city: "Somewhere", state: "KS" })];
const kinds = [
  { needs: ["shelter"], cost: "FREE" },
  { needs: ["food-pantry"], cost: "SLIDING_SCALE" },
  { needs: ["shelter"], cost: "SLIDING_SCALE" },
];

/** Doors on both sides of each border, all around; some of a listing that has another far from there, some of one for the nation. */
const listings = Object.values(middles).flatMap((middle) =>
  [0.5, ...radii.flatMap((radius) => [radius * 0.985, radius * 1.015])].flatMap((miles, ring) =>
    Array.from({ length: 7 }, (_, at) => {
      const point = pointAt(middle, miles, at * 0.9 + ring);
      const places = at === 3 ? [...doorAt(pointAt(middle, miles * 1.03, at)), ...doorAt(point)] : doorAt(point);
      return aListing({
        ...kinds[at % 3],
        name: `Door ${at}`,
        places,
        areas: at === 5 && ring % 3 === 0 ? [{ kind: "NATION", code: null }] : [],
      });
    }),
  ),
);

type Keeps = (listing: ListingSource) => boolean;
const token = (slug: string): string => lexicon().ofSlug("need", slug)!.token;
const [shelter, pantry] = ["shelter", "food-pantry"].map((slug) => ({ token: token(slug), weight: 1 })) as [
  { token: string; weight: number },
  { token: string; weight: number },
];
const questions: readonly (readonly [string, EngineText | null, Keeps])[] = [
  ["no words", null, () => true],
  ["a word", { mode: "all", tokens: [shelter] }, ({ needs }) => needs.includes("shelter")],
  ["any of two words", { mode: "any", tokens: [shelter, pantry] }, () => true],
];

function liesWithin(middle: Point, miles: number): Keeps {
  return ({ areas, places }) =>
    areas.length > 0 ||
    places.some(({ latitude, longitude }) => milesBetween(middle, { latitude: latitude!, longitude: longitude! }) <= miles);
}

const idsOf = (found: readonly ListingSource[]): string[] => found.map((listing) => listing.serviceId).sort();
const foundIds = ({ candidates }: EngineAnswer): string[] => candidates.map((each) => each.serviceId).sort();
const countsOf = ({ facets }: EngineAnswer, facet: string): Record<string, number> =>
  Object.fromEntries(facets.flatMap((each) => (each.facet === facet ? [[each.value, each.count]] : [])));
const ask = (given: Partial<EngineQuery>): EngineQuery => ({
  text: null,
  near: null,
  filters: {},
  sort: "RELEVANCE",
  offset: 0,
  limit: 500,
  ranked: 0,
  facets: [],
  ...given,
});

/** What lies at the border of a circle is kept where it lies within, and nothing else. */
function describeCircles(make: () => Promise<EngineUnderTest>): void {
  let under: EngineUnderTest;
  beforeAll(async () => {
    under = await make();
    await under.know(listings);
    await under.engine.rebuild(
      (async function* () {
        yield listings.flatMap((listing) => documentsOf(listing));
      })(),
    );
  }, 120_000);
  afterAll(() => under?.close());

  describe.each(questions)("by %s", (_words, text, holds) => {
    test.each(circles)(
      "within %s miles of %s lies what is that near, and all that serves everywhere",
      async (radiusMiles, _name, middle) => {
        const near = { ...middle, radiusMiles, areas: ["US"] };
        const all = listings.filter(holds);
        const within = all.filter(liesWithin(middle, radiusMiles));

        const answer = await under.engine.find(ask({ text, near, facets: ["COST", "DISTANCE"] }));

        expect(foundIds(answer)).toEqual(idsOf(within));
        expect(answer).toMatchObject({ total: within.length, totalIsExact: true });
        const distances = distanceBands.map((band) => [String(band), all.filter(liesWithin(middle, band)).length]);
        expect(countsOf(answer, "DISTANCE")).toEqual(Object.fromEntries(distances));
      },
    );
  });

  // Of any of several words Meilisearch counts the values of doors, not of services.
  describe.each(questions.slice(0, 2))("by %s", (_words, text, holds) => {
    test.each(circles)("within %s miles of %s a facet that ignores its own filter counts the same", async (radiusMiles, _name, middle) => {
      const near = { ...middle, radiusMiles, areas: ["US"] };
      const within = listings.filter(holds).filter(liesWithin(middle, radiusMiles));
      const free = within.filter((listing) => listing.cost === "FREE");

      const answer = await under.engine.find(ask({ text, near, filters: { cost: ["FREE"] }, facets: ["COST"] }));

      expect(foundIds(answer)).toEqual(idsOf(free));
      const counted = { FREE: free.length, SLIDING_SCALE: within.length - free.length };
      expect(countsOf(answer, "COST")).toEqual(Object.fromEntries(Object.entries(counted).filter(([, count]) => count > 0)));
    });
  });
}

async function onMeilisearch(): Promise<EngineUnderTest> {
  const server = (await TestMeilisearch.start())!;
  const engine = new MeilisearchEngine({ url: server.url, key: server.key });
  return {
    engine,
    know: async () => undefined,
    close: async () => {
      await engine.close();
      await server.stop();
    },
  };
}

describe("a circle on PostgreSQL", () => {
  describeCircles(async () => {
    const database = await scratchDatabase();
    return {
      engine: new PostgresEngine({ read: database.read, write: database.write }),
      know: (all) => storeListings(database.owner, all),
      close: () => database.drop(),
    };
  });
});

describe.runIf(hasMeilisearchFor("circles"))("with Meilisearch", () => {
  describe("a circle", () => {
    describeCircles(onMeilisearch);
  });

  test("is kept to also where more lie at its border than are looked at one by one", async () => {
    const under = await onMeilisearch();
    const middle = middles["Kansas City, at a state line"];
    const [inside, outside] = [pointAt(middle, 24.9, 1), pointAt(middle, 25.1, 1)];
    const crowd = Array.from({ length: mostInRim + 10 }, (_, at) =>
      aListing({ name: `Door ${at}`, places: doorAt(at % 2 === 0 ? inside : outside) }),
    );
    await under.engine.rebuild(
      (async function* () {
        yield crowd.flatMap((listing) => documentsOf(listing));
      })(),
    );

    const answer = await under.engine.find(ask({ near: { ...middle, radiusMiles: 25, areas: ["US"] }, limit: mostInRim + 10 }));

    expect(foundIds(answer)).toEqual(idsOf(crowd.filter(liesWithin(middle, 25))));
    expect(answer.total).toBe(crowd.length / 2);
    await under.close();
  });

  test("an index that was built without cells is not asked, but built anew", async () => {
    const server = (await TestMeilisearch.start())!;
    const engine = new MeilisearchEngine({ url: server.url, key: server.key });
    const [listing] = listings;
    const rebuild = () =>
      engine.rebuild(
        (async function* () {
          yield documentsOf(listing!);
        })(),
      );
    await rebuild();
    const headers = { authorization: `Bearer ${server.key}`, "content-type": "application/json" };
    const [{ attributePatterns, ...equality }, ...others] = indexSettings.filterableAttributes;
    const before = { ...equality, attributePatterns: attributePatterns.filter((each) => each !== "cells") };
    const body = JSON.stringify({ filterableAttributes: [before, ...others] });
    await fetch(`${server.url}/indexes/${indexUid}/settings`, { method: "PATCH", headers, body });
    await expect.poll(() => engine.health()).toBe("UNSUITABLE");

    await rebuild();

    expect(await engine.health()).toBe("READY");
    await engine.close();
    await server.stop();
  });
});
