import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Caller, type Member, type TestOrganization, type TestService, World } from "../support/world.ts";

const make = `mutation ($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    __typename
    ... on ApiKeyCreated { secret key { id name prefix scopes createdBy lastUsedAt expiresAt revokedAt } }
    ... on InvalidInput { problems { field } }
    ... on NotFound { message }
  }
}`;
const end = `mutation ($input: RevokeApiKeyInput!) {
  revokeApiKey(input: $input) { __typename ... on ApiKeyRevoked { key { id revokedAt } } ... on NotFound { message } }
}`;
const list = `{ viewer { apiKeys { id name prefix scopes createdBy lastUsedAt revokedAt } } }`;
const read = `query ($id: ID!) {
  referral(id: $id) { state side isWithheld message person { name phone } sender { id } events { to by note organization { id } } availableMoves { to } }
}`;
const readAll = `query ($side: ReferralSide!, $first: Int, $after: String) {
  referrals(side: $side, first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage } edges { node { id person { name } } } }
}`;
const create = `mutation ($input: CreateReferralInput!) {
  createReferral(input: $input) { __typename ... on ReferralCreated { referral { id state version person { name } events { by organization { id } } } } ... on NotFound { message } }
}`;
const move = `mutation ($input: MoveReferralInput!) {
  moveReferral(input: $input) { __typename ... on ReferralMoved { referral { state version person { name } } } ... on NotFound { message } }
}`;

const everything = ["REFERRALS_READ", "REFERRALS_WRITE", "PERSONS_READ"];
const consent = { method: "VERBAL", data: ["NAME", "CONTACT", "NEED_DETAILS"] };
const ana = { name: "Ana Lucía Barrera", phone: "512-555-0100", postalCode: "78666" };

let world: World;
let now = new Date();
beforeAll(async () => {
  world = await World.open({ now: () => now });
});
afterAll(() => world.close());

async function anOrganizationWithAdmin(name?: string): Promise<{ organization: TestOrganization; admin: Member }> {
  const organization = await world.anOrganization(name);
  return { organization, admin: await world.aMember(organization, ["ADMIN"], "Marcus Bell") };
}

async function aKey(
  admin: Member,
  scopes: readonly string[] = everything,
  input: object = {},
): Promise<{ id: string; secret: string; key: Caller }> {
  const { data } = await admin.ask(make, { input: { name: "Hospital record system", scopes, ...input } });
  const { secret, key } = data.createApiKey;
  return { id: key.id, secret, key: world.withKey(secret) };
}

const referralInput = (service: TestService, input: object = {}) => ({
  input: {
    serviceId: service.id,
    need: "insulin-cost",
    person: ana,
    consent,
    message: "Ana's supply ends on Thursday.",
    send: true,
    ...input,
  },
});

