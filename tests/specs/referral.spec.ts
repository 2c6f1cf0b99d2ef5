import { randomUUID } from "node:crypto";
import { ownerRows } from "@waypost/server/platform/database/owner-rows";
import { keepUpReferrals, referralsNeedUpkeep } from "@waypost/server/referrals/referral-upkeep.job";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Member, type TestService, World } from "../support/world.ts";

const create = `mutation ($input: CreateReferralInput!) {
  createReferral(input: $input) {
    __typename
    ... on ReferralCreated { referral { id code state version isWithheld message person { name phone birthDate } dueAt } }
    ... on ConsentMissing { missingData receiver { name } need { slug } }
    ... on ListingTakesNoReferrals { service { id } }
    ... on InvalidInput { problems { field message } }
    ... on NotFound { message }
  }
}`;
const move = `mutation ($input: MoveReferralInput!) {
  moveReferral(input: $input) {
    __typename
    ... on ReferralMoved { referral { id state version outcome isWithheld person { name phone birthDate } message } }
    ... on MoveRefused { from to missing message }
    ... on ReferralChanged { current { state version } }
    ... on ConsentMissing { missingData }
    ... on InvalidInput { problems { field message } }
    ... on NotFound { message }
  }
}`;
const read = `query ($id: ID!) {
  referral(id: $id) {
    state version side isWithheld message outcome outcomeAmount area { county state postalPrefix } ageBand urgency
    person { name phone birthDate } consent { data } sender { id } receiver { id }
    availableMoves { to allowed needs }
    events { from to by note }
  }
}`;

const consent = { method: "VERBAL", data: ["NAME", "CONTACT", "NEED_DETAILS"] };
const ana = { name: "Ana Lucía Barrera", birthDate: "1961-04-30", phone: "512-555-0100", postalCode: "78666", language: "es" };

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

/** A listing whose organization has an intake worker, and a case manager of another organization. */
async function twoOrganizations(overrides: Parameters<World["aService"]>[0] = {}) {
  const service = await world.aService(overrides);
  const sender = await world.anOrganization("Hill Country Hospital");
  const [caseManager, intake] = await Promise.all([
    world.aMember(sender, ["CASE_MANAGER"], "Dana Whitfield"),
    world.aMember(service.organization, ["INTAKE"], "Owen Baptiste"),
  ]);
  return { service, sender, caseManager, intake };
}

async function sentReferral(caseManager: Member, service: TestService, input: object = {}): Promise<{ id: string; version: number }> {
  const answer = await caseManager.ask(create, {
    input: {
      serviceId: service.id,
      need: "insulin-cost",
      person: ana,
      consent,
      message: "Her supply ends on Thursday.",
      send: true,
      ...input,
    },
  });
  return answer.data.createReferral.referral;
}

const moveBy = async (member: Member, input: object) => (await member.ask(move, { input })).data.moveReferral;
const readBy = async (member: Member, id: string) => (await member.ask(read, { id })).data.referral;

