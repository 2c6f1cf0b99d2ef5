import { type BetterAuthOptions, betterAuth } from "better-auth";
import { APIError, isAPIError } from "better-auth/api";
import pg from "pg";
import type { Database } from "../platform/database/database.ts";
import type { Mailer } from "../platform/mail/mailer.ts";
import { AuthAudit } from "./auth-audit.ts";
import { houseRules } from "./auth-house-rules.ts";
import { AuthMails } from "./auth-mails.ts";
import { authPlugins } from "./auth-plugins.ts";
import { sessionFields, sessionMade } from "./auth-session.ts";
import { AuthTries, triesAMinute } from "./auth-tries.ts";
import { writtenFirst } from "./auth-written-first.ts";
import { passwordLength } from "./password-strength.ts";
import { authSecrets } from "./second-factor-secrets.ts";
import type { SsoService } from "./sso.service.ts";

export interface AuthOptions {
  /** Address of role waypost_auth, which owns nothing and reaches schema auth alone. */
  readonly databaseUrl: string;
  readonly secret: string;
  /** While the secret is being changed, the one before it: second factors sealed with it still open. */
  readonly previousSecret?: string | null | undefined;
  /** Where browsers find us, e.g. "http://127.0.0.1:4000". */
  readonly publicUrl: string;
  /** Whose audit log tells of sign-ins. */
  readonly database: Database;
  /** Who delivers confirmations, resets and links. */
  readonly mailer: Mailer;
  /** Single sign-on of organizations; left out where nobody signs in by it. */
  readonly sso?: SsoService;
  /** Told of failures that no caller sees. Nothing about a person is in them. */
  readonly onFailure?: (what: string, error: unknown) => void;
  readonly onConnectionError?: (error: Error) => void;
}

/** A session lasts a week and is renewed when it is used a day after its last renewal. */
const week = 60 * 60 * 24 * 7;
const day = 60 * 60 * 24;
const hour = 60 * 60;

/** On one's own machine people type either name of it. */
export function originsOf(publicUrl: string): string[] {
  const url = new URL(publicUrl);
  if (url.hostname !== "localhost" && url.hostname !== "127.0.0.1") return [url.origin];
  return ["localhost", "127.0.0.1"].map((name) => `${url.protocol}//${name}${url.port ? `:${url.port}` : ""}`);
}

// The rate limit's instants are bigint, which pg gives as text: adding to text would put digits in a row.
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.INT8, Number);

const tried = { window: 60, max: triesAMinute };

/** What each address may try; what one account may be tried is counted by our house rules. */
const rateLimits = {
  "/sign-in/email": tried,
  "/sign-up/email": tried,
  "/sign-in/magic-link": tried,
  "/magic-link/verify": tried,
  "/request-password-reset": tried,
  "/reset-password": tried,
  "/send-verification-email": tried,
  "/two-factor/verify-totp": tried,
  "/two-factor/verify-backup-code": tried,
  "/two-factor/enable": tried,
  "/two-factor/disable": tried,
  "/two-factor/generate-backup-codes": tried,
  "/two-factor/get-totp-uri": tried,
  "/change-password": tried,
  "/passkey/verify-authentication": tried,
  "/get-session": false,
} as const;

interface Parts extends Pick<AuthOptions, "secret" | "previousSecret" | "publicUrl" | "sso" | "onFailure"> {
  readonly pool: pg.Pool;
  readonly mails: AuthMails;
  readonly audit: AuthAudit;
}

function configure(parts: Parts) {
  const { pool, secret, publicUrl, audit } = parts;
  const origins = originsOf(publicUrl);
  return betterAuth({
    appName: "Waypost",
    database: pool,
    ...authSecrets(parts),
    baseURL: publicUrl,
    basePath: "/auth",
    trustedOrigins: origins,
    ...passwordsAndMails(parts),
    plugins: [
      ...authPlugins({ publicUrl, origins, mails: parts.mails, sso: parts.sso }),
      writtenFirst({ audit, onFailure: parts.onFailure }),
      // Last: what the others did is seen and written down.
      houseRules({ tries: new AuthTries(pool, secret), audit, passkeyOwner: passkeyOwnerIn(pool), onFailure: parts.onFailure }),
    ],
    session: {
      expiresIn: week,
      updateAge: day,
      additionalFields: sessionFields,
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session, ctx) => {
            if (ctx?.path === "/magic-link/verify") await refuseLinkOfMember(parts, session.userId);
            return { data: await sessionMade(pool, session, ctx) };
          },
        },
      },
    },
    // The table is shared by all server processes.
    rateLimit: { enabled: true, storage: "database", window: 60, max: 100, customRules: rateLimits },
    advanced: {
      cookiePrefix: "waypost",
      useSecureCookies: publicUrl.startsWith("https:"),
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax" },
      // Said outright: better-auth would leave both off where it takes itself to be in a test.
      disableCSRFCheck: false,
      disableOriginCheck: false,
      // Set by us from the connection before better-auth sees the request; whatever a client sends there is overwritten.
      ipAddress: { ipAddressHeaders: ["x-waypost-ip"] },
    },
    // What a caller did wrong is told to the caller alone.
    onAPIError: { onError: (error) => (isAPIError(error) ? undefined : parts.onFailure?.("A request about signing in failed", error)) },
    // Its milder lines name e-mail addresses.
    logger: { level: "error", log: (_, message, ...rest: unknown[]) => parts.onFailure?.(`Sign-in: ${message}`, rest[0]) },
    telemetry: { enabled: false },
  });
}

