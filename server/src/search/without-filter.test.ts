import { expect, test } from "vitest";
import { withoutEach } from "./without-filter.ts";

test("each filter that asks for something is taken away once, the others stay", () => {
  const filters = { needs: ["food"], situations: [], cost: ["FREE"], acceptsReferrals: false, openHours: [], trustedSince: 7 };
  expect(withoutEach(filters)).toEqual([
    { filter: "NEEDS", filters: { situations: [], cost: ["FREE"], acceptsReferrals: false, openHours: [], trustedSince: 7 } },
    { filter: "COST", filters: { needs: ["food"], situations: [], acceptsReferrals: false, openHours: [], trustedSince: 7 } },
    { filter: "OPEN", filters: { needs: ["food"], situations: [], cost: ["FREE"], acceptsReferrals: false, trustedSince: 7 } },
    { filter: "ACCEPTS_REFERRALS", filters: { needs: ["food"], situations: [], cost: ["FREE"], openHours: [], trustedSince: 7 } },
  ]);
});

test("a search without filters has none to take away", () => {
  expect(withoutEach({ needs: [], trustedSince: 7 })).toEqual([]);
});
