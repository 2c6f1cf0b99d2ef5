import { expect, test } from "vitest";
import { returnPathOf } from "./return-path.ts";

test.each(["/inbox", "/services/insulin-cost-fund/refer?need=insulin-cost#who"])("%s is a place to come back to", (path) => {
  expect(returnPathOf(path, "/inbox")).toBe(path);
});

test.each([
  null,
  "",
  "https://elsewhere.example/",
  "//elsewhere.example/x",
  "/\\elsewhere.example",
  "/\t/elsewhere.example",
  "javascript:alert(1)",
  "inbox",
  "/.//elsewhere.example",
])("%j leads home instead", (path) => {
  expect(returnPathOf(path, "/inbox")).toBe("/inbox");
});
