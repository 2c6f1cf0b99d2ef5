import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anAddress } from "../support/accounts.ts";
import { type Answer, type Caller, type Member, World } from "../support/world.ts";

const createReferral = `mutation ($input: CreateReferralInput!) {
  createReferral(input: $input) { ... on ReferralCreated { referral { id version person { id } } } }
}`;
const moveReferral = `mutation ($input: MoveReferralInput!) { moveReferral(input: $input) { __typename ... on ReferralMoved { referral { version } } } }`;
const createLink = `mutation ($input: CreatePersonLinkInput!) {
  createPersonLink(input: $input) { __typename ... on PersonLinkCreated { token link { id expiresAt endedAt lastUsedAt createdBy } } }
}`;
const endLink = `mutation ($id: ID!) { endPersonLink(input: { id: $id }) { __typename ... on PersonLinkEnded { link { endedAt } } ... on NotFound { message } } }`;
const open = `query ($token: String!) { personByLink(token: $token) {
  name language organization { name } heldData expiresAt lastOpenedAt
  referrals { totalCount edges { node { code state reason need { slug } receiver { name } service { name } } } }
  consents { totalCount edges { node { id receiver { name } needs { slug } data givenAt withdrawnAt } } }
  seen { edges { node { action actorKind memberName parts organization { name } } } pageInfo { hasNextPage } }
} }`;
const withdraw = `mutation ($token: String!, $consentId: ID!) { withdrawConsentByLink(input: { token: $token, consentId: $consentId }) {
  __typename ... on ConsentWithdrawn { information { consents { edges { node { withdrawnAt } } } referrals { edges { node { state reason } } } } }
  ... on NotFound { message }
} }`;
const read = `query ($id: ID!) { referral(id: $id) { state reason version person { name viewerMayGiveLinks links { id createdBy lastUsedAt } } events { to organization { name } } } }`;

const ana = { name: "Ana Barrera", phone: "512-555-0100", postalCode: "78666" };
const day = 24 * 60 * 60 * 1000;

let world: World;
/** The application's clock: the true time, plus what a test adds. */
let ahead = 0;
beforeAll(async () => {
  world = await World.open({ now: () => new Date(Date.now() + ahead) });
});
afterAll(() => world.close());

async function aReferredPerson(person: object = ana) {
  const service = await world.aService({ organization: await world.anOrganization("Receiving Fund") });
  const sender = await world.anOrganization("Hill Country Hospital");
  const [caseManager, viewer, intake] = await Promise.all([
    world.aMember(sender, ["CASE_MANAGER"], "Dana Whitfield"),
    world.aMember(sender, ["VIEWER"], "Iris Viewer"),
    world.aMember(service.organization, ["INTAKE"], "Owen Baptiste"),
  ]);
  const consent = { method: "VERBAL", data: ["NAME", "CONTACT"], disclosure: "AT_ONCE" };
  const input = { serviceId: service.id, need: "insulin-cost", person, consent, send: true };
  const { referral } = (await caseManager.ask(createReferral, { input })).data.createReferral;
  return { service, sender, caseManager, viewer, intake, referral, personId: referral.person.id as string };
}

async function aLink(member: Member, personId: string, keepsEarlier = false): Promise<{ token: string; link: { id: string } }> {
  const answer = await member.ask(createLink, { input: { personId, keepsEarlier } });
  expect(answer.errors).toEqual([]);
  expect(answer.data.createPersonLink.__typename).toBe("PersonLinkCreated");
  return answer.data.createPersonLink;
}
const opened = async (token: string, caller: Caller = world.nobody) => (await caller.ask(open, { token })).data.personByLink;

