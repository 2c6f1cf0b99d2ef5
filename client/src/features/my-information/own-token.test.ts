import { expect, test } from "vitest";
import { tokenInHash } from "./own-token.ts";

test.each([
  ["#K7M2Q-4XN8T-PWRST-VWXYZ-23456", "K7M2Q-4XN8T-PWRST-VWXYZ-23456"],
  ["#k7m2q%204xn8t%20pwrst%20vwxyz%2023456", "k7m2q 4xn8t pwrst vwxyz 23456"],
  ["#%E0%A4%A", null],
  ["#main", null],
  ["", null],
])("%j holds %j", (hash, token) => expect(tokenInHash(hash)).toBe(token));
