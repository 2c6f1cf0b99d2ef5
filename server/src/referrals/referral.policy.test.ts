import type { Actor } from "../kernel/actor.ts";
import type { Role } from "@waypost/schema/roles";
import { describe, expect, test } from "vitest";
import { mayRefer, partiesOf, sideOf } from "./referral.policy.ts";

const referral = { senderOrganizationId: "sender", receiverOrganizationId: "receiver" };
const member = (organizationId: string, ...roles: Role[]): Actor => ({ kind: "member", userId: "u", organizationId, roles });

describe("the side on which one stands", () => {
  test.each([
    { who: member("sender", "CASE_MANAGER"), side: "SENDER" },
    { who: member("sender", "VIEWER"), side: "SENDER" },
    { who: member("receiver", "INTAKE"), side: "RECEIVER" },
    { who: member("other", "ADMIN"), side: null },
    { who: { kind: "nobody" } as const, side: null },
  ])("is $side for $who", ({ who, side }) => {
    expect(sideOf(who, referral)).toBe(side);
  });

  test.each(["LISTING_EDITOR", "STEWARD", "OPERATOR"] as const)("is none for a %s, who has no business with persons", (role) => {
    expect(sideOf(member("sender", role), referral)).toBeNull();
    expect(sideOf(member("sender", role, "CASE_MANAGER"), referral)).toBe("SENDER");
  });
});

describe("what one may do", () => {
  test.each([
    { role: "ADMIN", sending: ["SENDER", "SENDER_ADMIN"], receiving: ["RECEIVER"], refers: true },
    { role: "CASE_MANAGER", sending: ["SENDER"], receiving: [], refers: true },
    { role: "INTAKE", sending: [], receiving: ["RECEIVER"], refers: false },
    { role: "LISTING_EDITOR", sending: [], receiving: [], refers: false },
    { role: "VIEWER", sending: [], receiving: [], refers: false },
  ] as const)("as $role", ({ role, sending, receiving, refers }) => {
    expect(partiesOf(member("sender", role), referral)).toEqual(sending);
    expect(partiesOf(member("receiver", role), referral)).toEqual(receiving);
    expect(mayRefer(member("sender", role)).allowed).toBe(refers);
  });
});
