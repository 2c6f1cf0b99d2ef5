import type { OpeningRule } from "@waypost/server/catalog/opening-hours.api";
import type { Point } from "@waypost/server/kernel/gazetteer";
import { placeOfText } from "@waypost/server/kernel/place";
import { placeOfPoint } from "@waypost/server/kernel/place-of-point";
import { documentsOf, type ListingSource } from "@waypost/server/search/document";
import type { EngineAnswer, EngineFilters, EngineQuery, EngineText, FacetName, SearchEngine } from "@waypost/server/search/engine";
import { lexicon } from "@waypost/server/search/lexicon";
import { nearPlace } from "@waypost/server/search/near";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aListing, aPlace } from "./search-bench.ts";

/** An empty engine, and a way to make the listings known to whatever it depends on. */
export interface EngineUnderTest {
  readonly engine: SearchEngine;
  know(listings: readonly ListingSource[]): Promise<void>;
  close(): Promise<void>;
}

const austin = { city: "Austin", state: "TX", postalCode: "78701", latitude: 30.2713, longitude: -97.7426 };
const roundRock = { city: "Round Rock", state: "TX", postalCode: "78664", latitude: 30.5083, longitude: -97.6789 };
const elPaso = { city: "El Paso", state: "TX", postalCode: "79901", latitude: 31.7587, longitude: -106.4869 };
const boston = { city: "Boston", state: "MA", postalCode: "02118", latitude: 42.3389, longitude: -71.0726 };
const kansasCityMissouri = { city: "Kansas City", state: "MO", postalCode: "64106", latitude: 39.1049, longitude: -94.5697 };
const saintLouis = { city: "Saint Louis", state: "MO", postalCode: "63101", latitude: 38.6317, longitude: -90.1925 };
const littleRock = { city: "Little Rock", state: "AR", postalCode: "72201", latitude: 34.7482, longitude: -92.2818 };

const hagatna = { city: "Hagatna", state: "GU", postalCode: "96910", latitude: 13.4757, longitude: 144.7489 };
const saipanCity = { city: "Saipan", state: "MP", postalCode: "96950", latitude: 15.19, longitude: 145.75 };

const state = (code: string) => [{ kind: "STATE", code }];
const county = (code: string) => [{ kind: "COUNTY", code }];
const postal = (...codes: string[]) => codes.map((code) => ({ kind: "POSTAL_CODE", code }));
const nation = [{ kind: "NATION", code: null }];
const nineToFive: OpeningRule = { freq: "WEEKLY", byday: "MO,TU,WE,TH,FR", opensAt: "09:00", closesAt: "17:00" };

