import { expect, test } from "vitest";
import { referralStanding } from "./referral-standing.ts";

const takes = { acceptsReferrals: true };
const lakeside = { id: "lakeside", name: "Lakeside" };
const member = (...roles: string[]) => ({ activeOrganization: lakeside, memberships: [{ roles, organization: { id: "lakeside" } }] });

test("a case manager and an admin may refer", () => {
  expect(referralStanding(takes, member("CASE_MANAGER"))).toEqual({ kind: "mayRefer" });
  expect(referralStanding(takes, member("ADMIN"))).toEqual({ kind: "mayRefer" });
});

test("nobody is asked to sign in for a program that takes no referrals", () => {
  expect(referralStanding({ acceptsReferrals: false }, null)).toEqual({ kind: "notTaken" });
});

test("who is not signed in signs in first", () => {
  expect(referralStanding(takes, null)).toEqual({ kind: "signInFirst" });
});

test("another role is told whom to ask", () => {
  expect(referralStanding(takes, member("INTAKE", "VIEWER"))).toEqual({ kind: "notYourRole", organization: "Lakeside" });
});

test("a role in another organization does not count", () => {
  const viewer = { activeOrganization: lakeside, memberships: [{ roles: ["ADMIN"], organization: { id: "elsewhere" } }] };
  expect(referralStanding(takes, viewer).kind).toBe("notYourRole");
});

test("without an active organization one chooses it first", () => {
  expect(referralStanding(takes, { activeOrganization: null, memberships: [] })).toEqual({ kind: "noOrganization" });
});