function passwordsAndMails({ pool, mails, audit, publicUrl }: Parts) {
  return {
    emailAndPassword: {
      enabled: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
      // With it the answer to a sign-up is the same for an address that has an account: its owner is told by mail.
      requireEmailVerification: true,
      onExistingUserSignUp: async ({ user }, request) => mails.alreadySignedUp(user.email, `${publicUrl}/sign-in`, request?.headers),
      resetPasswordTokenExpiresIn: hour,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: async ({ user, url }, request) => mails.passwordReset(user.email, url, request?.headers),
      onPasswordReset: async ({ user }, request) => {
        await forgetSignIns(pool, user.id);
        mails.passwordChanged(user.email, request?.headers);
      },
    },
    emailVerification: {
      expiresIn: hour,
      sendOnSignIn: true,
      sendVerificationEmail: async ({ user, url }, request) => mails.confirmation(user.email, leadingSomewhere(url), request?.headers),
      afterEmailVerification: async ({ id }) => audit.record(id, "EMAIL_CONFIRMED"),
    },
  } satisfies Pick<BetterAuthOptions, "emailAndPassword" | "emailVerification">;
}

/** A confirmation that no page asked for (a sign-in did) leads to the page that says it is done. */
function leadingSomewhere(url: string): string {
  const link = new URL(url);
  if (link.searchParams.get("callbackURL") === "/") link.searchParams.set("callbackURL", "/confirm-email?done=1");
  return link.href;
}

/** After a new password nothing that was given out before it opens the account: no session, no trusted device, no other mail. */
async function forgetSignIns(pool: pg.Pool, userId: string): Promise<void> {
  await pool.query(`delete from "session" where "userId" = $1`, [userId]);
  await pool.query(`delete from "verification" where "value" = $1`, [userId]);
}

/** A link by mail is one factor, and for those alone who belong to no organization and asked for no second one. */
async function refuseLinkOfMember({ pool, audit }: Parts, userId: string): Promise<void> {
  if (await mayUseLink(pool, audit, userId)) return;
  throw new APIError("FORBIDDEN", { code: "LINK_NOT_ALLOWED", message: "This account signs in with its password or a passkey." });
}

async function mayUseLink(pool: pg.Pool, audit: AuthAudit, userId: string): Promise<boolean> {
  const { rows } = await pool.query(`select 1 from "user" where "id" = $1 and "twoFactorEnabled"`, [userId]);
  return rows.length === 0 && !(await audit.isMember(userId));
}

function passkeyOwnerIn(pool: pg.Pool) {
  return async (credentialId: string): Promise<string | null> => {
    const { rows } = await pool.query<{ userId: string }>(`select "userId" from "passkey" where "credentialID" = $1`, [credentialId]);
    return rows[0]?.userId ?? null;
  };
}

export type Auth = ReturnType<typeof configure>;

export interface AuthHandle {
  readonly auth: Auth;
  readonly pool: pg.Pool;
  readonly mails: AuthMails;
  close(): Promise<void>;
}

/** better-auth over a pool, schema and role of its own. */
export function createAuth(options: AuthOptions): AuthHandle {
  const pool = new pg.Pool({
    connectionString: options.databaseUrl,
    max: 6,
    types,
    options: "-c search_path=auth",
    application_name: "waypost-auth",
  });
  const onError = (error: Error): void => options.onConnectionError?.(error);
  pool.on("error", onError);
  pool.on("connect", (client) => client.on("error", onError));
  const audit = new AuthAudit(options.database, options.secret);
  const mails = new AuthMails({
    mailer: options.mailer,
    mayUseLink: async (email) => {
      const { rows } = await pool.query<{ id: string }>(`select "id" from "user" where "email" = $1`, [email.toLowerCase()]);
      return rows[0] === undefined || mayUseLink(pool, audit, rows[0].id);
    },
    signInUrl: `${options.publicUrl}/sign-in`,
    onFailure: options.onFailure,
  });
  return {
    auth: configure({ ...options, pool, mails, audit }),
    pool,
    mails,
    async close() {
      await mails.settled();
      await pool.end();
    },
  };
}
