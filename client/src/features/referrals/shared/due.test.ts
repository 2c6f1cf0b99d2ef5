import { describe, expect, test } from "vitest";
import { ageOn, dueOf } from "./due.ts";

const now = new Date(2026, 10, 24, 9, 14);
const at = (date: number, hour: number) => new Date(2026, 10, date, hour).toISOString();

describe("how near an answer's date is", () => {
  test("an hour that has passed is late, though the day is today", () => {
    expect(dueOf(at(24, 8), now)).toEqual({ kind: "late", days: 0 });
  });
  test("yesterday evening is one day late, though not 24 hours ago", () => {
    expect(dueOf(at(23, 22), now)).toEqual({ kind: "late", days: 1 });
  });
  test.each([
    [24, 17, "today"],
    [25, 1, "tomorrow"],
    [27, 17, "soon"],
    [28, 9, "later"],
  ])("November %i, %i o'clock is %s", (date, hour, kind) => {
    expect(dueOf(at(date, hour), now)).toEqual({ kind });
  });
});

test("one gets older on the birthday itself", () => {
  expect(ageOn("1974-11-24", now)).toBe(52);
  expect(ageOn("1974-11-25", now)).toBe(51);
});
