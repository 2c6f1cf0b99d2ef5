import { describe, expect, test } from "vitest";
import { placeOfText } from "../kernel/place.ts";
import { type AnalyzedQuery, analyze } from "./analyzer.ts";
import { lexicon } from "./lexicon.ts";
import { stemsOf, wordsOf } from "./text.ts";
import { WordList } from "./word-list.ts";

const listings = [
  "Food pantry and grocery delivery",
  "Free dental clinic with dentures for adults",
  "Methadone and buprenorphine for opioid use, counseling",
  "Lawyers for tenants who face eviction",
  "Home weatherization and furnace repair",
  "Alcoholics Anonymous meetings",
  "Foreclosure prevention and housing counseling",
  "Wheelchair ramps, walkers and hospital beds on loan",
  "Whitman Walker Health, Ballard Senior Center, Ward services",
];
const count = (parts: string[][]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const part of parts) for (const each of new Set(part)) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
};
const words = new WordList(
  { documents: listings.length, words: count(listings.map(wordsOf)), tokens: count(listings.map(stemsOf)) },
  lexicon().words,
);

const read = (text: string, near?: string): AnalyzedQuery => analyze(text, { words, near: near ? placeOfText(near) : null });
const concepts = (query: AnalyzedQuery): string[] => query.concepts.map((concept) => concept.slug);
const required = (query: AnalyzedQuery): string[] =>
  query.groups.filter((group) => group.role === "required").map((group) => group.words.join(" "));

describe("a need is recognised", () => {
  test.each([
    ["light bill", "utility-bill"],
    ["food stamps", "groceries-benefit"],
    ["rx", "medicine"],
    ["DME", "medical-equipment"],
    ["ride to the doctor", "ride-to-doctor"],
    ["help paying rent", "rent-help"],
    ["ayuda para pagar la luz", "utility-bill"],
    ["necesito ayuda con la renta", "rent-help"],
    ["clases de inglés gratis", "english-classes"],
    ["diapers", "diapers"],
    ["pañales", "diapers"],
    ["MAT suboxone", "medication-for-addiction"],
    ["foodstamps", "groceries-benefit"],
    ["raised toilet seat", "medical-equipment"],
    ["my boss didn't pay me", "worker-rights"],
    ["mi esposo me pega", "domestic-violence-help"],
    ["abogado de migración", "immigration-legal"],
    ["water shutoff", "water-bill"],
    ["denied SSDI", "benefits-appeal"],
    ["talking books", "assistive-technology"],
    ["my husband beats me", "domestic-violence-help"],
    ["sheriff is putting me out", "eviction-prevention"],
    ["guardian ad litem", "family-law"],
    ["three day notice", "eviction-prevention"],
    ["representative payee", "debt-help"],
    ["UI claim", "unemployment-benefits"],
    ["SA survivor", "sexual-assault-help"],
    ["SUD eval", "substance-use-treatment"],
    ["IDD respite for parents", "respite-care"],
    ["HH aide", "care-at-home"],
    ["tax credit apartments", "affordable-housing"],
    ["me duele una muela", "dental-care"],
    ["mi hijo no habla", "early-intervention"],
    ["me despidieron del trabajo", "unemployment-benefits"],
    ["cuidar a mi mamá enferma", "caregiver-support"],
    ["uniformes escolares", "school-costs"],
    ["my son is cutting himself", "crisis-line"],
    ["water got turned off", "water-bill"],
    ["ride to radiation tomorrow", "cancer"],
    ["mi esposo toma mucho", "substance-use-treatment"],
    ["criando nietos", "caregiver"],
  ])("%s is %s", (text, slug) => {
    expect(concepts(read(text))).toContain(slug);
  });

  test("several needs are several groups", () => {
    expect(concepts(read("food and help with rent"))).toEqual(["food", "rent-help"]);
  });

  test("a broader need stands beside it with less weight", () => {
    const [group] = read("insulin").groups;
    expect(group?.alternatives[0]).toEqual({ token: "zqninsulincost", weight: 1 });
    const broader = group?.alternatives.find((each) => each.token === "zqnmedicationcost");
    expect(broader?.weight).toBeGreaterThan(0);
    expect(broader?.weight).toBeLessThan(0.6);
  });
});

