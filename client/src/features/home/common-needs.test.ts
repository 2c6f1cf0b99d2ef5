import { needs } from "@waypost/schema/taxonomy/needs";
import { situations } from "@waypost/schema/taxonomy/situations";
import { expect, test } from "vitest";
import { commonNeeds, commonSituations } from "./common-needs.ts";

test("every need behind a tile stands in the taxonomy", () => {
  const known = new Set(needs.map((term) => term.slug));
  expect(commonNeeds.flatMap((tile) => tile.needs).filter((slug) => !known.has(slug))).toEqual([]);
});

test("every situation of the home page stands in the taxonomy", () => {
  const known = new Set(situations.map((term) => term.slug));
  expect(commonSituations.filter((slug) => !known.has(slug))).toEqual([]);
});
