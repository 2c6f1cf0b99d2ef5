import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { BadCursor, deepestResult, searchKey, ShownResults } from "./cursor.ts";

const key = searchKey({ text: "food" });
const ids = Array.from({ length: deepestResult + 1 }, () => randomUUID());
const nothing = ShownResults.before(null, key);
const first = (count: number, of = key) => nothing.cursorAfter(ids.slice(0, count), of);

test("the page after a cursor knows what was shown, and only that", () => {
  const shown = ShownResults.before(first(20), key);
  expect(shown.count).toBe(20);
  expect(ids.slice(0, 20).every((id) => shown.has(id))).toBe(true);
  expect(ids.slice(20).some((id) => shown.has(id))).toBe(false);
});

test("without a cursor nothing was shown", () => {
  expect(nothing.count).toBe(0);
  expect(nothing.has(ids[0]!)).toBe(false);
});

test("each page adds to what the pages before it showed", () => {
  const second = ShownResults.before(first(20), key).cursorAfter(ids.slice(20, 40), key);
  expect(second).toBe(first(40));
});

test("the deepest cursor is read back, and weighs under 7 kB", () => {
  expect(ShownResults.before(first(deepestResult), key).count).toBe(deepestResult);
  expect(first(deepestResult).length).toBeLessThan(7000);
});

test.each([
  ["another search's", first(3, searchKey({ text: "rent" }))],
  ["too deep", first(deepestResult + 1)],
  ["of nothing", first(0)],
  ["cut in the middle", first(3).slice(0, -2)],
  ["of an older server", Buffer.from(`w1:3:${key}`).toString("base64url")],
  ["nonsense", "%%%"],
  ["empty", ""],
  ["a megabyte of nothing", "A".repeat(1_000_000)],
])("a cursor that is %s is refused", (_case, cursor) => {
  expect(() => ShownResults.before(cursor, key)).toThrow(BadCursor);
});
