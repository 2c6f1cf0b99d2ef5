import { createLog } from "@waypost/server/platform/log/log";
import { Mailbox } from "@waypost/server/platform/mail/mailbox";
import { Indexer } from "@waypost/server/search/indexer";
import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { dumpOfDatabase, dumpOfMeilisearch, type Haystack, sightings } from "../support/canary.ts";
import { openScratchServices, type ScratchServices } from "../support/scratch-services.ts";
import { type Member, World } from "../support/world.ts";

/** Somebody whose every word is found nowhere else. */
const person = {
  name: "Zebulonia Quixwood",
  birthDate: "1903-02-27",
  phone: "830-555-0147",
  email: "zq@waypost-canary.example",
  address: "77 Marzipanhof Lane",
  safeHours: "only at Crepusculum",
  postalCode: "78666",
};
const words = {
  message: "Gobbledewok since Monday",
  note: "Thistledownish as told",
  situation: "Flumoxitis",
  fact: "Snozzcumber",
  criterion: "Whangdoodle kind",
  key: "Quixwood-Gribblefax",
  unit: "Frobscottles",
};
const canaries =
  "Zebulonia Quixwood 1903-02-27 02/27/1903 19030227 830-555-0147 8305550147 waypost-canary Marzipanhof Crepusculum Gobbledewok Thistledownish Flumoxitis Snozzcumber Whangdoodle Gribblefax Frobscottles".split(
    " ",
  );

const create = `mutation ($input: CreateReferralInput!) {
  createReferral(input: $input) { __typename ... on ReferralCreated { referral { id version person { id } } } ... on InvalidInput { problems { field message } } }
}`;
const move = `mutation ($input: MoveReferralInput!) { moveReferral(input: $input) { __typename ... on ReferralMoved { referral { version } } } }`;
const read = `query ($id: ID!) { referral(id: $id) { message facts { criterion answer } person { name birthDate phone email address contactSafety { safeHours } } events { note } } }`;
const createLink = `mutation ($id: ID!) { createPersonLink(input: { personId: $id }) { ... on PersonLinkCreated { token link { id } } } }`;
const endLink = `mutation ($id: ID!) { endPersonLink(input: { id: $id }) { __typename } }`;
const openLink = `query ($token: String!) { personByLink(token: $token) { name consents { edges { node { id } } } } }`;
const withdraw = `mutation ($token: String!, $id: ID!) { withdrawConsentByLink(input: { token: $token, consentId: $id }) { __typename } }`;
const persons = `query ($text: String, $after: String) { viewer { persons(text: $text, after: $after) { totalCount edges { node { name } } } } }`;
const consent = { method: "WRITTEN", data: ["NAME", "CONTACT", "BIRTH_DATE", "ADDRESS", "NEED_DETAILS"] };

const absent = "00000000-0000-4000-8000-000000000000";

let scratch: ScratchServices;
let world: World;
const logged: string[] = [];
const mailbox = new Mailbox();
const consoles = (["log", "info", "warn", "error", "debug"] as const).map((method) => vi.spyOn(console, method));

beforeAll(async () => {
  scratch = await openScratchServices({ meilisearch: true });
  const log = createLog({ level: "trace", readable: false, write: (line) => logged.push(line) });
  world = await World.open({
    services: scratch.services,
    meilisearch: true,
    // As the start wires it (server/src/start/waypost.ts), with a log that says everything.
    app: {
      works: true,
      mailer: mailbox,
      onFailure: (what, error) => log.error({ err: error }, what),
      onNote: (note) => log.info(note),
    },
  });
}, 120_000);

afterAll(async () => {
  await world?.close();
  await scratch?.close();
}, 60_000);

async function everywhere(): Promise<Haystack[]> {
  const { ownerUrl, meili } = scratch.services;
  return [
    ...(await dumpOfDatabase(ownerUrl)),
    ...(meili ? await dumpOfMeilisearch(meili) : []),
    { place: "log", text: logged.join("") },
    { place: "console", text: JSON.stringify(consoles.flatMap((spy) => spy.mock.calls)) },
    { place: "mails", text: JSON.stringify(mailbox.mails) },
    { place: "statements", text: world.statements.join("\n") },
  ];
}

