import { expireReferrals } from "@waypost/server/referrals/expiry.job";
import { ReferralService } from "@waypost/server/referrals/referral.service";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openScratchServices, type ScratchServices } from "../support/scratch-services.ts";
import { type Caller, type TestOrganization, World } from "../support/world.ts";

const create = `mutation ($input: CreateReferralInput!) { createReferral(input: $input) { ... on ReferralCreated { referral { id version } } } }`;
const move = `mutation ($input: MoveReferralInput!) { moveReferral(input: $input) { __typename } }`;
const consent = { method: "VERBAL", data: ["NAME", "CONTACT", "NEED_DETAILS"] };
const ana = { name: "Ana Barrera", phone: "512-555-0100", birthDate: "1961-04-30", address: "12 Oak Street", postalCode: "78666" };

interface Event {
  readonly action: string;
  readonly kind: string;
  readonly who: string | null;
  readonly organization: string | null;
  readonly owner: string | null;
  readonly referral: string | null;
  readonly details: { readonly parts?: readonly string[]; readonly operation?: string; readonly referrals?: readonly string[] };
}

const eventsIn = (world: World, organization: TestOrganization): Promise<Event[]> =>
  world.ownerRows<Event>(
    `select action, actor_kind as kind, actor_id as who, organization_id as organization, person_organization_id as owner,
            referral_id as referral, details
       from audit_event where (organization_id = $1 or person_organization_id = $1) and action <> 'SIGNED_IN' order by at, chain, sequence`,
    organization.id,
  );

async function aReferral(world: World, input: object = {}) {
  const service = await world.aService();
  const sender = await world.anOrganization();
  const [caseManager, intake] = await Promise.all([
    world.aMember(sender, ["CASE_MANAGER"]),
    world.aMember(service.organization, ["INTAKE"]),
  ]);
  const send = async (more: object = {}): Promise<{ id: string; version: number }> => {
    const answer = await caseManager.ask(create, {
      input: { serviceId: service.id, need: "insulin-cost", person: ana, consent, message: "Out on Friday", send: true, ...input, ...more },
    });
    return answer.data.createReferral.referral;
  };
  const referral = await send();
  const fresh = async (organization: TestOrganization, work: () => Promise<unknown>): Promise<Event[]> => {
    const before = (await eventsIn(world, organization)).length;
    await work();
    return (await eventsIn(world, organization)).slice(before);
  };
  return { service, sender, caseManager, intake, referral, send, fresh };
}

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

describe("what is done with a person's data", () => {
  it("is written with the change: the person, the consent, the referral and its move", async () => {
    const { sender, caseManager, referral } = await aReferral(world);
    const events = await eventsIn(world, sender);
    const byCaseManager = { kind: "USER", who: caseManager.userId, organization: sender.id, owner: sender.id, referral: referral.id };
    expect(events.slice(0, 4)).toMatchObject(
      ["PERSON_CREATED", "CONSENT_RECORDED", "REFERRAL_CREATED", "REFERRAL_MOVED"].map((action) => ({ action, ...byCaseManager })),
    );
    expect(events[3]?.details).toEqual({ from: "DRAFT", to: "SENT" });
  });

  it("is not written when nothing was changed", async () => {
    const { sender, caseManager, referral, fresh } = await aReferral(world);
    const events = await fresh(sender, () =>
      caseManager.ask(move, { input: { referralId: referral.id, to: "ACCEPTED", version: referral.version } }),
    );
    expect(events.filter(({ action }) => action !== "PERSON_READ")).toEqual([]);
  });

  it("is written for time itself too", async () => {
    const { sender, referral, fresh } = await aReferral(world);
    const late = new Date(Date.now() + 30 * 86_400_000);
    const referrals = new ReferralService({ database: world.database, cipher: world.cipher });
    const events = await fresh(sender, () => expireReferrals(world.database, referrals, late));
    expect(events).toMatchObject([
      { action: "REFERRAL_MOVED", kind: "SYSTEM", referral: referral.id, owner: sender.id, details: { from: "SENT", to: "EXPIRED" } },
    ]);
  });
});

