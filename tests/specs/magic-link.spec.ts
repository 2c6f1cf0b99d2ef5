import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditOf, Browser, linkIn, mailTo } from "../support/auth-client.ts";
import { World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

const ask = (email: string) => new Browser(world).post("/sign-in/magic-link", { email, callbackURL: "/welcome" });

describe("a link by mail", () => {
  it("signs in somebody who never signed up, once", async () => {
    const email = `${randomUUID()}@example.org`;
    await ask(email);
    const link = linkIn(await mailTo(world, email, /Your link/));
    const [first, second] = [new Browser(world), new Browser(world)];
    expect(await first.get(link)).toMatchObject({ status: 302, location: "http://localhost/welcome" });
    expect((await first.get("/get-session")).body.user).toMatchObject({ email, emailVerified: true });
    expect((await second.get(link)).location).toContain("error=INVALID_TOKEN");
    expect(await second.isSignedIn()).toBe(false);
    const { user } = (await first.get("/get-session")).body;
    expect((await auditOf(world, user.id)).map(({ action }) => action)).toEqual(["SIGNED_UP", "SIGNED_IN"]);
  });

  it("is not given to a member of an organization, who is told how else to sign in; the answer is the same", async () => {
    const member = await world.aMember(await world.anOrganization(), ["VIEWER"]);
    const [refused, given] = [await ask(member.email), await ask(`${randomUUID()}@example.org`)];
    expect([refused.status, refused.body]).toEqual([given.status, given.body]);
    expect(linkIn(await mailTo(world, member.email, /How to sign in/))).toBe("http://localhost/sign-in");
  });

  it("does not sign in somebody who has joined an organization since", async () => {
    const user = await world.aUser();
    await ask(user.email);
    const link = linkIn(await mailTo(world, user.email, /Your link/));
    const organization = await world.anOrganization();
    await world.database.transact({ kind: "system", purpose: "tests", organizationIds: [organization.id] }, ({ rows }) =>
      rows
        .insertInto("membership")
        .values({ id: randomUUID(), user_id: user.userId, organization_id: organization.id, roles: ["ADMIN"] })
        .execute(),
    );
    const browser = new Browser(world);
    expect((await browser.get(link)).status).toBe(403);
    expect(await browser.isSignedIn()).toBe(false);
  });

  it("takes an unproven password away with it: whoever signed up with somebody else's address is out", async () => {
    const email = `${randomUUID()}@example.org`;
    const password = "chosen by whoever was first here";
    await new Browser(world).post("/sign-up/email", { name: "Mallory", email, password });
    await ask(email);
    await new Browser(world).get(linkIn(await mailTo(world, email, /Your link/)));
    expect((await new Browser(world).post("/sign-in/email", { email, password })).status).toBe(401);
  });

  it("lies in the database as a hash", async () => {
    const email = `${randomUUID()}@example.org`;
    await ask(email);
    const token = new URL(linkIn(await mailTo(world, email, /Your link/))).searchParams.get("token") ?? "";
    const { rows } = await world.authPool.query(`select * from "verification"`);
    expect(token.length).toBeGreaterThan(20);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it("does not lead to somebody else's page", async () => {
    const answer = await new Browser(world).post("/sign-in/magic-link", { email: "a@example.org", callbackURL: "https://evil.example" });
    expect(answer.status).toBe(403);
  });
});
