import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cookiesOf } from "../support/accounts.ts";
import type { Claims } from "../support/identity-provider.ts";
import { aDomain, SingleSignOn, viewer } from "../support/single-sign-on.ts";
import { World } from "../support/world.ts";

const register = `mutation ($input: RegisterSsoProviderInput!) { registerSsoProvider(input: $input) { __typename } }`;

let world: World;
let sso: SingleSignOn;
beforeAll(async () => {
  world = await World.open();
  sso = await SingleSignOn.open(world);
});
afterAll(async () => {
  await Promise.all([world.close(), sso.close()]);
});

describe("whoever comes from the organization's identity provider", () => {
  it("is signed in where one was, a member with the default role, for that organization", async () => {
    const { organization, domain } = await sso.aHospital();
    const email = `priya@${domain}`;
    const came = await sso.signIn(email);
    expect(came.to).toBe("http://localhost/inbox");
    expect(came.viewer).toEqual({
      user: { name: "Priya Raman", email },
      activeOrganization: { id: organization.id },
      memberships: [{ roles: ["CASE_MANAGER"], organization: { id: organization.id } }],
    });
    const joined = await world.ownerRow<object>(
      "select action, actor_kind, organization_id, details from audit_event where action = 'MEMBER_JOINED' and organization_id = $1",
      organization.id,
    );
    expect(joined).toEqual({
      action: "MEMBER_JOINED",
      actor_kind: "USER",
      organization_id: organization.id,
      details: { by: "SINGLE_SIGN_ON", roles: ["CASE_MANAGER"] },
    });
  });

  it("is the same user the next time, and no member again after having been removed", async () => {
    const { organization, domain } = await sso.aHospital();
    const email = `priya@${domain}`;
    await sso.signIn(email);
    await world.ownerRow(`delete from membership where organization_id = $1 returning id`, organization.id);
    const again = await sso.signIn(email, { name: "Somebody Else" });
    expect(again.viewer).toEqual({ user: { name: "Priya Raman", email }, activeOrganization: null, memberships: [] });
  });

  it("comes back to a page of ours and nowhere else", async () => {
    const { domain } = await sso.aHospital();
    const elsewhere = ["//evil.example/inbox", "https://evil.example/inbox", "/\\evil.example"];
    const statuses = await Promise.all(elsewhere.map(async (to) => (await sso.leave(`priya@${domain}`, to)).status));
    expect(statuses).toEqual([403, 403, 403]);
  });

  it("takes over an account that nobody ever confirmed, and whoever made it is out", async () => {
    const { domain } = await sso.aHospital();
    const email = `victim@${domain}`;
    const waiting = await sso.post("/auth/sign-up/email", { name: "Attacker", email, password: "correct horse battery staple" });
    expect(waiting.statusCode).toBe(200);
    const came = await sso.signIn(email);
    expect(came.viewer.user.email).toBe(email);
    const before = await world.app.inject({
      method: "POST",
      url: "/graphql",
      headers: { cookie: cookiesOf(waiting) },
      payload: { query: viewer },
    });
    expect(before.json().data.viewer).toBeNull();
    expect((await sso.post("/auth/sign-in/email", { email, password: "correct horse battery staple" })).statusCode).toBe(401);
  });
});

describe("nobody is signed in", () => {
  const refused = (why: string) => ({ to: `http://localhost/sign-in?sso=${why}`, viewer: null });

  it.each<[string, Claims]>([
    ["the nonce is another", { nonce: "another" }],
    ["the issuer is another", { iss: "https://evil.example" }],
    ["the token is for somebody else", { aud: "another client" }],
    ["the token is past its time", { exp: 1 }],
  ])("when %s", async (_, claims) => {
    const { domain } = await sso.aHospital();
    expect(await sso.signIn(`priya@${domain}`, claims)).toMatchObject(refused("REFUSED"));
  });

  it("when the signature is forged", async () => {
    const { domain } = await sso.aHospital();
    expect(await sso.signIn(`priya@${domain}`, {}, { isSignatureForged: true })).toMatchObject(refused("REFUSED"));
  });

  it("when the state is another, or the browser is not the one that left", async () => {
    const { domain } = await sso.aHospital();
    const left = await sso.leave(`priya@${domain}`);
    sso.provider.says({ sub: "priya", email: `priya@${domain}` });
    const returned = await sso.provider.visit(left.url);
    expect((await sso.comeBack(returned, "")).to).toBe("http://localhost/sign-in?sso=STATE");
    const other = await sso.leave(`priya@${domain}`);
    expect((await sso.comeBack(returned, other.cookie)).to).toBe("http://localhost/sign-in?sso=REFUSED");
    returned.searchParams.set("state", "another");
    expect((await sso.comeBack(returned, left.cookie)).to).toBe("http://localhost/sign-in?sso=REFUSED");
  });

  it("when the browser's memory of having left was altered", async () => {
    const { domain } = await sso.aHospital();
    const left = await sso.leave(`priya@${domain}`);
    sso.provider.says({ sub: "priya", email: `priya@${domain}` });
    const returned = await sso.provider.visit(left.url);
    const altered = left.cookie.replace(/=e/, "=f");
    expect(altered).not.toBe(left.cookie);
    expect((await sso.comeBack(returned, altered)).to).toBe("http://localhost/sign-in?sso=STATE");
  });

  it.each<[string, (domain: string) => Claims]>([
    ["the address is of another domain", () => ({ email: `operator@${aDomain()}` })],
    ["the address only ends like the domain", (domain) => ({ email: `priya@evil-${domain}` })],
    ["the provider did not check the address", () => ({ email_verified: false })],
    ["there is no address", () => ({ email: "" })],
  ])("when %s", async (_, claims) => {
    const { domain } = await sso.aHospital();
    expect(await sso.signIn(`priya@${domain}`, claims(domain))).toMatchObject(refused("EMAIL"));
  });

  it("when the address went to somebody new at the organization", async () => {
    const { domain } = await sso.aHospital();
    await sso.signIn(`priya@${domain}`, { sub: "the first" });
    expect(await sso.signIn(`priya@${domain}`, { sub: "the second" })).toMatchObject(refused("ACCOUNT"));
  });

  it("where no organization has registered the domain", async () => {
    const left = await sso.post("/auth/sign-in/sso", { email: `priya@${aDomain()}` });
    expect([left.statusCode, left.json()]).toEqual([404, { code: "SSO_NONE", message: "There is no single sign-on for this address." }]);
  });

  it("once the provider was removed, not even who had left before", async () => {
    const { domain, id } = await sso.aHospital();
    const left = await sso.leave(`priya@${domain}`);
    sso.provider.says({ sub: "priya", email: `priya@${domain}` });
    const returned = await sso.provider.visit(left.url);
    expect(await sso.remove(id)).toEqual({ __typename: "SsoProviderRemoved", id });
    expect((await sso.comeBack(returned, left.cookie)).to).toBe("http://localhost/sign-in?sso=STATE");
    expect((await sso.leave(`priya@${domain}`)).status).toBe(404);
  });
});