describe("an API key", () => {
  it("is shown once, and afterwards by its beginning, its maker and what it may do", async () => {
    const { admin } = await anOrganizationWithAdmin();
    const made = await admin.ask(make, { input: { name: " Record system ", scopes: ["PERSONS_READ", "REFERRALS_READ"] } });
    const { secret, key } = made.data.createApiKey;
    expect(secret).toMatch(/^wp_live_[0-9A-Za-z]{49}$/);
    const shown = { id: key.id, name: "Record system", prefix: secret.slice(0, 12), scopes: ["REFERRALS_READ", "PERSONS_READ"] };
    expect((await admin.ask(list)).data.viewer.apiKeys).toEqual([
      { ...shown, createdBy: "Marcus Bell", lastUsedAt: null, revokedAt: null },
    ]);
    const stored = await world.ownerRow<{ text: string }>("select to_jsonb(k)::text as text from api_key k where id = $1", key.id);
    expect(stored.text).not.toContain(secret.slice(12));
  });

  it("needs a name, something it may do, and an end that is still to come", async () => {
    const { admin } = await anOrganizationWithAdmin();
    const answer = await admin.ask(make, { input: { name: "  ", scopes: [], expiresAt: "2020-01-01T00:00:00Z" } });
    expect(answer.data.createApiKey).toEqual({
      __typename: "InvalidInput",
      problems: [{ field: "name" }, { field: "scopes" }, { field: "expiresAt" }],
    });
  });

  it("tells when it was last used, to the minute", async () => {
    const { admin } = await anOrganizationWithAdmin();
    const { key } = await aKey(admin);
    const first = now;
    const lastUse = async () => (await admin.ask(list)).data.viewer.apiKeys[0].lastUsedAt;
    await key.ask(readAll, { side: "SENDER" });
    now = new Date(first.getTime() + 30_000);
    await key.ask(readAll, { side: "SENDER" });
    expect(await lastUse()).toBe(first.toISOString());
    now = new Date(first.getTime() + 61_000);
    await key.ask(readAll, { side: "SENDER" });
    expect(await lastUse()).toBe(now.toISOString());
  });

  it("leaves its making and its end in the audit", async () => {
    const { admin, organization } = await anOrganizationWithAdmin();
    const { id } = await aKey(admin);
    await admin.ask(end, { input: { id } });
    await admin.ask(end, { input: { id } });
    const { events } = await world.ownerRow<{ events: unknown }>(
      `select jsonb_agg(jsonb_build_array(action, actor_kind, actor_id, organization_id::text) order by sequence) as events from audit_event where subject = $1`,
      id,
    );
    expect(events).toHaveLength(2);
    expect(events).toEqual(
      expect.arrayContaining([
        ["API_KEY_CREATED", "USER", admin.userId, organization.id],
        ["API_KEY_REVOKED", "USER", admin.userId, organization.id],
      ]),
    );
  });
});

