import { expect, test } from "vitest";
import { BadCursor, cursorAt, offsetAfter, searchKey } from "./cursor.ts";

const key = searchKey({ text: "food" });

test("the page after a cursor begins behind it", () => {
  expect(offsetAfter(cursorAt(19, key), key)).toBe(20);
  expect(offsetAfter(null, key)).toBe(0);
});

test.each([
  ["another search's", cursorAt(3, searchKey({ text: "rent" }))],
  ["too deep", cursorAt(1000, key)],
  ["negative", Buffer.from(`w1:-1:${key}`).toString("base64url")],
  ["nonsense", "%%%"],
  ["empty", ""],
])("a cursor that is %s is refused", (_case, cursor) => {
  expect(() => offsetAfter(cursor, key)).toThrow(BadCursor);
});
