import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser, password } from "../support/accounts.ts";
import { auditOf, Browser, linkIn, mailTo } from "../support/auth-client.ts";
import { World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

const anEmail = (): string => `${randomUUID()}@example.org`;
const signUp = (email: string, more: object = {}, headers: Record<string, string> = {}) =>
  new Browser(world).post("/sign-up/email", { name: "Rosa Delgado", email, password, ...more }, headers);

describe("signing up", () => {
  it("gives no session before the address is confirmed by the link that was mailed to it", async () => {
    const email = anEmail();
    const browser = new Browser(world);
    expect((await browser.post("/sign-up/email", { name: "Rosa", email, password, callbackURL: "/welcome" })).body.token).toBeNull();
    expect(await browser.isSignedIn()).toBe(false);
    const confirmation = linkIn(await mailTo(world, email, /Confirm/));
    expect(await browser.post("/sign-in/email", { email, password })).toMatchObject({ status: 403, body: { code: "EMAIL_NOT_VERIFIED" } });

    const confirmed = await browser.get(confirmation);
    expect([confirmed.status, confirmed.location]).toEqual([302, "/welcome"]);
    const signedIn = await browser.post("/sign-in/email", { email, password });
    expect(signedIn.status).toBe(200);
    expect((await auditOf(world, signedIn.body.user.id)).map(({ action }) => action)).toEqual([
      "SIGNED_UP",
      "SIGN_IN_FAILED",
      "EMAIL_CONFIRMED",
      "SIGNED_IN",
    ]);
  });

  it("answers the same for an address that has an account, and tells its owner by mail", async () => {
    const [known, unknown] = [anEmail(), anEmail()];
    await addUser(world.authPool, { name: "Rosa Delgado", email: known });
    const [first, second] = [await signUp(known), await signUp(unknown)];
    const shape = ({ status, body }: typeof first) => ({
      status,
      body: { ...body, user: { ...body.user, id: typeof body.user.id, email: "", createdAt: "", updatedAt: "" } },
    });
    expect(shape(first)).toEqual(shape(second));
    expect(Object.keys(first.body.user)).toEqual(Object.keys(second.body.user));
    expect(first.setCookies).toEqual(second.setCookies);
    expect(linkIn(await mailTo(world, known, /already have/))).toBe("http://localhost/sign-in");
    expect((await mailTo(world, unknown, /Confirm/)).to).toBe(unknown);
  });

  it("writes its mail in the language of the page", async () => {
    const email = anEmail();
    await signUp(email, {}, { "accept-language": "es-MX,es;q=0.9,en;q=0.5" });
    expect((await mailTo(world, email, /Confirme/)).text).toContain("Abra este enlace");
  });

  it.each([
    ["too short", "elevenchars", "PASSWORD_TOO_SHORT"],
    ["easy to guess", "password1234", "PASSWORD_TOO_WEAK"],
    ["made of the owner's name", "rosa.delgado", "PASSWORD_TOO_WEAK"],
    ["endless", "x".repeat(201), "PASSWORD_TOO_LONG"],
  ])("refuses a password that is %s, and says what to do", async (_, weak, code) => {
    const answer = await signUp(anEmail(), { password: weak });
    expect(answer).toMatchObject({ status: 400, body: { code } });
    expect(answer.body.message).not.toBe("");
  });

  it("does not let anybody name what only the server decides", async () => {
    const email = anEmail();
    await signUp(email, { emailVerified: true, twoFactorEnabled: true, id: "chosen" });
    const { rows } = await world.authPool.query(`select "id", "emailVerified", "twoFactorEnabled" from "user" where "email" = $1`, [email]);
    for (const row of rows) expect([row.emailVerified, row.twoFactorEnabled, row.id === "chosen"]).toEqual([false, false, false]);
  });
});

describe("a confirmation", () => {
  it("is sent again, and answers the same whether there is somebody to send it to", async () => {
    const email = anEmail();
    await signUp(email);
    await mailTo(world, email, /Confirm/);
    const answers = [];
    for (const to of [email, anEmail()]) answers.push(await new Browser(world).post("/send-verification-email", { email: to }));
    const [known, unknown] = answers.map(({ status, body }) => ({ status, body }));
    expect(known).toEqual(unknown);
    expect(world.mailbox.mails.filter(({ to }) => to === email)).toHaveLength(2);
  });

  it("cannot be made up", async () => {
    const answer = await new Browser(world).get("/verify-email?token=eyJhbGciOiJub25lIn0.eyJlbWFpbCI6ImFAYi5jIn0.");
    expect(answer).toMatchObject({ status: 401 });
  });

  it("does not lead to somebody else's page", async () => {
    const answer = await signUp(anEmail(), { callbackURL: "https://evil.example/" });
    expect(answer.status).toBe(403);
  });
});
