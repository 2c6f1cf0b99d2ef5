import { at, listOf, type Outcome, read, send, textAt, textsAt } from "./auth-client.ts";

/** What somebody does with an account of their own: open it, confirm it, keep it safe. */

export interface Account {
  readonly sessionId: string;
  readonly name: string;
  readonly email: string;
  readonly isConfirmed: boolean;
  readonly hasSecondFactor: boolean;
}

/** Null when nobody is signed in. */
export async function readAccount(): Promise<Outcome<Account | null>> {
  const outcome = await read("/get-session");
  if (outcome.kind !== "done") return outcome;
  const user = at(outcome.data, "user");
  const email = textAt(user, "email");
  if (email === null) return { kind: "done", data: null };
  return {
    kind: "done",
    data: {
      sessionId: textAt(at(outcome.data, "session"), "id") ?? "",
      name: textAt(user, "name") ?? "",
      email,
      isConfirmed: at(user, "emailVerified") === true,
      hasSecondFactor: at(user, "twoFactorEnabled") === true,
    },
  };
}

export type PasswordRefusal = "tooShort" | "tooLong" | "tooEasy";

const passwordRefusals = {
  PASSWORD_TOO_SHORT: "tooShort",
  PASSWORD_TOO_LONG: "tooLong",
  PASSWORD_TOO_WEAK: "tooEasy",
} as const;

/** Where the mailed links come back to. */
const confirmed = (returnTo: string | null) => `/confirm-email?done=1${returnTo === null ? "" : `&to=${encodeURIComponent(returnTo)}`}`;
const reset = "/reset-password";

export type SignUpOutcome = Outcome<unknown, PasswordRefusal | "wrongEmail">;

/**
 * The answer is the same where the address has an account already: its owner is told by mail. `returnTo` is where one was led from, and
 * comes to again after confirming and signing in.
 */
export function signUp(name: string, email: string, password: string, returnTo: string | null): Promise<SignUpOutcome> {
  const body = { name, email, password, callbackURL: confirmed(returnTo) };
  return send("/sign-up/email", body, { ...passwordRefusals, INVALID_EMAIL: "wrongEmail", VALIDATION_ERROR: "wrongEmail" } as const);
}

export function sendConfirmation(email: string, returnTo: string | null = null): Promise<Outcome<unknown>> {
  return send("/send-verification-email", { email, callbackURL: confirmed(returnTo) });
}

export function requestPasswordReset(email: string): Promise<Outcome<unknown>> {
  return send("/request-password-reset", { email, redirectTo: reset });
}

export type ResetOutcome = Outcome<unknown, PasswordRefusal | "usedUp">;

export function resetPassword(token: string, newPassword: string): Promise<ResetOutcome> {
  return send("/reset-password", { token, newPassword }, {
    ...passwordRefusals,
    INVALID_TOKEN: "usedUp",
    USER_NOT_FOUND: "usedUp",
  } as const);
}

export type ChangePasswordOutcome = Outcome<unknown, PasswordRefusal | "wrongPassword">;

/** Ends every other session. */
export function changePassword(currentPassword: string, newPassword: string): Promise<ChangePasswordOutcome> {
  const body = { currentPassword, newPassword, revokeOtherSessions: true };
  return send("/change-password", body, {
    ...passwordRefusals,
    INVALID_PASSWORD: "wrongPassword",
    CREDENTIAL_ACCOUNT_NOT_FOUND: "wrongPassword",
  } as const);
}

export interface SecondFactorStart {
  /** otpauth://… for the app, as a picture. */
  readonly uri: string;
  readonly recoveryCodes: readonly string[];
}

const wrongPassword = { INVALID_PASSWORD: "wrongPassword" } as const;

/** Prepares it; it is on after the first right code. */
export async function startSecondFactor(password: string): Promise<Outcome<SecondFactorStart, "wrongPassword">> {
  const outcome = await send("/two-factor/enable", { password }, wrongPassword);
  if (outcome.kind !== "done") return outcome;
  const uri = textAt(outcome.data, "totpURI");
  return uri === null ? { kind: "failed" } : { kind: "done", data: { uri, recoveryCodes: textsAt(outcome.data, "backupCodes") } };
}

export function confirmSecondFactor(code: string): Promise<Outcome<unknown, "wrongCode">> {
  return send("/two-factor/verify-totp", { code }, { INVALID_CODE: "wrongCode" } as const);
}

export function endSecondFactor(password: string): Promise<Outcome<unknown, "wrongPassword" | "required">> {
  return send("/two-factor/disable", { password }, { ...wrongPassword, SECOND_FACTOR_REQUIRED: "required" } as const);
}

/** New recovery codes; those before stop working. */
export async function newRecoveryCodes(password: string): Promise<Outcome<readonly string[], "wrongPassword">> {
  const outcome = await send("/two-factor/generate-backup-codes", { password }, wrongPassword);
  return outcome.kind === "done" ? { kind: "done", data: textsAt(outcome.data, "backupCodes") } : outcome;
}

export interface DeviceSession {
  readonly id: string;
  /** What ends it. */
  readonly token: string;
  readonly userAgent: string;
  readonly address: string;
  readonly lastUsed: string;
}

/** Where this account is signed in, the last used first. */
export async function readSessions(): Promise<Outcome<readonly DeviceSession[]>> {
  const outcome = await read("/list-sessions");
  if (outcome.kind !== "done") return outcome;
  const sessions = listOf(outcome.data).map((session) => ({
    id: textAt(session, "id") ?? "",
    token: textAt(session, "token") ?? "",
    userAgent: textAt(session, "userAgent") ?? "",
    address: textAt(session, "ipAddress") ?? "",
    lastUsed: textAt(session, "updatedAt") ?? "",
  }));
  return { kind: "done", data: sessions.toSorted((one, other) => other.lastUsed.localeCompare(one.lastUsed)) };
}

export function endSession(token: string): Promise<Outcome<unknown>> {
  return send("/revoke-session", { token });
}

export function endOtherSessions(): Promise<Outcome<unknown>> {
  return send("/revoke-other-sessions", {});
}
