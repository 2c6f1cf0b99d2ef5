import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { describeFaults, type Env, type EnvFault, envVariables, readEnv, repositoryRoot } from "./env.ts";

function settings(source: NodeJS.ProcessEnv): Env {
  const reading = readEnv(source);
  if (!reading.ok) throw new Error(describeFaults(reading.faults));
  return reading.env;
}

function faults(source: NodeJS.ProcessEnv): readonly EnvFault[] {
  const reading = readEnv(source);
  return reading.ok ? [] : reading.faults;
}

test("an empty environment is a complete one: embedded services, loopback, port 4000", () => {
  expect(settings({})).toEqual({
    mode: "development",
    host: "127.0.0.1",
    port: 4000,
    publicUrl: "http://localhost:4000",
    dataFolder: join(repositoryRoot, ".waypost"),
    database: { kind: "embedded" },
    search: { kind: "embedded" },
    secret: { kind: "kept" },
    previousSecret: null,
    mail: { kind: "mailbox" },
    logLevel: "info",
    introspection: true,
    trustedDocuments: false,
    metricsToken: null,
  });
});

test("an empty variable counts as unset", () => {
  expect(settings({ PORT: "", MEILI_URL: " ", DATABASE_URL: "" })).toEqual(settings({}));
});

test("DATABASE_URL replaces the embedded database, and the roles' addresses may be given beside it", () => {
  const env = settings({ DATABASE_URL: "postgres://o:p@db:5432/w", DATABASE_APP_URL: "postgresql://a:p@db/w" });
  expect(env.database).toEqual({
    kind: "external",
    ownerUrl: "postgres://o:p@db:5432/w",
    appUrl: "postgresql://a:p@db/w",
    publicUrl: undefined,
    authUrl: undefined,
  });
});

test("an address of a role without the owner's is a fault that names both", () => {
  expect(faults({ DATABASE_PUBLIC_URL: "postgres://a:p@db/w" })).toEqual([
    expect.objectContaining({ variable: "DATABASE_PUBLIC_URL", problem: "stands without DATABASE_URL" }),
  ]);
});

test("Meilisearch is given by address and key together", () => {
  expect(settings({ MEILI_URL: "http://search:7700/", MEILI_KEY: "k" }).search).toEqual({
    kind: "meilisearch",
    url: "http://search:7700",
    key: "k",
  });
  expect(faults({ MEILI_URL: "http://search:7700" })).toEqual([expect.objectContaining({ variable: "MEILI_KEY" })]);
  expect(faults({ MEILI_KEY: "k" })).toEqual([expect.objectContaining({ variable: "MEILI_URL" })]);
});

test("WAYPOST_SEARCH=postgres wins over a Meilisearch that is given", () => {
  expect(settings({ WAYPOST_SEARCH: "postgres", MEILI_URL: "http://search:7700", MEILI_KEY: "k" }).search).toEqual({ kind: "postgres" });
});

test("production never starts the embedded Meilisearch, and holds browsers to the client's own documents", () => {
  expect(settings({ NODE_ENV: "production" })).toMatchObject({ search: { kind: "postgres" }, trustedDocuments: true });
  expect(settings({ NODE_ENV: "production", WAYPOST_TRUSTED_DOCUMENTS: "off" }).trustedDocuments).toBe(false);
  expect(settings({})).toMatchObject({ trustedDocuments: false });
});

test("the schema is public until somebody says otherwise", () => {
  expect(settings({ NODE_ENV: "production" }).introspection).toBe(true);
  expect(settings({ WAYPOST_INTROSPECTION: "off" }).introspection).toBe(false);
  expect(settings({ WAYPOST_INTROSPECTION: "false" }).introspection).toBe(false);
});

test("production over a shared database needs a shared secret", () => {
  const source = { NODE_ENV: "production", DATABASE_URL: "postgres://o:p@db/w" };
  expect(faults(source)).toEqual([expect.objectContaining({ variable: "WAYPOST_SECRET", problem: "is missing in production" })]);
  expect(settings({ ...source, WAYPOST_SECRET: "x".repeat(32) }).secret).toEqual({ kind: "given", value: "x".repeat(32) });
});

test("every fault is told at once, each with what to do", () => {
  const told = describeFaults(faults({ PORT: "eighty", LOG_LEVEL: "loud", MEILI_URL: "search", WAYPOST_SECRET: "short" }));
  expect(told).toContain("PORT is not usable: set it to a whole number from 1 to 65535.");
  expect(told).toContain("LOG_LEVEL is not usable");
  expect(told).toContain("MEILI_URL is not usable");
  expect(told).toContain("MEILI_KEY is missing beside MEILI_URL");
  expect(told).toContain("WAYPOST_SECRET is not usable: set it to at least 32 random characters");
});

test("a secret or a password is never repeated in a fault", () => {
  const told = describeFaults(faults({ WAYPOST_SECRET: "hunter2", DATABASE_URL: "mysql://o:swordfish@db/w" }));
  expect(told).not.toMatch(/hunter2|swordfish/);
});

test(".env.example documents exactly the variables that are read", () => {
  const example = readFileSync(join(repositoryRoot, ".env.example"), "utf8");
  const documented = [...example.matchAll(/^#?([A-Z][A-Z_]+)=/gm)].map((match) => match[1]);
  expect(new Set(documented)).toEqual(new Set(envVariables));
});

test("mails go to a mail server that is named with a sender, else to a mailbox, and in production to nobody", () => {
  const smtp = { SMTP_URL: "smtps://u:p@mail.example.org:465", MAIL_FROM: "Waypost <no-reply@example.org>" };
  expect(settings(smtp).mail).toEqual({ kind: "smtp", url: smtp.SMTP_URL, from: smtp.MAIL_FROM });
  expect(settings({}).mail).toEqual({ kind: "mailbox" });
  expect(settings({ NODE_ENV: "production" }).mail).toEqual({ kind: "nobody" });
  expect(faults({ SMTP_URL: smtp.SMTP_URL })).toEqual([expect.objectContaining({ variable: "MAIL_FROM" })]);
  expect(faults({ MAIL_FROM: smtp.MAIL_FROM })).toEqual([expect.objectContaining({ variable: "SMTP_URL" })]);
  expect(faults({ ...smtp, MAIL_FROM: "a@b.c\r\nBcc: everybody@example.org" })).toEqual([
    expect.objectContaining({ variable: "MAIL_FROM" }),
  ]);
});
