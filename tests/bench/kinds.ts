/** What GraphQL is asked: the variables of one search. */
export interface Asked {
  readonly text?: string;
  readonly near?: { readonly postalCode: string };
  readonly needs?: readonly string[];
  readonly delivery?: readonly string[];
  readonly facets?: readonly string[];
  readonly sort?: "NAME" | "FRESHNESS" | "DISTANCE";
}

export interface Kind {
  readonly name: string;
  /** Every wording of it, asked in turn. */
  readonly wordings: readonly Asked[];
}

const facets = ["NEED", "SITUATION", "DELIVERY", "LANGUAGE", "COST", "FUND_STATUS"];
const postalCodes = ["78701", "43215", "20904", "95112", "59715", "33130", "10027"];
const near = (at: number): { near: { postalCode: string } } => ({ near: { postalCode: postalCodes[at % postalCodes.length]! } });
const texts = (words: readonly string[], more: (at: number) => Asked = () => ({})): Asked[] =>
  words.map((text, at) => ({ text, ...more(at) }));

/** The eight kinds of search that people make. Everything else (open now, languages, deep pages) is one of these with another filter. */
export const kinds: readonly Kind[] = [
  {
    name: "one word",
    wordings: texts([
      "insulin",
      "rent",
      "food",
      "lawyer",
      "dialysis",
      "wheelchair",
      "diapers",
      "counseling",
      "renta",
      "shelter",
      "dentist",
    ]),
  },
  {
    name: "several words",
    wordings: texts([
      "help paying for insulin",
      "free ride to dialysis",
      "lawyer for eviction",
      "food pantry for seniors",
      "ayuda con la renta",
      "wheelchair ramp for a veteran",
      "copay help for cancer medicine",
      "counseling in Spanish",
      "shelter for women with children",
      "help with the electric bill",
      "job training after prison",
    ]),
  },
  { name: "typo", wordings: texts(["insuln", "shelterr", "wheelchiar", "dialisis", "lawer", "counceling", "diapars"]) },
  { name: "prefix", wordings: texts(["insul", "trans", "wheelc", "disab", "couns", "emerg", "prescr"]) },
  { name: "text + place", wordings: texts(["insulin", "food pantry", "rent help", "ride to doctor", "dentist"], near) },
  {
    name: "text + filters + facets",
    wordings: texts(["insulin", "food", "rent", "counseling", "ride"], () => ({ delivery: ["IN_PERSON"], facets })),
  },
  { name: "place only", wordings: postalCodes.map((_, at) => near(at)) },
  {
    name: "browse, sorted",
    wordings: [
      { sort: "NAME" },
      { sort: "FRESHNESS" },
      { needs: ["food-pantry"], sort: "NAME" },
      { needs: ["rent-help"], sort: "FRESHNESS", facets },
      { ...near(0), sort: "DISTANCE" },
    ],
  },
];
