import type { AddressInfo } from "node:net";
import { limits } from "@waypost/server/platform/graphql/limits";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addUser, password } from "../support/accounts.ts";
import { type Member, World } from "../support/world.ts";

let world: World;
let member: Member;
beforeAll(async () => {
  world = await World.open();
  member = await world.aMember(await world.anOrganization(), ["ADMIN"]);
});
afterAll(() => world.close());

const json = { "content-type": "application/json" };
const viewer = JSON.stringify({ query: "{ viewer { user { id } } }" });
const post = (headers: Record<string, string>, payload: string | Buffer = viewer) =>
  world.app.inject({ method: "POST", url: "/graphql", headers, payload });

describe("every answer", () => {
  test.each(["/healthz", "/graphql", "/auth/get-session", "/nothing/here"])("%s carries the headers that browsers obey", async (url) => {
    const { headers } = await world.app.inject({ url });
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "permissions-policy": expect.stringContaining("camera=()"),
    });
    expect(headers["x-powered-by"]).toBeUndefined();
    expect(headers["access-control-allow-origin"]).toBeUndefined();
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
  });

  test("over https says to stay there, and gives cookies to https alone", async () => {
    const secure = await World.open({ publicUrl: "https://waypost.example.org" });
    const { headers } = await secure.app.inject({ url: "/healthz" });
    const email = `${crypto.randomUUID()}@example.org`;
    await addUser(secure.authPool, { name: "Ida", email });
    const signIn = await secure.app.inject({
      method: "POST",
      url: "/auth/sign-in/email",
      remoteAddress: "10.9.8.7",
      payload: { email, password },
    });
    await secure.close();
    expect(headers["strict-transport-security"]).toMatch(/max-age=\d{8}/);
    expect(headers["content-security-policy"]).toContain("upgrade-insecure-requests");
    expect(signIn.cookies.length).toBeGreaterThan(0);
    expect(signIn.cookies.filter(({ httpOnly, secure: s, sameSite }) => !httpOnly || !s || sameSite !== "Lax")).toEqual([]);
  });

  test.each(["/graphql", "/auth/get-session"])("of %s to somebody signed in is kept by nobody", async (url) => {
    const { headers } = await world.app.inject({ url, headers: { cookie: member.cookie } });
    expect(headers["cache-control"]).toContain("no-store");
  });
});

describe("another site cannot ask in a member's name", () => {
  test.each([
    ["by its origin", { ...json, origin: "https://evil.example" }],
    ["from a sandboxed frame", { ...json, origin: "null" }],
    ["by a look-alike", { ...json, origin: "http://localhost.evil.example" }],
    ["when only the browser says that it crosses sites", { ...json, "sec-fetch-site": "cross-site" }],
  ])("%s", async (_, headers) => {
    const answer = await post({ ...headers, cookie: member.cookie });
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toMatchObject({ errors: [{ message: "Another site may not ask in your name." }] });
  });

  test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])(
    "by a form of type %s",
    async (type) => {
      const answer = await post({ "content-type": type, cookie: member.cookie });
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      expect(answer.body).not.toContain(member.userId);
    },
  );

  test("by a link: a query by GET without a header of its own", async () => {
    const answer = await world.app.inject({ url: "/graphql?query={viewer{user{id}}}", headers: { cookie: member.cookie } });
    expect(answer.statusCode).toBe(400);
    expect(answer.body).not.toContain(member.userId);
  });

  test("by a link that changes something", async () => {
    const query = encodeURIComponent('mutation { switchOrganization(organizationId: "x") { user { id } } }');
    const answer = await world.app.inject({
      url: `/graphql?query=${query}`,
      headers: { cookie: member.cookie, "apollo-require-preflight": "1" },
    });
    expect(answer.statusCode).toBe(405);
  });

  test("our own pages can", async () => {
    const answer = await post({ ...json, origin: "http://localhost", cookie: member.cookie });
    expect(answer.json()).toEqual({ data: { viewer: { user: { id: member.userId } } } });
  });
});

describe("a bomb is refused", () => {
  const nested = (depth: number) =>
    `{ viewer { ${"activeOrganization { services { edges { node { organization { ".repeat(depth)} id ${"} } } } }".repeat(depth)} } }`;
  test.each([
    ["too many tokens", `{ ${"__typename ".repeat(limits.tokens)} }`],
    ["too many aliases", `{ ${Array.from({ length: limits.aliases + 1 }, (_, n) => `a${n}: viewer { user { id } }`).join(" ")} }`],
    ["too deep", nested(5)],
    ["too many directives", `{ viewer ${"@skip(if: false)".repeat(limits.directives + 1)} { user { id } } }`],
    ["fragments in a ring", "{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }"],
    ["a page of a million", "{ viewer { referrals(side: SENDER, first: 1000000) { totalCount } } }"],
  ])("%s", async (_, query) => {
    const { status, errors, data } = await member.ask(query);
    expect(errors.length).toBeGreaterThan(0);
    expect([200, 400]).toContain(status);
    expect(data?.viewer?.referrals ?? null).toBeNull();
  });

  test("a batch", async () => {
    expect((await post(json, JSON.stringify([{ query: "{ __typename }" }, { query: "{ __typename }" }]))).statusCode).toBe(400);
  });

  test("a body that is too large, in one sentence", async () => {
    const answer = await post(json, JSON.stringify({ query: " ".repeat(300_000) }));
    expect(answer.statusCode).toBe(413);
    expect(answer.json()).toEqual({ message: expect.stringMatching(/^[^.]+\.?$/) });
  });

  test("a flood of headers", async () => {
    await world.app.listen({ host: "127.0.0.1", port: 0 });
    const { port } = world.app.server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`, { headers: { "x-flood": "x".repeat(20_000) } });
    expect(answer.status).toBe(431);
  });

  test("a flood of requests from one address, and only from that", async () => {
    const small = await World.open({ graphqlRequestsPerMinute: 2 });
    const from = async (remoteAddress: string) =>
      (await small.app.inject({ method: "POST", url: "/graphql", remoteAddress, headers: json, payload: viewer })).statusCode;
    const statuses = [await from("10.1.1.1"), await from("10.1.1.1"), await from("10.1.1.1"), await from("10.1.1.2")];
    await small.close();
    expect(statuses).toEqual([200, 200, 429, 200]);
  });
});

test("a forged forwarding header from elsewhere does not change who is counted", async () => {
  const small = await World.open({ graphqlRequestsPerMinute: 1 });
  const ask = (forwarded: string) =>
    small.app.inject({
      method: "POST",
      url: "/graphql",
      remoteAddress: "10.1.1.1",
      headers: { ...json, "x-forwarded-for": forwarded },
      payload: viewer,
    });
  const statuses = [(await ask("1.1.1.1")).statusCode, (await ask("2.2.2.2")).statusCode];
  await small.close();
  expect(statuses).toEqual([200, 429]);
});
