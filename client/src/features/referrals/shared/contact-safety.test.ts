import { expect, test } from "vitest";
import { isUnsafe, mayDial } from "./contact-safety.ts";

const safe = { doNotCall: false, noVoicemail: false, safeHours: null };

test("a number can be pressed only where nobody said not to call", () => {
  expect(mayDial("512-555-0117", safe)).toBe(true);
  expect(mayDial("512-555-0117", { ...safe, doNotCall: true })).toBe(false);
  expect(mayDial(null, safe)).toBe(false);
});

test("each flag is a warning", () => {
  expect(isUnsafe(safe)).toBe(false);
  expect(isUnsafe({ ...safe, doNotCall: true })).toBe(true);
  expect(isUnsafe({ ...safe, noVoicemail: true })).toBe(true);
  expect(isUnsafe({ ...safe, safeHours: "Tuesday, 10 am to 2 pm" })).toBe(true);
  expect(isUnsafe({ ...safe, safeHours: "  " })).toBe(false);
});
