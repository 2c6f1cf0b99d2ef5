import { describe, expect, it } from "vitest";
import { FieldCipher } from "./field-cipher.ts";

const cipher = new FieldCipher("a secret of at least thirty-two characters");
const place = { table: "person", column: "name", row: "5f1d7c8e-0000-4000-8000-000000000001" };

describe("a sealed field", () => {
  it("opens where it was sealed", () => {
    expect(cipher.open(place, cipher.seal(place, "Ana Lucía Barrera"))).toBe("Ana Lucía Barrera");
  });

  it("shows nothing of its text, and looks different each time", () => {
    const [first, second] = [cipher.seal(place, "Ana"), cipher.seal(place, "Ana")];
    expect(first).not.toContain("Ana");
    expect(first).not.toBe(second);
  });

  it.each([
    ["another row", { ...place, row: "5f1d7c8e-0000-4000-8000-000000000002" }],
    ["another column", { ...place, column: "phone" }],
    ["another table", { ...place, table: "contact" }],
  ])("does not open in %s", (_, elsewhere) => {
    const sealed = cipher.seal(place, "Ana");
    expect(() => cipher.open(elsewhere, sealed)).toThrow("unable to authenticate");
  });

  it("does not open when a single character was altered", () => {
    const sealed = cipher.seal(place, "Ana");
    const altered = sealed.slice(0, 10) + (sealed[10] === "A" ? "B" : "A") + sealed.slice(11);
    expect(() => cipher.open(place, altered)).toThrow("unable to authenticate");
  });

  it("does not open with another secret", () => {
    const other = new FieldCipher("another secret of thirty-two characters or more");
    expect(() => other.open(place, cipher.seal(place, "Ana"))).toThrow("unable to authenticate");
  });

  it("refuses a short secret", () => {
    expect(() => new FieldCipher("short")).toThrow("at least 32 characters");
  });
});
