import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

/** The repository's root, where `.env` and the default data folder are. */
export const repositoryRoot = fileURLToPath(new URL("../../", import.meta.url)).replace(/\/$/, "");

export const logLevels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

/** PostgreSQL: ours, started with the server, or somebody else's. Addresses of the restricted roles are derived where they are not given. */
export type DatabaseSetting =
  | { readonly kind: "embedded" }
  | {
      readonly kind: "external";
      readonly ownerUrl: string;
      readonly appUrl: string | undefined;
      readonly publicUrl: string | undefined;
      readonly authUrl: string | undefined;
    };

/** `embedded` still means PostgreSQL where this machine has no Meilisearch to start. */
export type SearchSetting =
  | { readonly kind: "postgres" }
  | { readonly kind: "embedded" }
  | { readonly kind: "meilisearch"; readonly url: string; readonly key: string };

/** A mail server; in development a mailbox in memory; in production nobody, which the start says loudly. */
export type MailSetting =
  | { readonly kind: "smtp"; readonly url: string; readonly from: string }
  | { readonly kind: "mailbox" }
  | { readonly kind: "nobody" };

/** The secret behind sessions, encrypted fields and database roles: given, or made once and kept in the data folder. */
export type SecretSetting = { readonly kind: "given"; readonly value: string } | { readonly kind: "kept" };

export interface Env {
  readonly mode: "development" | "test" | "production";
  readonly host: string;
  readonly port: number;
  /** What people type to reach the server; links in mails and cookies follow it. No slash at the end. */
  readonly publicUrl: string;
  /** Absolute. */
  readonly dataFolder: string;
  readonly database: DatabaseSetting;
  readonly search: SearchSetting;
  readonly secret: SecretSetting;
  /** While the secret is being changed, the one before it: keys that are wrapped with it still open. */
  readonly previousSecret: string | null;
  readonly mail: MailSetting;
  readonly logLevel: LogLevel;
  /** Whether GraphQL answers questions about its own schema. */
  readonly introspection: boolean;
  /** Whether a browser's session may ask nothing but what the built client asks. */
  readonly trustedDocuments: boolean;
  /** What a reader of /metrics shows; null: only this machine reads them. */
  readonly metricsToken: string | null;
}

/** One thing that is wrong with the environment, and what to do about it. */
export interface EnvFault {
  readonly variable: string;
  readonly problem: string;
  readonly remedy: string;
}

export type EnvReading = { readonly ok: true; readonly env: Env } | { readonly ok: false; readonly faults: readonly EnvFault[] };

