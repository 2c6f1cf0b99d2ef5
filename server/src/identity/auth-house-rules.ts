import type { BetterAuthPlugin, GenericEndpointContext } from "better-auth";
import { APIError, createAuthMiddleware, getSessionFromCtx, isAPIError } from "better-auth/api";
import { deleteSessionCookie } from "better-auth/cookies";
import type { AuditAction } from "../platform/audit/audit.ts";
import type { AuthAudit } from "./auth-audit.ts";
import type { AuthTries, TryKind } from "./auth-tries.ts";
import { isGuessable, passwordLength } from "./password-strength.ts";

export interface HouseRulesOptions {
  readonly tries: AuthTries;
  readonly audit: AuthAudit;
  /** The user behind a passkey's id. */
  readonly passkeyOwner: (credentialId: string) => Promise<string | null>;
  readonly onFailure?: ((what: string, error: unknown) => void) | undefined;
}

/** What was known before better-auth did its work, kept until it is done. */
interface Before {
  /** The user of the session with which the request came. */
  readonly session: { readonly userId: string; readonly email: string; readonly hasSecondFactor: boolean } | null;
  /** The user who is half signed in and owes the second factor. */
  readonly pendingUserId: string | null;
}

const signInMethods: Readonly<Record<string, string>> = {
  "/sign-in/email": "PASSWORD",
  "/two-factor/verify-totp": "TOTP",
  "/two-factor/verify-backup-code": "RECOVERY_CODE",
  "/passkey/verify-authentication": "PASSKEY",
  "/magic-link/verify": "MAGIC_LINK",
  "/sso/callback": "SINGLE_SIGN_ON",
};
const secondFactorPaths = ["/two-factor/verify-totp", "/two-factor/verify-backup-code"];

/** Where a password is asked for although somebody is signed in. */
const passwordAgain = [
  "/change-password",
  "/two-factor/enable",
  "/two-factor/disable",
  "/two-factor/generate-backup-codes",
  "/two-factor/get-totp-uri",
];
/** Where an address typed by anybody brings a mail to its owner. */
const mailing = ["/sign-up/email", "/sign-in/magic-link", "/request-password-reset", "/send-verification-email"];

/** What a signed-in user does with the account, by where it is done. */
const deeds: Readonly<Record<string, readonly [AuditAction, Record<string, string>?]>> = {
  "/sign-out": ["SIGNED_OUT"],
  "/revoke-session": ["SESSION_ENDED", { which: "ONE" }],
  "/revoke-sessions": ["SESSION_ENDED", { which: "ALL" }],
  "/revoke-other-sessions": ["SESSION_ENDED", { which: "OTHERS" }],
  "/two-factor/disable": ["SECOND_FACTOR_OFF"],
  "/two-factor/generate-backup-codes": ["SECOND_FACTOR_ON", { recoveryCodes: "RENEWED" }],
  "/passkey/verify-registration": ["PASSKEY_ADDED"],
  "/passkey/delete-passkey": ["PASSKEY_REMOVED"],
};

/** Our own rules about signing in, around better-auth's: tries are counted, weak passwords refused, and what was done is written down. */
export function houseRules(options: HouseRulesOptions): BetterAuthPlugin {
  const known = new WeakMap<Request, Before>();
  return {
    id: "waypost-house-rules",
    hooks: {
      before: [
        {
          matcher: () => true,
          handler: createAuthMiddleware(async (ctx) => {
            const before = await whoAsks(ctx);
            if (ctx.request) known.set(ctx.request, before);
            await countTry(options.tries, ctx, before);
            await refuseWeakPassword(ctx, before);
            // Whoever changes a password does so because somebody else may know it.
            if (ctx.path === "/change-password") return { context: { body: { ...ctx.body, revokeOtherSessions: true } } };
            return undefined;
          }),
        },
      ],
      after: [
        {
          matcher: () => true,
          handler: createAuthMiddleware(async (ctx) => {
            const before = (ctx.request && known.get(ctx.request)) ?? { session: null, pendingUserId: null };
            try {
              await writeDown(options, ctx, before);
            } catch (error) {
              options.onFailure?.("A sign-in could not be written to the audit log", error);
              const made = ctx.context.newSession;
              if (made) {
                await ctx.context.internalAdapter.deleteSession(made.session.token);
                deleteSessionCookie(ctx);
                ctx.context.setNewSession(null);
              }
              throw new APIError("INTERNAL_SERVER_ERROR", {
                code: "NOT_WRITTEN_DOWN",
                message: "Something went wrong on our side. Try again.",
              });
            }
          }),
        },
      ],
    },
  };
}