describe("a referral that goes well", () => {
  it("is sent, seen, accepted and completed, and the sender learns what came of it", async () => {
    const { service, caseManager, intake } = await twoOrganizations();
    const sent = await sentReferral(caseManager, service);

    const seen = await moveBy(intake, { referralId: sent.id, to: "VIEWED", version: sent.version });
    expect(seen).toMatchObject({
      __typename: "ReferralMoved",
      referral: { state: "VIEWED", isWithheld: true, person: null, message: null },
    });

    const accepted = await moveBy(intake, { referralId: sent.id, to: "ACCEPTED", version: seen.referral.version });
    expect(accepted.referral).toMatchObject({ state: "ACCEPTED", isWithheld: false, person: { name: ana.name, phone: ana.phone } });

    const completed = await moveBy(intake, {
      referralId: sent.id,
      to: "COMPLETED",
      outcome: "HELP_RECEIVED",
      outcomeAmount: 600,
      outcomeUnit: "USD",
      note: "Paid to the pharmacy.",
      version: accepted.referral.version,
    });
    expect(completed.__typename).toBe("ReferralMoved");

    const result = await readBy(caseManager, sent.id);
    expect(result).toMatchObject({ state: "COMPLETED", side: "SENDER", outcome: "HELP_RECEIVED", outcomeAmount: 600 });
    expect(result.events.map((event: { from: string; to: string; by: string }) => [event.from, event.to, event.by])).toEqual([
      [null, "DRAFT", "Dana Whitfield"],
      ["DRAFT", "SENT", "Dana Whitfield"],
      ["SENT", "VIEWED", "Owen Baptiste"],
      ["VIEWED", "ACCEPTED", "Owen Baptiste"],
      ["ACCEPTED", "COMPLETED", "Owen Baptiste"],
    ]);
    expect(result.events.at(-1).note).toBe("Paid to the pharmacy.");
  });

  it("shows the receiver need, area, age band and urgency before it accepts, and nothing that names the person", async () => {
    const { service, caseManager, intake } = await twoOrganizations();
    const sent = await sentReferral(caseManager, service, { urgency: "URGENT" });

    const before = await readBy(intake, sent.id);

    expect(before).toMatchObject({
      side: "RECEIVER",
      isWithheld: true,
      person: null,
      message: null,
      consent: null,
      urgency: "URGENT",
      ageBand: "65 or older",
    });
    expect(before.area).toEqual({ county: "Hays", state: "TX", postalPrefix: "786" });
    expect(JSON.stringify(before)).not.toMatch(/Ana|Barrera|0100|1961|Thursday/);
  });

  it("shows no more of the person than the consent lets through", async () => {
    const { service, caseManager, intake } = await twoOrganizations();
    const sent = await sentReferral(caseManager, service);
    await moveBy(intake, { referralId: sent.id, to: "ACCEPTED", version: sent.version });
    expect((await readBy(intake, sent.id)).person).toEqual({ name: ana.name, phone: ana.phone, birthDate: null });
  });

  it("shows the person at once, when the person agreed to that", async () => {
    const { service, caseManager, intake } = await twoOrganizations();
    const sent = await sentReferral(caseManager, service, { consent: { ...consent, disclosure: "AT_ONCE" } });
    expect(await readBy(intake, sent.id)).toMatchObject({ state: "SENT", isWithheld: false, person: { name: ana.name } });
  });
});

describe("disclosure is taken back", () => {
  it.each([
    ["declined", (intake: Member) => intake, { to: "DECLINED", reason: "NO_CAPACITY" }],
    ["withdrawn", (_: Member, caseManager: Member) => caseManager, { to: "WITHDRAWN", reason: "PERSON_DECLINED" }],
  ] as const)("when it is %s", async (_, who, how) => {
    const { service, caseManager, intake } = await twoOrganizations();
    const sent = await sentReferral(caseManager, service, { consent: { ...consent, disclosure: "AT_ONCE" } });
    await moveBy(who(intake, caseManager), { referralId: sent.id, version: sent.version, ...how });
    expect(await readBy(intake, sent.id)).toMatchObject({ isWithheld: true, person: null, message: null });
  });

  it("when acceptance is taken back", async () => {
    const { service, caseManager, intake } = await twoOrganizations();
    const sent = await sentReferral(caseManager, service);
    const accepted = await moveBy(intake, { referralId: sent.id, to: "ACCEPTED", version: sent.version });
    await moveBy(intake, { referralId: sent.id, to: "VIEWED", note: "Wrong one.", version: accepted.referral.version });
    expect(await readBy(intake, sent.id)).toMatchObject({ state: "VIEWED", isWithheld: true, person: null });
  });
});

