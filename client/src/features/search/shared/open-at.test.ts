import { expect, test } from "vitest";
import { nextInstant, readOpenAt, writeOpenAt } from "./open-at.ts";

const tuesdayNoon = new Date(2026, 10, 24, 12, 0);

test("a time of the week comes back from its address as it went in", () => {
  expect(writeOpenAt({ day: 5, time: "10:30" })).toBe("sat-1030");
  expect(readOpenAt("sat-1030")).toEqual({ day: 5, time: "10:30" });
});

test.each([null, "", "now", "sat", "sat-2400", "sat-1060", "xyz-1000", "sat-10:00"])("%s is none", (word) => {
  expect(readOpenAt(word)).toBeNull();
});

test.each([
  ["later today", { day: 1, time: "18:00" }, new Date(2026, 10, 24, 18, 0)],
  ["earlier today: in a week", { day: 1, time: "09:00" }, new Date(2026, 11, 1, 9, 0)],
  ["this very minute", { day: 1, time: "12:00" }, tuesdayNoon],
  ["on Saturday", { day: 5, time: "10:00" }, new Date(2026, 10, 28, 10, 0)],
  ["on Monday", { day: 0, time: "10:00" }, new Date(2026, 10, 30, 10, 0)],
])("%s", (_case, openAt, expected) => {
  expect(nextInstant(openAt, tuesdayNoon)).toEqual(expected);
});
