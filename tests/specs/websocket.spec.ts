import { randomUUID } from "node:crypto";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { socketLimits } from "@waypost/server/platform/graphql/socket";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { LiveSocket, type Message } from "../support/live-socket.ts";
import { type Member, type TestService, World } from "../support/world.ts";

const watch = "subscription { referralChanged { referral { id state side person { name } } } }";
const make = `mutation ($input: CreateReferralInput!) { createReferral(input: $input) { __typename ... on ReferralCreated { referral { id version } } } }`;
const move = `mutation ($input: MoveReferralInput!) { moveReferral(input: $input) { __typename } }`;

const origin = "http://localhost";
let world: World;
let url: string;
const open: LiveSocket[] = [];

beforeAll(async () => {
  world = await World.open();
  await world.app.listen({ host: "127.0.0.1", port: 0 });
  url = `http://127.0.0.1:${(world.app.server.address() as AddressInfo).port}/graphql`;
});
afterEach(() => {
  for (const socket of open.splice(0)) socket.end();
});
afterAll(() => world.close());

async function socketOf(member: Member): Promise<LiveSocket> {
  const socket = await LiveSocket.connect(url, { cookie: member.cookie, origin });
  open.push(socket);
  return socket;
}

/** Something that happens in an organization and has no referral that anybody could see: what comes before it was told before it. */
async function mark(member: Member): Promise<void> {
  const payload = `json_build_object('referralId', gen_random_uuid(), 'organizationIds', (select array_agg(organization_id) from membership where user_id = $1))`;
  await world.ownerRow(`select pg_notify('waypost_referral', ${payload}::text)`, member.userId);
}

const isMark = (message: Message | null): boolean => message?.type === "next" && message.payload.data.referralChanged.referral === null;

/** The next message that is no mark. */
async function heard(socket: LiveSocket): Promise<Message | null> {
  const message = await socket.next();
  return isMark(message) ? heard(socket) : message;
}

/** What was told until now. */
async function everythingHeard(socket: LiveSocket, member: Member): Promise<Message[]> {
  await mark(member);
  const found: Message[] = [];
  for (let message = await socket.next(); message && !isMark(message); message = await socket.next()) found.push(message);
  return found;
}

/** A socket that watches already: what happens from here on is heard. */
async function watching(member: Member): Promise<LiveSocket> {
  const socket = await socketOf(member);
  socket.subscribe("watch", watch);
  const first = socket.next();
  while (await Promise.race([first.then(() => false), pause(150, true)])) await mark(member);
  return socket;
}

async function twoOrganizations() {
  const service = await world.aService();
  const sender = await world.anOrganization();
  const [caseManager, intake] = await Promise.all([
    world.aMember(sender, ["CASE_MANAGER"]),
    world.aMember(service.organization, ["INTAKE"], "Owen Baptiste"),
  ]);
  return { service, sender, caseManager, intake };
}

async function refer(member: Member, service: TestService, send = true): Promise<{ id: string; version: number }> {
  const person = { name: "Ana Barrera", phone: "512-555-0100", postalCode: "78666" };
  const consent = { method: "VERBAL", data: ["NAME", "CONTACT"] };
  const answer = await member.ask(make, { input: { serviceId: service.id, need: "insulin-cost", person, consent, send } });
  return answer.data.createReferral.referral;
}

