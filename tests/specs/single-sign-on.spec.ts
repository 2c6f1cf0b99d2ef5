import { randomInt, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Claims, IdentityProvider } from "../support/identity-provider.ts";
import { type Member, type TestOrganization, World } from "../support/world.ts";

const register = `mutation ($input: RegisterSsoProviderInput!) {
  registerSsoProvider(input: $input) {
    __typename
    ... on SsoProviderRegistered { provider { id organizationId issuer domain clientId defaultRole passwordSignIn } }
    ... on InvalidInput { problems { field } }
    ... on NotFound { message }
  }
}`;
const remove = `mutation ($input: RemoveSsoProviderInput!) { removeSsoProvider(input: $input) { __typename ... on SsoProviderRemoved { id } } }`;
const viewer = `{ viewer { user { name email } activeOrganization { id } memberships { roles organization { id } } } }`;

let world: World;
let provider: IdentityProvider;
let operator: Member;
beforeAll(async () => {
  [world, provider] = await Promise.all([World.open(), IdentityProvider.open()]);
  operator = await world.aMember(await world.anOrganization("Waypost"), ["OPERATOR"], "Oscar Lindqvist");
});
afterAll(async () => {
  await Promise.all([world.close(), provider.close()]);
});

const aDomain = (): string => `h${randomUUID().slice(0, 8)}.example`;

/** An organization whose members sign in by the provider. */
async function aHospital(input: object = {}): Promise<{ organization: TestOrganization; domain: string; id: string }> {
  const organization = await world.anOrganization("Hill Country Hospital");
  const domain = aDomain();
  const answer = await operator.ask(register, {
    input: {
      organizationId: organization.id,
      issuer: provider.issuer,
      domain,
      clientId: "waypost",
      clientSecret: "a secret of the provider",
      defaultRole: "CASE_MANAGER",
      ...input,
    },
  });
  return { organization, domain, id: answer.data.registerSsoProvider.provider.id };
}

const ownAddress = (): string => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;
const post = (url: string, payload: object, cookie = "") =>
  world.app.inject({ method: "POST", url, remoteAddress: ownAddress(), headers: { origin: "http://localhost", cookie }, payload });
type Injected = Awaited<ReturnType<typeof post>>;
const cookiesOf = (response: Injected): string =>
  response.cookies
    .filter(({ value }) => value !== "")
    .map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
    .join("; ");

/** Leaves for the provider: where to, and what the browser keeps. */
async function leave(email: string, callbackURL = "/inbox") {
  const response = await post("/auth/sign-in/sso", { email, callbackURL });
  return { status: response.statusCode, url: response.json<{ url: string }>().url, cookie: cookiesOf(response) };
}

async function comeBack(returned: URL, cookie: string) {
  const response = await world.app.inject({ method: "GET", url: returned.pathname + returned.search, headers: { cookie } });
  return { to: response.headers.location, cookie: cookiesOf(response) };
}

/** The whole way: where one ends up, and who one is there. */
async function signIn(email: string, claims: Claims = {}, forged: { isSignatureForged?: boolean } = {}) {
  const left = await leave(email);
  provider.says({ sub: `sub of ${email}`, email, email_verified: true, name: "Priya Raman", ...claims }, forged);
  const back = await comeBack(await provider.visit(left.url), left.cookie);
  const answer = await world.app.inject({ method: "POST", url: "/graphql", headers: { cookie: back.cookie }, payload: { query: viewer } });
  return { ...back, viewer: answer.json().data.viewer };
}