async function whoAsks(ctx: GenericEndpointContext): Promise<Before> {
  const needed = deeds[ctx.path] !== undefined || passwordAgain.includes(ctx.path) || secondFactorPaths.includes(ctx.path);
  const found = needed ? await getSessionFromCtx(ctx) : null;
  const user = found?.user as { id: string; email: string; twoFactorEnabled?: boolean | null } | undefined;
  if (user) {
    return { session: { userId: user.id, email: user.email, hasSecondFactor: user.twoFactorEnabled === true }, pendingUserId: null };
  }
  if (!secondFactorPaths.includes(ctx.path)) return { session: null, pendingUserId: null };
  const cookie = await ctx.getSignedCookie(ctx.context.createAuthCookie("two_factor").name, ctx.context.secret);
  const pending = cookie ? await ctx.context.internalAdapter.findVerificationValue(cookie) : null;
  return { session: null, pendingUserId: pending?.value ?? null };
}

function typedEmail(ctx: GenericEndpointContext): string | null {
  const email: unknown = (ctx.body as { email?: unknown } | undefined)?.email;
  return typeof email === "string" ? email.trim().toLowerCase() : null;
}

/** What is being tried, and for which account. */
function triedBy(ctx: GenericEndpointContext, { session, pendingUserId }: Before): readonly [TryKind, string] | null {
  const email = typedEmail(ctx);
  if (ctx.path === "/sign-in/email" && email !== null) return ["PASSWORD", email];
  if (mailing.includes(ctx.path) && email !== null) return ["MAIL", email];
  if (passwordAgain.includes(ctx.path) && session) return ["PASSWORD_AGAIN", session.userId];
  const factorOf = session?.userId ?? pendingUserId;
  return secondFactorPaths.includes(ctx.path) && factorOf !== null ? ["SECOND_FACTOR", factorOf] : null;
}

async function countTry(tries: AuthTries, ctx: GenericEndpointContext, before: Before): Promise<void> {
  const tried = triedBy(ctx, before);
  const wait = tried ? await tries.take(...tried) : 0;
  if (wait === 0) return;
  // The very words of better-auth's own limit, which counts addresses: nobody learns which of the two it was.
  throw new APIError("TOO_MANY_REQUESTS", { message: "Too many requests. Please try again later." }, { "X-Retry-After": `${wait}` });
}

async function refuseWeakPassword(ctx: GenericEndpointContext, { session }: Before): Promise<void> {
  const body = (ctx.body ?? {}) as { password?: unknown; newPassword?: unknown; name?: unknown };
  const chosen =
    ctx.path === "/sign-up/email"
      ? body.password
      : ["/change-password", "/reset-password"].includes(ctx.path)
        ? body.newPassword
        : undefined;
  // Too short and too long are better-auth's to refuse.
  if (typeof chosen !== "string" || chosen.length < passwordLength.min || chosen.length > passwordLength.max) return;
  const about = [typedEmail(ctx), session?.email, body.name].filter((word) => typeof word === "string");
  if (!(await isGuessable(chosen, about))) return;
  throw new APIError("BAD_REQUEST", {
    code: "PASSWORD_TOO_WEAK",
    message: "This password is easy to guess. Use four or more words that do not belong together, or let a password manager make one.",
  });
}

/** @throws when the audit log does not take it. */
async function writeDown({ audit, passkeyOwner }: HouseRulesOptions, ctx: GenericEndpointContext, before: Before): Promise<void> {
  const { newSession } = ctx.context;
  // better-auth keeps the answer there for hooks that run after it; its type of a hook's context does not say so.
  const { returned } = ctx.context as { returned?: unknown };
  const hasFailed = isAPIError(returned) && returned.statusCode >= 400;
  const method = signInMethods[ctx.path];
  if (newSession && (!before.session || ctx.path === "/sign-in/email")) {
    return audit.record(newSession.user.id, "SIGNED_IN", { method: method ?? (ctx.path.startsWith("/sso/") ? "SSO" : "OTHER") });
  }
  if (before.session) {
    const turnsOn = ctx.path === "/two-factor/verify-totp" && !before.session.hasSecondFactor;
    const deed = turnsOn ? (["SECOND_FACTOR_ON"] as const) : deeds[ctx.path];
    return deed && !hasFailed ? audit.record(before.session.userId, ...deed) : undefined;
  }
  // A refused link is answered with a redirect, a refused password with an error.
  if (method === undefined || !isAPIError(returned) || returned.statusCode >= 500) return undefined;
  const code: unknown = returned.body?.code;
  const details = { method, ...(typeof code === "string" ? { reason: code } : {}) };
  return audit.recordFailure(await failedUser(ctx, before, passkeyOwner), typedEmail(ctx), details);
}

async function failedUser(
  ctx: GenericEndpointContext,
  { pendingUserId }: Before,
  passkeyOwner: HouseRulesOptions["passkeyOwner"],
): Promise<string | null> {
  if (pendingUserId !== null) return pendingUserId;
  const credentialId: unknown = (ctx.body as { response?: { id?: unknown } } | undefined)?.response?.id;
  if (ctx.path === "/passkey/verify-authentication") return typeof credentialId === "string" ? passkeyOwner(credentialId) : null;
  const email = typedEmail(ctx);
  return email === null ? null : ((await ctx.context.internalAdapter.findUserByEmail(email))?.user.id ?? null);
}
