import { describe, expect, test } from "vitest";
import { analyze } from "./analyzer.ts";
import { documentsOf, type ListingSource, signatureOf } from "./document.ts";
import type { Candidate } from "./engine.ts";
import { highlight } from "./highlights.ts";
import { lexicon } from "./lexicon.ts";
import { rank } from "./ranking.ts";
import { WordList } from "./word-list.ts";

const now = new Date("2026-11-24T12:00:00Z");
const words = new WordList({ documents: 1000, words: new Map(), tokens: new Map() }, lexicon().words);
const query = (text: string) => analyze(`${text} `, { words });

function listing(name: string, given: Partial<ListingSource> = {}): ListingSource {
  return {
    serviceId: name,
    name,
    alternateName: null,
    organization: "Example",
    organizationAlternate: null,
    program: null,
    summary: "",
    description: "",
    eligibility: null,
    needs: [],
    situations: [],
    delivery: [],
    cost: "UNKNOWN",
    fundStatus: "UNKNOWN",
    acceptsReferrals: false,
    verifiedAt: null,
    translations: [],
    categories: [],
    languages: [],
    areas: [],
    hours: [],
    places: [],
    ...given,
  };
}

function candidate(source: ListingSource, given: Partial<Candidate> = {}): Candidate {
  const [document] = documentsOf(source);
  return {
    serviceId: source.serviceId,
    signature: signatureOf(document!.fields),
    latitude: null,
    longitude: null,
    serves: "UNSAID",
    fundRank: document!.fundRank,
    verifiedAt: 0,
    ...given,
  };
}

const ranked = (candidates: readonly Candidate[], text: string): string[] =>
  rank(candidates, query(text), null, now).map((each) => each.candidate.serviceId);

describe("the final ranking", () => {
  test("what a listing is for stands before what it mentions", () => {
    const mentions = listing("Family center", {
      description: `${"Classes and clubs for everybody in town. ".repeat(10)} We also know of a food pantry.`,
    });
    const isFor = listing("Riverside food pantry");
    expect(ranked([candidate(mentions), candidate(isFor)], "food pantry")).toEqual(["Riverside food pantry", "Family center"]);
  });

  test("a listing for the need stands as high by its tag as by its name", () => {
    const tagged = listing("Open table", { needs: ["food-pantry"], summary: "Bags every Tuesday." });
    const unrelated = listing("Open door", { summary: "Bags every Tuesday." });
    expect(ranked([candidate(unrelated), candidate(tagged)], "groceries free")[0]).toBe("Open table");
  });

  test("Spanish words find English texts", () => {
    expect(ranked([candidate(listing("Legal clinic")), candidate(listing("Diaper bank"))], "pañales")[0]).toBe("Diaper bank");
  });

  test("both of two needs before one", () => {
    const both = listing("Help desk", { needs: ["rent-help", "utility-bill"] });
    expect(ranked([candidate(listing("Rent fund", { needs: ["rent-help"] })), candidate(both)], "rent and light bill")[0]).toBe(
      "Help desk",
    );
  });

  test("what is for two needs in a line stands before what is named for one of them and has the other in passing", () => {
    const passing = listing("Bright house", {
      needs: ["rent-help"],
      summary: "Rent.",
      description: "Who comes may ask us about a light bill.",
    });
    const isForBoth = listing("Help desk", { summary: "Rent and light bill: any rent that is late." });
    expect(ranked([candidate(passing), candidate(isForBoth)], "rent and light bill")[0]).toBe("Help desk");
  });

  test("an open fund and a fresh verification decide among equals, and no more than that", () => {
    const [a, b] = [listing("Rent fund one", { needs: ["rent-help"] }), listing("Rent fund two", { needs: ["rent-help"] })];
    expect(ranked([candidate(a, { fundRank: 4 }), candidate(b, { fundRank: 0 })], "rent")[0]).toBe("Rent fund two");
    expect(ranked([candidate(a), candidate(b, { verifiedAt: now.getTime() / 1000 })], "rent")[0]).toBe("Rent fund two");
    expect(ranked([candidate(a, { fundRank: 4 }), candidate(listing("Chess club"), { fundRank: 0 })], "rent")[0]).toBe("Rent fund one");
  });

  test("what says that it serves other places comes after what does not; what is for just this place comes before what is for the nation", () => {
    const rent = (name: string, serves: Candidate["serves"]) => candidate(listing(name, { needs: ["rent-help"] }), { serves });
    const all = [rent("A", "ELSEWHERE"), rent("B", "NATION"), rent("C", "COUNTY"), rent("D", "POSTAL_CODE")];
    expect(ranked(all, "rent")).toEqual(["D", "C", "B", "A"]);
  });

  test("the only word asked for is met where a listing says it of itself, not where a long text has it", () => {
    const passing = candidate(listing("Trip desk", { summary: "Plans.", description: "We do not pay for hotels." }));
    const said = candidate(listing("Rooms", { summary: "Hotel rooms." }));
    const met = (each: Candidate): boolean[] => rank([each], query("hotels"), null, now).map(({ isExact }) => isExact);
    expect([met(passing), met(said)]).toEqual([[false], [true]]);
  });

  test("equals keep one order, however they come", () => {
    const [a, b] = [candidate(listing("A", { needs: ["rent-help"] })), candidate(listing("B", { needs: ["rent-help"] }))];
    expect(ranked([b, a], "rent")).toEqual(ranked([a, b], "rent"));
  });
});