describe("sending is refused, and nothing is stored", () => {
  it("without a consent", async () => {
    const { service, caseManager } = await twoOrganizations();
    const answer = await caseManager.ask(create, { input: { serviceId: service.id, need: "insulin-cost", person: ana, send: true } });
    expect(answer.data.createReferral).toEqual({
      __typename: "ConsentMissing",
      missingData: ["NAME", "CONTACT"],
      receiver: { name: service.organization.name },
      need: { slug: "insulin-cost" },
    });
  });

  it("when the consent does not reach the sender's words", async () => {
    const { service, caseManager } = await twoOrganizations();
    const answer = await caseManager.ask(create, {
      input: {
        serviceId: service.id,
        need: "insulin-cost",
        person: ana,
        message: "Urgent.",
        consent: { method: "WRITTEN", data: ["NAME", "CONTACT"] },
        send: true,
      },
    });
    expect(answer.data.createReferral).toMatchObject({ __typename: "ConsentMissing", missingData: ["NEED_DETAILS"] });
  });

  it("to a listing that takes no referrals", async () => {
    const { service, caseManager } = await twoOrganizations({ acceptsReferrals: false });
    const answer = await caseManager.ask(create, {
      input: { serviceId: service.id, need: "insulin-cost", person: ana, consent, send: true },
    });
    expect(answer.data.createReferral).toEqual({ __typename: "ListingTakesNoReferrals", service: { id: service.id } });
  });

  it("for a need that the listing does not help with, and with fields that cannot be", async () => {
    const { service, caseManager } = await twoOrganizations();
    const wrongNeed = await caseManager.ask(create, {
      input: { serviceId: service.id, need: "rent-help", person: ana, consent, send: true },
    });
    expect(wrongNeed.data.createReferral).toMatchObject({ __typename: "InvalidInput", problems: [{ field: "need" }] });
    const wrongPerson = await caseManager.ask(create, {
      input: { serviceId: service.id, need: "insulin-cost", person: { name: " ", postalCode: "7866", phone: "12" } },
    });
    expect(wrongPerson.data.createReferral.problems.map((problem: { field: string }) => problem.field)).toEqual([
      "person.name",
      "person.phone",
      "person.postalCode",
    ]);
    expect(wrongPerson.data.createReferral.problems[2].message).toBe("A ZIP code has 5 digits. This one has 4.");
  });

  it("with situations that are not of the taxonomy: the receiver sees them before it accepts, so they are no place for words", async () => {
    const { service, caseManager } = await twoOrganizations();
    const situations = ["diabetes", "Ana Barrera, 512-555-0100"];
    const answer = await caseManager.ask(create, {
      input: { serviceId: service.id, need: "insulin-cost", situations, person: ana, consent, send: true },
    });
    expect(answer.data.createReferral).toMatchObject({ __typename: "InvalidInput", problems: [{ field: "situations" }] });
  });

  it("for a person of another organization, as for one who does not exist", async () => {
    const { service, caseManager } = await twoOrganizations();
    const other = await twoOrganizations();
    const theirs = await sentReferral(other.caseManager, other.service);
    const person = await world.database.transact({ kind: "system", purpose: "test", organizationIds: [other.sender.id] }, ({ rows }) =>
      rows.selectFrom("referral").select("person_id").where("id", "=", theirs.id).executeTakeFirstOrThrow(),
    );
    const answers = await Promise.all(
      [person.person_id, randomUUID()].map((personId) =>
        caseManager.ask(create, { input: { serviceId: service.id, need: "insulin-cost", personId, consent } }),
      ),
    );
    expect(answers[0]?.data.createReferral.__typename).toBe("NotFound");
    expect(answers[0]?.data).toEqual(answers[1]?.data);
  });

  it("and leaves no person behind", async () => {
    const { service, caseManager, sender } = await twoOrganizations();
    await caseManager.ask(create, { input: { serviceId: service.id, need: "insulin-cost", person: ana, send: true } });
    const { count } = await world.database.transact({ kind: "system", purpose: "test", organizationIds: [sender.id] }, ({ rows }) =>
      rows.selectFrom("person").select(sql<number>`count(*)::int`.as("count")).executeTakeFirstOrThrow(),
    );
    expect(count).toBe(0);
  });
});

