import { expect, test } from "vitest";
import { countOf, type EligibilityFacts, standingRules, verdictOf } from "./eligibility.ts";

const fund: EligibilityFacts = {
  coverage: { kind: "STATES" },
  minimumAge: 18,
  maximumAge: null,
  situations: [{ slug: "diabetes" }],
  eligibility: "Income at or below 250% of the federal poverty level.",
};
const openToAll: EligibilityFacts = { coverage: { kind: "NATION" }, minimumAge: null, maximumAge: null, situations: [], eligibility: null };

test("before any answer every asked rule is unknown, never unmet", () => {
  const rules = standingRules(fund, {});
  expect(rules.map((rule) => rule.rule)).toEqual(["place", "age", "situation", "other"]);
  expect(countOf(rules, "UNKNOWN")).toBe(4);
  expect(verdictOf(rules)).toBe("POSSIBLE");
});

test("not being sure leaves the rule unknown", () => {
  expect(standingRules(fund, { age: "unsure" }).find((rule) => rule.rule === "age")?.standing).toBe("UNKNOWN");
});

test("one rule that is not met makes it unlikely, whatever the others say", () => {
  expect(verdictOf(standingRules(fund, { place: "yes", age: "no", situation: "yes", other: "yes" }))).toBe("UNLIKELY");
});

test("all rules met make it likely", () => {
  expect(verdictOf(standingRules(fund, { place: "yes", age: "yes", situation: "yes", other: "yes" }))).toBe("LIKELY");
});

test("what serves the whole country asks nobody where they live", () => {
  expect(standingRules(openToAll, {})).toEqual([{ rule: "place", standing: "MET", isAsked: false }]);
});

test("a blank eligibility text is no rule", () => {
  expect(standingRules({ ...openToAll, eligibility: "  " }, {}).map((rule) => rule.rule)).toEqual(["place"]);
});
