import { describe, expect, test } from "vitest";
import { isOpenAt, openingStateAt, type OpeningRule, saysClosed, statesHours } from "./opening-hours.rules.ts";

const newYork = "America/New_York";
const weekly = (byday: string, opensAt: string, closesAt: string, more: Partial<OpeningRule> = {}): OpeningRule => ({
  freq: "WEEKLY",
  byday,
  opensAt,
  closesAt,
  ...more,
});
const at = (iso: string): Date => new Date(iso);

describe("weekly hours", () => {
  const office = [weekly("MO,TU,WE,TH,FR", "09:00", "17:00:00")];

  test.each([
    ["2026-11-24T14:00:00Z", true, "Tuesday 9:00, the minute it opens"],
    ["2026-11-24T13:59:00Z", false, "a minute before"],
    ["2026-11-24T21:59:00Z", true, "16:59"],
    ["2026-11-24T22:00:00Z", false, "17:00, the minute it closes"],
    ["2026-11-22T16:00:00Z", false, "Sunday"],
  ])("at %s open is %s: %s", (instant, open) => {
    expect(isOpenAt(office, at(instant), newYork)).toBe(open);
  });

  test("are read in the place's own zone", () => {
    const eightInTheEvening = at("2026-11-24T20:00:00Z");
    expect(isOpenAt(office, eightInTheEvening, newYork)).toBe(true);
    expect(isOpenAt(office, eightInTheEvening, "Europe/Berlin")).toBe(false);
    expect(isOpenAt(office, eightInTheEvening, "Pacific/Guam")).toBe(false);
  });

  test("say when it closes, and when it opens next", () => {
    expect(openingStateAt(office, at("2026-11-24T15:00:00Z"), newYork)).toEqual({
      isOpen: true,
      closesAt: at("2026-11-24T22:00:00Z"),
      opensAt: null,
    });
    expect(openingStateAt(office, at("2026-11-27T23:00:00Z"), newYork).opensAt).toEqual(at("2026-11-30T14:00:00Z"));
  });

  test("that touch are one span", () => {
    const rules = [weekly("TU", "09:00", "12:00"), weekly("TU", "12:00", "15:00")];
    expect(openingStateAt(rules, at("2026-11-24T15:00:00Z"), newYork).closesAt).toEqual(at("2026-11-24T20:00:00Z"));
  });
});

describe("past midnight", () => {
  const shelter = [weekly("SA", "19:00", "07:00")];

  test("Saturday night reaches into Sunday morning", () => {
    expect(isOpenAt(shelter, at("2026-11-22T11:00:00Z"), newYork)).toBe(true);
    expect(isOpenAt(shelter, at("2026-11-22T12:00:00Z"), newYork)).toBe(false);
    expect(isOpenAt(shelter, at("2026-11-21T11:00:00Z"), newYork)).toBe(false);
  });

  test("a line that never closes has no closing time", () => {
    const always = [weekly("MO,TU,WE,TH,FR,SA,SU", "00:00", "00:00")];
    expect(openingStateAt(always, at("2026-11-24T03:00:00Z"), newYork)).toEqual({ isOpen: true, closesAt: null, opensAt: null });
  });
});

describe("when the clocks change", () => {
  const day = [weekly("SU,MO", "09:00", "17:00")];

  test("nine o'clock is an hour earlier in UTC after the spring change", () => {
    expect(openingStateAt(day, at("2026-03-08T05:00:00Z"), newYork).opensAt).toEqual(at("2026-03-08T13:00:00Z"));
    expect(isOpenAt(day, at("2026-03-08T13:30:00Z"), newYork)).toBe(true);
    expect(isOpenAt(day, at("2026-03-02T13:30:00Z"), newYork)).toBe(false);
  });

  test("a night over the autumn change lasts an hour longer", () => {
    const night = [weekly("SA", "20:00", "06:00")];
    expect(openingStateAt(night, at("2026-11-01T01:00:00Z"), newYork).closesAt).toEqual(at("2026-11-01T11:00:00Z"));
  });

  test("a place without summer time does not move", () => {
    expect(isOpenAt(day, at("2026-07-06T16:30:00Z"), "America/Phoenix")).toBe(true);
    expect(isOpenAt(day, at("2026-07-06T15:59:00Z"), "America/Phoenix")).toBe(false);
  });
});