const nationwideLine = aListing({
  name: "Nationwide insulin fund",
  needs: ["insulin-cost"],
  situations: ["diabetes"],
  delivery: ["PHONE"],
  areas: nation,
  languages: ["en", "es"],
  fundStatus: "OPEN",
  acceptsReferrals: true,
  verifiedAt: new Date("2026-11-01T00:00:00Z"),
});
const bostonForTheNation = aListing({
  name: "Boston foundation for everybody",
  needs: ["copay-assistance"],
  areas: nation,
  places: [aPlace(boston)],
  fundStatus: "CLOSED",
});
const texas = aListing({
  name: "Texas rides",
  needs: ["ride-to-doctor"],
  areas: state("TX"),
  places: [aPlace(elPaso)],
  cost: "SLIDING_SCALE",
});
const travis = aListing({
  name: "Travis county rent fund",
  needs: ["rent-help"],
  areas: county("48453"),
  fundStatus: "WAITLIST",
  verifiedAt: new Date("2025-01-01T00:00:00Z"),
});
const twoPostalCodes = aListing({ name: "Neighbours of two postal codes", needs: ["food-pantry"], areas: postal("78701", "78702") });
const austinPantry = aListing({
  name: "Austin pantry",
  needs: ["food-pantry"],
  places: [aPlace({ ...austin, hours: [nineToFive], timezone: "America/Chicago" })],
  languages: ["es"],
});
const roundRockPantry = aListing({ name: "Round Rock pantry", needs: ["food-pantry"], places: [aPlace(roundRock)] });
const bostonPantry = aListing({
  name: "Boston pantry",
  needs: ["food-pantry"],
  places: [aPlace({ ...boston, hours: [nineToFive], timezone: "America/New_York" })],
});
const twoPantries = aListing({ name: "Pantry at two doors", needs: ["food-pantry"], places: [aPlace(boston), aPlace(austin)] });
const missouriNearTheLine = aListing({ name: "Kansas City shelter", needs: ["shelter"], places: [aPlace(kansasCityMissouri)] });
const missouriOnly = aListing({ name: "Missouri shelter network", needs: ["shelter"], areas: state("MO"), places: [aPlace(saintLouis)] });
const caldwell = aListing({ name: "Caldwell county rides", needs: ["ride-to-doctor"], areas: county("48055") });
const kansas = aListing({ name: "Kansas shelter line", needs: ["shelter"], areas: state("KS") });
const missouriForMissouri = aListing({
  name: "Kansas City shelter for Missouri",
  needs: ["shelter"],
  areas: state("MO"),
  places: [aPlace(kansasCityMissouri)],
});
const tennessee = aListing({ name: "Tennessee legal line", needs: ["legal-aid"], areas: state("TN") });
const montgomery = aListing({ name: "Montgomery county legal help", needs: ["legal-aid"], areas: county("47125") });
const kentucky = aListing({ name: "Kentucky legal line", needs: ["legal-aid"], areas: state("KY") });
const fortCampbell = aListing({ name: "Fort Campbell legal help", needs: ["legal-aid"], areas: postal("42223") });
const arkansas = aListing({ name: "Arkansas legal line", needs: ["legal-aid"], areas: state("AR"), places: [aPlace(littleRock)] });
const guam = aListing({ name: "Guam home repair", needs: ["home-repair"], areas: state("GU"), places: [aPlace(hagatna)] });
const virginIslands = aListing({ name: "Virgin Islands legal help", needs: ["legal-aid"], areas: state("VI") });
const samoa = aListing({ name: "Samoa clinic", needs: ["doctor-visit"], areas: county("60050") });
const saipan = aListing({ name: "Saipan legal help", needs: ["legal-aid"], areas: state("MP"), places: [aPlace(saipanCity)] });
const puertoRico = aListing({ name: "Fondo de Puerto Rico", needs: ["rent-help"], areas: state("PR") });
const hidden = aListing({
  name: "Safe house",
  needs: ["domestic-violence-help"],
  places: [aPlace({ ...austin, visibility: "HIDDEN", latitude: 30.2, longitude: -97.9 })],
});

const listings = [
  nationwideLine,
  bostonForTheNation,
  texas,
  travis,
  twoPostalCodes,
  austinPantry,
  roundRockPantry,
  bostonPantry,
  twoPantries,
  missouriNearTheLine,
  missouriOnly,
  caldwell,
  kansas,
  missouriForMissouri,
  tennessee,
  montgomery,
  kentucky,
  fortCampbell,
  arkansas,
  guam,
  virginIslands,
  samoa,
  saipan,
  puertoRico,
  hidden,
];
const nameOf = new Map(listings.map((listing) => [listing.serviceId, listing.name]));

const ask = (given: Partial<EngineQuery>): EngineQuery => ({
  text: null,
  near: null,
  filters: {},
  sort: "RELEVANCE",
  offset: 0,
  limit: 100,
  ranked: 100,
  facets: [],
  ...given,
});
const near = (place: string | Point, radiusMiles = 25) =>
  nearPlace((typeof place === "string" ? placeOfText(place) : placeOfPoint(place.latitude, place.longitude))!, radiusMiles);
