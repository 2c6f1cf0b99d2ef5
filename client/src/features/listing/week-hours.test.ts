import { expect, test } from "vitest";
import { dayIn, isAllDay, type ScheduleLine, weekHours } from "./week-hours.ts";

const tuesday = "2026-11-24";
const line = (days: string, opensAt: string, closesAt: string, rest: Partial<ScheduleLine> = {}): ScheduleLine => ({
  days: days.split(" "),
  opensAt,
  closesAt,
  validFrom: null,
  validTo: null,
  ...rest,
});
const shape = (lines: readonly ScheduleLine[], today = tuesday) =>
  weekHours(lines, today)?.map((row) => [row.days.join(), row.spans.map((span) => `${span.opensAt}-${span.closesAt}`).join(" ")]);

test("the week begins today, and days that are alike stand together, today alone", () => {
  expect(shape([line("MO TU WE TH", "09:00:00", "18:00:00"), line("FR", "09:00:00", "13:00:00")])).toEqual([
    ["1", "09:00-18:00"],
    ["2,3", "09:00-18:00"],
    ["4", "09:00-13:00"],
    ["5,6", ""],
    ["0", "09:00-18:00"],
  ]);
});

test("two spans a day are both shown, the earlier first", () => {
  expect(shape([line("TU", "13:00", "17:00"), line("TU", "08:00", "12:00")])?.[0]).toEqual(["1", "08:00-12:00 13:00-17:00"]);
});

test("hours that begin later or are over do not count on the days outside", () => {
  const winter = line("TU WE TH", "10:00", "12:00", { validFrom: "2026-11-26", validTo: "2026-12-31" });
  expect(shape([winter])).toEqual([
    ["1", ""],
    ["2", ""],
    ["3", "10:00-12:00"],
    ["4,5,6,0", ""],
  ]);
});

test("lines without days or times make no table", () => {
  expect(weekHours([line("MO", "09:00", "17:00", { opensAt: null })], tuesday)).toBeNull();
  expect(weekHours([line("Weekdays", "09:00", "17:00")], tuesday)).toBeNull();
});

test("today is the place's today: late Tuesday in Texas is already Wednesday in London", () => {
  const instant = new Date("2026-11-25T04:00:00Z");
  expect(dayIn("America/Chicago", instant)).toBe("2026-11-24");
  expect(dayIn("Europe/London", instant)).toBe("2026-11-25");
});

test("from midnight to midnight is all day", () => {
  expect(isAllDay({ opensAt: "00:00", closesAt: "00:00" })).toBe(true);
  expect(isAllDay({ opensAt: "09:00", closesAt: "00:00" })).toBe(false);
});
