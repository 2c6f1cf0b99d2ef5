import { expect, test } from "vitest";
import { passwordAdvice } from "./password-advice.ts";

const own = ["Ana Lucía Barrera", "ana.barrera@example.org"];

test.each([
  ["short-one", "longer"],
  ["my-barrera-2026!", "ownName"],
  ["abababababababab", "repeats"],
  ["aaaaaaaaaaaaaaaa", "repeats"],
  ["Password123456!", "common"],
  ["qwerty12345678", "common"],
  ["wide river 72", "fair"],
  ["copper kettle on a blue shelf", "strong"],
] as const)("%s: %s", (password, advice) => {
  expect(passwordAdvice(password, own)).toBe(advice);
});

test("a common word inside a longer thought is no fault", () => {
  expect(passwordAdvice("welcome rain over the orchard", own)).toBe("strong");
});
