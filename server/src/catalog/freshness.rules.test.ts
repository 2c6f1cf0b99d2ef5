import { describe, expect, it } from "vitest";
import { ageInDays, freshnessOf } from "./freshness.rules.ts";

const now = new Date("2026-11-24T12:00:00Z");
const daysAgo = (days: number): Date => new Date(now.getTime() - days * 86_400_000);

describe("freshness falls with age", () => {
  it.each([
    [0, "FRESH"],
    [59, "FRESH"],
    [60, "AGEING"],
    [179, "AGEING"],
    [180, "STALE"],
    [539, "STALE"],
    [540, "OUT_OF_SEARCH"],
  ] as const)("%i days: %s", (days, level) => expect(freshnessOf(daysAgo(days), now)).toBe(level));

  it("never verified is unknown, not stale", () => expect(freshnessOf(null, now)).toBe("UNKNOWN"));
  it("a clock that runs ahead makes nobody younger than today", () => expect(ageInDays(daysAgo(-1), now)).toBe(0));
});