describe("highlights", () => {
  const marked = (text: string, asked: string): string =>
    highlight({ name: text, summary: "", organization: "" }, query(asked))
      .flatMap((each) => each.fragments)
      .map((fragment) => (fragment.matched ? `[${fragment.text}]` : fragment.text))
      .join("");

  test.each([
    ["Helps pay the electric bill.", "light bill", "Helps pay the [electric] [bill]."],
    ["Food banks near you", "food bank", "[Food] [banks] near you"],
    ["A bank for diapers", "pañales", "A bank for [diapers]"],
    ["Chess club", "rent", ""],
    ["Médico de familia", "medico", "[Médico] de familia"],
  ])("%s for %s", (text, asked, expected) => {
    expect(marked(text, asked)).toBe(expected);
  });

  test("the fragments together are the text", () => {
    const text = "Rent, rent & more rent — “rent”!";
    const [found] = highlight({ name: text, summary: "", organization: "" }, query("rent"));
    expect(found?.fragments.map((each) => each.text).join("")).toBe(text);
  });
});

describe("documents", () => {
  test("one a place, with the same words; the first is marked", () => {
    const place = {
      name: null,
      visibility: "FULL",
      latitude: 30,
      longitude: -97,
      timezone: null,
      city: "Austin",
      state: "TX",
      postalCode: "78701",
      languages: [],
      hours: [],
    };
    const documents = documentsOf(
      listing("Two doors", {
        places: [
          { ...place, locationId: "a" },
          { ...place, locationId: "b" },
        ],
      }),
    );
    expect(documents.map((each) => [each.locationId, each.isFirst])).toEqual([
      ["a", true],
      ["b", false],
    ]);
    expect(documents[0]?.fields).toEqual(documents[1]?.fields);
    expect(documents[0]?.areas).toEqual(["in:S:TX", "in:C:48453"]);
  });

  test("a hidden place stands at its city's middle, never at its door", () => {
    const [document] = documentsOf(
      listing("Safe house", {
        places: [
          {
            locationId: "a",
            name: null,
            visibility: "HIDDEN",
            latitude: 30.1111,
            longitude: -97.1111,
            timezone: null,
            city: "Austin",
            state: "TX",
            postalCode: "78701",
            languages: [],
            hours: [],
          },
        ],
      }),
    );
    expect(document?.latitude).not.toBe(30.1111);
    expect(document?.hasExactPlace).toBe(false);
  });

  test("areas become codes; the states of smaller areas are noted", () => {
    const [document] = documentsOf(
      listing("County fund", {
        areas: [
          { kind: "COUNTY", code: "48453" },
          { kind: "POSTAL_CODE", code: "10001" },
          { kind: "OTHER", code: "x" },
        ],
      }),
    );
    expect(document?.areas).toEqual(["C:48453", "part:S:TX", "Z:10001", "part:S:NY"]);
  });

  test("insurance counseling is not counseling", () => {
    const [document] = documentsOf(listing("Insurance counseling"));
    expect(document?.fields.name).not.toContain(lexicon().ofSlug("need", "mental-health")?.token);
  });
});
