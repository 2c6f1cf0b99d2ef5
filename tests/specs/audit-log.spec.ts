import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Member, World } from "../support/world.ts";

const create = `mutation ($input: CreateReferralInput!) {
  createReferral(input: $input) { ... on ReferralCreated { referral { id person { id } } } }
}`;
const event = `action actorKind actorName personId parts organization { name }`;
const log = `query ($first: Int, $after: String, $actions: [AuditAction!], $userId: ID, $until: DateTime) {
  auditEvents(first: $first, after: $after, actions: $actions, userId: $userId, until: $until) {
    edges { node { id ${event} } } pageInfo { hasNextPage endCursor }
  }
}`;
const exported = `mutation ($input: ExportAuditEventsInput!) {
  exportAuditEvents(input: $input) { __typename ... on AuditEventsExported { csv count isWhole } ... on NotFound { message } }
}`;
const ofPerson = `query ($id: ID!) { personAuditEvents(personId: $id) { edges { node { ${event} } } } }`;
const consent = { method: "VERBAL", data: ["NAME", "CONTACT"], disclosure: "AT_ONCE" };
const ana = { name: "Ana Barrera", phone: "512-555-0100", postalCode: "78666" };

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

async function aPersonWhoWasSeen() {
  const service = await world.aService();
  const sender = await world.anOrganization("Hill Country Hospital");
  const [caseManager, officer, intake, otherOfficer] = await Promise.all([
    world.aMember(sender, ["CASE_MANAGER"], "Dana Whitfield"),
    world.aMember(sender, ["ADMIN"], "Marcus Bell"),
    world.aMember(service.organization, ["INTAKE"], "Owen Baptiste"),
    world.aMember(service.organization, ["ADMIN"], "Olive Other"),
  ]);
  const made = await caseManager.ask(create, { input: { serviceId: service.id, need: "insulin-cost", person: ana, consent, send: true } });
  const { id, person } = made.data.createReferral.referral;
  await intake.ask(`query ($id: ID!) { referral(id: $id) { person { name } } }`, { id });
  return { sender, service, caseManager, officer, otherOfficer, personId: person.id as string };
}
const nodes = async (who: Member, query: string, variables: object = {}): Promise<Record<string, unknown>[]> => {
  const { data } = await who.ask(query, variables);
  return Object.values<{ edges: { node: Record<string, unknown> }[] }>(data)[0]?.edges.map(({ node }) => node) ?? [];
};

describe("the privacy officer of the person's organization", () => {
  it("learns who has seen what: own people by name, others by their organization", async () => {
    const { officer, personId, service, sender } = await aPersonWhoWasSeen();
    const seen = await nodes(officer, ofPerson, { id: personId });
    expect(seen).toContainEqual({
      action: "PERSON_READ",
      actorKind: "USER",
      actorName: null,
      personId,
      parts: ["name", "need"],
      organization: { name: service.organization.name },
    });
    expect(seen).toContainEqual(
      expect.objectContaining({ action: "PERSON_CREATED", actorName: "Dana Whitfield", organization: { name: sender.name } }),
    );
  });

  it("leaves a line of looking", async () => {
    const { officer, personId } = await aPersonWhoWasSeen();
    await nodes(officer, ofPerson, { id: personId });
    const [latest] = await nodes(officer, ofPerson, { id: personId });
    expect(latest).toMatchObject({ action: "AUDIT_READ", actorName: "Marcus Bell" });
  });

  it("reads the whole log page by page, each line once, and only what is asked for", async () => {
    const { officer, caseManager } = await aPersonWhoWasSeen();
    const found: unknown[] = [];
    const until = new Date().toISOString();
    let after: string | null = null;
    do {
      const { data } = await officer.ask(log, { first: 2, after, until });
      found.push(...data.auditEvents.edges.map((edge: { node: { id: string } }) => edge.node.id));
      after = data.auditEvents.pageInfo.hasNextPage ? data.auditEvents.pageInfo.endCursor : null;
    } while (after !== null);
    const whole = await nodes(officer, log, { first: 100, until });
    expect(found).toEqual(whole.map(({ id }) => id));
    expect(new Set(found).size).toBe(found.length);
    expect(found.length).toBeGreaterThan(5);
    const one = await nodes(officer, log, { actions: ["CONSENT_RECORDED"], userId: caseManager.userId });
    expect(one).toMatchObject([{ action: "CONSENT_RECORDED", actorName: "Dana Whitfield" }]);
  });
});