describe("words of asking", () => {
  test("are left out beside a thing", () => {
    expect(required(read("I am looking for someone to help me with dentures"))).toHaveLength(1);
  });

  test("stand when nothing else does", () => {
    expect(required(read("help"))).toEqual(["help"]);
  });

  test("the words of a longer name also lift by themselves", () => {
    expect(
      read("dental clinic")
        .groups.filter((group) => group.role === "hint")
        .map((group) => group.words[0]),
    ).toEqual(["dental", "clinic"]);
  });

  test("what is denied is not asked for", () => {
    const tokens = read("no health insurance").groups.flatMap((group) =>
      group.alternatives.filter((each) => each.weight > 0.6).map((each) => each.token),
    );
    expect(tokens).toEqual(["zqsuninsured"]);
  });

  test("what a name denies is no name of it", () => {
    expect(concepts(read("social security number"))).not.toContain("undocumented");
    expect(concepts(read("no social security number"))).toContain("undocumented");
  });

  test("a wish about cost only lifts", () => {
    expect(read("free furnace").groups).toMatchObject([{ role: "hint" }, { role: "required" }]);
  });
});

describe("slips of the hand", () => {
  test.each([
    ["foreclosrue", "foreclosure"],
    ["dentl clinc", "dental clinic"],
    ["laywer", "lawyer"],
    ["alcholics anonymus", "alcoholics anonymous"],
    ["Wheelchiar", "wheelchair"],
    ["farmacy", "pharmacy"],
    ["vetaran", "veteran"],
    ["hot meaks", "hot meals"],
    ["single nother", "single mother"],
    ["light bikl", "light bill"],
    ["silla de ruedad", "silla de ruedas"],
  ])("%s: did you mean %s", (typed, meant) => {
    expect(read(typed).correctedText).toBe(meant);
  });

  test.each([
    ["wheel chair ramp", "wheelchair ramp", "home-modification"],
    ["eye glasses", "eyeglasses", "vision-care"],
    ["lightbill", "light bill", "utility-bill"],
    ["Soupkitchen", "soup kitchen", "free-meals"],
    ["resumehelp", "resume help", "job-search"],
    ["exoffender", "ex offender", "reentry-help"],
  ])("%s: did you mean %s", (typed, meant, slug) => {
    expect(read(typed).correctedText).toBe(meant);
    expect(concepts(read(typed))).toEqual([slug]);
  });

  test.each(["child care", "childcare", "day care", "daycare", "after school"])("%s is right in either way", (typed) => {
    expect(read(typed).correctedText).toBeNull();
  });

  test.each(["rent", "wic", "20018", "qzxv", "ssi", "bail", "write", "poison control", "yacht", "boda", "gato", "zapato"])(
    "%s is left as it is",
    (typed) => {
      expect(read(typed).correctedText).toBeNull();
    },
  );
});

describe("the last word, unfinished", () => {
  test.each([
    ["methad", "zqnmedicationforaddiction"],
    ["weatheri", "zqnweatherization"],
    ["furna", "furnac"],
  ])("%s is completed", (typed, token) => {
    expect(read(typed).groups[0]?.alternatives[0]?.token).toBe(token);
  });

  test.each([
    ["food sta", "groceries-benefit"],
    ["food pan", "food-pantry"],
    ["domestic viol", "domestic-violence-help"],
    ["child ca", "childcare"],
    ["meals on wh", "home-delivered-meals"],
    ["head sta", "preschool"],
    ["physical ther", "physical-therapy"],
  ])("%s is the beginning of a name: %s", (text, slug) => {
    expect(concepts(read(text))).toEqual([slug]);
    expect(read(text).correctedText).toBeNull();
  });

  test.each(["legal aid", "food bank", "job fair", "car seat"])("%s is whole as it is", (text) => {
    expect(required(read(text))).toEqual([text]);
  });

  test("is not completed once a blank follows", () => {
    expect(read("furna ").groups[0]?.alternatives[0]?.token).not.toBe("furnac");
  });
});