describe("a consent given before", () => {
  it("is found again, and a draft becomes a sent referral with it", async () => {
    const { service, caseManager } = await twoOrganizations();
    const first = await caseManager.ask(create, { input: { serviceId: service.id, need: "insulin-cost", person: ana, consent } });
    const draft = first.data.createReferral.referral;
    expect(draft).toMatchObject({ state: "DRAFT", dueAt: null });
    expect(await moveBy(caseManager, { referralId: draft.id, to: "SENT", version: draft.version })).toMatchObject({
      __typename: "ReferralMoved",
      referral: { state: "SENT" },
    });
  });

  it("a draft without any is not sent, until one comes with the move", async () => {
    const { service, caseManager } = await twoOrganizations();
    const first = await caseManager.ask(create, { input: { serviceId: service.id, need: "insulin-cost", person: ana } });
    const draft = first.data.createReferral.referral;
    expect(await moveBy(caseManager, { referralId: draft.id, to: "SENT", version: draft.version })).toMatchObject({
      __typename: "ConsentMissing",
    });
    expect(await moveBy(caseManager, { referralId: draft.id, to: "SENT", version: draft.version, consent })).toMatchObject({
      __typename: "ReferralMoved",
    });
  });
});

describe("two at once", () => {
  it("the second is told, sees how it stands, and nothing is overwritten", async () => {
    const { service, caseManager, intake } = await twoOrganizations();
    const sent = await sentReferral(caseManager, service);
    const answers = await Promise.all([
      moveBy(intake, { referralId: sent.id, to: "ACCEPTED", version: sent.version }),
      moveBy(intake, { referralId: sent.id, to: "DECLINED", reason: "NO_CAPACITY", version: sent.version }),
    ]);
    const winner = answers.find((answer) => answer.__typename === "ReferralMoved");
    const loser = answers.find((answer) => answer.__typename === "ReferralChanged");
    expect(loser.current).toEqual({ state: winner.referral.state, version: winner.referral.version });
    expect((await readBy(intake, sent.id)).events).toHaveLength(3);
  });

  it("the same request with the same key is done once", async () => {
    const { service, caseManager } = await twoOrganizations();
    const input = { serviceId: service.id, need: "insulin-cost", person: ana, consent, send: true, idempotencyKey: randomUUID() };
    const answers = await Promise.all([1, 2, 3].map(() => caseManager.ask(create, { input })));
    expect(new Set(answers.map((answer) => answer.data.createReferral.referral.id)).size).toBe(1);
  });
});

describe("what callers write in their own words", () => {
  it("stands sealed or hashed, and facts of before are sealed at the next start", async () => {
    const { service, caseManager } = await twoOrganizations();
    const facts = [{ criterion: "who pays", answer: "her brother Otto" }];
    const input = { serviceId: service.id, need: "insulin-cost", person: ana, consent, facts, idempotencyKey: "for Otto's sister" };
    const { id } = (await caseManager.ask(create, { input })).data.createReferral.referral;
    const stored = () => world.ownerRow<{ text: string }>("select to_jsonb(r)::text as text from referral r where id = $1", id);
    const shown = async () =>
      (await caseManager.ask("query ($id: ID!) { referral(id: $id) { facts { criterion answer } } }", { id })).data.referral.facts;
    expect((await stored()).text).not.toMatch(/Otto|who pays/);
    expect(await shown()).toEqual(facts);

    const owner = ownerRows(world.services.ownerUrl);
    try {
      await sql`update referral set facts = '{"household": "Otto"}', facts_sealed = null where id = ${id}`.execute(owner);
      expect(await referralsNeedUpkeep(owner)).toBe(true);
      await keepUpReferrals(owner, world.cipher);
    } finally {
      await owner.destroy();
    }
    expect((await stored()).text).not.toContain("Otto");
    expect(await shown()).toEqual([{ criterion: "household", answer: "Otto" }]);
  });

  it("are no unit of an outcome", async () => {
    const { service, caseManager, intake } = await twoOrganizations();
    const sent = await sentReferral(caseManager, service);
    const moved = await moveBy(intake, { referralId: sent.id, to: "ACCEPTED", outcomeUnit: "visits of Otto", version: sent.version });
    expect(moved).toMatchObject({ __typename: "InvalidInput", problems: [{ field: "outcomeUnit" }] });
  });
});