describe("what the officer is told beside the action", () => {
  it("names the person asked about, and that is a look as well", async () => {
    const { officer, personId } = await aPersonWhoWasSeen();
    const { data } = await officer.ask(`query ($id: ID!) { personAuditEvents(personId: $id) { person { name } } }`, { id: personId });
    expect(data.personAuditEvents.person).toEqual({ name: ana.name });
    const seen = await nodes(officer, ofPerson, { id: personId });
    expect(seen).toContainEqual(expect.objectContaining({ action: "PERSON_READ", actorName: "Marcus Bell", parts: ["name"] }));
  });

  it("says whose roles were changed, from what to what", async () => {
    const { officer, sender } = await aPersonWhoWasSeen();
    const vera = await world.aMember(sender, ["VIEWER"], "Vera Example");
    const { data } = await officer.ask(`{ viewer { members(first: 100) { edges { node { id user { name } } } } } }`);
    const { node } = data.viewer.members.edges.find((edge: { node: { user: { name: string } } }) => edge.node.user.name === "Vera Example");
    await officer.ask(`mutation ($input: ChangeMemberRolesInput!) { changeMemberRoles(input: $input) { __typename } }`, {
      input: { memberId: node.id, roles: ["CASE_MANAGER"] },
    });
    const { data: told } = await officer.ask(
      `query ($actions: [AuditAction!]) { auditEvents(actions: $actions) { edges { node { subjectName details { name values } } } } }`,
      { actions: ["MEMBER_ROLES_CHANGED"] },
    );
    expect(vera.userId).not.toBe("");
    expect(told.auditEvents.edges[0].node).toEqual({
      subjectName: "Vera Example",
      details: [
        { name: "before", values: ["VIEWER"] },
        { name: "after", values: ["CASE_MANAGER"] },
      ],
    });
  });
});

describe("the log as a table", () => {
  it("holds what the screen shows, and that it was taken away is the newest line", async () => {
    const { officer, caseManager } = await aPersonWhoWasSeen();
    const { data } = await officer.ask(exported, { input: { userId: caseManager.userId, actions: ["PERSON_CREATED"] } });
    expect(data.exportAuditEvents).toMatchObject({ __typename: "AuditEventsExported", count: 1, isWhole: true });
    const [head, line] = data.exportAuditEvents.csv.split("\n");
    expect(head).toBe("\uFEFFat,action,actor_kind,actor,organization,subject,person_id,referral_id,parts,details");
    expect(line).toContain(",PERSON_CREATED,USER,Dana Whitfield,Hill Country Hospital,");
    expect(data.exportAuditEvents.csv).not.toContain(ana.name);
    const [newest] = await nodes(officer, log, { first: 1 });
    expect(newest).toMatchObject({ action: "EXPORTED", actorName: "Marcus Bell", personId: null });
  });

  it("says nothing of another organization's person, and leaves no line about it", async () => {
    const { otherOfficer, officer, personId } = await aPersonWhoWasSeen();
    const asked = await otherOfficer.ask(exported, { input: { personId } });
    const absent = await otherOfficer.ask(exported, { input: { personId: crypto.randomUUID() } });
    expect(asked.data).toEqual(absent.data);
    expect(asked.data.exportAuditEvents.__typename).toBe("NotFound");
    expect((await nodes(officer, ofPerson, { id: personId })).map(({ action }) => action)).not.toContain("EXPORTED");
  });

  it("does not run what looks like a formula", async () => {
    const sender = await world.anOrganization("=HYPERLINK(1)");
    const officer = await world.aMember(sender, ["ADMIN"], "Marcus Bell");
    await nodes(officer, log);
    const { data } = await officer.ask(exported, { input: {} });
    expect(data.exportAuditEvents.csv).toContain(`,'=HYPERLINK(1),`);
  });
});

describe("anybody else", () => {
  it("sees nothing of the person's log: another organization's officer, though its people saw the person", async () => {
    const { otherOfficer, personId } = await aPersonWhoWasSeen();
    expect(await nodes(otherOfficer, ofPerson, { id: personId })).toEqual([]);
    const own = await nodes(otherOfficer, log, { first: 100 });
    expect(own.map(({ actorName }) => actorName)).not.toContain("Dana Whitfield");
  });

  it("is refused: a case manager, and nobody", async () => {
    const { caseManager, personId } = await aPersonWhoWasSeen();
    expect((await caseManager.ask(ofPerson, { id: personId })).errors[0]?.extensions["code"]).toBe("FORBIDDEN");
    expect((await world.nobody.ask(log)).errors[0]?.extensions["code"]).toBe("UNAUTHENTICATED");
  });
});