describe("a person's own link", () => {
  it("shows what the organization holds, what was sent to whom, what the person agreed to, and who has seen it", async () => {
    const { caseManager, intake, referral, personId, sender, service } = await aReferredPerson();
    await intake.ask(read, { id: referral.id });
    const { token, link } = await aLink(caseManager, personId);
    expect(link).toMatchObject({ createdBy: "Dana Whitfield", endedAt: null, lastUsedAt: null });

    const seen = await opened(token);

    expect(seen).toMatchObject({
      name: "Ana Barrera",
      language: "en",
      organization: { name: sender.name },
      heldData: ["NAME", "CONTACT", "ADDRESS"],
      lastOpenedAt: null,
      referrals: {
        totalCount: 1,
        edges: [{ node: { state: "SENT", need: { slug: "insulin-cost" }, receiver: { name: "Receiving Fund" } } }],
      },
      consents: { totalCount: 1, edges: [{ node: { data: ["NAME", "CONTACT"], needs: [{ slug: "insulin-cost" }], withdrawnAt: null } }] },
    });
    const events = seen.seen.edges.map(({ node }: { node: object }) => node);
    // Own members by name; of others the organization answers for its people.
    expect(events).toContainEqual({
      action: "PERSON_READ",
      actorKind: "USER",
      memberName: null,
      parts: ["name", "need"],
      organization: { name: service.organization.name },
    });
    expect(events).toContainEqual(
      expect.objectContaining({ action: "PERSON_LINK_CREATED", memberName: "Dana Whitfield", organization: { name: sender.name } }),
    );
    expect(JSON.stringify(seen)).not.toContain("512-555-0100");
  });

  it("is found however its token was typed from paper", async () => {
    const { caseManager, personId } = await aReferredPerson();
    const { token } = await aLink(caseManager, personId);
    expect(await opened(token.toLowerCase().replaceAll("-", " "))).toMatchObject({ name: "Ana Barrera" });
  });

  it("is opened for its person whoever is signed in beside, and a draft is left out", async () => {
    const { caseManager, personId, service } = await aReferredPerson();
    await caseManager.ask(createReferral, { input: { serviceId: service.id, need: "insulin-cost", personId } });
    const { token } = await aLink(caseManager, personId);
    const stranger = await world.aUser();
    expect((await opened(token, stranger)).referrals.totalCount).toBe(1);
  });

  it("writes down each opening as the person's, and says when it was opened before", async () => {
    const { caseManager, personId, viewer, referral } = await aReferredPerson();
    const { token, link } = await aLink(caseManager, personId);
    await opened(token);
    expect(Date.parse((await opened(token)).lastOpenedAt)).toBeGreaterThan(Date.now() - day);
    const lines = await world.ownerRows(
      `select actor_kind, actor_id, subject, organization_id, details from audit_event where person_id = $1 and action = 'PERSON_LINK_OPENED'`,
      personId,
    );
    const line = { actor_kind: "PERSON", actor_id: link.id, subject: link.id, organization_id: null, details: {} };
    expect(lines).toEqual([line, line]);
    const { links } = (await viewer.ask(read, { id: referral.id })).data.referral.person;
    expect(links).toMatchObject([{ id: link.id, createdBy: "Dana Whitfield", lastUsedAt: expect.any(String) }]);
  });

  it("pages through all who have seen the person, each line once", async () => {
    const { caseManager, personId, referral } = await aReferredPerson();
    for (let time = 0; time < 4; time += 1) await caseManager.ask(read, { id: referral.id });
    const { token } = await aLink(caseManager, personId);
    const page = `query ($token: String!, $first: Int, $after: String) { personByLink(token: $token) {
      seen(first: $first, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } } }`;
    const found: string[] = [];
    let after: string | null = null;
    do {
      const answer: Answer = await world.nobody.ask(page, { token, first: 2, after });
      const { seen } = answer.data.personByLink;
      found.push(...seen.edges.map(({ node }: { node: { id: string } }) => node.id));
      after = seen.pageInfo.hasNextPage ? seen.pageInfo.endCursor : null;
    } while (after !== null);
    const whole = (await world.nobody.ask(page, { token, first: 100 })).data.personByLink.seen.edges;
    expect(found).toEqual(whole.map(({ node }: { node: { id: string } }) => node.id));
    expect(new Set(found).size).toBeGreaterThan(5);
  });
});

