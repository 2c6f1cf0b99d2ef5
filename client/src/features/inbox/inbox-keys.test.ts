import { expect, test } from "vitest";
import { inboxKeyOf } from "./inbox-keys.ts";

const plain = { ctrlKey: false, metaKey: false, altKey: false, isTaken: false };

test.each([
  ["j", "next"],
  ["K", "previous"],
  ["a", "accept"],
  ["w", "waitlist"],
  ["d", "decline"],
  ["?", "help"],
])("%s is %s", (key, meaning) => {
  expect(inboxKeyOf({ ...plain, key })).toBe(meaning);
});

test("a key with Control, Command or Alt belongs to the browser", () => {
  expect(inboxKeyOf({ ...plain, key: "a", ctrlKey: true })).toBeNull();
  expect(inboxKeyOf({ ...plain, key: "d", metaKey: true })).toBeNull();
  expect(inboxKeyOf({ ...plain, key: "d", altKey: true })).toBeNull();
});

test("what is typed into a box stays there", () => {
  expect(inboxKeyOf({ ...plain, key: "d", isTaken: true })).toBeNull();
});
