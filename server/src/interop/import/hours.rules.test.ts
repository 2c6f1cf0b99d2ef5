import { describe, expect, test } from "vitest";
import { isRoundTheClock, readDate, readDays, readTime } from "./hours.rules.ts";

describe("days of the week", () => {
  test.each([
    ["Monday - Friday", "MO,TU,WE,TH,FR"],
    ["Monday-Friday", "MO,TU,WE,TH,FR"],
    ["Mon to Thurs", "MO,TU,WE,TH"],
    ["M-F", "MO,TU,WE,TH,FR"],
    ["Friday through Monday", "MO,FR,SA,SU"],
    ["Mon, Wed & Fri", "MO,WE,FR"],
    ["Monday, Wednesday and Friday", "MO,WE,FR"],
    ["Tuesdays", "TU"],
    ["weekends", "SA,SU"],
    ["Daily", "MO,TU,WE,TH,FR,SA,SU"],
    ["every Tuesday", "TU"],
    ["TH,FR", "TH,FR"],
    ["1", "MO"],
    ["7", "SU"],
    ["saturday", "SA"],
  ])("%s is every week on %s", (text, byday) => {
    expect(readDays(text)).toEqual({ freq: "WEEKLY", byday });
  });

  test.each([
    ["First Monday", "1MO"],
    ["1st and 3rd Tuesday", "1TU,3TU"],
    ["last Friday of the month", "-1FR"],
    ["2WE,4WE", "2WE,4WE"],
  ])("%s is every month on %s", (text, byday) => {
    expect(readDays(text)).toEqual({ freq: "MONTHLY", byday });
  });

  test.each(["", "By appointment", "November 1 - March 31", "9:00AM", "8", "Every other Tuesday", "M", "T"])("%j names no days", (text) => {
    expect(readDays(text)).toBeNull();
  });
});

describe("clock times", () => {
  test.each([
    ["9:00AM", "09:00"],
    ["12:00PM", "12:00"],
    ["12:30 am", "00:30"],
    ["5 p.m.", "17:00"],
    ["9am", "09:00"],
    ["17:00", "17:00"],
    ["10:00:00", "10:00"],
    ["10:00:00Z", "10:00"],
    ["0900", "09:00"],
    ["8.30 AM", "08:30"],
    ["noon", "12:00"],
    ["Midnight", "00:00"],
    ["24:00", "00:00"],
  ])("%s is %s", (text, time) => {
    expect(readTime(text)).toBe(time);
  });

  test.each(["", "9", "25:00", "13:00 PM", "10:75", "Mornings", "2020-01-01", "0:00 AM"])("%j is no time", (text) => {
    expect(readTime(text)).toBeNull();
  });

  test.each(["24 Hours", "24 hours", "24/7", "24-7", "open 24 hours", "24 hours a day"])("%s is round the clock", (text) => {
    expect(isRoundTheClock(text)).toBe(true);
  });

  test.each(["24", "24:00", "2400", "24 Main Street"])("%s is not round the clock", (text) => {
    expect(isRoundTheClock(text)).toBe(false);
  });
});

describe("dates", () => {
  test.each([
    ["2020-02-29", "2020-02-29"],
    ["2008-09-15T15:53:00Z", "2008-09-15"],
    ["1/24/2014", "2014-01-24"],
    ["12/24/15", "2015-12-24"],
    ["1/24/70", "1970-01-24"],
    ["January 20, 1970", "1970-01-20"],
    ["Dec. 24, 2014", "2014-12-24"],
    ["24 December 2014", "2014-12-24"],
  ])("%s is %s", (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  test.each(["", "2021-02-29", "13/27/2014", "24/2/70", "January 01, 0001", "Smarch 1, 2020", "9:00AM", "soon"])(
    "%j is no date",
    (text) => {
      expect(readDate(text)).toBeNull();
    },
  );
});