describe("a link that opens nothing", () => {
  it("answers alike whether it was ended, replaced, has run out, is mistyped or was never given", async () => {
    const [ended, replaced, expired] = await Promise.all([aReferredPerson(), aReferredPerson(), aReferredPerson()]);
    const endedLink = await aLink(ended.caseManager, ended.personId);
    const replacedLink = await aLink(replaced.caseManager, replaced.personId);
    await aLink(replaced.caseManager, replaced.personId);
    const expiredLink = await aLink(expired.caseManager, expired.personId);
    await world.ownerRows("update person_link set expires_at = now() where id = $1", expiredLink.link.id);
    expect((await ended.caseManager.ask(endLink, { id: endedLink.link.id })).data.endPersonLink.__typename).toBe("PersonLinkEnded");

    const tokens = [
      endedLink.token,
      replacedLink.token,
      expiredLink.token,
      "K7M2Q-4XN8T-PWRST-VWXYZ-23456",
      "",
      "?".repeat(5000),
      randomUUID(),
    ];
    const answers = await Promise.all(tokens.map((token) => world.nobody.ask(open, { token })));
    const writes = await Promise.all(tokens.map((token) => world.nobody.ask(withdraw, { token, consentId: randomUUID() })));

    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify({ status: 200, data: { personByLink: null }, errors: [] })]),
    );
    expect(new Set(writes.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(writes[0]?.data.withdrawConsentByLink.__typename).toBe("NotFound");
  });

  it("runs out by itself after 90 days, and the one that is to be kept lives beside a newer one until then", async () => {
    const { caseManager, personId } = await aReferredPerson();
    const [first, second] = [await aLink(caseManager, personId), await aLink(caseManager, personId, true)];
    ahead = 89 * day;
    expect([await opened(first.token), await opened(second.token)].map((seen) => seen?.name)).toEqual(["Ana Barrera", "Ana Barrera"]);
    ahead = 91 * day;
    expect([await opened(first.token), await opened(second.token)]).toEqual([null, null]);
    ahead = 0;
  });

  it("is not tried more than 30 times a minute from one address, and others go on", async () => {
    const limited = await World.open({ app: { linkLookupsPerMinute: 30 } });
    try {
      const { caseManager, personId } = await aReferredPerson();
      const { token } = await aLink(caseManager, personId);
      const from = async (remoteAddress: string, tried: string) => {
        const payload = { query: `query ($token: String!) { personByLink(token: $token) { name } }`, variables: { token: tried } };
        const answer = await limited.app.inject({ method: "POST", url: "/graphql", remoteAddress, payload });
        return [answer.statusCode, answer.json().data?.personByLink ?? answer.json().errors?.[0]?.extensions?.code ?? null];
      };
      const address = anAddress();
      for (let tries = 0; tries < 30; tries += 1) expect(await from(address, `wrong ${tries}`)).toEqual([200, null]);
      expect(await from(address, token)).toEqual([429, "TOO_MANY_REQUESTS"]);
      expect(await from(anAddress(), token)).toEqual([200, { name: "Ana Barrera" }]);
    } finally {
      await limited.close();
    }
  });
});

describe("a person takes a consent back", () => {
  it("and what was sent under it is withdrawn at once, before the receiver's eyes", async () => {
    const { caseManager, intake, referral, personId } = await aReferredPerson();
    await intake.ask(moveReferral, { input: { referralId: referral.id, version: referral.version, to: "ACCEPTED" } });
    expect((await intake.ask(read, { id: referral.id })).data.referral.person.name).toBe("Ana Barrera");
    const { token } = await aLink(caseManager, personId);
    const consentId = (await opened(token)).consents.edges[0].node.id;

    const answer = await world.nobody.ask(withdraw, { token, consentId });

    expect(answer.data.withdrawConsentByLink).toMatchObject({
      __typename: "ConsentWithdrawn",
      information: {
        consents: { edges: [{ node: { withdrawnAt: expect.any(String) } }] },
        referrals: { edges: [{ node: { state: "WITHDRAWN", reason: "CONSENT_WITHDRAWN" } }] },
      },
    });
    const left = (await intake.ask(read, { id: referral.id })).data.referral;
    expect(left).toMatchObject({ state: "WITHDRAWN", reason: "CONSENT_WITHDRAWN", person: null });
    // Nobody's organization did it: the person did.
    expect(left.events.at(-1)).toEqual({ to: "WITHDRAWN", organization: null });
    const lines = await world.ownerRows(
      `select action from audit_event where person_id = $1 and actor_kind = 'PERSON' and action <> 'PERSON_LINK_OPENED' order by action`,
      personId,
    );
    expect(lines).toEqual([{ action: "CONSENT_WITHDRAWN" }, { action: "REFERRAL_MOVED" }]);

    // Again: the same answer, and nothing more is done.
    const again = await world.nobody.ask(withdraw, { token, consentId });
    expect(again.data).toEqual(answer.data);
    expect((await intake.ask(read, { id: referral.id })).data.referral.version).toBe(left.version);
  });

  it("leaves what has ended already as it is", async () => {
    const { caseManager, intake, referral, personId } = await aReferredPerson();
    await intake.ask(moveReferral, {
      input: { referralId: referral.id, version: referral.version, to: "DECLINED", reason: "NO_CAPACITY" },
    });
    const { token } = await aLink(caseManager, personId);
    const consentId = (await opened(token)).consents.edges[0].node.id;
    await world.nobody.ask(withdraw, { token, consentId });
    expect((await intake.ask(read, { id: referral.id })).data.referral).toMatchObject({ state: "DECLINED", reason: "NO_CAPACITY" });
  });

  it("while somebody sends under it: what is not sent yet is not sent any more", async () => {
    const { caseManager, personId, service, sender } = await aReferredPerson();
    const consent = await world.ownerRow<{ id: string }>("select id from consent where person_id = $1", personId);
    const withdrawing = new pg.Client({ connectionString: world.services.ownerUrl });
    withdrawing.on("error", () => undefined);
    await withdrawing.connect();
    try {
      const { rows } = await withdrawing.query<{ pid: number }>("select pg_backend_pid() as pid");
      await withdrawing.query("begin");
      await withdrawing.query("update consent set withdrawn_at = now() where id = $1", [consent.id]);
      const input = { serviceId: service.id, need: "insulin-cost", personId, send: true };
      const sending = caseManager.ask(`mutation ($input: CreateReferralInput!) { createReferral(input: $input) { __typename } }`, {
        input,
      });
      const waiting = "select count(*)::int as count from pg_stat_activity where $1 = any (pg_blocking_pids(pid))";
      await expect.poll(async () => (await world.ownerRow<{ count: number }>(waiting, rows[0]?.pid)).count).toBe(1);
      await withdrawing.query("commit");
      expect((await sending).data.createReferral.__typename).toBe("ConsentMissing");
      const sent = "select count(*)::int as count from referral where sender_organization_id = $1";
      expect(await world.ownerRow(sent, sender.id)).toEqual({ count: 1 });
    } finally {
      await withdrawing.end();
    }
  });

  it("never another person's, even of the same organization", async () => {
    const one = await aReferredPerson();
    const input = { serviceId: one.service.id, need: "insulin-cost", person: { name: "Ben Other" }, send: false };
    const other = (await one.caseManager.ask(createReferral, { input })).data.createReferral.referral.person.id;
    const [mine, theirs] = [await aLink(one.caseManager, one.personId), await aLink(one.caseManager, other)];
    const consentId = (await opened(mine.token)).consents.edges[0].node.id;
    const answer = await world.nobody.ask(withdraw, { token: theirs.token, consentId });
    expect(answer.data).toEqual((await world.nobody.ask(withdraw, { token: theirs.token, consentId: randomUUID() })).data);
    expect(answer.data.withdrawConsentByLink.__typename).toBe("NotFound");
    expect((await opened(mine.token)).consents.edges[0].node.withdrawnAt).toBeNull();
  });
});

