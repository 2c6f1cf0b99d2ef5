import { expect, test } from "vitest";
import { landingFor } from "./landing.ts";

test("who answers starts at the inbox, who sends at the referrals", () => {
  expect(landingFor(["INTAKE"])).toBe("/inbox");
  expect(landingFor(["CASE_MANAGER"])).toBe("/referrals");
  expect(landingFor(["CASE_MANAGER", "INTAKE"])).toBe("/inbox");
  expect(landingFor([])).toBe("/inbox");
});
