import { at, type Outcome, send, textAt } from "./auth-client.ts";

/** Ways in and the way out. Nothing here says whether an address has an account: the server does not tell. */

/** An account that its organization signs in itself is "wrong" as well: nobody learns from the answer that it is there. */
export type SignInRefusal = "wrong" | "unconfirmed";
export type SignInOutcome = Outcome<{ readonly needsSecondFactor: boolean }, SignInRefusal>;

const signInRefusals = {
  // better-auth answers 400 to an address that is none, 401 to a wrong password, and says no more than that on purpose.
  "400": "wrong",
  "401": "wrong",
  EMAIL_NOT_VERIFIED: "unconfirmed",
} as const;

export async function signIn(email: string, password: string): Promise<SignInOutcome> {
  const outcome = await send("/sign-in/email", { email, password }, signInRefusals);
  return outcome.kind === "done" ? { kind: "done", data: { needsSecondFactor: at(outcome.data, "twoFactorRedirect") === true } } : outcome;
}

export type SecondFactorRefusal = "wrongCode" | "tooOften" | "startAgain";
export type SecondFactorOutcome = Outcome<unknown, SecondFactorRefusal>;

const secondFactorRefusals = {
  INVALID_CODE: "wrongCode",
  INVALID_BACKUP_CODE: "wrongCode",
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: "tooOften",
  INVALID_TWO_FACTOR_COOKIE: "startAgain",
} as const;

/** The second step of signing in: six digits of the app, or one of the recovery codes. */
export function answerSecondFactor(code: string, by: "app" | "recovery", trustDevice: boolean): Promise<SecondFactorOutcome> {
  const path = by === "app" ? "/two-factor/verify-totp" : "/two-factor/verify-backup-code";
  return send(path, { code, trustDevice }, secondFactorRefusals);
}

/** A link by mail that signs in; the answer is the same for every address. */
export function sendSignInLink(email: string, callbackURL: string): Promise<Outcome<unknown>> {
  return send("/sign-in/magic-link", { email, callbackURL, errorCallbackURL: callbackURL });
}

export type OrganizationRefusal = "noProvider" | "providerSilent";

/** Where the organization of that address signs its people in. */
export async function organizationSignIn(email: string, callbackURL: string): Promise<Outcome<string, OrganizationRefusal>> {
  const outcome = await send("/sign-in/sso", { email, callbackURL }, { SSO_UNREACHABLE: "providerSilent", "404": "noProvider" } as const);
  if (outcome.kind !== "done") return outcome;
  const url = textAt(outcome.data, "url");
  return url === null ? { kind: "failed" } : { kind: "done", data: url };
}

/** True when the server has ended the session. */
export async function signOut(): Promise<boolean> {
  const outcome = await send("/sign-out", {});
  return outcome.kind === "done";
}

/** An account that anybody may try; the server names them in demo mode only. */
export interface DemoAccount {
  readonly email: string;
  readonly name: string;
  readonly organization: string;
  readonly roles: readonly string[];
  readonly password: string;
}

/** Empty outside demo mode, and whenever the answer is not what we expect. */
export async function demoAccounts(signal: AbortSignal): Promise<readonly DemoAccount[]> {
  try {
    const answer = await fetch("/demo-accounts", { headers: { accept: "application/json" }, signal });
    if (!answer.ok || !answer.headers.get("content-type")?.includes("json")) return [];
    const accounts: unknown = await answer.json();
    return Array.isArray(accounts) ? accounts.filter(isDemoAccount) : [];
  } catch {
    return [];
  }
}

function isDemoAccount(value: unknown): value is DemoAccount {
  const account = value as Partial<DemoAccount> | null;
  return typeof account?.email === "string" && typeof account.password === "string" && Array.isArray(account.roles);
}
