import { referralStates } from "@waypost/schema/referrals/vocabulary";
import { describe, expect, it } from "vitest";
import { isWithheld, limitedTo, receiverSeesPerson } from "./disclosure.rules.ts";

const acceptedAt = new Date("2026-11-20T10:00:00Z");

describe("before it accepts, the receiver sees no person", () => {
  it.each(["SENT", "VIEWED", "WAITLISTED"] as const)("%s", (state) => {
    expect(receiverSeesPerson({ state, disclosure: "ON_ACCEPTANCE", acceptedAt: null })).toBe(false);
  });
});

describe("after it accepted", () => {
  it.each(["ACCEPTED", "IN_PROGRESS", "WAITLISTED", "COMPLETED", "UNFULFILLED"] as const)("%s shows the person", (state) => {
    expect(receiverSeesPerson({ state, disclosure: "ON_ACCEPTANCE", acceptedAt })).toBe(true);
  });

  it.each(["DECLINED", "EXPIRED", "WITHDRAWN", "ENTERED_IN_ERROR"] as const)("%s takes the person away again", (state) => {
    expect(receiverSeesPerson({ state, disclosure: "AT_ONCE", acceptedAt })).toBe(false);
  });

  it("taking acceptance back takes the person away again", () => {
    expect(receiverSeesPerson({ state: "VIEWED", disclosure: "ON_ACCEPTANCE", acceptedAt: null })).toBe(false);
  });
});

describe("the person agreed to be known at once", () => {
  it.each(["SENT", "VIEWED", "WAITLISTED"] as const)("%s shows the person", (state) => {
    expect(receiverSeesPerson({ state, disclosure: "AT_ONCE", acceptedAt: null })).toBe(true);
  });

  it("a draft shows nobody anything", () => {
    expect(receiverSeesPerson({ state: "DRAFT", disclosure: "AT_ONCE", acceptedAt: null })).toBe(false);
  });
});

it("nothing is withheld from the sender, in any state", () => {
  const withheld = referralStates.filter((state) => isWithheld("SENDER", { state, disclosure: "ON_ACCEPTANCE", acceptedAt: null }));
  expect(withheld).toEqual([]);
});

it("what the consent does not name stays empty", () => {
  const person = { name: "Ana", birthDate: "1961-04-30", phone: "512-555-0100", email: "ana@example.org", address: "1 Invented St" };
  expect(limitedTo(person, ["NAME", "CONTACT"])).toEqual({ ...person, birthDate: null, address: null });
  expect(limitedTo(person, ["NAME", "BIRTH_DATE"])).toEqual({ ...person, phone: null, email: null, address: null });
});