describe("whoever comes from the organization's identity provider", () => {
  it("is signed in where one was, a member with the default role, for that organization", async () => {
    const { organization, domain } = await aHospital();
    const email = `priya@${domain}`;
    const came = await signIn(email);
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
    const { organization, domain } = await aHospital();
    const email = `priya@${domain}`;
    await signIn(email);
    await world.ownerRow(`delete from membership where organization_id = $1 returning id`, organization.id);
    const again = await signIn(email, { name: "Somebody Else" });
    expect(again.viewer).toEqual({ user: { name: "Priya Raman", email }, activeOrganization: null, memberships: [] });
  });

  it("comes back to a page of ours and nowhere else", async () => {
    const { domain } = await aHospital();
    const elsewhere = ["//evil.example/inbox", "https://evil.example/inbox", "/\\evil.example"];
    const statuses = await Promise.all(elsewhere.map(async (to) => (await leave(`priya@${domain}`, to)).status));
    expect(statuses).toEqual([403, 403, 403]);
  });

  it("takes over an account that nobody ever confirmed, and whoever made it is out", async () => {
    const { domain } = await aHospital();
    const email = `victim@${domain}`;
    const waiting = await post("/auth/sign-up/email", { name: "Attacker", email, password: "correct horse battery staple" });
    expect(waiting.statusCode).toBe(200);
    const came = await signIn(email);
    expect(came.viewer.user.email).toBe(email);
    const before = await world.app.inject({
      method: "POST",
      url: "/graphql",
      headers: { cookie: cookiesOf(waiting) },
      payload: { query: viewer },
    });
    expect(before.json().data.viewer).toBeNull();
    expect((await post("/auth/sign-in/email", { email, password: "correct horse battery staple" })).statusCode).toBe(401);
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
    const { domain } = await aHospital();
    expect(await signIn(`priya@${domain}`, claims)).toMatchObject(refused("REFUSED"));
  });

  it("when the signature is forged", async () => {
    const { domain } = await aHospital();
    expect(await signIn(`priya@${domain}`, {}, { isSignatureForged: true })).toMatchObject(refused("REFUSED"));
  });

  it("when the state is another, or the browser is not the one that left", async () => {
    const { domain } = await aHospital();
    const left = await leave(`priya@${domain}`);
    provider.says({ sub: "priya", email: `priya@${domain}` });
    const returned = await provider.visit(left.url);
    expect((await comeBack(returned, "")).to).toBe("http://localhost/sign-in?sso=STATE");
    const other = await leave(`priya@${domain}`);
    expect((await comeBack(returned, other.cookie)).to).toBe("http://localhost/sign-in?sso=REFUSED");
    returned.searchParams.set("state", "another");
    expect((await comeBack(returned, left.cookie)).to).toBe("http://localhost/sign-in?sso=REFUSED");
  });

  it("when the browser's memory of having left was altered", async () => {
    const { domain } = await aHospital();
    const left = await leave(`priya@${domain}`);
    provider.says({ sub: "priya", email: `priya@${domain}` });
    const returned = await provider.visit(left.url);
    const altered = left.cookie.replace(/=e/, "=f");
    expect(altered).not.toBe(left.cookie);
    expect((await comeBack(returned, altered)).to).toBe("http://localhost/sign-in?sso=STATE");
  });

  it.each<[string, (domain: string) => Claims]>([
    ["the address is of another domain", () => ({ email: `operator@${aDomain()}` })],
    ["the address only ends like the domain", (domain) => ({ email: `priya@evil-${domain}` })],
    ["the provider did not check the address", () => ({ email_verified: false })],
    ["there is no address", () => ({ email: "" })],
  ])("when %s", async (_, claims) => {
    const { domain } = await aHospital();
    expect(await signIn(`priya@${domain}`, claims(domain))).toMatchObject(refused("EMAIL"));
  });

  it("when the address went to somebody new at the organization", async () => {
    const { domain } = await aHospital();
    await signIn(`priya@${domain}`, { sub: "the first" });
    expect(await signIn(`priya@${domain}`, { sub: "the second" })).toMatchObject(refused("ACCOUNT"));
  });

  it("where no organization has registered the domain", async () => {
    const left = await post("/auth/sign-in/sso", { email: `priya@${aDomain()}` });
    expect([left.statusCode, left.json()]).toEqual([404, { code: "SSO_NONE", message: "There is no single sign-on for this address." }]);
  });

  it("once the provider was removed, not even who had left before", async () => {
    const { domain, id } = await aHospital();
    const left = await leave(`priya@${domain}`);
    provider.says({ sub: "priya", email: `priya@${domain}` });
    const returned = await provider.visit(left.url);
    expect((await operator.ask(remove, { input: { id } })).data.removeSsoProvider).toEqual({ __typename: "SsoProviderRemoved", id });
    expect((await comeBack(returned, left.cookie)).to).toBe("http://localhost/sign-in?sso=STATE");
    expect((await leave(`priya@${domain}`)).status).toBe(404);
  });
});

