import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

const viewer = `{ viewer { user { name email } activeOrganization { name } memberships { roles organization { name } } persons { totalCount } } }`;
const switching = `mutation ($id: ID!) { switchOrganization(organizationId: $id) { activeOrganization { id } } }`;
const active = `{ viewer { activeOrganization { id } } }`;

describe("who is asking", () => {
  it("is nobody without a session", async () => {
    expect((await world.nobody.ask(viewer)).data).toEqual({ viewer: null });
  });

  it("is a user without an organization, who has signed up only", async () => {
    const user = await world.aUser("Sam Stranger");
    expect((await user.ask(viewer)).data.viewer).toEqual({
      user: { name: "Sam Stranger", email: user.email },
      activeOrganization: null,
      memberships: [],
      persons: { totalCount: 0 },
    });
    expect((await user.ask(`{ referral(id: "${randomUUID()}") { id } }`)).errors[0]?.extensions["code"]).toBe("FORBIDDEN");
  });

  it("is a member with roles, in the only organization", async () => {
    const organization = await world.anOrganization("Hill Country Hospital");
    const member = await world.aMember(organization, ["CASE_MANAGER", "VIEWER"]);
    expect((await member.ask(viewer)).data.viewer).toMatchObject({
      activeOrganization: { name: "Hill Country Hospital" },
      memberships: [{ roles: ["CASE_MANAGER", "VIEWER"], organization: { name: "Hill Country Hospital" } }],
    });
  });
});

describe("signing in", () => {
  const signIn = (payload: object, remoteAddress: string) =>
    world.app.inject({ method: "POST", url: "/auth/sign-in/email", remoteAddress, payload });

  it("gives a session cookie that scripts cannot read", async () => {
    const member = await world.aUser();
    const response = await signIn({ email: member.email, password: "correct horse battery staple" }, "10.9.0.1");
    expect(response.statusCode).toBe(200);
    expect(response.cookies.find((cookie) => cookie.name.includes("session_token"))).toMatchObject({ httpOnly: true, sameSite: "Lax" });
  });

  it("answers a wrong password and an unknown address alike", async () => {
    const member = await world.aUser();
    const wrong = await signIn({ email: member.email, password: "not the right one at all" }, "10.9.0.2");
    const unknown = await signIn({ email: `${randomUUID()}@example.org`, password: "not the right one at all" }, "10.9.0.3");
    expect([wrong.statusCode, wrong.json()]).toEqual([unknown.statusCode, unknown.json()]);
    expect(wrong.statusCode).toBe(401);
  });

  it("is refused after five tries in a minute from one address, and says for how long", async () => {
    const tries = [];
    for (let each = 0; each < 7; each += 1)
      tries.push((await signIn({ email: "nobody@example.org", password: "x".repeat(12) }, "10.9.0.4")).statusCode);
    expect(tries).toEqual([401, 401, 401, 401, 401, 429, 429]);
    const refused = await signIn({ email: "nobody@example.org", password: "x".repeat(12) }, "10.9.0.4");
    expect(Number(refused.headers["x-retry-after"])).toSatisfy((seconds) => seconds > 0 && seconds <= 60);
  });

  it("ends with signing out, at the very next request", async () => {
    const member = await world.aUser();
    const headers = { cookie: member.cookie, origin: "http://localhost" };
    expect((await world.app.inject({ method: "POST", url: "/auth/sign-out", headers, payload: {} })).statusCode).toBe(200);
    expect((await member.ask(viewer)).data).toEqual({ viewer: null });
  });

  it("is not done from a page of somebody else's", async () => {
    const member = await world.aUser();
    const headers = { origin: "https://evil.example", cookie: member.cookie };
    const response = await world.app.inject({ method: "POST", url: "/auth/sign-out", headers, payload: {} });
    expect(response.statusCode).toBe(403);
  });
});

describe("a member of two organizations", () => {
  async function twoMemberships() {
    const [first, second] = [await world.anOrganization("First"), await world.anOrganization("Second")];
    const member = await world.aMember(first, ["CASE_MANAGER"]);
    await world.database.transact({ kind: "system", purpose: "tests", organizationIds: [second.id] }, ({ rows }) =>
      rows
        .insertInto("membership")
        .values({ id: randomUUID(), user_id: member.userId, organization_id: second.id, roles: ["INTAKE"] })
        .execute(),
    );
    return { first, second, member };
  }

  it("acts for one at a time, and switches", async () => {
    const { first, second, member } = await twoMemberships();
    expect((await member.ask(active)).data.viewer.activeOrganization.id).toBe(first.id);
    expect((await member.ask(switching, { id: second.id })).data.switchOrganization.activeOrganization.id).toBe(second.id);
    expect((await member.ask(active)).data.viewer.activeOrganization.id).toBe(second.id);
  });

  it("does not switch to a third one", async () => {
    const { first, member } = await twoMemberships();
    const third = await world.anOrganization();
    expect((await member.ask(switching, { id: third.id })).data).toEqual({ switchOrganization: null });
    expect((await member.ask(active)).data.viewer.activeOrganization.id).toBe(first.id);
  });

  it("loses what was taken away at the very next request", async () => {
    const { first, second, member } = await twoMemberships();
    await world.database.transact({ kind: "system", purpose: "tests", organizationIds: [first.id] }, ({ rows }) =>
      rows.deleteFrom("membership").where("user_id", "=", member.userId).where("organization_id", "=", first.id).execute(),
    );
    expect((await member.ask(active)).data.viewer.activeOrganization.id).toBe(second.id);
  });
});