describe("dated and monthly rules", () => {
  test("hold only between valid_from and valid_to", () => {
    const summer = [weekly("TU", "09:00", "17:00", { validFrom: "2026-06-01", validTo: "2026-08-31" })];
    expect(isOpenAt(summer, at("2026-07-07T15:00:00Z"), newYork)).toBe(true);
    expect(isOpenAt(summer, at("2026-11-24T15:00:00Z"), newYork)).toBe(false);
  });

  test("the second and fourth Tuesday", () => {
    const monthly = [weekly("2TU,4TU", "10:00", "12:00", { freq: "MONTHLY" })];
    expect(isOpenAt(monthly, at("2026-11-24T16:00:00Z"), newYork)).toBe(true);
    expect(isOpenAt(monthly, at("2026-11-17T16:00:00Z"), newYork)).toBe(false);
  });

  test("the first of the month", () => {
    const first = [weekly("", "10:00", "12:00", { freq: "MONTHLY", byday: null, bymonthday: "1" })];
    expect(openingStateAt(first, at("2026-11-24T16:00:00Z"), newYork).opensAt).toEqual(at("2026-12-01T15:00:00Z"));
  });

  test("every other week counts from dtstart", () => {
    const fortnight = [weekly("TU", "10:00", "12:00", { interval: 2, dtstart: "2026-11-10" })];
    expect(isOpenAt(fortnight, at("2026-11-24T16:00:00Z"), newYork)).toBe(true);
    expect(isOpenAt(fortnight, at("2026-11-17T16:00:00Z"), newYork)).toBe(false);
  });
});

describe("on holidays", () => {
  const office = weekly("MO,TU,WE,TH,FR", "09:00", "17:00");
  const dated = (from: string, to: string, more: Partial<OpeningRule>): OpeningRule => ({
    freq: null,
    byday: null,
    opensAt: null,
    closesAt: null,
    validFrom: from,
    validTo: to,
    ...more,
  });
  const thanksgiving = at("2026-11-26T16:00:00Z");

  test("a closed day is closed, and the next opening is after it", () => {
    const rules = [office, dated("2026-11-26", "2026-11-27", { isClosed: true })];
    expect(isOpenAt(rules, thanksgiving, newYork)).toBe(false);
    expect(openingStateAt(rules, thanksgiving, newYork).opensAt).toEqual(at("2026-11-30T14:00:00Z"));
    expect(isOpenAt(rules, at("2026-11-25T16:00:00Z"), newYork)).toBe(true);
  });

  test("hours of a named day stand in place of the usual ones", () => {
    const rules = [office, dated("2026-12-24", "2026-12-24", { opensAt: "09:00", closesAt: "12:00" })];
    expect(isOpenAt(rules, at("2026-12-24T16:00:00Z"), newYork)).toBe(true);
    expect(isOpenAt(rules, at("2026-12-24T18:00:00Z"), newYork)).toBe(false);
    expect(isOpenAt(rules, at("2026-12-23T18:00:00Z"), newYork)).toBe(true);
  });

  test("a night that began before the holiday goes on into it", () => {
    const rules = [weekly("WE,TH", "20:00", "06:00"), dated("2026-11-26", "2026-11-26", { isClosed: true })];
    expect(isOpenAt(rules, at("2026-11-26T10:00:00Z"), newYork)).toBe(true);
    expect(isOpenAt(rules, at("2026-11-27T02:00:00Z"), newYork)).toBe(false);
  });

  test("hours of a season stand beside the others, and closed without days closes nothing", () => {
    const rules = [office, dated("2026-06-01", "2026-08-31", { opensAt: "18:00", closesAt: "20:00" }), dated("", "", { isClosed: true })];
    expect(isOpenAt(rules, at("2026-07-07T15:00:00Z"), newYork)).toBe(true);
    expect(isOpenAt(rules, at("2026-07-07T22:30:00Z"), newYork)).toBe(true);
  });

  test.each([
    ["Closed for Thanksgiving", true],
    ["CERRADO", true],
    ["Not closed", false],
    [null, false],
  ])("%s says closed: %s", (description, closed) => {
    expect(saysClosed({ opensAt: null, closesAt: null, description })).toBe(closed);
    expect(saysClosed({ opensAt: "09:00", closesAt: "10:00", description })).toBe(false);
  });
});

test("a rule in words alone, or one that cannot be read, opens nothing", () => {
  const words: OpeningRule[] = [{ freq: "WEEKLY", byday: "MO", opensAt: null, closesAt: null }];
  expect(statesHours(words)).toBe(false);
  expect(isOpenAt(words, at("2026-11-23T16:00:00Z"), newYork)).toBe(false);
  expect(isOpenAt([weekly("Monday - Friday", "10:00", "12:00", { freq: "MONTHLY" })], at("2026-11-23T16:00:00Z"), newYork)).toBe(false);
  expect(isOpenAt([weekly("MO", "25:99", "26:00")], at("2026-11-23T16:00:00Z"), newYork)).toBe(false);
});