describe("what is read of a person", () => {
  const reading = (fields: string) => `query ReadOne($id: ID!) { referral(id: $id) { id ${fields} } }`;
  const everything = "message consent { data } events { note } person { id name birthDate phone email address }";

  it("is one event a request, with the parts that were handed out", async () => {
    const { sender, caseManager, referral, fresh } = await aReferral(world);
    const events = await fresh(sender, () => caseManager.ask(reading(everything), { id: referral.id }));
    expect(events).toEqual([
      {
        action: "PERSON_READ",
        kind: "USER",
        who: caseManager.userId,
        organization: sender.id,
        owner: sender.id,
        referral: referral.id,
        details: { parts: ["name", "contact", "birth-date", "address", "message", "consent", "need"], operation: "ReadOne" },
      },
    ]);
  });

  it("is no more than what was asked for", async () => {
    const { sender, caseManager, referral, fresh } = await aReferral(world);
    const [event] = await fresh(sender, () => caseManager.ask(reading("person { name }"), { id: referral.id }));
    expect(event?.details.parts).toEqual(["name", "need"]);
  });

  it("is the need alone for a receiver who has not accepted, and what the consent lets through for one who has", async () => {
    const { sender, intake, referral, service, fresh } = await aReferral(world);
    const look = () => intake.ask(reading(everything), { id: referral.id });
    const [before] = await fresh(sender, look);
    expect(before).toMatchObject({ organization: service.organization.id, owner: sender.id, details: { parts: ["need"] } });
    await intake.ask(move, { input: { referralId: referral.id, to: "VIEWED", version: referral.version } });
    await intake.ask(move, { input: { referralId: referral.id, to: "ACCEPTED", version: referral.version + 1 } });
    const [after] = await fresh(sender, look);
    expect(after?.details.parts).toEqual(["name", "contact", "message", "need"]);
  });

  it("names every referral through which it was seen, in one event a person", async () => {
    const { sender, caseManager, referral, send, fresh } = await aReferral(world);
    const personId = (await caseManager.ask(`query ($id: ID!) { referral(id: $id) { person { id } } }`, { id: referral.id })).data.referral
      .person.id;
    const second = await send({ person: null, personId });
    const list = `{ viewer { referrals(side: SENDER) { edges { node { id person { name } } } } } }`;
    const events = await fresh(sender, () => caseManager.ask(list));
    expect(events).toHaveLength(1);
    expect([...(events[0]?.details.referrals ?? [])].sort()).toEqual([referral.id, second.id].sort());
  });

  it("is written for a search, with how many were found and never what was looked for", async () => {
    const { sender, caseManager, fresh } = await aReferral(world);
    const search = `query ($text: String) { viewer { persons(text: $text) { edges { node { name } } } } }`;
    const events = await fresh(sender, () => caseManager.ask(search, { text: "Barrera" }));
    expect(events.map(({ action }) => action)).toEqual(["PERSON_READ", "PERSONS_SEARCHED"]);
    expect(events[0]?.details.parts).toEqual(["name"]);
    const none = await fresh(sender, () => caseManager.ask(search, { text: "Nobodyhere" }));
    expect(none.map(({ action, details }) => [action, details])).toEqual([["PERSONS_SEARCHED", { found: 0 }]]);
    expect(JSON.stringify([events, none])).not.toMatch(/barrera|nobodyhere/i);
  });

  it("keeps nothing of a query's name but a name", async () => {
    const { sender, caseManager, referral, fresh } = await aReferral(world);
    const long = "Ana_Barrera_".repeat(8);
    const [event] = await fresh(sender, () => caseManager.ask(`query ${long}($id: ID!) { referral(id: $id) { id } }`, { id: referral.id }));
    expect(event?.details).toEqual({ parts: ["need"] });
  });

  it("is no event for a stranger, who saw nothing", async () => {
    const { sender, referral, fresh } = await aReferral(world);
    const stranger: Caller = await world.aMember(await world.anOrganization(), ["ADMIN"]);
    expect(await fresh(sender, () => stranger.ask(reading(everything), { id: referral.id }))).toEqual([]);
  });

  it("costs one statement a request, however many persons", async () => {
    const { caseManager, send } = await aReferral(world);
    const list = (first: number) =>
      caseManager.ask(`{ viewer { referrals(side: SENDER, first: ${first}) { edges { node { id person { name } } } } } }`);
    for (let count = 0; count < 4; count += 1) await send();
    world.statements.length = 0;
    await list(5);
    expect(world.statements.filter((sql) => sql.includes("record_audit"))).toHaveLength(1);
  });
});

describe("when the log cannot be written", () => {
  let scratch: ScratchServices;
  let broken: World;
  beforeAll(async () => {
    scratch = await openScratchServices({ meilisearch: false });
    broken = await World.open({ services: scratch.services });
  }, 60_000);
  afterAll(async () => {
    await broken?.close();
    await scratch?.close();
  });

  it("no data leaves, and no change stands", async () => {
    const { caseManager, referral, service } = await aReferral(broken);
    const cookie = caseManager.cookie;
    const ask = (query: string, variables: object) =>
      broken.app.inject({ method: "POST", url: "/graphql", headers: { cookie }, payload: { query, variables } });
    const query = `query ($id: ID!) { referral(id: $id) { code person { name } } }`;
    expect((await ask(query, { id: referral.id })).body).toContain(ana.name);

    await broken.ownerRows("revoke execute on function record_audit(jsonb) from waypost_app");
    const refused = await ask(query, { id: referral.id });
    expect(refused.statusCode).toBe(500);
    expect(refused.json()).toEqual({
      errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: "INTERNAL_SERVER_ERROR" }) })],
    });
    expect(refused.body).not.toContain("Barrera");

    const made = await ask(create, {
      input: { serviceId: service.id, need: "insulin-cost", person: { ...ana, name: "Never Saved" }, consent, send: true },
    });
    expect(made.json().errors).toHaveLength(1);
    expect(await broken.ownerRow<{ count: number }>("select count(*)::int as count from person")).toEqual({ count: 1 });
    const listing = await ask(`query ($slug: String!) { service(slug: $slug) { name } }`, { slug: service.slug });
    expect(listing.json().data.service.name).toBe(service.name);
  });
});