describe("a draft made by mistake", () => {
  it("is taken back by an administrator although nobody consented to it", async () => {
    const { service, sender } = await twoOrganizations();
    const admin = await world.aMember(sender, ["ADMIN"], "Ada Admin");
    const draft = await sentReferral(admin, service, { consent: null, send: false });
    const taken = await moveBy(admin, { referralId: draft.id, to: "ENTERED_IN_ERROR", note: "Wrong person.", version: draft.version });
    expect(taken).toMatchObject({ __typename: "ReferralMoved", referral: { state: "ENTERED_IN_ERROR" } });
  });
});

describe("a move that the table forbids", () => {
  it("is refused with facts, and nothing changes", async () => {
    const { service, caseManager, intake } = await twoOrganizations();
    const sent = await sentReferral(caseManager, service);
    const refused = await moveBy(intake, { referralId: sent.id, to: "COMPLETED", outcome: "HELP_RECEIVED", version: sent.version });
    expect(refused).toEqual({
      __typename: "MoveRefused",
      from: "SENT",
      to: "COMPLETED",
      missing: [],
      message: "A referral that is sent cannot become completed.",
    });
    expect(await readBy(intake, sent.id)).toMatchObject({ state: "SENT", version: sent.version });
  });

  it("names what is missing", async () => {
    const { service, caseManager, intake } = await twoOrganizations();
    const sent = await sentReferral(caseManager, service);
    expect(await moveBy(intake, { referralId: sent.id, to: "DECLINED", version: sent.version })).toMatchObject({
      __typename: "MoveRefused",
      missing: ["REASON"],
    });
  });

  it("the sender does not accept for the receiver, and a viewer does not accept at all", async () => {
    const { service, caseManager } = await twoOrganizations();
    const viewer = await world.aMember(service.organization, ["VIEWER"]);
    const sent = await sentReferral(caseManager, service);
    for (const member of [caseManager, viewer]) {
      expect(await moveBy(member, { referralId: sent.id, to: "ACCEPTED", version: sent.version })).toMatchObject({
        __typename: "MoveRefused",
      });
    }
    expect((await readBy(viewer, sent.id)).availableMoves).toEqual([]);
  });
});

