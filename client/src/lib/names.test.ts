import { expect, test } from "vitest";
import { firstName, initials } from "./names.ts";

test("names are shortened without being cut", () => {
  expect(firstName("  Ana Lucía Barrera ")).toBe("Ana");
  expect(initials("Ana Lucía Barrera")).toBe("AB");
  expect(initials("E\u0301owyn")).toBe("E\u0301");
  expect(initials("")).toBe("");
});
