import { expect, it } from "vitest";
import { newPersonLinkToken, personLinkHash } from "./person-link-token.ts";

it("a token has five groups of five letters and digits that are not mistaken for each other", () => {
  expect(newPersonLinkToken()).toMatch(/^[2-9A-HJKMNP-TV-Z]{5}(-[2-9A-HJKMNP-TV-Z]{5}){4}$/);
  expect(newPersonLinkToken()).not.toBe(newPersonLinkToken());
});

it("is the same however it is typed from paper, and another one for another letter", () => {
  const typed = personLinkHash("k7m2q 4xn8t.PWRST-vwxyz-23456");
  expect(typed).toEqual(personLinkHash("K7M2Q-4XN8T-PWRST-VWXYZ-23456"));
  expect(typed).not.toEqual(personLinkHash("K7M2Q-4XN8T-PWRST-VWXYZ-23457"));
});

it("of a very long text no more than the beginning is read", () => {
  expect(personLinkHash("A".repeat(1_000_000))).toEqual(personLinkHash("A".repeat(200)));
});
