import { describe, expect, test } from "vitest";
import { notSignedIn, type SignIn } from "../kernel/sign-in.ts";
import { blockOf, type SignInRules } from "./sign-in.rules.ts";

const [own, other] = ["provider of the organization", "provider of another one"];
const password: SignIn = { ...notSignedIn, method: "PASSWORD" };
const withCode: SignIn = { ...password, hasSecondFactor: true };
const passkey: SignIn = { ...notSignedIn, method: "PASSKEY", hasSecondFactor: true };
const byProvider = (ssoProviderId: string): SignIn => ({ ...notSignedIn, method: "SINGLE_SIGN_ON", ssoProviderId });

const open: SignInRules = { requireSecondFactor: false, passwordSignIn: true, providerId: null };
const strict: SignInRules = { ...open, requireSecondFactor: true };
const providerOnly: SignInRules = { ...open, passwordSignIn: false, providerId: own };

describe("an organization that asks nothing", () => {
  test.each([
    ["a password", password],
    ["a passkey", passkey],
    ["another organization's provider", byProvider(other)],
  ])("takes %s", (_, signIn) => {
    expect(blockOf(signIn, open)).toBeNull();
  });
});

describe("an organization that asks for a second factor", () => {
  test.each([
    ["a password alone", password, "SECOND_FACTOR_REQUIRED"],
    ["a link by mail", { ...notSignedIn, method: "MAGIC_LINK" } as const, "SECOND_FACTOR_REQUIRED"],
    ["a password and a code", withCode, null],
    ["a passkey", passkey, null],
    ["its own provider", byProvider(own), null],
    ["another organization's provider", byProvider(other), "SECOND_FACTOR_REQUIRED"],
  ])("answers %s with its rule", (_, signIn, expected) => {
    expect(blockOf(signIn, { ...strict, providerId: own })).toBe(expected);
  });

  test("and has no provider is not opened by a session that has none either", () => {
    expect(blockOf(password, strict)).toBe("SECOND_FACTOR_REQUIRED");
  });
});

describe("an organization whose members sign in by its provider only", () => {
  test.each([
    ["a password", password],
    ["a password and a code", withCode],
    ["a passkey", passkey],
    ["another organization's provider, or one that it had before", byProvider(other)],
    ["a session from before this was kept", notSignedIn],
  ])("is not opened by %s", (_, signIn) => {
    expect(blockOf(signIn, providerOnly)).toBe("SINGLE_SIGN_ON_REQUIRED");
  });

  test("is opened by its provider, for a second factor too", () => {
    expect(blockOf(byProvider(own), { ...providerOnly, requireSecondFactor: true })).toBeNull();
  });
});