describe("a provider", () => {
  it("is registered by operators alone; better-auth has no door for it", async () => {
    const organization = await world.anOrganization();
    const admin = await world.aMember(organization, ["ADMIN"]);
    const input = {
      organizationId: organization.id,
      issuer: sso.provider.issuer,
      domain: aDomain(),
      clientId: "waypost",
      clientSecret: "secret",
      defaultRole: "VIEWER",
    };
    expect((await admin.ask(register, { input })).errors[0]?.extensions["code"]).toBe("FORBIDDEN");
    expect((await admin.ask("{ ssoProviders { id } }")).errors[0]?.extensions["code"]).toBe("FORBIDDEN");
    expect((await sso.post("/auth/sso/register", { ...input, providerId: "mine" }, admin.cookie)).statusCode).toBe(404);
    const refused = world.database.transact(
      { kind: "member", userId: admin.userId, organizationId: organization.id, roles: ["OPERATOR"] },
      ({ rows }) =>
        rows
          .insertInto("sso_provider")
          .values({
            id: randomUUID(),
            organization_id: organization.id,
            issuer: input.issuer,
            domain: input.domain,
            client_id: "waypost",
            client_secret_sealed: "sealed",
            default_role: "VIEWER",
            created_by: admin.userId,
          })
          .execute(),
    );
    await expect(refused).rejects.toThrow("row-level security");
  });

  it("gives nobody more than an ordinary role, and must be one", async () => {
    const organization = await world.anOrganization();
    const input = { organizationId: organization.id, domain: "not a domain", clientId: " ", clientSecret: "", defaultRole: "ADMIN" };
    const answer = await sso.register({ ...input, issuer: "no address" });
    expect(answer.problems.map(({ field }: { field: string }) => field)).toEqual([
      "issuer",
      "domain",
      "clientId",
      "clientSecret",
      "defaultRole",
    ]);
    const good = { ...input, domain: aDomain(), clientId: "waypost", clientSecret: "secret", defaultRole: "VIEWER" };
    // An address of a private network, and one where nothing listens: nobody learns which it was.
    const answers = await Promise.all(["https://10.0.0.1/", "http://localhost:1/"].map((issuer) => sso.register({ ...good, issuer })));
    expect(answers[0]).toEqual({ __typename: "InvalidInput", problems: [{ field: "issuer" }] });
    expect(answers[1]).toEqual(answers[0]);
  });

  it("takes the place of the one before, and no domain is two organizations'", async () => {
    const { organization, domain } = await sso.aHospital();
    const other = await world.anOrganization();
    const input = { issuer: sso.provider.issuer, clientId: "waypost", clientSecret: "secret", defaultRole: "INTAKE" };
    const taken = await sso.register({ ...input, organizationId: other.id, domain });
    expect(taken).toEqual({ __typename: "InvalidInput", problems: [{ field: "domain" }] });
    const again = await sso.register({ ...input, organizationId: organization.id, domain });
    expect(again.provider).toMatchObject({ domain, defaultRole: "INTAKE" });
    const { data } = await sso.operator.ask("{ ssoProviders { domain defaultRole } }");
    expect(data.ssoProviders.filter((one: { domain: string }) => one.domain === domain)).toEqual([{ domain, defaultRole: "INTAKE" }]);
  });

  it("keeps its secret sealed, and leaves what was done with it in the audit", async () => {
    const { id, organization } = await sso.aHospital();
    const stored = await world.ownerRow<{ text: string }>("select to_jsonb(p)::text as text from sso_provider p where id = $1", id);
    expect(stored.text).not.toContain("a secret of the provider");
    await sso.remove(id);
    const { actions } = await world.ownerRow<{ actions: string[] }>(
      "select array_agg(action order by at, sequence) as actions from audit_event where subject = $1 and actor_id = $2",
      organization.id,
      sso.operator.userId,
    );
    expect(actions.toSorted()).toEqual(["SSO_PROVIDER_REGISTERED", "SSO_PROVIDER_REMOVED"]);
  });
});
