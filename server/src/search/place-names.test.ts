import { beforeAll, expect, test } from "vitest";
import { placesBeginning } from "./place-names.ts";

// The data are read on first use, which may take its time on a busy machine.
beforeAll(() => void placesBeginning("austin", 1), 30_000);

test.each([
  ["san marc", "San Marcos, TX"],
  ["San Antonio", "San Antonio, TX"],
  ["st. lou", "Saint Louis, MO"],
  ["tex", "Texas"],
  ["san marcos ca", "San Marcos, CA"],
  ["austinn", "Austin, TX"],
  ["huoston", "Houston, TX"],
  ["san juan pr", "San Juan, PR"],
  ["7866", "San Marcos, TX 78666"],
])("%s may become %s", (typed, place) => {
  expect(placesBeginning(typed, 8)).toContain(place);
});

test("the biggest stand first, and no more than wanted", () => {
  expect(placesBeginning("hous", 1)).toEqual(["Houston, TX"]);
  expect(placesBeginning("san", 3)).toHaveLength(3);
});

test.each(["", "a", "xyzzyx", "12", "food pantry", "'; drop", "x".repeat(5000)])("%s begins no place", (typed) => {
  expect(placesBeginning(typed, 8)).toEqual([]);
});
