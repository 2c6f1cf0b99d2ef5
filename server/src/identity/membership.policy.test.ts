import type { Role } from "@waypost/schema/roles";
import { describe, expect, test } from "vitest";
import type { Actor } from "../kernel/actor.ts";
import { mayChangeRoles, mayChangeRules, mayGrant, mayLeave, mayManage, mayRemove } from "./membership.policy.ts";

const own = "own";
const member = (...roles: Role[]): Actor => ({ kind: "member", userId: "u", organizationId: own, roles });
const answer = (decision: ReturnType<typeof mayManage>) => (decision.allowed ? "may" : decision.reason);

describe("managing members", () => {
  test.each([
    ["an administrator", member("ADMIN"), own, "may"],
    ["an operator of the platform's own office", member("OPERATOR"), own, "may"],
    ["a case manager", member("CASE_MANAGER"), own, "ADMINISTRATORS_ONLY"],
    ["a steward", member("STEWARD"), own, "ADMINISTRATORS_ONLY"],
    ["an administrator of another organization", member("ADMIN"), "other", "ADMINISTRATORS_ONLY"],
    ["somebody without an organization", { kind: "signed-in", userId: "u" } as const, own, "ADMINISTRATORS_ONLY"],
    ["a program with a key", { kind: "integrator", keyId: "k", organizationId: own, scopes: [] } as const, own, "ADMINISTRATORS_ONLY"],
    ["nobody", { kind: "nobody" } as const, own, "ADMINISTRATORS_ONLY"],
  ] satisfies [string, Actor, string, string][])("%s", (_, actor, organization, expected) => {
    expect(answer(mayManage(actor, organization))).toBe(expected);
  });
});

describe("a platform role", () => {
  test.each([
    ["given", [], ["STEWARD"]],
    ["given beside others", ["ADMIN"], ["ADMIN", "OPERATOR"]],
    ["taken", ["OPERATOR"], ["VIEWER"]],
  ] satisfies [string, Role[], Role[]][])("is %s by operators alone", (_, before, after) => {
    expect([answer(mayGrant(member("ADMIN"), before, after)), answer(mayGrant(member("OPERATOR"), before, after))]).toEqual([
      "PLATFORM_ROLE",
      "may",
    ]);
  });

  test("that stays as it is hinders no other change", () => {
    expect(answer(mayGrant(member("ADMIN"), ["STEWARD"], ["STEWARD", "VIEWER"]))).toBe("may");
  });
});

describe("the last administrator", () => {
  const last = { roles: ["ADMIN"], isLastAdministrator: true } as const;
  const one = { roles: ["ADMIN"], isLastAdministrator: false } as const;

  test.each([
    ["removed", answer(mayRemove(member("ADMIN"), own, last)), answer(mayRemove(member("ADMIN"), own, one))],
    ["leaving", answer(mayLeave(last)), answer(mayLeave(one))],
    [
      "given another role",
      answer(mayChangeRoles(member("ADMIN"), own, last, ["VIEWER"])),
      answer(mayChangeRoles(member("ADMIN"), own, one, ["VIEWER"])),
    ],
  ])("is not %s, one of several is", (_, ofLast, ofOne) => {
    expect([ofLast, ofOne]).toEqual(["LAST_ADMINISTRATOR", "may"]);
  });

  test("may take a second role", () => {
    expect(answer(mayChangeRoles(member("ADMIN"), own, last, ["ADMIN", "INTAKE"]))).toBe("may");
  });
});

describe("sign-in rules", () => {
  const open = { requireSecondFactor: false, passwordSignIn: true, providerId: null };
  const withProvider = { ...open, providerId: "provider" };
  const strict = { ...open, requireSecondFactor: true };
  const ssoOnly = { ...open, passwordSignIn: false };
  const password = { method: "PASSWORD", hasSecondFactor: false, ssoProviderId: null } as const;
  const byProvider = { method: "SINGLE_SIGN_ON", hasSecondFactor: false, ssoProviderId: "provider" } as const;
  test.each([
    ["asking for a second factor without having one", { before: open, after: strict }, "SECOND_FACTOR_FIRST"],
    ["asking for a second factor", { before: open, after: strict, signIn: { ...password, hasSecondFactor: true } }, "may"],
    ["asking for one where the provider was asked", { before: withProvider, after: strict, signIn: byProvider }, "may"],
    ["no longer asking for one", { before: strict, after: open }, "may"],
    ["turning passwords off without single sign-on", { before: open, after: ssoOnly }, "NO_SINGLE_SIGN_ON"],
    ["turning passwords off with a password", { before: withProvider, after: ssoOnly }, "SINGLE_SIGN_ON_FIRST"],
    ["turning passwords off", { before: withProvider, after: ssoOnly, signIn: byProvider }, "may"],
    ["leaving them off", { before: { ...withProvider, passwordSignIn: false }, after: ssoOnly }, "may"],
  ])("%s", (_, change, expected) => {
    expect(answer(mayChangeRules(member("ADMIN"), own, { signIn: password, ...change }))).toBe(expected);
  });

  test("are not a case manager's to change", () => {
    expect(answer(mayChangeRules(member("CASE_MANAGER"), own, { before: strict, after: open, signIn: password }))).toBe(
      "ADMINISTRATORS_ONLY",
    );
  });
});