describe("a place in the words", () => {
  test.each([
    ["food pantry in Austin TX", "Austin, TX", ["food pantry"]],
    ["food pantry austin, tx", "Austin, TX", ["food pantry"]],
    ["dentist 78701", "Austin, TX 78701", ["dentist"]],
    ["shelter in Chicago", "Chicago, IL", ["shelter"]],
    ["shelter seattle", "Seattle, WA", ["shelter"]],
    ["rent near 20018", "Washington, DC 20018", ["rent"]],
    ["medicaid in Texas", "Texas", ["medicaid"]],
    ["comida en Houston", "Houston, TX", ["comida"]],
  ])("%s: %s", (text, label, left) => {
    const query = read(text);
    expect(required(query)).toEqual(left);
    expect(query.place?.label).toBe(label);
  });

  test.each(["help in recovery", "care at home", "legal aid", "food bank", "Whitman Walker", "people in need", "hope"])(
    "%s names none",
    (text) => {
      expect(read(text).place).toBeNull();
    },
  );

  test("beside a given place is not looked for, and its own words only lift", () => {
    const query = read("food bank in Kent", "Kent, WA");
    expect(query.place).toBeNull();
    expect(required(query)).toEqual(["food bank"]);
    expect(query.groups).toContainEqual(expect.objectContaining({ words: ["kent"], role: "hint" }));
  });
});

describe("hostile text", () => {
  test.each([
    ["nothing", ""],
    ["blanks", " \t\n "],
    ["control characters", "\u0000\u0007\u001b[31m"],
    ["emoji", "🏠🍞👩‍👩‍👧"],
    ["SQL", "'; drop table service; --"],
    ["filter syntax", 'needs = "x" OR 1=1) AND _geoRadius('],
    ["quotes", "\"'\"'`\\"],
    ["ten thousand letters", "x".repeat(10_000)],
    ["ten thousand words", "food rent ".repeat(2_000)],
    ["lone surrogates", "\ud800 food \udfff"],
  ])("%s: an answer", (_name, text) => {
    expect(read(text).groups.length).toBeLessThanOrEqual(8);
  });
});

describe("what professionals write", () => {
  test("an age lifts what is for it, and shuts nothing out", () => {
    const query = read("67F needs walker");
    expect(required(query)).toEqual(["walker"]);
    expect(query.groups.filter((group) => group.role === "hint").map((group) => group.concept?.slug)).toContain("older-adult");
  });

  test("letters and numbers that are part of no name only lift, unless they are all there is", () => {
    expect(required(read("shelter w 2 kids"))).toEqual(["shelter", "kids"]);
    expect(required(read("section 8"))).toEqual(["section 8"]);
    expect(required(read("77"))).toEqual(["77"]);
  });

  test("insurance beside care says who asks; alone or beside other benefits it is what is asked for", () => {
    expect(concepts(read("dental Medicaid"))).toEqual(["dental-care", "medicaid-member"]);
    expect(concepts(read("Medicaid"))).toEqual(["medicaid"]);
    expect(concepts(read("Medicaid and food stamps"))).toEqual(["medicaid", "groceries-benefit"]);
  });

  test("what is spelled out is no correction, and a place is read before", () => {
    expect(read("dental appt for sr").correctedText).toBeNull();
    expect(read("food pantry Dallas TX").place?.label).toBe("Dallas, TX");
  });

  test("whom somebody cares for, and what it costs, are no needs of their own", () => {
    expect(required(read("caregiver dementia mom"))).toEqual(["caregiver", "dementia"]);
    expect(concepts(read("classes for single mom"))).toEqual(["single-parent"]);
    expect(concepts(read("dental sliding fee"))).toEqual(["dental-care"]);
  });

  test("of a long line the needs are kept before what only lifts", () => {
    const query = read("mom of 3 fleeing DV, needs hotel voucher, food pantry, legal aid, diapers");
    expect(concepts(query)).toEqual(expect.arrayContaining(["shelter", "food-pantry", "legal-aid", "diapers"]));
    expect(required(query)).toEqual(expect.arrayContaining(["hotel voucher", "food pantry", "legal aid", "diapers"]));
  });

  test("a postal code says where, wherever it stands", () => {
    const query = read("food pantry 98118 no ID");
    expect([query.place?.postalCode, required(query)]).toEqual(["98118", ["food pantry", "no id"]]);
  });
});