describe("the page that a link opens", () => {
  it("is nobody's to keep, to list, or to hear of from another site; other pages are as ever", async () => {
    const folder = await mkdtemp(join(tmpdir(), "waypost-client-"));
    await writeFile(join(folder, "index.html"), "<!doctype html><title>Waypost</title>");
    const served = await World.open({ app: { clientFolder: folder } });
    try {
      const headersOf = async (url: string) => (await served.app.inject({ method: "GET", url })).headers;
      const own = { "cache-control": "no-store", "referrer-policy": "no-referrer", "x-robots-tag": "noindex, nofollow" };
      expect(await headersOf("/my-information")).toMatchObject(own);
      expect(await headersOf("/my-information/K7M2Q-4XN8T-PWRST-VWXYZ-23456?lang=es")).toMatchObject(own);
      expect(await headersOf("/my-informations")).toMatchObject({ "cache-control": "no-cache", "referrer-policy": "same-origin" });
    } finally {
      await served.close();
      await rm(folder, { recursive: true });
    }
  });
});

describe("links are given and ended", () => {
  it("by no one of another organization, the receiver among them, who are answered as about nobody", async () => {
    const { caseManager, intake, personId } = await aReferredPerson();
    const { link } = await aLink(caseManager, personId);
    const outsider = await world.aMember(await world.anOrganization(), ["ADMIN"]);
    for (const member of [intake, outsider]) {
      const made = await member.ask(createLink, { input: { personId } });
      expect(made.data).toEqual((await member.ask(createLink, { input: { personId: randomUUID() } })).data);
      expect(made.data.createPersonLink.__typename).toBe("NotFound");
      const ended = await member.ask(endLink, { id: link.id });
      expect(ended.data).toEqual((await member.ask(endLink, { id: randomUUID() })).data);
    }
  });

  it("by no one who only looks, and the receiver learns of none", async () => {
    const { caseManager, viewer, intake, personId, referral } = await aReferredPerson();
    await aLink(caseManager, personId);
    expect((await viewer.ask(createLink, { input: { personId } })).errors[0]?.extensions["code"]).toBe("FORBIDDEN");
    const personFor = async (member: Member) => (await member.ask(read, { id: referral.id })).data.referral.person;
    expect(await personFor(viewer)).toMatchObject({ viewerMayGiveLinks: false, links: [expect.any(Object)] });
    expect(await personFor(caseManager)).toMatchObject({ viewerMayGiveLinks: true, links: [expect.any(Object)] });
    expect(await personFor(intake)).toMatchObject({ viewerMayGiveLinks: false, links: null });
  });
});