/** A person's whole way: told, sent, seen, accepted, answered, searched for, read on both sides. */
async function aWholeReferral(caseManager: Member, intake: Member, serviceId: string): Promise<void> {
  const facts = [{ criterion: words.criterion, answer: words.fact }];
  const input = { serviceId, need: "insulin-cost", person, consent, message: words.message, facts, idempotencyKey: words.key, send: true };
  const { referral } = (await caseManager.ask(create, { input })).data.createReferral;
  let { version } = referral;
  for (const step of [{ to: "VIEWED" }, { to: "ACCEPTED" }, { to: "COMPLETED", outcome: "HELP_RECEIVED", note: words.note }]) {
    const moved = (await intake.ask(move, { input: { referralId: referral.id, version, ...step } })).data.moveReferral;
    version = moved.referral.version;
  }
  for (const text of ["Zebulonia", "quixwood 1903-02-27", "02/27/1903", "zeb"]) {
    expect((await caseManager.ask(persons, { text })).data.viewer.persons.totalCount).toBe(1);
  }
  const seen = (await intake.ask(read, { id: referral.id })).data.referral;
  expect(seen).toMatchObject({ message: words.message, person: { name: person.name, phone: person.phone, address: person.address } });
  expect(seen.events.at(-1).note).toBe(words.note);
  expect(seen.facts).toEqual(facts);
  expect((await caseManager.ask(create, { input })).data.createReferral.referral.id).toBe(referral.id);
  expect((await caseManager.ask(read, { id: referral.id })).data.referral.person.contactSafety.safeHours).toBe(person.safeHours);
}

/** Everything that can be wrong with a request, with the person's words in it. */
async function everyMistake(member: Member, serviceId: string): Promise<void> {
  const input = { serviceId, need: "insulin-cost", person, consent, message: words.message };
  const wrong = [
    { ...input, situations: [words.situation] },
    { ...input, need: words.situation },
    { ...input, person: { ...person, postalCode: "Quixwood" } },
    { ...input, person: { ...person, email: "Zebulonia Quixwood" } },
    { ...input, message: `${words.message} `.repeat(400) },
    { ...input, serviceId: "Quixwood" },
    { ...input, personId: "Quixwood", person: null },
    { ...input, person: { ...person, birthDate: "27 of Quixwood" } },
    { ...input, person: { ...person, phone: { number: person.phone } } },
  ];
  for (const each of wrong) {
    const answer = await member.ask(create, { input: each });
    expect(answer.data?.createReferral?.__typename).not.toBe("ReferralCreated");
  }
  await member.ask(move, { input: { referralId: absent, version: 1, to: "COMPLETED", outcomeUnit: words.unit } });
  await member.ask(read, { id: "Quixwood" });
  await member.ask(persons, { after: "Quixwood" });
  await member.ask(`{ viewer { Quixwood(text: "Zebulonia") } }`);
  await member.ask(`{ viewer("Zebulonia Quixwood"`);
  await member.ask(`query ($search: ListingSearch!) { searchListings(search: $search) { totalCount } }`, {
    search: { text: "Zebulonia Quixwood" },
  });
  const headers = { cookie: member.cookie, "content-type": "application/json" };
  await world.app.inject({ method: "POST", url: "/graphql", headers, payload: `{"query": "Zebulonia Quixwood` });
  await world.app.inject({ method: "GET", url: "/persons/Zebulonia-Quixwood?phone=830-555-0147", headers });
}

