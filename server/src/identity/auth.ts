import { betterAuth } from "better-auth";
import pg from "pg";
import type { Mailer } from "../platform/mail/mailer.ts";
import { AuthMails } from "./auth-mails.ts";
import { authPlugins } from "./auth-plugins.ts";

export interface AuthOptions {
  /** Address of role waypost_auth, which owns nothing and reaches schema auth alone. */
  readonly databaseUrl: string;
  readonly secret: string;
  /** Where browsers find us, e.g. "http://127.0.0.1:4000". */
  readonly publicUrl: string;
  /** Who delivers confirmations, resets and links. */
  readonly mailer: Mailer;
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

function configure(pool: pg.Pool, mails: AuthMails, options: Pick<AuthOptions, "secret" | "publicUrl">) {
  const origins = originsOf(options.publicUrl);
  return betterAuth({
    appName: "Waypost",
    database: pool,
    secret: options.secret,
    baseURL: options.publicUrl,
    basePath: "/auth",
    trustedOrigins: origins,
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 12,
      maxPasswordLength: 200,
      autoSignIn: true,
      resetPasswordTokenExpiresIn: hour,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: async ({ user, url }, request) => mails.passwordReset(user.email, url, request?.headers),
    },
    emailVerification: {
      expiresIn: hour,
      sendVerificationEmail: async ({ user, url }, request) => mails.confirmation(user.email, url, request?.headers),
    },
    plugins: authPlugins({ publicUrl: options.publicUrl, origins, mails }),
    session: {
      expiresIn: week,
      updateAge: day,
      additionalFields: { activeOrganizationId: { type: "string", required: false, input: false } },
    },
    // Five tries a minute for an address; the table is shared by all server processes.
    rateLimit: {
      enabled: true,
      storage: "database",
      window: 60,
      max: 100,
      customRules: { "/sign-in/email": { window: 60, max: 5 }, "/get-session": false },
    },
    advanced: {
      cookiePrefix: "waypost",
      useSecureCookies: options.publicUrl.startsWith("https:"),
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax" },
      // Said outright: better-auth would leave both off where it takes itself to be in a test.
      disableCSRFCheck: false,
      disableOriginCheck: false,
      // Set by us from the connection before better-auth sees the request; whatever a client sends there is overwritten.
      ipAddress: { ipAddressHeaders: ["x-waypost-ip"] },
    },
    telemetry: { enabled: false },
  });
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
  const mails = new AuthMails({ mailer: options.mailer, onFailure: options.onFailure });
  return {
    auth: configure(pool, mails, options),
    pool,
    mails,
    async close() {
      await mails.settled();
      await pool.end();
    },
  };
}