describe("who watches the referrals of an organization", () => {
  test("hears of one that was sent to it, and sees as much of it as over HTTP", async () => {
    const { service, caseManager, intake } = await twoOrganizations();
    const socket = await watching(intake);

    const { id } = await refer(caseManager, service);

    expect(await heard(socket)).toEqual({
      id: "watch",
      type: "next",
      payload: { data: { referralChanged: { referral: { id, state: "SENT", side: "RECEIVER", person: null } } } },
    });
  });

  test("hears of its own that is moved, as it stands by then", async () => {
    const { service, caseManager, intake } = await twoOrganizations();
    const { id, version } = await refer(caseManager, service);
    const socket = await watching(caseManager);

    await intake.ask(move, { input: { referralId: id, to: "ACCEPTED", version } });

    const { payload } = (await heard(socket)) ?? {};
    expect(payload.data.referralChanged.referral).toEqual({ id, state: "ACCEPTED", side: "SENDER", person: { name: "Ana Barrera" } });
  });

  test("hears nothing of a draft of the sender", async () => {
    const { service, caseManager, intake } = await twoOrganizations();
    const [receiver, sender] = await Promise.all([watching(intake), watching(caseManager)]);

    const draft = await refer(caseManager, service, false);

    expect((await heard(sender))?.payload.data.referralChanged.referral.id).toBe(draft.id);
    expect(await everythingHeard(receiver, intake)).toEqual([]);
  });

  test("hears nothing of other organizations", async () => {
    const { service, caseManager, intake } = await twoOrganizations();
    const stranger = await world.aMember(await world.anOrganization(), ["ADMIN"]);
    const [socket, receiver] = await Promise.all([watching(stranger), watching(intake)]);

    await refer(caseManager, service);

    await heard(receiver);
    expect(await everythingHeard(socket, stranger)).toEqual([]);
  });

  test("no more once it said that it had enough", async () => {
    const { service, caseManager, intake } = await twoOrganizations();
    const [socket, other] = await Promise.all([watching(intake), watching(intake)]);
    socket.say({ type: "complete", id: "watch" });
    await socket.settled();

    await refer(caseManager, service);

    await heard(other);
    expect((await socket.settled()).filter((message) => !isMark(message))).toEqual([]);
  });
});

describe("the socket ends at once", () => {
  test("for a member who was removed", async () => {
    const { service, intake } = await twoOrganizations();
    const socket = await watching(intake);
    await world.removeMember(intake, service.organization);
    expect(await socket.closed).toBe(4401);
  });

  test("with the session", async () => {
    const { intake } = await twoOrganizations();
    const socket = await watching(intake);
    await world.app.inject({ method: "POST", url: "/auth/sign-out", headers: { cookie: intake.cookie, origin }, payload: {} });
    expect(await socket.closed).toBe(4401);
  });

  test("for somebody who now acts for another organization", async () => {
    const { intake } = await twoOrganizations();
    const other = await world.anOrganization();
    await world.addMembership(intake, other, ["VIEWER"]);
    const socket = await watching(intake);
    await intake.ask("mutation ($id: ID!) { switchOrganization(organizationId: $id) { user { id } } }", { id: other.id });
    expect(await socket.closed).toBe(4401);
  });
});

describe("a handshake is refused", () => {
  test.each([
    ["from another site", { origin: "https://evil.example" }, 403],
    ["from a sandboxed page", { origin: "null" }, 403],
    ["from a look-alike", { origin: "http://localhost.evil.example" }, 403],
    ["without an origin", {}, 403],
  ])("%s", async (_, headers, status) => {
    const { cookie } = await world.aUser();
    await expect(LiveSocket.open(url, { cookie, ...headers })).rejects.toThrow(`${status}`);
  });

  test("at any other address", async () => {
    await expect(LiveSocket.open(url.replace("/graphql", "/auth/ws"), { origin })).rejects.toThrow("404");
  });

  test.each([
    ["nobody", undefined],
    ["a made-up session", `waypost.session_token=${randomUUID()}.${randomUUID()}`],
  ])("for %s", async (_, cookie) => {
    const socket = await LiveSocket.open(url, cookie ? { cookie, origin } : { origin });
    socket.say({ type: "connection_init" });
    expect(await socket.closed).toBe(4401);
  });
});