/** A person's own link: given, opened, used to take a consent back, mistaken and ended. Gives its token. */
async function aPersonsLink(caseManager: Member): Promise<string> {
  const { edges } = (await caseManager.ask(`{ viewer { persons(text: "Zebulonia") { edges { node { id } } } } }`)).data.viewer.persons;
  const { token, link } = (await caseManager.ask(createLink, { id: edges[0].node.id })).data.createPersonLink;
  const seen = (await world.nobody.ask(openLink, { token })).data.personByLink;
  expect(seen.name).toBe(person.name);
  const taken = await world.nobody.ask(withdraw, { token, id: seen.consents.edges[0].node.id });
  expect(taken.data.withdrawConsentByLink.__typename).toBe("ConsentWithdrawn");
  await world.nobody.ask(withdraw, { token, id: token });
  await world.nobody.ask(`query ($token: Int!) { personByLink(token: $token) { name } }`, { token });
  await world.nobody.ask(`{ personByLink(token: "${token}") { Quixwood } }`);
  await world.app.inject({ method: "GET", url: `/my-information/${token}` });
  await caseManager.ask(endLink, { id: link.id });
  expect((await world.nobody.ask(openLink, { token })).data.personByLink).toBeNull();
  return token;
}

async function indexEverything(): Promise<void> {
  const rows = world.database.rowsAs({ kind: "system", purpose: "tests" });
  const indexer = new Indexer({ rows, meilisearch: scratch.services.meili });
  await indexer.reindexAll();
  await indexer.stop();
}

/** A failure of ours while a person is written: what the database says of it names the row. */
async function aFailureInside(member: Member, serviceId: string): Promise<void> {
  await asOwner("alter table person add constraint fails_for_the_spec check (language <> 'zz') not valid");
  const input = { serviceId, need: "insulin-cost", person: { ...person, language: "zz" }, message: words.message };
  await expect(member.ask(create, { input })).rejects.toThrow("The server failed inside");
  expect(logged.join("")).toContain("fails_for_the_spec");
}

async function asOwner(text: string, values: readonly unknown[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: scratch.services.ownerUrl });
  await client.connect();
  await client.query(text, [...values]);
  await client.end();
}

test("nothing of a person stands in clear in any table, job, index, log or mail, whatever is done with it", async () => {
  const service = await world.aService({ name: "Wimbleton insulin fund" });
  const [caseManager, intake] = await Promise.all([
    world.aMember(await world.anOrganization(), ["CASE_MANAGER"]),
    world.aMember(service.organization, ["INTAKE"]),
  ]);
  await aWholeReferral(caseManager, intake, service.id);
  await everyMistake(caseManager, service.id);
  const token = await aPersonsLink(caseManager);
  await aFailureInside(caseManager, service.id);

  await indexEverything();

  const found = await everywhere();

  expect(sightings(found, canaries)).toEqual([]);
  expect(sightings(found, [token, token.replaceAll("-", "")])).toEqual([]);
  // It was looked where there is something to be found.
  const filled = found.filter(({ text }) => text.length > 2).map(({ place }) => place);
  expect(filled).toEqual(
    expect.arrayContaining(["public.person", "public.referral", "public.referral_event", "auth.user", "log", "statements"]),
  );
  const indexed = sightings(found, ["Wimbleton"]).map(({ place }) => place.split(" ")[0]);
  expect(new Set(indexed)).toEqual(
    new Set(["public.service", "public.search_document", "public.search_word", ...(scratch.services.meili ? ["Meilisearch"] : [])]),
  );
  expect(found.map(({ place }) => place)).toEqual(expect.arrayContaining(["pgboss.job_common", "import.staged_row", "public.audit_event"]));
}, 120_000);

test.each([
  ["as it is", "She is called Zebulonia."],
  ["in other letters", "ZEBULONIA"],
  ["in base64", Buffer.from("Her name: Zebulonia Quixwood").toString("base64")],
  ["in base64 for addresses, one byte further", Buffer.from("{ Zebulonia }").toString("base64url")],
  ["in hexadecimal", Buffer.from("zebulonia").toString("hex").toUpperCase()],
  ["turned round", "ainolubez"],
])("a canary that was planted %s is found", async (_, planted) => {
  await asOwner("update organization set description = $1", [planted]);
  logged.push(planted);
  const found = await everywhere();
  logged.pop();
  await asOwner("update organization set description = ''");
  expect(new Set(sightings(found, ["Zebulonia"]).map(({ place }) => place))).toEqual(new Set(["public.organization", "log"]));
});
