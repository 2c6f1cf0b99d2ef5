import { expect, test } from "vitest";
import { formatPhone, makeFormatters, phoneHref } from "./format.ts";

const en = makeFormatters("en");
const es = makeFormatters("es");
/** Intl parts hours and their marker by a narrow space that nobody types. */
const plain = (text: string) => text.replaceAll(/\s/g, " ");

test("dates are written out in the reader's language", () => {
  expect(en.date("2026-11-12T15:00:00Z")).toBe("November 12, 2026");
  expect(es.date("2026-11-12T15:00:00Z")).toBe("12 de noviembre de 2026");
});

test("a day without a time is the same day everywhere", () => {
  expect(en.weekdayDate("2026-11-26")).toBe("Thursday, November 26");
});

test("times are those of the place", () => {
  expect(plain(en.timeIn("2026-11-25T00:00:00Z", "America/Chicago"))).toBe("6:00 PM");
  expect(plain(en.weekdayTimeIn("2026-11-25T14:00:00Z", "America/Chicago"))).toBe("Wed 8:00 AM");
  expect(en.zone("America/Chicago")).toBe("Central Time");
});

test("clock times of schedules are read with and without seconds", () => {
  expect([plain(en.clock("09:00")), plain(en.clock("17:30:00"))]).toEqual(["9:00 AM", "5:30 PM"]);
});

test("weekdays count from Monday", () => {
  expect([en.weekday(0), es.weekday(6)]).toEqual(["Monday", "domingo"]);
});

test("miles have one decimal under ten", () => {
  expect([en.miles(1.43), en.miles(29.4), en.miles(1)]).toEqual(["1.4", "29", "1"]);
});

test("how long ago, in the largest whole unit", () => {
  const now = new Date("2026-11-24T12:00:00Z");
  expect(en.ago("2026-11-24T11:57:00Z", now)).toBe("3 minutes ago");
  expect(en.ago("2026-11-21T12:00:00Z", now)).toBe("3 days ago");
  expect(es.ago("2026-11-26T12:00:00Z", now)).toBe("pasado mañana");
});

test("US numbers are shown as people write them, toll-free ones with their one", () => {
  expect(["5125550142", "+1 512 555 0142", "1-800-555-0100"].map(formatPhone)).toEqual([
    "(512) 555-0142",
    "(512) 555-0142",
    "1-800-555-0100",
  ]);
});

test("short, foreign and lettered numbers stay as they were given", () => {
  expect(["211", "+52 55 1234 5678", "1-800-MEDICARE"].map(formatPhone)).toEqual(["211", "+52 55 1234 5678", "1-800-MEDICARE"]);
});

test("a number is dialled whole, letters by their keys, the extension after it", () => {
  expect(phoneHref("(512) 555-0142")).toBe("tel:+15125550142");
  expect(phoneHref("1-800-MEDICARE")).toBe("tel:+18006334227");
  expect(phoneHref("988")).toBe("tel:988");
  expect(phoneHref("512-555-0142", "4")).toBe("tel:+15125550142;ext=4");
});