describe("the same limits as over HTTP", () => {
  const deep = `subscription { referralChanged { referral { ${"service { organization { services { edges { node { ".repeat(4)} id ${"} } } } }".repeat(4)} } } }`;
  test.each([
    ["a query", "{ viewer { user { id } } }", "only subscriptions are answered"],
    ["a mutation", 'mutation { switchOrganization(organizationId: "x") { user { id } } }', "only subscriptions are answered"],
    ["a document that cannot be read", "subscription {", "Syntax Error"],
    ["something that is none", "\u0000", "Syntax Error"],
    ["an unknown field", "subscription { everything }", "Cannot query field"],
    ["two root fields", "subscription { a: referralChanged { __typename } b: referralChanged { __typename } }", "only one"],
    ["too many tokens", `subscription { referralChanged { ${"__typename ".repeat(2_100)} } }`, "token"],
    ["too deep a document", deep, "depth"],
    ["too many aliases", `subscription { referralChanged { ${range(40, (n) => `a${n}: referral { id }`)} } }`, "alias"],
    ["too many directives", `subscription { referralChanged { __typename ${"@skip(if: false)".repeat(30)} } }`, "directive"],
  ])("%s is refused", async (_, document, message) => {
    const member = await world.aMember(await world.anOrganization(), ["VIEWER"]);
    const socket = await socketOf(member);
    socket.subscribe("1", document);
    const answer = await socket.next();
    expect(answer?.type).toBe("error");
    expect(JSON.stringify(answer?.payload).toLowerCase()).toContain(message.toLowerCase());
  });

  test("who acts for no organization is told so", async () => {
    const socket = await socketOf(await world.aUser());
    socket.subscribe("1", watch);
    expect((await socket.next())?.payload).toMatchObject({ errors: [{ message: "Only members of an organization may ask this." }] });
  });

  test("a message that is too long ends the socket", async () => {
    const socket = await socketOf(await world.aMember(await world.anOrganization(), ["VIEWER"]));
    socket.subscribe("1", " ".repeat(socketLimits.message));
    expect(await socket.closed).toBe(1009);
  });

  test.each([
    ["no JSON of the protocol", { type: "subscribe" }, 4400],
    ["a word that the protocol does not have", { type: "evil" }, 4400],
    ["a second hello", { type: "connection_init" }, 4429],
  ])("%s ends the socket", async (_, message, code) => {
    const socket = await socketOf(await world.aMember(await world.anOrganization(), ["VIEWER"]));
    socket.say(message);
    expect(await socket.closed).toBe(code);
  });

  test("one that subscribes without a hello is ended", async () => {
    const { cookie } = await world.aUser();
    const socket = await LiveSocket.open(url, { cookie, origin });
    socket.subscribe("1", watch);
    expect(await socket.closed).toBe(4401);
  });

  test("only so many subscriptions at once", async () => {
    const socket = await socketOf(await world.aMember(await world.anOrganization(), ["VIEWER"]));
    for (let n = 0; n <= socketLimits.subscriptions; n += 1) socket.subscribe(`s${n}`, watch);
    expect(await socket.next()).toMatchObject({
      type: "error",
      id: `s${socketLimits.subscriptions}`,
      payload: [{ extensions: { code: "TOO_MANY_REQUESTS" } }],
    });
  });

  test("only so many begun in a minute", async () => {
    const socket = await socketOf(await world.aMember(await world.anOrganization(), ["VIEWER"]));
    for (let n = 0; n <= socketLimits.starts; n += 1) socket.subscribe(`s${n}`, "subscription { nothing }");
    expect(await socket.closed).toBe(4429);
  });

  test("only so many sockets of one session", async () => {
    const member = await world.aMember(await world.anOrganization(), ["VIEWER"]);
    for (let n = 0; n < socketLimits.perSession; n += 1) await socketOf(member);
    const socket = await socketOf(member);
    expect(await socket.closed).toBe(4429);
  });
});

function range(length: number, each: (n: number) => string): string {
  return Array.from({ length }, (_, n) => each(n)).join(" ");
}
