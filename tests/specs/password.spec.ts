import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { password } from "../support/accounts.ts";
import { auditOf, Browser, linkIn, mailTo } from "../support/auth-client.ts";
import { World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

const newPassword = "purple lantern river seventeen";
const signIn = (email: string, word = password) => new Browser(world).post("/sign-in/email", { email, password: word });

async function resetToken(email: string): Promise<string> {
  const browser = new Browser(world);
  await browser.post("/request-password-reset", { email, redirectTo: "/reset-password" });
  const { location } = await browser.get(linkIn(await mailTo(world, email, /Set a new password/)));
  return new URL(location, "http://localhost").searchParams.get("token") ?? "";
}

describe("a forgotten password", () => {
  it("is replaced by the mailed link, which ends every session and works once", async () => {
    const user = await world.aUser();
    const token = await resetToken(user.email);
    expect((await new Browser(world).post("/reset-password", { token, newPassword })).status).toBe(200);
    expect(await new Browser(world, { cookie: user.cookie }).isSignedIn()).toBe(false);
    expect((await signIn(user.email)).status).toBe(401);
    expect((await signIn(user.email, newPassword)).status).toBe(200);
    expect(await new Browser(world).post("/reset-password", { token, newPassword })).toMatchObject({
      status: 400,
      body: { code: "INVALID_TOKEN" },
    });
    expect((await mailTo(world, user.email, /was changed/)).text).not.toContain(newPassword);
    expect((await auditOf(world, user.userId)).map(({ action }) => action)).toContain("PASSWORD_RESET");
  });

  it("makes every other link useless that was mailed before", async () => {
    const user = await world.aUser();
    const first = await resetToken(user.email);
    const second = await resetToken(user.email);
    expect((await new Browser(world).post("/reset-password", { token: first, newPassword })).status).toBe(200);
    const late = await new Browser(world).post("/reset-password", { token: second, newPassword: `${newPassword} again` });
    expect(late.status).toBe(400);
  });

  it("does not use the link up with a password that is refused", async () => {
    const user = await world.aUser();
    const token = await resetToken(user.email);
    expect(await new Browser(world).post("/reset-password", { token, newPassword: "password1234" })).toMatchObject({
      status: 400,
      body: { code: "PASSWORD_TOO_WEAK" },
    });
    expect((await new Browser(world).post("/reset-password", { token, newPassword })).status).toBe(200);
  });

  it("answers the same for an address that nobody has", async () => {
    const user = await world.aUser();
    const known = await new Browser(world).post("/request-password-reset", { email: user.email });
    const unknown = await new Browser(world).post("/request-password-reset", { email: `${randomUUID()}@example.org` });
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
  });
});

describe("changing a password", () => {
  it("ends every other session, whatever the page asked for", async () => {
    const user = await world.aUser();
    const other = new Browser(world);
    await other.post("/sign-in/email", { email: user.email, password });
    const own = new Browser(world, { cookie: user.cookie });
    const changed = await own.post("/change-password", { currentPassword: password, newPassword, revokeOtherSessions: false });
    expect(changed.status).toBe(200);
    expect([await own.isSignedIn(), await other.isSignedIn()]).toEqual([true, false]);
    expect((await auditOf(world, user.userId)).at(-1)?.action).toBe("PASSWORD_CHANGED");
  });

  it("needs the one before, five tries a minute", async () => {
    const user = await world.aUser();
    const tries = [];
    for (let each = 0; each < 6; each += 1) {
      const browser = new Browser(world, { cookie: user.cookie });
      tries.push((await browser.post("/change-password", { currentPassword: `${newPassword} ${each}`, newPassword })).status);
    }
    expect(tries).toEqual([400, 400, 400, 400, 400, 429]);
  });
});

describe("sessions", () => {
  async function threeSessions() {
    const user = await world.aUser();
    const browsers = [new Browser(world, { cookie: user.cookie }), new Browser(world), new Browser(world)] as const;
    for (const browser of browsers.slice(1)) await browser.post("/sign-in/email", { email: user.email, password });
    return { user, browsers };
  }

  it("are listed to their owner, and ended one by one", async () => {
    const { user, browsers } = await threeSessions();
    const [own, second, third] = browsers;
    const { body: listed } = await own.get("/list-sessions");
    expect(listed).toHaveLength(3);
    const { body: theirs } = await second.get("/get-session");
    await own.post("/revoke-session", { token: theirs.session.token });
    expect([await own.isSignedIn(), await second.isSignedIn(), await third.isSignedIn()]).toEqual([true, false, true]);
    expect((await auditOf(world, user.userId)).at(-1)).toMatchObject({ action: "SESSION_ENDED", details: { which: "ONE" } });
  });

  it("are ended all but the own", async () => {
    const { browsers } = await threeSessions();
    const [own, second, third] = browsers;
    await own.post("/revoke-other-sessions");
    expect([await own.isSignedIn(), await second.isSignedIn(), await third.isSignedIn()]).toEqual([true, false, false]);
  });

  it("are not ended by anybody else", async () => {
    const [user, stranger] = [await world.aUser(), await world.aUser()];
    const own = new Browser(world, { cookie: user.cookie });
    const { body } = await own.get("/get-session");
    await new Browser(world, { cookie: stranger.cookie }).post("/revoke-session", { token: body.session.token });
    expect(await own.isSignedIn()).toBe(true);
  });
});