describe("where an organization's members sign in by its provider only", () => {
  const wrong = { email: "", password: "not the password at all" };

  it("a password is as good as a wrong one, and a link by mail is not sent", async () => {
    const { organization, domain } = await aHospital({ passwordSignIn: false });
    const member = await world.aMember(organization, ["CASE_MANAGER"]);
    const free = await world.aMember(await world.anOrganization(), ["CASE_MANAGER"]);
    const password = "correct horse battery staple";
    const answers = await Promise.all([
      post("/auth/sign-in/email", { email: member.email, password }),
      post("/auth/sign-in/email", { ...wrong, email: member.email }),
      post("/auth/sign-in/email", { ...wrong, email: `nobody@${domain}` }),
    ]);
    expect(answers[0]?.statusCode).toBe(401);
    expect(answers.map((answer) => answer.json())).toEqual([answers[0]?.json(), answers[0]?.json(), answers[0]?.json()]);
    expect((await post("/auth/sign-in/email", { email: free.email, password })).statusCode).toBe(200);
    expect((await post("/auth/sign-in/magic-link", { email: member.email })).json()).toEqual({ status: true });
  });

  it("the provider still lets them in", async () => {
    const { domain } = await aHospital({ passwordSignIn: false });
    expect((await signIn(`priya@${domain}`)).viewer.user.email).toBe(`priya@${domain}`);
    expect((await signIn(`priya@${domain}`)).viewer.user.email).toBe(`priya@${domain}`);
  });
});

describe("a provider", () => {
  it("is registered by operators alone; better-auth has no door for it", async () => {
    const organization = await world.anOrganization();
    const admin = await world.aMember(organization, ["ADMIN"]);
    const input = {
      organizationId: organization.id,
      issuer: provider.issuer,
      domain: aDomain(),
      clientId: "waypost",
      clientSecret: "secret",
      defaultRole: "VIEWER",
    };
    expect((await admin.ask(register, { input })).errors[0]?.extensions["code"]).toBe("FORBIDDEN");
    expect((await admin.ask("{ ssoProviders { id } }")).errors[0]?.extensions["code"]).toBe("FORBIDDEN");
    expect((await post("/auth/sso/register", { ...input, providerId: "mine" }, admin.cookie)).statusCode).toBe(404);
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
    const answer = await operator.ask(register, { input: { ...input, issuer: "no address" } });
    expect(answer.data.registerSsoProvider.problems.map(({ field }: { field: string }) => field)).toEqual([
      "issuer",
      "domain",
      "clientId",
      "clientSecret",
      "defaultRole",
    ]);
    const good = { ...input, domain: aDomain(), clientId: "waypost", clientSecret: "secret", defaultRole: "VIEWER" };
    // An address of a private network, and one where nothing listens: nobody learns which it was.
    const answers = await Promise.all(
      ["https://10.0.0.1/", "http://localhost:1/"].map((issuer) => operator.ask(register, { input: { ...good, issuer } })),
    );
    expect(answers[0]?.data.registerSsoProvider).toEqual({ __typename: "InvalidInput", problems: [{ field: "issuer" }] });
    expect(answers[1]).toEqual(answers[0]);
  });

  it("takes the place of the one before, and no domain is two organizations'", async () => {
    const { organization, domain } = await aHospital();
    const other = await world.anOrganization();
    const input = { issuer: provider.issuer, clientId: "waypost", clientSecret: "secret", defaultRole: "INTAKE" };
    const taken = await operator.ask(register, { input: { ...input, organizationId: other.id, domain } });
    expect(taken.data.registerSsoProvider).toEqual({ __typename: "InvalidInput", problems: [{ field: "domain" }] });
    const again = await operator.ask(register, { input: { ...input, organizationId: organization.id, domain } });
    expect(again.data.registerSsoProvider.provider).toMatchObject({ domain, defaultRole: "INTAKE" });
    const { data } = await operator.ask("{ ssoProviders { domain defaultRole } }");
    expect(data.ssoProviders.filter((one: { domain: string }) => one.domain === domain)).toEqual([{ domain, defaultRole: "INTAKE" }]);
  });

  it("keeps its secret sealed, and leaves what was done with it in the audit", async () => {
    const { id, organization } = await aHospital();
    const stored = await world.ownerRow<{ text: string }>("select to_jsonb(p)::text as text from sso_provider p where id = $1", id);
    expect(stored.text).not.toContain("a secret of the provider");
    await operator.ask(remove, { input: { id } });
    const { actions } = await world.ownerRow<{ actions: string[] }>(
      "select array_agg(action order by at, sequence) as actions from audit_event where subject = $1 and actor_id = $2",
      organization.id,
      operator.userId,
    );
    expect(actions.toSorted()).toEqual(["SSO_PROVIDER_REGISTERED", "SSO_PROVIDER_REMOVED"]);
  });
});
