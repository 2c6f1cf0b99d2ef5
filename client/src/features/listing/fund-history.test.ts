import { expect, test } from "vitest";
import { barParts, fundPeriods } from "./fund-history.ts";

const change = (status: string, at: string) => ({ status, at: `${at}T00:00:00Z`, note: null });
const changes = [change("OPEN", "2026-10-01"), change("OPEN", "2025-01-01"), change("CLOSED", "2026-08-01")];

test("each change lasts until the next one, the latest comes first and lasts", () => {
  expect(fundPeriods(changes).map((period) => [period.status, period.from.slice(0, 10), period.until?.slice(0, 10) ?? null])).toEqual([
    ["OPEN", "2026-10-01", null],
    ["CLOSED", "2026-08-01", "2026-10-01"],
    ["OPEN", "2025-01-01", "2026-08-01"],
  ]);
});

test("the bar covers the year, cuts off what lies before it and fills to now", () => {
  const parts = barParts(fundPeriods(changes), new Date("2025-12-01T00:00:00Z"), new Date("2026-12-01T00:00:00Z"));
  expect(parts.map((part) => [part.status, Math.round(part.share * 365)])).toEqual([
    ["OPEN", 243],
    ["CLOSED", 61],
    ["OPEN", 61],
  ]);
});

test("what was over before the year began has no part in it", () => {
  const parts = barParts(fundPeriods(changes), new Date("2026-11-01T00:00:00Z"), new Date("2026-12-01T00:00:00Z"));
  expect(parts).toEqual([{ status: "OPEN", share: 1 }]);
});

test("no change, no bar", () => {
  expect(barParts(fundPeriods([]), new Date(0), new Date(1))).toEqual([]);
});
