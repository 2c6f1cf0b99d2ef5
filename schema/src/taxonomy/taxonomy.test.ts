import { describe, expect, it } from "vitest";
import { ancestorsOf, descendantsOf, taxonomies, termBySlug } from "./taxonomy.ts";
import type { Term } from "./term.ts";

const languages = ["en", "es"] as const;
const slugsOf = (terms: readonly Term[]) => terms.map((term) => term.slug);
const repeated = (words: readonly string[]) => words.filter((word, index) => words.indexOf(word) !== index);
const withoutAccents = (word: string) => word.normalize("NFD").replaceAll(/\p{Diacritic}/gu, "");

/** Slugs from a term to its top; stops, and so shows the repetition, where the way leads back to a term already passed. */
function wayToTheTop(terms: readonly Term[], start: Term): string[] {
  const way: string[] = [];
  for (let term: Term | undefined = start; term; term = term.parent === null ? undefined : termBySlug(terms, term.parent)) {
    way.push(term.slug);
    if (way.indexOf(term.slug) < way.length - 1) break;
  }
  return way;
}

describe("the need taxonomy", () => {
  it("is small enough to know and large enough to be exact: 140 to 170 terms", () => {
    expect(taxonomies.needs.length).toBeGreaterThanOrEqual(140);
    expect(taxonomies.needs.length).toBeLessThanOrEqual(170);
  });

  it("gives Open Eligibility service terms as four digits", () => {
    expect(taxonomies.needs.filter((term) => !/^1\d{3}$/.test(term.openEligibility ?? "1000"))).toEqual([]);
  });
});

describe("the situation taxonomy", () => {
  it("has 55 to 70 terms", () => {
    expect(taxonomies.situations.length).toBeGreaterThanOrEqual(55);
    expect(taxonomies.situations.length).toBeLessThanOrEqual(70);
  });

  it("gives Open Eligibility situation terms as five digits", () => {
    expect(taxonomies.situations.filter((term) => !/^20\d{3}$/.test(term.openEligibility ?? "20000"))).toEqual([]);
  });
});

describe.each(Object.entries(taxonomies))("every taxonomy: %s", (_name, terms) => {
  it("uses each slug once", () => {
    expect(repeated(slugsOf(terms))).toEqual([]);
  });

  it("writes slugs as lower-case words joined by hyphens", () => {
    expect(slugsOf(terms).filter((slug) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
  });

  it("has every parent it names", () => {
    expect(terms.filter((term) => term.parent !== null && !termBySlug(terms, term.parent))).toEqual([]);
  });

  it("leads from every term to a top without going round", () => {
    expect(terms.map((term) => wayToTheTop(terms, term)).filter((way) => repeated(way).length > 0)).toEqual([]);
  });

  it("has at most three levels", () => {
    expect(terms.map((term) => wayToTheTop(terms, term)).filter((way) => way.length > 3)).toEqual([]);
  });

  it("lists a term after its parent", () => {
    const slugs = slugsOf(terms);
    expect(terms.filter((term, index) => term.parent !== null && slugs.indexOf(term.parent) > index)).toEqual([]);
  });

  describe.each(languages)("in %s", (language) => {
    const synonyms = terms.flatMap((term) => term.synonyms[language]);
    const most = { en: 12, es: 10 }[language];

    it("names every term", () => {
      expect(slugsOf(terms.filter((term) => term.name[language].trim() === ""))).toEqual([]);
    });

    it("gives no name twice", () => {
      expect(repeated(terms.map((term) => term.name[language].toLowerCase()))).toEqual([]);
    });

    it(`gives every term three to ${most} synonyms`, () => {
      expect(slugsOf(terms.filter(({ synonyms: words }) => words[language].length < 3 || words[language].length > most))).toEqual([]);
    });

    it("writes synonyms in lower case, without spaces around or doubled", () => {
      expect(synonyms.filter((word) => word !== word.toLowerCase().trim().replaceAll(/\s+/g, " ") || word === "")).toEqual([]);
    });
  });

  it("gives no synonym to two terms, in whichever language and with or without accents", () => {
    const words = terms.flatMap((term) => [...new Set([...term.synonyms.en, ...term.synonyms.es].map(withoutAccents))]);
    expect(repeated(words)).toEqual([]);
  });

  it("gives a term no synonym twice in one language, nor once more without its accents", () => {
    for (const language of languages) expect(repeated(terms.flatMap((term) => term.synonyms[language].map(withoutAccents)))).toEqual([]);
  });

  it("does not spend a synonym on the name of a term", () => {
    for (const language of languages) {
      const names = new Set(terms.map((term) => term.name[language].toLowerCase()));
      expect(terms.flatMap((term) => term.synonyms[language]).filter((word) => names.has(word))).toEqual([]);
    }
  });

  it("has no synonym so general that it would find everything", () => {
    const english = ["help", "program", "assistance", "service", "resources", "benefits", "support", "free"];
    const spanish = ["ayuda", "programa", "asistencia", "servicio", "recursos", "beneficios", "apoyo", "gratis"];
    const general = new Set([...english, ...spanish]);
    expect(terms.flatMap((term) => [...term.synonyms.en, ...term.synonyms.es]).filter((word) => general.has(word))).toEqual([]);
  });
});

describe("finding one's way in a taxonomy", () => {
  const { needs, situations } = taxonomies;

  it("finds a term by its slug", () => {
    expect(termBySlug(needs, "insulin-cost")?.name.en).toBe("Help paying for insulin");
    expect(termBySlug(needs, "no-such-need")).toBeUndefined();
  });

  it("names broader terms, nearest first", () => {
    expect(slugsOf(ancestorsOf(needs, "insulin-cost"))).toEqual(["medication-cost", "medicine"]);
    expect(ancestorsOf(needs, "medicine")).toEqual([]);
    expect(ancestorsOf(needs, "no-such-need")).toEqual([]);
  });

  it("names a term and all narrower ones", () => {
    expect(slugsOf(descendantsOf(needs, "rent-help"))).toEqual(["rent-help"]);
    expect(slugsOf(descendantsOf(needs, "home-repair"))).toEqual(["home-repair", "home-modification"]);
    expect(slugsOf(descendantsOf(situations, "serious-illness"))).toContain("hepatitis-c");
    expect(descendantsOf(needs, "no-such-need")).toEqual([]);
  });

  it.each([
    ["needs", "food stamps", "groceries-benefit"],
    ["needs", "light bill", "utility-bill"],
    ["needs", "ride to doctor", "ride-to-doctor"],
    ["needs", "behind on rent", "rent-help"],
    ["needs", "help with meds", "medication-cost"],
    ["needs", "dme", "medical-equipment"],
    ["needs", "despensa", "food-pantry"],
    ["needs", "recibo de luz", "utility-bill"],
    ["situations", "hoh", "deaf-hard-of-hearing"],
    ["situations", "tbi", "brain-injury"],
    ["situations", "sin papeles", "undocumented"],
  ] as const)("knows in %s what people mean by “%s”", (taxonomy, words, slug) => {
    const meant = taxonomies[taxonomy].filter(({ synonyms }) => [...synonyms.en, ...synonyms.es].includes(words));
    expect(slugsOf(meant)).toEqual([slug]);
  });
});
