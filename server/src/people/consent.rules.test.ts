import { describe, expect, it } from "vitest";
import { type ConsentQuestion, type ConsentTerms, consentCovers, missingData } from "./consent.rules.ts";

const now = new Date("2026-11-24T12:00:00Z");
const consent = (overrides: Partial<ConsentTerms> = {}): ConsentTerms => ({
  receiverOrganizationId: "fund",
  needs: ["insulin-cost"],
  data: ["NAME", "CONTACT"],
  disclosure: "ON_ACCEPTANCE",
  givenAt: new Date("2026-11-01T00:00:00Z"),
  expiresAt: null,
  withdrawnAt: null,
  ...overrides,
});
const question = (overrides: Partial<ConsentQuestion> = {}): ConsentQuestion => ({
  receiverOrganizationId: "fund",
  need: "insulin-cost",
  data: ["NAME", "CONTACT"],
  disclosure: "ON_ACCEPTANCE",
  now,
  ...overrides,
});

describe("a consent covers", () => {
  it("what it names", () => expect(consentCovers(consent(), question())).toBe(true));
  it("any receiver and any need, when it names none", () =>
    expect(consentCovers(consent({ receiverOrganizationId: null, needs: [] }), question({ need: "rent-help" }))).toBe(true));
  it("telling later, when it allows telling at once", () =>
    expect(consentCovers(consent({ disclosure: "AT_ONCE" }), question())).toBe(true));
});

describe("a consent does not reach", () => {
  it.each<[string, ConsentTerms | null, ConsentQuestion]>([
    ["when there is none", null, question()],
    ["another receiver", consent(), question({ receiverOrganizationId: "clinic" })],
    ["another need", consent(), question({ need: "rent-help" })],
    ["data it does not name", consent(), question({ data: ["NAME", "CONTACT", "BIRTH_DATE"] })],
    ["telling at once, when it says after acceptance", consent(), question({ disclosure: "AT_ONCE" })],
    ["past its end", consent({ expiresAt: now }), question()],
    ["past its withdrawal", consent({ withdrawnAt: new Date("2026-11-10T00:00:00Z") }), question()],
    ["before it was given", consent({ givenAt: new Date("2026-12-01T00:00:00Z") }), question()],
  ])("%s", (_, terms, asked) => expect(consentCovers(terms, asked)).toBe(false));
});

describe("what is missing", () => {
  it("is the data that it does not name", () =>
    expect(missingData(consent(), question({ data: ["NAME", "ADDRESS"] }))).toEqual(["ADDRESS"]));
  it("is everything, when it is for somebody else", () =>
    expect(missingData(consent(), question({ receiverOrganizationId: "clinic" }))).toEqual(["NAME", "CONTACT"]));
});