describe("strangers", () => {
  it("get the same answer for a referral that is not theirs as for one that does not exist", async () => {
    const { service, caseManager } = await twoOrganizations();
    const stranger = await world.aMember(await world.anOrganization(), ["ADMIN", "CASE_MANAGER", "INTAKE"]);
    const sent = await sentReferral(caseManager, service);
    const [theirs, absent] = await Promise.all([stranger.ask(read, { id: sent.id }), stranger.ask(read, { id: randomUUID() })]);
    expect(theirs.data).toEqual({ referral: null });
    expect(theirs).toEqual(absent);
    const moves = await Promise.all(
      [sent.id, randomUUID()].map((referralId) => moveBy(stranger, { referralId, to: "ACCEPTED", version: 1 })),
    );
    expect(moves[0]?.__typename).toBe("NotFound");
    expect(moves[0]).toEqual(moves[1]);
  });

  it("the database itself refuses a stranger's event, with or without a name under it", async () => {
    const { service, sender, caseManager } = await twoOrganizations();
    const stranger = await world.anOrganization();
    const sent = await sentReferral(caseManager, service);
    const forged = (organizationId: string | null, senderId = sender.id) =>
      world.database.transact({ kind: "system", purpose: "test", organizationIds: [stranger.id] }, ({ rows }) =>
        rows
          .insertInto("referral_event")
          .values({
            id: randomUUID(),
            referral_id: sent.id,
            sender_organization_id: senderId,
            receiver_organization_id: service.organization.id,
            organization_id: organizationId,
            to_state: "COMPLETED",
          })
          .execute(),
      );
    await expect(forged(null)).rejects.toThrow("row-level security");
    await expect(forged(stranger.id)).rejects.toThrow("row-level security");
    await expect(forged(stranger.id, stranger.id)).rejects.toThrow("foreign key");
  });

  it("the database itself refuses a referral for another organization's person", async () => {
    const { service, caseManager } = await twoOrganizations();
    const sent = await sentReferral(caseManager, service);
    const owner = await world.ownerRow<{ person_id: string }>("select person_id from referral where id = $1", sent.id);
    const thief = await world.anOrganization();
    const stolen = world.database.transact({ kind: "system", purpose: "test", organizationIds: [thief.id] }, ({ rows }) =>
      rows
        .insertInto("referral")
        .values({
          id: randomUUID(),
          code: `WP-${randomUUID()}`,
          kind: "LOGGED",
          state: "ACCEPTED",
          sender_organization_id: thief.id,
          receiver_organization_id: thief.id,
          service_id: service.id,
          person_id: owner.person_id,
          need: "insulin-cost",
          created_by: "thief",
          accepted_at: new Date(),
        })
        .execute(),
    );
    await expect(stolen).rejects.toThrow("foreign key");
  });

  it("the receiver does not see a draft", async () => {
    const { service, caseManager, intake } = await twoOrganizations();
    const first = await caseManager.ask(create, { input: { serviceId: service.id, need: "insulin-cost", person: ana, consent } });
    expect(await readBy(intake, first.data.createReferral.referral.id)).toBeNull();
  });

  it("nobody asks for referrals without signing in, and an intake worker does not send them", async () => {
    const { service, intake } = await twoOrganizations();
    expect((await world.nobody.ask(read, { id: randomUUID() })).errors[0]?.extensions["code"]).toBe("UNAUTHENTICATED");
    const refused = await intake.ask(create, { input: { serviceId: service.id, need: "insulin-cost", person: ana, consent } });
    expect(refused.errors[0]?.extensions["code"]).toBe("FORBIDDEN");
  });
});

describe("lists", () => {
  const list = `query ($side: ReferralSide!, $first: Int, $after: String, $text: String) {
    viewer { referrals(side: $side, first: $first, after: $after, text: $text) { totalCount pageInfo { hasNextPage endCursor } edges { node { id code } } } referralCounts(side: $side) { state count } }
  }`;

  it("page through everything once, in order", async () => {
    const { service, caseManager, intake } = await twoOrganizations();
    const made = [];
    for (let each = 0; each < 5; each += 1) made.push(await sentReferral(caseManager, service));
    const first = (await intake.ask(list, { side: "RECEIVER", first: 3 })).data.viewer.referrals;
    const second = (await intake.ask(list, { side: "RECEIVER", first: 3, after: first.pageInfo.endCursor })).data.viewer.referrals;
    const ids = [...first.edges, ...second.edges].map((edge) => edge.node.id);
    expect(ids).toEqual(made.map((referral) => referral.id).toReversed());
    expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([5, true, false]);
  });

  it("count by state, and search by code", async () => {
    const { service, caseManager } = await twoOrganizations();
    const sent = await sentReferral(caseManager, service);
    await sentReferral(caseManager, service);
    const code = (await caseManager.ask(`query ($id: ID!) { referral(id: $id) { code } }`, { id: sent.id })).data.referral.code;
    const { viewer } = (await caseManager.ask(list, { side: "SENDER", text: code.toLowerCase() })).data;
    expect(viewer.referrals.edges).toEqual([{ node: { id: sent.id, code } }]);
    expect(viewer.referralCounts).toEqual([{ state: "SENT", count: 2 }]);
  });

  it("refuse a cursor that is not theirs", async () => {
    const { caseManager } = await twoOrganizations();
    const answer = await caseManager.ask(list, { side: "SENDER", after: "not-ours" });
    expect(answer.errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "after" });
  });
});