describe("with a key", () => {
  it("a program refers somebody and moves referrals on, in the organization's name and nobody's", async () => {
    const service = await world.aService();
    const { admin: sendingAdmin, organization } = await anOrganizationWithAdmin("Hill Country Hospital");
    const receivingAdmin = await world.aMember(service.organization, ["ADMIN"]);
    const [sender, receiver] = await Promise.all([aKey(sendingAdmin), aKey(receivingAdmin)]);
    const made = (await sender.key.ask(create, referralInput(service))).data.createReferral;
    expect(made).toMatchObject({ __typename: "ReferralCreated", referral: { state: "SENT", person: { name: ana.name } } });
    expect(made.referral.events).toEqual([1, 2].map(() => ({ by: null, organization: { id: organization.id } })));
    const accepted = await receiver.key.ask(move, {
      input: { referralId: made.referral.id, to: "ACCEPTED", version: made.referral.version },
    });
    expect(accepted.data.moveReferral).toMatchObject({ referral: { state: "ACCEPTED", person: { name: ana.name } } });
    const seen = (await sendingAdmin.ask(read, { id: made.referral.id })).data.referral;
    expect(seen.events.at(-1)).toEqual({ to: "ACCEPTED", by: null, note: null, organization: { id: service.organization.id } });
  });

  it("a program pages through its organization's referrals, as a member does", async () => {
    const service = await world.aService();
    const { admin } = await anOrganizationWithAdmin();
    const { key } = await aKey(admin);
    const ids: string[] = [];
    for (let each = 0; each < 3; each += 1) ids.push((await key.ask(create, referralInput(service))).data.createReferral.referral.id);
    const first = (await key.ask(readAll, { side: "SENDER", first: 2 })).data.referrals;
    const second = (await key.ask(readAll, { side: "SENDER", first: 2, after: first.pageInfo.endCursor })).data.referrals;
    const found = [...first.edges, ...second.edges].map((edge: { node: { id: string } }) => edge.node.id);
    expect([found.toSorted(), first.totalCount, second.pageInfo.hasNextPage]).toEqual([ids.toSorted(), 3, false]);
    expect((await admin.ask(readAll, { side: "SENDER", first: 2 })).data.referrals).toEqual(first);
  });

  it("that may not read persons, a referral shows neither the person nor words that may name the person", async () => {
    const service = await world.aService();
    const { admin } = await anOrganizationWithAdmin();
    const { key } = await aKey(admin, ["REFERRALS_READ", "REFERRALS_WRITE"]);
    const made = (await key.ask(create, referralInput(service))).data.createReferral.referral;
    expect(made.person).toBeNull();
    await key.ask(move, { input: { referralId: made.id, to: "WITHDRAWN", reason: "OTHER", note: "Ana moved.", version: made.version } });
    const seen = (await key.ask(read, { id: made.id })).data.referral;
    expect(seen).toMatchObject({ state: "WITHDRAWN", isWithheld: true, message: null, person: null });
    expect(JSON.stringify(seen)).not.toContain("Ana");
    expect((await key.ask(readAll, { side: "SENDER" })).data.referrals.edges).toEqual([{ node: { id: made.id, person: null } }]);
  });

  it("that only reads, nothing is made or moved", async () => {
    const service = await world.aService();
    const { admin } = await anOrganizationWithAdmin();
    const made = (await admin.ask(create, referralInput(service))).data.createReferral.referral;
    const { key } = await aKey(admin, ["REFERRALS_READ", "PERSONS_READ"]);
    const answers = await Promise.all([
      key.ask(create, referralInput(service)),
      key.ask(move, { input: { referralId: made.id, to: "WITHDRAWN", reason: "OTHER", version: made.version } }),
    ]);
    expect(answers.map(({ errors }) => errors[0]?.extensions["code"])).toEqual(["FORBIDDEN", "FORBIDDEN"]);
    expect((await key.ask(read, { id: made.id })).data.referral).toMatchObject({
      state: "SENT",
      availableMoves: [],
      person: { name: ana.name },
    });
  });

  it("that only writes, nothing is read", async () => {
    const { admin } = await anOrganizationWithAdmin();
    const { key } = await aKey(admin, ["REFERRALS_WRITE"]);
    expect((await key.ask(readAll, { side: "SENDER" })).errors[0]).toMatchObject({
      message: "Only API keys with the scope referrals:read may ask this.",
      extensions: { code: "FORBIDDEN" },
    });
  });

  it("nothing is done that belongs to people: no key makes a key, and there is no viewer", async () => {
    const { admin } = await anOrganizationWithAdmin();
    const { key, id } = await aKey(admin);
    const answers = await Promise.all([
      key.ask(make, { input: { name: "Another", scopes: everything } }),
      key.ask(end, { input: { id } }),
      key.ask(`mutation { switchOrganization(organizationId: "${randomUUID()}") { user { id } } }`),
    ]);
    expect(answers.map(({ errors }) => errors[0]?.extensions["code"])).toEqual(["FORBIDDEN", "FORBIDDEN", "FORBIDDEN"]);
    expect((await key.ask(list)).data).toEqual({ viewer: null });
  });

  it("of another organization, a referral is as absent as one that does not exist", async () => {
    const service = await world.aService();
    const [{ admin }, other] = await Promise.all([anOrganizationWithAdmin(), anOrganizationWithAdmin()]);
    const made = (await admin.ask(create, referralInput(service))).data.createReferral.referral;
    const { key } = await aKey(other.admin);
    const [theirs, absent] = await Promise.all([key.ask(read, { id: made.id }), key.ask(read, { id: randomUUID() })]);
    expect(theirs.data).toEqual({ referral: null });
    expect(theirs).toEqual(absent);
    const moves = await Promise.all(
      [made.id, randomUUID()].map((referralId) =>
        key.ask(move, { input: { referralId, to: "WITHDRAWN", reason: "OTHER", version: made.version } }),
      ),
    );
    expect(moves[0]?.data.moveReferral.__typename).toBe("NotFound");
    expect(moves[0]).toEqual(moves[1]);
  });

  it("beside a cookie, it is the key that counts", async () => {
    const service = await world.aService();
    const [{ admin }, other] = await Promise.all([anOrganizationWithAdmin(), anOrganizationWithAdmin()]);
    const made = (await admin.ask(create, referralInput(service))).data.createReferral.referral;
    const { secret } = await aKey(other.admin);
    expect((await world.withKey(secret, admin.cookie).ask(read, { id: made.id })).data).toEqual({ referral: null });
  });
});

