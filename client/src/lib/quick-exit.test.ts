import { expect, test } from "vitest";
import { isThreeInARow } from "./quick-exit.ts";

test("three presses within two seconds leave the page", () => {
  expect(isThreeInARow([0, 400, 900])).toBe(true);
});

test("two presses do not", () => {
  expect(isThreeInARow([0, 400])).toBe(false);
});

test("three presses over a longer time do not: somebody only closed a sheet now and then", () => {
  expect(isThreeInARow([0, 1_500, 2_600])).toBe(false);
});

test("the last three count, whatever came before", () => {
  expect(isThreeInARow([0, 10_000, 10_100, 10_200])).toBe(true);
});
