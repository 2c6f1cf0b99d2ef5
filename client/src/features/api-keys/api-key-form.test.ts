import { describe, expect, it } from "vitest";
import { apiKeyProblems, createApiKeyInput, emptyApiKeyForm, standingOf } from "./api-key-form.ts";

const now = new Date("2026-11-24T12:00:00Z");

describe("the form of a new key", () => {
  it("wants a name and something the key may do", () => {
    expect(apiKeyProblems({ ...emptyApiKeyForm, name: "  ", scopes: [] })).toEqual(["nameMissing", "scopesMissing"]);
    expect(apiKeyProblems({ ...emptyApiKeyForm, name: "Record system" })).toEqual([]);
  });

  it("sends the chosen end as an instant, and none as none", () => {
    const form = { ...emptyApiKeyForm, name: " Record system ", scopes: ["PERSONS_READ", "REFERRALS_READ"] as const };
    expect(createApiKeyInput({ ...form, end: "30" }, now)).toEqual({
      name: "Record system",
      scopes: ["REFERRALS_READ", "PERSONS_READ"],
      expiresAt: "2026-12-24T12:00:00.000Z",
    });
    expect(createApiKeyInput({ ...form, end: "never" }, now).expiresAt).toBeNull();
  });
});

describe("a key", () => {
  it("is live until it is ended or comes to its end", () => {
    expect(standingOf({ expiresAt: null, revokedAt: null }, now)).toBe("live");
    expect(standingOf({ expiresAt: "2026-11-24T12:00:01Z", revokedAt: null }, now)).toBe("live");
    expect(standingOf({ expiresAt: "2026-11-24T12:00:00Z", revokedAt: null }, now)).toBe("past");
    expect(standingOf({ expiresAt: null, revokedAt: "2026-11-01T00:00:00Z" }, now)).toBe("revoked");
  });
});