describe("a key that is not good", () => {
  const refusal = {
    status: 401,
    errors: [
      {
        message: "This API key is not good: it is mistyped, revoked or past its end.",
        extensions: { code: "UNAUTHENTICATED" },
      },
    ],
  };

  it.each(["wp_live_abc", "nonsense", `wp_live_${"0".repeat(49)}`])("is refused: %s", async (secret) => {
    expect(await world.withKey(secret).ask("{ viewer { user { id } } }")).toMatchObject(refusal);
  });

  it("is refused even for what everybody may ask, and beside a good cookie", async () => {
    const { admin } = await anOrganizationWithAdmin();
    expect(await world.withKey("wp_live_abc", admin.cookie).ask('{ taxonomyTerms(taxonomy: "need") { slug } }')).toMatchObject(refusal);
  });

  it("was revoked: it is refused at the very next request", async () => {
    const { admin } = await anOrganizationWithAdmin();
    const { id, key } = await aKey(admin);
    expect((await key.ask(readAll, { side: "SENDER" })).status).toBe(200);
    const ended = await admin.ask(end, { input: { id } });
    expect(ended.data.revokeApiKey).toEqual({ __typename: "ApiKeyRevoked", key: { id, revokedAt: now.toISOString() } });
    expect(await key.ask(readAll, { side: "SENDER" })).toMatchObject(refusal);
  });

  it("is past its end", async () => {
    const { admin } = await anOrganizationWithAdmin();
    const { key } = await aKey(admin, everything, { expiresAt: new Date(now.getTime() + 60_000).toISOString() });
    expect((await key.ask(readAll, { side: "SENDER" })).status).toBe(200);
    now = new Date(now.getTime() + 61_000);
    expect(await key.ask(readAll, { side: "SENDER" })).toMatchObject(refusal);
  });
});

describe("keys are the administrators'", () => {
  it("nobody else sees, makes or ends them", async () => {
    const { organization, admin } = await anOrganizationWithAdmin();
    const { id } = await aKey(admin);
    const caseManager = await world.aMember(organization, ["CASE_MANAGER", "INTAKE"]);
    expect((await caseManager.ask(list)).data).toEqual({ viewer: { apiKeys: [] } });
    const answers = await Promise.all([
      caseManager.ask(make, { input: { name: "Mine", scopes: everything } }),
      caseManager.ask(end, { input: { id } }),
    ]);
    expect(answers.map(({ errors }) => errors[0]?.extensions["code"])).toEqual(["FORBIDDEN", "FORBIDDEN"]);
  });

  it("an administrator of another organization ends no key: it looks absent", async () => {
    const [{ admin }, other] = await Promise.all([anOrganizationWithAdmin(), anOrganizationWithAdmin()]);
    const { id, key } = await aKey(admin);
    const answers = await Promise.all([id, randomUUID(), "no-id"].map((each) => other.admin.ask(end, { input: { id: each } })));
    expect(answers[0]?.data.revokeApiKey.__typename).toBe("NotFound");
    expect([answers[1], answers[2]]).toEqual([answers[0], answers[0]]);
    expect((await key.ask(readAll, { side: "SENDER" })).status).toBe(200);
  });
});

describe("a key that asks too often", () => {
  it("is told when to come back; another key is not held up, and no process counts for itself", async () => {
    const [one, other] = await Promise.all([World.open({ apiKeyRequestsPerMinute: 3 }), World.open({ apiKeyRequestsPerMinute: 3 })]);
    const { admin } = await anOrganizationWithAdmin();
    const [eager, calm] = await Promise.all([aKey(admin), aKey(admin)]);
    const statuses: number[] = [];
    for (const process of [one, other, one]) statuses.push((await process.withKey(eager.secret).ask(readAll, { side: "SENDER" })).status);
    const refused = await other.app.inject({
      method: "POST",
      url: "/graphql",
      headers: { authorization: `Bearer ${eager.secret}` },
      payload: { query: "{ viewer { user { id } } }" },
    });
    expect([...statuses, refused.statusCode]).toEqual([200, 200, 200, 429]);
    const wait = Number(refused.headers["retry-after"]);
    expect(wait > 0 && wait <= 20).toBe(true);
    expect(refused.json().errors[0]).toMatchObject({ extensions: { code: "TOO_MANY_REQUESTS" } });
    expect((await other.withKey(calm.secret).ask(readAll, { side: "SENDER" })).status).toBe(200);
    await Promise.all([one.close(), other.close()]);
  });
});
