import { randomBytes } from "node:crypto";
import { ownerRows } from "@waypost/server/platform/database/owner-rows";
import { resealSecondFactors } from "@waypost/server/identity/second-factor-secrets";
import { rotateKeysCommand } from "@waypost/server/start/keys.command";
import { Secret, TOTP } from "otpauth";
import { afterAll, beforeAll, expect, it } from "vitest";
import { password } from "../support/accounts.ts";
import { Browser } from "../support/auth-client.ts";
import { openScratchServices, type ScratchServices, surroundingsOf } from "../support/scratch-services.ts";
import { World } from "../support/world.ts";

let scratch: ScratchServices;
beforeAll(async () => {
  scratch = await openScratchServices({ meilisearch: false });
}, 120_000);
afterAll(() => scratch?.close());

/** Waypost as it runs with these secrets on the one database. */
async function withSecrets<T>(secrets: { secret: string; previousSecret: string | null }, work: (world: World) => Promise<T>): Promise<T> {
  const world = await World.open({ services: { ...scratch.services, secret: secrets.secret }, app: secrets });
  try {
    return await work(world);
  } finally {
    await world.close();
  }
}

async function statusOfCode(world: World, email: string, path: string, code: string): Promise<number> {
  const browser = new Browser(world);
  expect((await browser.post("/sign-in/email", { email, password })).body).toMatchObject({ twoFactorRedirect: true });
  return (await browser.post(path, { code })).status;
}

it("a second factor outlives a new secret: under both, and under the new one alone once the keys were rotated", async () => {
  const [before, after] = [scratch.services.secret, randomBytes(32).toString("base64url")];
  const said: string[] = [];
  const { email, app, recoveryCodes } = await withSecrets({ secret: before, previousSecret: null }, async (world) => {
    const user = await world.aUser();
    const own = new Browser(world, { cookie: user.cookie });
    const { body } = await own.post("/two-factor/enable", { password });
    const totp = new TOTP({ secret: Secret.fromBase32(new URL(body.totpURI).searchParams.get("secret") ?? "") });
    expect((await own.post("/two-factor/verify-totp", { code: totp.generate() })).status).toBe(200);
    return { email: user.email, app: totp, recoveryCodes: body.backupCodes as string[] };
  });

  const surroundings = { ...surroundingsOf(scratch.services), secret: after, previousSecret: before };
  const tools = {
    surroundings,
    json: false,
    signal: new AbortController().signal,
    progress: () => undefined,
    report: (_: object, words: string) => said.push(words),
    database: () => Promise.reject(new Error("Not asked for")),
    migrate: async () => [],
  };

  // World.open reads the keys with one secret alone: they are wrapped anew first.
  expect(await rotateKeysCommand(tools, { secret: true })).toBe(0);
  expect(said.join()).toContain("1 second factors sealed under the secret of today");

  await withSecrets({ secret: after, previousSecret: before }, async (world) => {
    expect(await statusOfCode(world, email, "/two-factor/verify-totp", app.generate())).toBe(200);
  });
  await withSecrets({ secret: after, previousSecret: null }, async (world) => {
    expect(await statusOfCode(world, email, "/two-factor/verify-totp", "000000")).toBe(401);
    expect(await statusOfCode(world, email, "/two-factor/verify-backup-code", recoveryCodes[0] ?? "")).toBe(200);
    expect(await statusOfCode(world, email, "/two-factor/verify-totp", app.generate())).toBe(200);
  });

  const owner = ownerRows(scratch.services.ownerUrl);
  try {
    const stranger = randomBytes(32).toString("base64url");
    expect(await resealSecondFactors(owner, { secret: after })).toEqual({ resealed: 0, unreadable: 0 });
    expect(await resealSecondFactors(owner, { secret: stranger })).toEqual({ resealed: 0, unreadable: 1 });
    // The other way round: what the secret of today sealed opens while it is the one before.
    expect(await resealSecondFactors(owner, { secret: stranger, previousSecret: after })).toEqual({ resealed: 1, unreadable: 0 });
  } finally {
    await owner.destroy();
  }
}, 120_000);
