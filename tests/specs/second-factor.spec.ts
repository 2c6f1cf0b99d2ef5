import { Secret, TOTP } from "otpauth";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { password } from "../support/accounts.ts";
import { auditOf, Browser } from "../support/auth-client.ts";
import { World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

const wrongCode = "000000";

/** A member of an organization whose account asks for a code after the password. */
async function withSecondFactor() {
  const organization = await world.anOrganization();
  const user = await world.aMember(organization, ["CASE_MANAGER"]);
  const own = new Browser(world, { cookie: user.cookie });
  const { body } = await own.post("/two-factor/enable", { password });
  const app = new TOTP({ secret: Secret.fromBase32(new URL(body.totpURI).searchParams.get("secret") ?? "") });
  const turnedOn = await own.post("/two-factor/verify-totp", { code: app.generate() });
  expect(turnedOn.status).toBe(200);
  return { organization, user, own, app, recoveryCodes: body.backupCodes as string[] };
}

/** A browser that has given the password and owes the second factor. */
async function halfSignedIn(email: string) {
  const browser = new Browser(world);
  const answer = await browser.post("/sign-in/email", { email, password });
  return { browser, answer };
}

describe("a second factor", () => {
  it("is on after its first right code, and then asked for before there is a session", async () => {
    const { user, app, organization } = await withSecondFactor();
    const { browser, answer } = await halfSignedIn(user.email);
    expect(answer.body).toMatchObject({ twoFactorRedirect: true, twoFactorMethods: ["totp"] });
    expect(await browser.isSignedIn()).toBe(false);
    expect((await browser.post("/two-factor/verify-totp", { code: app.generate() })).status).toBe(200);
    expect(await browser.isSignedIn()).toBe(true);
    expect((await auditOf(world, user.userId)).slice(-2)).toMatchObject([
      { action: "SECOND_FACTOR_ON", organization_id: organization.id },
      { action: "SIGNED_IN", organization_id: organization.id, actor_id: user.userId, details: { method: "TOTP" } },
    ]);
  });

  it("is not on where only the password was given, and says nothing of a session before the code", async () => {
    const user = await world.aUser();
    await new Browser(world, { cookie: user.cookie }).post("/two-factor/enable", { password });
    expect((await halfSignedIn(user.email)).answer.body).toMatchObject({ token: expect.any(String) });
  });

  it("refuses a wrong code, which its organization's officer can read of", async () => {
    const { user, organization } = await withSecondFactor();
    const { browser } = await halfSignedIn(user.email);
    expect((await browser.post("/two-factor/verify-totp", { code: wrongCode })).status).toBe(401);
    expect(await browser.isSignedIn()).toBe(false);
    expect((await auditOf(world, user.userId)).at(-1)).toMatchObject({
      action: "SIGN_IN_FAILED",
      actor_kind: "NOBODY",
      actor_id: null,
      organization_id: organization.id,
      details: { method: "TOTP" },
    });
  });

  it("is tried five times a minute, from however many addresses", async () => {
    const { user, app } = await withSecondFactor();
    const { browser } = await halfSignedIn(user.email);
    const statuses = [];
    // Turning it on was the first try.
    for (const code of [wrongCode, wrongCode, wrongCode, wrongCode, app.generate()]) {
      statuses.push((await new Browser(world, { cookie: browser.cookie }).post("/two-factor/verify-totp", { code })).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 429]);
  });

  it("can be a recovery code, which works once", async () => {
    const { user, recoveryCodes } = await withSecondFactor();
    const [code] = recoveryCodes;
    const [first, second] = [await halfSignedIn(user.email), await halfSignedIn(user.email)];
    expect((await first.browser.post("/two-factor/verify-backup-code", { code })).status).toBe(200);
    expect((await second.browser.post("/two-factor/verify-backup-code", { code })).status).toBe(401);
    expect([await first.browser.isSignedIn(), await second.browser.isSignedIn()]).toEqual([true, false]);
  });

  it("is unreadable in the database", async () => {
    const { user, app, recoveryCodes } = await withSecondFactor();
    const { rows } = await world.authPool.query(`select * from "twoFactor" where "userId" = $1`, [user.userId]);
    const stored = JSON.stringify(rows);
    for (const secret of [app.secret.base32, app.secret.utf8, ...recoveryCodes]) expect(stored).not.toContain(secret);
  });

  it("is taken away with the password alone", async () => {
    const { user, own } = await withSecondFactor();
    expect((await own.post("/two-factor/disable", { password: "not the right one at all" })).status).toBe(400);
    expect((await own.post("/two-factor/disable", { password })).status).toBe(200);
    expect((await auditOf(world, user.userId)).at(-1)?.action).toBe("SECOND_FACTOR_OFF");
    expect((await halfSignedIn(user.email)).answer.body.twoFactorRedirect).toBeUndefined();
  });

  it("is not walked around by a link by mail", async () => {
    const user = await world.aUser();
    await world.authPool.query(`update "user" set "twoFactorEnabled" = true where "id" = $1`, [user.userId]);
    await new Browser(world).post("/sign-in/magic-link", { email: user.email });
    await expect.poll(() => world.mailbox.mails.find(({ to }) => to === user.email)?.subject).toBe("How to sign in to Waypost");
  });
});