const token = (slug: string): string => lexicon().ofSlug("need", slug)!.token;
const names = (answer: EngineAnswer): string[] =>
  answer.candidates.map((candidate) => nameOf.get(candidate.serviceId) ?? candidate.serviceId);
const counts = (answer: EngineAnswer, facet: FacetName): Record<string, number> =>
  Object.fromEntries(answer.facets.filter((each) => each.facet === facet).map((each) => [each.value, each.count]));

/** What every search engine of ours must do. Run over each adapter with the real server behind it. */
// oxlint-disable vitest/valid-title -- the adapter's name is the title
export function describeSearchEngine(name: string, make: () => Promise<EngineUnderTest>): void {
  describe(name, () => {
    let under: EngineUnderTest;
    let engine: SearchEngine;

    beforeAll(async () => {
      under = await make();
      engine = under.engine;
      await under.know(listings);
      await engine.rebuild(inBatches(listings));
    }, 120_000);
    afterAll(async () => under?.close());

    const found = async (given: Partial<EngineQuery>): Promise<string[]> => names(await engine.find(ask(given)));

    describe("a program that serves a place is found from that place", () => {
      test.each<[string, string | Point, number, ListingSource]>([
        ["one for the nation, by phone", "78701", 25, nationwideLine],
        ["one for the nation, from a state far away", "Anchorage, AK", 25, nationwideLine],
        ["one for the nation, whose office is 1,700 miles away", "78701", 25, bostonForTheNation],
        ["one for the nation, from a territory", "00901", 25, nationwideLine],
        ["one for the state, whose office is 500 miles away", "Austin, TX", 25, texas],
        ["one for the county, that has no office", "78701", 25, travis],
        ["one for the county, from another of its cities", "Pflugerville, TX", 25, travis],
        ["one for the postal code", "78702", 25, twoPostalCodes],
        ["one for a postal code, from its city by name", "Austin, TX", 5, twoPostalCodes],
        ["a local one inside the radius", "78701", 25, austinPantry],
        ["a local one 17 miles away", "78701", 25, roundRockPantry],
        ["a local one across the state line, inside the radius", "Kansas City, KS", 25, missouriNearTheLine],
        ["one for a territory", "00901", 25, puertoRico],
        ["one for Guam", "96921", 25, guam],
        ["one for the Virgin Islands", "00802", 25, virginIslands],
        ["one for a county of American Samoa", "96799", 25, samoa],
        ["one for the Northern Marianas, by name", "Saipan, MP", 25, saipan],
        ["one for another county into which the postal code reaches", "78666", 25, caldwell],
        ["one for another county into which the city reaches", "San Marcos, TX", 25, caldwell],
        ["one for the own state, at a state line", "66101", 25, kansas],
        ["one for either state of a postal code over the line", "42223", 25, tennessee],
        ["one for a county across the line that is in the postal code", "42223", 25, montgomery],
        ["one for a postal code over a state line, from the other state", "Tennessee", 0, fortCampbell],
        ["one for the postal code next to a point", { latitude: 30.2705, longitude: -97.735 }, 5, twoPostalCodes],
        ["one of the neighbouring state, whose door is near", "66101", 25, missouriForMissouri],
        ["one for the nation, from an army post abroad", "09012", 25, nationwideLine],
        ["one for the state, from the state itself", "Texas", 25, texas],
        ["a local one, from its state", "Texas", 25, austinPantry],
        ["one for a county, from its state", "Texas", 25, travis],
        ["one for a postal code, from its county", "Travis County, TX", 25, austinPantry],
        ["one that hides its door, from its city", "Austin, TX", 25, hidden],
      ])("%s", async (_case, place, radius, listing) => {
        expect(await found({ near: near(place, radius) })).toContain(listing.name);
      });

      test.each<[string, string | Point, number, ListingSource]>([
        ["a local one outside the radius", "78701", 10, roundRockPantry],
        ["a local one in another part of the country", "78701", 500, bostonPantry],
        ["one for the neighbouring state, whose office is far", "Kansas City, KS", 25, missouriOnly],
        ["one for the neighbouring state, from a town across the line", "Texarkana, TX", 25, arkansas],
        ["one for the neighbouring state, from a point beside the line", { latitude: 36.62, longitude: -87.45 }, 25, kentucky],
        ["one for another state", "Boston, MA", 25, texas],
        ["one for another county", "Dallas, TX", 25, travis],
        ["one for other postal codes", "78664", 10, twoPostalCodes],
        ["one for a territory, from the mainland", "33101", 25, puertoRico],
        ["one for a state, from a territory", "00901", 25, texas],
        ["one for a territory, from another", "96910", 25, saipan],
        ["one for a county into which the postal code does not reach", "78701", 25, caldwell],
        ["one for the neighbouring state alone, across the line", "64106", 25, kansas],
        ["one for a state, from an army post abroad", "09012", 500, texas],
      ])("but not %s", async (_case, place, radius, listing) => {
        expect(await found({ near: near(place, radius) })).not.toContain(listing.name);
      });

      test("each once, however many of its places lie near", async () => {
        const both = await found({ near: near("Austin, TX", 500), filters: { needs: ["food-pantry"] } });
        expect(both.filter((each) => each === twoPantries.name)).toHaveLength(1);
      });

      test("by distance: the nearest first, what has no distance after them", async () => {
        const sorted = await found({ near: near("78664"), sort: "DISTANCE", filters: { needs: ["food"] } });
        expect(sorted[0]).toBe(roundRockPantry.name);
        expect(sorted.slice(1).sort()).toEqual([austinPantry.name, twoPantries.name].sort());
      });
    });

    describe("says how what a listing says it serves meets the place", () => {
      test.each<["all" | "any"]>([["all"], ["any"]])("(%s)", async (mode) => {
        const text = { mode, tokens: [{ token: token("shelter"), weight: 1 }] };
        const { candidates } = await engine.find(ask({ text, near: near("66101") }));
        const serves = Object.fromEntries(candidates.map((each) => [nameOf.get(each.serviceId), each.serves]));
        expect(serves).toEqual({
          [kansas.name]: "STATE",
          [missouriForMissouri.name]: "ELSEWHERE",
          [missouriNearTheLine.name]: "UNSAID",
        });
      });
    });

    describe("words", () => {
      const all = (...slugs: string[]) => ({ mode: "all" as const, tokens: slugs.map((slug) => ({ token: token(slug), weight: 1 })) });

      test("a need finds the listings that have it", async () => {
        expect((await found({ text: all("food-pantry") })).sort()).toEqual(
          [austinPantry, bostonPantry, roundRockPantry, twoPantries, twoPostalCodes].map((each) => each.name).sort(),
        );
      });

      test("a broader need finds the narrower", async () => {
        expect(await found({ text: all("medication-cost") })).toContain(nationwideLine.name);
        expect(await found({ filters: { needs: ["medicine"] } })).toContain(nationwideLine.name);
      });

      test("all of them must be held, or any", async () => {
        const both = [
          { token: token("food-pantry"), weight: 1 },
          { token: "round", weight: 3 },
        ];
        expect(await found({ text: { mode: "all", tokens: both } })).toEqual([roundRockPantry.name]);
        const any = await found({ text: { mode: "any", tokens: both } });
        expect(any[0]).toBe(roundRockPantry.name);
        expect(any).toContain(austinPantry.name);
      });

      test("give the words of each listing for the final ranking", async () => {
        const { candidates } = await engine.find(ask({ text: all("insulin-cost") }));
        expect(candidates[0]?.signature).toContain(token("insulin-cost"));
      });

      test("are held as they are: who has both halves of one does not have it", async () => {
        const one = (word: string): EngineText => ({ mode: "all", tokens: [{ token: word, weight: 1 }] });
        expect(await found({ text: one("round") })).toContain(roundRockPantry.name);
        expect(await found({ text: one("rock") })).toContain(roundRockPantry.name);
        expect(await found({ text: one("roundrock") })).toEqual([]);
        expect(await found({ text: { ...one("rockround"), mode: "any" } })).toEqual([]);
      });

      test("that no listing holds find nothing, and that is no fault", async () => {
        expect(await engine.find(ask({ text: { mode: "all", tokens: [{ token: "qqqq", weight: 1 }] } }))).toMatchObject({
          candidates: [],
          total: 0,
          totalIsExact: true,
        });
      });
    });

    describe("filters", () => {
      test.each<[string, EngineFilters, readonly ListingSource[]]>([
        ["need", { needs: ["shelter"] }, [missouriNearTheLine, missouriOnly, missouriForMissouri, kansas]],
        ["situation", { situations: ["diabetes"] }, [nationwideLine]],
        ["delivery", { delivery: ["PHONE"] }, [nationwideLine]],
        ["language, of the service or of its place", { languages: ["es"] }, [nationwideLine, austinPantry]],
        ["cost", { cost: ["SLIDING_SCALE"] }, [texas]],
        ["fund status, several", { fundStatus: ["OPEN", "WAITLIST"] }, [nationwideLine, travis]],
        ["takes referrals", { acceptsReferrals: true }, [nationwideLine]],
        ["verified since", { verifiedSince: Date.parse("2026-01-01") / 1000 }, [nationwideLine]],
        ["two together", { needs: ["food-pantry"], languages: ["es"] }, [austinPantry]],
        ["nothing fits", { needs: ["no-such-need"] }, []],
      ])("%s", async (_case, filters, expected) => {
        expect((await found({ filters })).sort()).toEqual(expected.map((each) => each.name).sort());
      });

      test("open now: the hours that are open are told, and only their listings are kept", async () => {
        const [document] = documentsOf(austinPantry);
        expect(await found({ filters: { openHours: [document!.hours!.digest] } })).toEqual([austinPantry.name]);
        expect(await found({ filters: { openHours: [] } })).toEqual([]);
      });
    });

    describe("facets", () => {
      test("count services, not places", async () => {
        const answer = await engine.find(
          ask({ filters: { needs: ["food-pantry"] }, near: near("Austin, TX", 500), facets: ["COST", "FUND_STATUS"] }),
        );
        expect(counts(answer, "COST")).toEqual({ FREE: answer.total });
        expect(answer.total).toBe(4);
      });

      test("one that is filtered is counted as if it were not", async () => {
        const answer = await engine.find(ask({ filters: { fundStatus: ["OPEN"] }, facets: ["FUND_STATUS", "DELIVERY"] }));
        expect(answer.total).toBe(1);
        expect(counts(answer, "FUND_STATUS")).toEqual({ OPEN: 1, WAITLIST: 1, CLOSED: 1, UNKNOWN: listings.length - 3 });
        expect(counts(answer, "DELIVERY")).toEqual({ PHONE: 1 });
      });

      test("needs count their broader ones too", async () => {
        const answer = await engine.find(ask({ facets: ["NEED"] }));
        expect(counts(answer, "NEED")).toMatchObject({ "food-pantry": 5, food: 5, shelter: 4 });
      });

      test("open now is a number", async () => {
        const [document] = documentsOf(bostonPantry);
        const answer = await engine.find(ask({ facets: ["OPEN_NOW"], openNow: [document!.hours!.digest] }));
        expect(counts(answer, "OPEN_NOW")).toEqual({ true: 1 });
      });
    });

    describe("facets where any of the words will do", () => {
      const text = {
        mode: "any" as const,
        tokens: [
          { token: token("food-pantry"), weight: 2 },
          { token: token("insulin-cost"), weight: 1 },
        ],
      };

      test("count everything that holds one, also what lies behind the page", async () => {
        const answer = await engine.find(ask({ text, facets: ["NEED", "COST"], limit: 2 }));
        expect(answer.candidates).toHaveLength(2);
        expect(answer).toMatchObject({ total: 6, totalIsExact: true });
        expect(counts(answer, "COST")).toEqual({ FREE: 6 });
        expect(counts(answer, "NEED")).toMatchObject({ "food-pantry": 5, "insulin-cost": 1 });
      });

      test("ignore a filter of their own", async () => {
        const answer = await engine.find(ask({ text, filters: { fundStatus: ["OPEN"] }, facets: ["FUND_STATUS", "DELIVERY"] }));
        expect(answer.total).toBe(1);
        expect(counts(answer, "FUND_STATUS")).toEqual({ OPEN: 1, UNKNOWN: 5 });
        expect(counts(answer, "DELIVERY")).toEqual({ PHONE: 1 });
      });

      test("count what is open now", async () => {
        const [document] = documentsOf(bostonPantry);
        const answer = await engine.find(ask({ text, facets: ["OPEN_NOW"], openNow: [document!.hours!.digest] }));
        expect(counts(answer, "OPEN_NOW")).toEqual({ true: 1 });
      });

      test("say what each radius would find", async () => {
        const answer = await engine.find(ask({ text, near: near("78701", 10), facets: ["DISTANCE"] }));
        expect(counts(answer, "DISTANCE")).toEqual({ "5": 4, "10": 4, "25": 5, "50": 5, "100": 5 });
      });

      test("name each service once, though two of its places lie near", async () => {
        const answer = await engine.find(ask({ text, near: near("Austin, TX", 3000) }));
        expect(new Set(names(answer)).size).toBe(answer.candidates.length);
        expect(names(answer)).toContain(twoPantries.name);
      });
    });

    describe("the total", () => {
      const modes = [
        ["all", { mode: "all", tokens: [{ token: token("food-pantry"), weight: 1 }] }],
        [
          "any",
          {
            mode: "any",
            tokens: [
              { token: token("food-pantry"), weight: 2 },
              { token: token("food"), weight: 1 },
              { token: "pantri", weight: 1 },
            ],
          },
        ],
      ] as const satisfies readonly (readonly [string, EngineQuery["text"]])[];

      test.each(modes)("near a place is never more than there is, though places are counted (%s)", async (_mode, text) => {
        const everywhere = { ...near("Austin, TX"), radiusMiles: 3000 };
        expect(await engine.find(ask({ text, near: everywhere }))).toMatchObject({ total: 5, totalIsExact: true });
        const beginning = await engine.find(ask({ text, near: everywhere, limit: 2 }));
        expect(beginning.candidates).toHaveLength(2);
        expect(beginning.total).toBe(5);
      });

      test.each(modes)(
        "near a place is at least so many where a service lies there with another than its first place (%s)",
        async (_mode, text) => {
          const { total, totalIsExact } = await engine.find(ask({ text, near: near("Austin, TX", 500), limit: 2 }));
          expect([
            [3, false],
            [4, true],
          ]).toContainEqual([total, totalIsExact]);
        },
      );

      test.each(modes)("near a place is exact where every service has one place (%s)", async (_mode, text) => {
        const filters = { languages: ["es"] };
        const oneDoor = await engine.find(ask({ text, near: near("Austin, TX", 500), filters, limit: 1 }));
        expect(oneDoor).toMatchObject({ total: 1, totalIsExact: true });
        const { total, totalIsExact } = await engine.find(ask({ near: near("96910"), limit: 1 }));
        expect({ total, totalIsExact }).toEqual({ total: 3, totalIsExact: true });
      });
    });

    describe("the facet of distance", () => {
      test("says what each radius would find, whatever the radius is", async () => {
        const within = async (radius: number) =>
          (await engine.find(ask({ near: near("78701", radius), filters: { needs: ["food-pantry"] } }))).total;
        const expected = { "5": 3, "10": 3, "25": 4, "50": 4, "100": 4 };
        const asked = (radius: number) =>
          engine.find(ask({ near: near("78701", radius), filters: { needs: ["food-pantry"] }, facets: ["DISTANCE"] }));
        expect(counts(await asked(10), "DISTANCE")).toEqual(expected);
        expect(counts(await asked(100), "DISTANCE")).toEqual(expected);
        expect([await within(5), await within(25)]).toEqual([3, 4]);
      });

      test("has nothing to say of a whole state, or without a place", async () => {
        expect(counts(await engine.find(ask({ near: near("Texas"), facets: ["DISTANCE"] })), "DISTANCE")).toEqual({});
        expect(counts(await engine.find(ask({ facets: ["DISTANCE"] })), "DISTANCE")).toEqual({});
      });

      test("a facet with a filter of its own counts services near a place, not their doors", async () => {
        const answer = await engine.find(
          ask({ near: near("Austin, TX", 500), filters: { cost: ["SLIDING_SCALE"], needs: ["food-pantry"] }, facets: ["COST"] }),
        );
        const doors = await engine.find(
          ask({ near: near("Boston, MA", 500), filters: { cost: ["FREE"], needs: ["food-pantry"] }, facets: ["COST"] }),
        );
        expect(counts(answer, "COST")).toEqual({ FREE: 4 });
        expect(counts(doors, "COST")).toEqual({ FREE: 2 });
      });
    });

    describe("order and pages", () => {
      test("by name", async () => {
        const sorted = await found({ sort: "NAME" });
        expect(sorted).toEqual([...sorted].sort((a, b) => a.toLowerCase().localeCompare(b.toLowerCase())));
      });

      test("by verification, the newest first", async () => {
        expect((await found({ sort: "FRESHNESS" })).slice(0, 2)).toEqual([nationwideLine.name, travis.name]);
      });

      test("without words, open funds first and closed ones last", async () => {
        const sorted = await found({});
        expect(sorted[0]).toBe(nationwideLine.name);
        expect(sorted.at(-1)).toBe(bostonForTheNation.name);
      });

      test.each<["all" | "any"]>([["all"], ["any"]])(
        "only the first carry what the final ranking reads; the order stays (%s)",
        async (mode) => {
          const text = { mode, tokens: [{ token: token("food-pantry"), weight: 1 }] };
          const [whole, short] = await Promise.all([engine.find(ask({ text })), engine.find(ask({ text, ranked: 2 }))]);
          expect(names(short)).toEqual(names(whole));
          expect(whole.candidates.every((each) => each.signature !== "")).toBe(true);
          expect(short.candidates.map((each) => each.signature)).toEqual(
            whole.candidates.map((each, at) => (at < 2 ? each.signature : "")),
          );
        },
      );

      test.each(["RELEVANCE", "NAME", "FRESHNESS"] as const)("pages by %s repeat nothing and leave nothing out", async (sort) => {
        const offsets = Array.from({ length: Math.ceil(listings.length / 4) }, (_, page) => page * 4);
        const pages = await Promise.all(offsets.map((offset) => found({ sort, offset, limit: 4 })));
        expect(pages.flat()).toEqual(await found({ sort }));
        expect(new Set(pages.flat()).size).toBe(listings.length);
      });
    });

    describe("hostile values are only values", () => {
      test.each([
        ["SQL", "'; drop table search_document; --"],
        ["filter syntax", 'x" OR fundStatus = "OPEN'],
        ["a backslash", "x\\"],
        ["quotes", "\"'`"],
        ["control characters", "\u0001\u0007"],
        ["emoji", "🏠"],
        ["ten thousand letters", "x".repeat(10_000)],
      ])("%s", async (_case, value) => {
        expect(await found({ filters: { needs: [value], languages: [value] } })).toEqual([]);
        expect(await found({ text: { mode: "all", tokens: [{ token: value.replace(/[^\p{L}\p{N}]/gu, "") || "x", weight: 1 }] } })).toEqual(
          [],
        );
      });
    });

    describe("changes", () => {
      test("a listing is searchable once indexed, changed in place, and gone once removed", async () => {
        const before = aListing({ name: "Zebra lending library", summary: "Zebras on loan." });
        await under.know([before]);
        await engine.index(documentsOf(before));
        const byWord = async (word: string) =>
          (await engine.find(ask({ text: { mode: "all", tokens: [{ token: word, weight: 1 }] } }))).candidates.map(
            (each) => each.serviceId,
          );
        expect(await byWord("zebra")).toEqual([before.serviceId]);

        await engine.index(documentsOf({ ...before, name: "Giraffe lending library", summary: "Giraffes on loan." }));
        expect(await byWord("zebra")).toEqual([]);
        expect(await byWord("giraff")).toEqual([before.serviceId]);

        await engine.remove([before.serviceId]);
        await engine.remove([before.serviceId]);
        expect(await byWord("giraff")).toEqual([]);
      });

      test("a place that a service gave up finds it no more", async () => {
        const moving = aListing({ name: "Moving clinic", places: [aPlace(austin), aPlace(boston)] });
        await under.know([moving]);
        await engine.index(documentsOf(moving));
        expect((await engine.find(ask({ near: near("02118", 5) }))).candidates.map((each) => each.serviceId)).toContain(moving.serviceId);

        await engine.index(documentsOf({ ...moving, places: moving.places.slice(0, 1) }));
        expect((await engine.find(ask({ near: near("02118", 5) }))).candidates.map((each) => each.serviceId)).not.toContain(
          moving.serviceId,
        );
        await engine.remove([moving.serviceId]);
      });

      test("what it holds is compared with what is wanted: equal, different, missing, extra", async () => {
        const [held, changed, extra] = ["Held", "Changed", "Extra"].map((name) => aListing({ name, needs: ["food-pantry"] }));
        const missing = aListing({ name: "Missing" });
        const all = [held!, changed!, extra!, missing];
        await under.know(all);
        await engine.index([held!, changed!, extra!].flatMap((each) => documentsOf(each)));
        const wanted = [held!, { ...changed!, needs: ["rent-help"] }, missing].flatMap((each) => documentsOf(each));

        const compared = await engine.compare(
          all.map((each) => each.serviceId),
          wanted,
        );

        const verdict = (listing: ListingSource): string => {
          const found = compared.find((each) => each.serviceId === listing.serviceId);
          if (!found) return "unknown";
          if (found.held === null) return "missing";
          if (found.wanted === null) return "extra";
          return found.held === found.wanted ? "equal" : "different";
        };
        expect(all.map(verdict)).toEqual(["equal", "different", "extra", "missing"]);
        const services: string[] = [];
        for await (const some of engine.heldServices()) services.push(...some);
        expect(services).toEqual(expect.arrayContaining([held!.serviceId, extra!.serviceId]));
        expect(services).not.toContain(missing.serviceId);
        expect(await engine.documentCount()).toBeGreaterThanOrEqual(new Set(services).size);
        await engine.remove(all.map((each) => each.serviceId));
      });

      test("a rebuild leaves what it was given and nothing else, and answers meanwhile", async () => {
        const leftover = aListing({ name: "Leftover" });
        await under.know([leftover]);
        await engine.index(documentsOf(leftover));
        const during: number[] = [];
        await engine.rebuild(inBatches(listings, async () => during.push((await engine.find(ask({ limit: 1 }))).candidates.length)));
        expect(during.every((count) => count === 1)).toBe(true);
        expect((await found({})).sort()).toEqual(listings.map((each) => each.name).sort());
      });

      test("it says that it is ready", async () => {
        expect(await engine.health()).toBe("READY");
      });
    });
  });
}

async function* inBatches(
  all: readonly ListingSource[],
  between: () => Promise<unknown> = async () => undefined,
): AsyncIterable<ReturnType<typeof documentsOf>> {
  for (let at = 0; at < all.length; at += 5) {
    yield all.slice(at, at + 5).flatMap((listing) => documentsOf(listing));
    await between();
  }
}
