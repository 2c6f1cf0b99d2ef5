import { expect, test } from "vitest";
import { emailAddress, maskedEmail } from "./email-address.rules.ts";

test.each([
  [" Dana.Whitfield@Example.ORG ", "dana.whitfield@example.org"],
  ["a+b@mail.example.co.uk", "a+b@mail.example.co.uk"],
])("%j is read as %s", (text, address) => {
  expect(emailAddress(text)).toBe(address);
});

test.each([
  "",
  "dana",
  "dana@",
  "@example.org",
  "dana@example",
  "dana @example.org",
  "a@b.c\nBcc: x@y.z",
  "<dana@example.org>",
  `${"x".repeat(250)}@e.org`,
])("%j is no address", (text) => {
  expect(emailAddress(text)).toBeNull();
});

test("a masked address shows where to look, and not to whom to write", () => {
  expect(maskedEmail("dana.whitfield@mail.example.org")).toBe("d•••@m•••.org");
});
