import { describe, expect, test } from "vitest";
import { costOf, coverageOf, deliveryOf, plainText, summaryOf } from "./profile.rules.ts";

const facts = { hasPlace: false, hasPhone: false, hasWebsite: false };

describe("the summary of an imported service", () => {
  test("is the whole description where that is short", () => {
    expect(summaryOf("Helps with rent.")).toBe("Helps with rent.");
  });

  test("is as many whole sentences as fit into 240 characters", () => {
    const first = "We help people who cannot pay the rent because they lost their work or fell ill, with money and with advice.";
    const second = "Bring the lease and the last letter of your landlord, and come early: the line is long on most days of the week.";
    expect(summaryOf(`${first} ${second} A third sentence that does not fit any more.`)).toBe(`${first} ${second}`);
  });

  test("does not end at an abbreviation", () => {
    const summary = summaryOf(`The house of St. Example stands beside the U.S. Mint ${"and many other things ".repeat(20)}`);
    expect(summary).toMatch(/^The house of St\. Example stands beside the U\.S\. Mint and many/);
    expect(summary).toMatch(/…$/);
    expect(summary.length).toBeLessThanOrEqual(240);
  });

  test("is one line without tags", () => {
    expect(plainText("<p>Open\n and free.</p>\\n")).toBe("Open and free.");
  });
});

describe("the cost of an imported service", () => {
  test.each([
    ["Free", "FREE"],
    ["Free to everyone", "FREE"],
    ["None. Donations requested of clients who can afford it.", "FREE"],
    ["There is no charge.", "FREE"],
    ["Sliding scale, from free to $40", "SLIDING_SCALE"],
    ["Free for children, $10 for others", "VARIES"],
    ["$35 an hour", "UNKNOWN"],
    ["Call and ask", "UNKNOWN"],
    [null, "UNKNOWN"],
  ])("%j is %s", (fees, cost) => {
    expect(costOf(fees)).toBe(cost);
  });
});

describe("delivery and coverage of an imported service", () => {
  test("a service with a place is given there", () => {
    expect(deliveryOf({ ...facts, hasPlace: true, hasPhone: true })).toEqual(["IN_PERSON"]);
  });
  test("a service without a place is given by what it has", () => {
    expect(deliveryOf({ ...facts, hasPhone: true, hasWebsite: true })).toEqual(["PHONE", "ONLINE"]);
  });
  test("nothing known is nothing said", () => {
    expect(deliveryOf(facts)).toEqual([]);
  });
  test.each([
    [["OTHER", "STATE", "COUNTY"], "STATES"],
    [["NATION", "STATE"], "NATION"],
    [["POSTAL_CODE"], "POSTAL_CODES"],
    [["OTHER"], "LOCAL"],
    [[], "LOCAL"],
  ])("areas %j cover %s", (kinds, coverage) => {
    expect(coverageOf(kinds)).toBe(coverage);
  });
});