const webAddress = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ""));
const postgresAddress = z.url({ protocol: /^postgres(ql)?$/ });
const mailServer = z.url({ protocol: /^smtps?$/ });
// A name before it is allowed; a line break would be a header of its own.
const mailAddress = z.string().regex(/^(?:[^<>@\r\n]* <[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/);
const filled = z.string().min(1);
const flag = z.enum(["on", "off", "true", "false", "1", "0"]).transform((word) => ["on", "true", "1"].includes(word));

/** Every variable that Waypost reads: how it is parsed, and what a right value looks like. `.env.example` documents the same names. */
const variables = {
  NODE_ENV: { schema: z.enum(["development", "test", "production"]), expected: "development, test or production" },
  HOST: { schema: filled, expected: "an address of this machine, such as 127.0.0.1 or 0.0.0.0" },
  PORT: { schema: z.coerce.number().int().min(1).max(65_535), expected: "a whole number from 1 to 65535" },
  PUBLIC_URL: { schema: webAddress, expected: "an address such as https://waypost.example.org" },
  WAYPOST_DATA_DIR: { schema: filled, expected: "a folder that Waypost may write to" },
  WAYPOST_SECRET: { schema: z.string().min(32), expected: "at least 32 random characters (openssl rand -base64 48)" },
  WAYPOST_SECRET_PREVIOUS: { schema: z.string().min(32), expected: "the secret before WAYPOST_SECRET, of at least 32 characters" },
  DATABASE_URL: { schema: postgresAddress, expected: "postgres://owner:password@host:5432/waypost" },
  DATABASE_APP_URL: { schema: postgresAddress, expected: "postgres://waypost_app:password@host:5432/waypost" },
  DATABASE_PUBLIC_URL: { schema: postgresAddress, expected: "postgres://waypost_public:password@host:5432/waypost" },
  DATABASE_AUTH_URL: { schema: postgresAddress, expected: "postgres://waypost_auth:password@host:5432/waypost" },
  WAYPOST_SEARCH: { schema: z.enum(["auto", "postgres"]), expected: "auto or postgres" },
  MEILI_URL: { schema: webAddress, expected: "an address such as http://127.0.0.1:7700" },
  MEILI_KEY: { schema: filled, expected: "a key of that Meilisearch that may read and write every index" },
  SMTP_URL: { schema: mailServer, expected: "smtps://user:password@mail.example.org:465" },
  MAIL_FROM: { schema: mailAddress, expected: "an address such as no-reply@example.org or Waypost <no-reply@example.org>" },
  LOG_LEVEL: { schema: z.enum(logLevels), expected: logLevels.join(", ") },
  WAYPOST_INTROSPECTION: { schema: flag, expected: "on or off" },
  WAYPOST_TRUSTED_DOCUMENTS: { schema: flag, expected: "on or off" },
  METRICS_TOKEN: { schema: z.string().min(24), expected: "at least 24 random characters (openssl rand -base64 24)" },
} as const satisfies Record<string, { readonly schema: z.ZodType; readonly expected: string }>;

type Variable = keyof typeof variables;
type Parsed = { readonly [Name in Variable]: z.output<(typeof variables)[Name]["schema"]> | undefined };

// The cast holds because the object is written out above.
export const envVariables = Object.keys(variables) as readonly Variable[];

/** Reads the environment once. Nothing is done or printed: the caller gets the settings, or every fault at once. */
export function readEnv(source: NodeJS.ProcessEnv): EnvReading {
  const faults: EnvFault[] = [];
  const values: Partial<Record<Variable, unknown>> = {};
  for (const name of envVariables) {
    const text = source[name]?.trim();
    // An empty variable is an unset one: that is how people switch a line of .env off.
    if (!text) continue;
    const answer = variables[name].schema.safeParse(text);
    if (answer.success) values[name] = answer.data;
    else faults.push({ variable: name, problem: "is not usable", remedy: `set it to ${variables[name].expected}` });
  }
  // The cast holds because each value came out of the schema of the same name.
  const parsed = values as Parsed;
  faults.push(...faultsBetween(parsed, new Set(faults.map((fault) => fault.variable))));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, env: toEnv(parsed) };
}

/** Faults that only show when variables are looked at together. Those that are already known to be wrong are not blamed twice. */
function faultsBetween(parsed: Parsed, known: ReadonlySet<string>): EnvFault[] {
  const faults: EnvFault[] = [];
  const given = (name: Variable): boolean => parsed[name] !== undefined || known.has(name);
  const together = (present: Variable, missing: Variable, remedy: string): void => {
    if (given(present) && !given(missing)) faults.push({ variable: missing, problem: `is missing beside ${present}`, remedy });
  };
  together("MEILI_URL", "MEILI_KEY", `set it to ${variables.MEILI_KEY.expected}, or remove MEILI_URL`);
  together("MEILI_KEY", "MEILI_URL", `set it to ${variables.MEILI_URL.expected}, or remove MEILI_KEY`);
  together("SMTP_URL", "MAIL_FROM", `set it to ${variables.MAIL_FROM.expected}, or remove SMTP_URL`);
  together("MAIL_FROM", "SMTP_URL", `set it to ${variables.SMTP_URL.expected}, or remove MAIL_FROM`);
  for (const role of ["DATABASE_APP_URL", "DATABASE_PUBLIC_URL", "DATABASE_AUTH_URL"] as const) {
    if (!given(role) || given("DATABASE_URL")) continue;
    faults.push({ variable: role, problem: "stands without DATABASE_URL", remedy: `set DATABASE_URL too, or remove ${role}` });
  }
  if (parsed.NODE_ENV === "production" && given("DATABASE_URL") && !given("WAYPOST_SECRET")) {
    faults.push({
      variable: "WAYPOST_SECRET",
      problem: "is missing in production",
      remedy: `set the same value on every process: ${variables.WAYPOST_SECRET.expected}`,
    });
  }
  return faults;
}

function toEnv(parsed: Parsed): Env {
  const mode = parsed.NODE_ENV ?? "development";
  const port = parsed.PORT ?? 4000;
  return {
    mode,
    host: parsed.HOST ?? "127.0.0.1",
    port,
    publicUrl: parsed.PUBLIC_URL ?? `http://localhost:${port}`,
    dataFolder: resolve(repositoryRoot, parsed.WAYPOST_DATA_DIR ?? ".waypost"),
    database: databaseSetting(parsed),
    search: searchSetting(parsed),
    secret: parsed.WAYPOST_SECRET === undefined ? { kind: "kept" } : { kind: "given", value: parsed.WAYPOST_SECRET },
    previousSecret: parsed.WAYPOST_SECRET_PREVIOUS ?? null,
    mail: mailSetting(parsed),
    logLevel: parsed.LOG_LEVEL ?? "info",
    introspection: parsed.WAYPOST_INTROSPECTION ?? true,
    trustedDocuments: parsed.WAYPOST_TRUSTED_DOCUMENTS ?? mode === "production",
    metricsToken: parsed.METRICS_TOKEN ?? null,
  };
}

function databaseSetting(parsed: Parsed): DatabaseSetting {
  if (parsed.DATABASE_URL === undefined) return { kind: "embedded" };
  return {
    kind: "external",
    ownerUrl: parsed.DATABASE_URL,
    appUrl: parsed.DATABASE_APP_URL,
    publicUrl: parsed.DATABASE_PUBLIC_URL,
    authUrl: parsed.DATABASE_AUTH_URL,
  };
}

function searchSetting(parsed: Parsed): SearchSetting {
  if (parsed.WAYPOST_SEARCH === "postgres") return { kind: "postgres" };
  if (parsed.MEILI_URL !== undefined && parsed.MEILI_KEY !== undefined) {
    return { kind: "meilisearch", url: parsed.MEILI_URL, key: parsed.MEILI_KEY };
  }
  // The Meilisearch that npm brings is a repackaging by one person: it serves development and trials, never production.
  return parsed.NODE_ENV === "production" ? { kind: "postgres" } : { kind: "embedded" };
}

function mailSetting(parsed: Parsed): MailSetting {
  if (parsed.SMTP_URL !== undefined && parsed.MAIL_FROM !== undefined) {
    return { kind: "smtp", url: parsed.SMTP_URL, from: parsed.MAIL_FROM };
  }
  return { kind: parsed.NODE_ENV === "production" ? "nobody" : "mailbox" };
}

/** What stands on the screen when the environment is wrong: one line a fault. */
export function describeFaults(faults: readonly EnvFault[]): string {
  const lines = faults.map((fault) => `  ${fault.variable} ${fault.problem}: ${fault.remedy}.`);
  return `Waypost cannot start, because its environment is wrong:\n${lines.join("\n")}\nEvery variable is described in .env.example.`;
}

/** The settings of this process, from `.env` and its environment (which wins). Prints every fault and ends the process when there is one. */
export function loadEnv(): Env {
  const file = join(repositoryRoot, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
  const reading = readEnv(process.env);
  if (reading.ok) return reading.env;
  console.error(describeFaults(reading.faults));
  return process.exit(1);
}

/** This process's environment with `changes` on top, for a child process that is Waypost itself. */
export function envForChild(changes: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...changes };
}
