import { randomUUID } from "node:crypto";
import { keepUpPersons, personsNeedUpkeep } from "@waypost/server/people/person-upkeep.job";
import { ownerRows } from "@waypost/server/platform/database/owner-rows";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Member, type TestService, World } from "../support/world.ts";

const create = `mutation ($input: CreateReferralInput!) {
  createReferral(input: $input) { ... on ReferralCreated { referral { person { id } } } }
}`;
const search = `query ($text: String, $first: Int, $after: String) {
  viewer { persons(text: $text, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id name birthDate contactSafety { safeHours } } } } }
}`;

let world: World;
let service: TestService;
beforeAll(async () => {
  world = await World.open();
  service = await world.aService();
});
afterAll(() => world.close());

const aCaseManager = async () => world.aMember(await world.anOrganization(), ["CASE_MANAGER"]);

async function aPerson(member: Member, person: object): Promise<string> {
  const answer = await member.ask(create, { input: { serviceId: service.id, need: "insulin-cost", person } });
  return answer.data.createReferral.referral.person.id;
}

async function found(member: Member, variables: object) {
  const answer = await member.ask(search, variables);
  expect(answer.errors).toEqual([]);
  return answer.data.viewer.persons;
}
const namesFound = async (member: Member, text: string): Promise<string[]> =>
  (await found(member, { text })).edges.map(({ node }: { node: { name: string } }) => node.name);

describe("persons are found by name and birth date, though both are sealed", () => {
  let member: Member;
  beforeAll(async () => {
    member = await aCaseManager();
    await aPerson(member, { name: "Ana Lucía Barrera", birthDate: "1961-04-30" });
    await aPerson(member, { name: "Siobhán O'Brien", birthDate: "1984-12-01" });
    await aPerson(member, { name: "Bo Li García-López" });
  });

  it.each([
    ["barr", ["Ana Lucía Barrera"]],
    ["LUCIA", ["Ana Lucía Barrera"]],
    ["barrera ana", ["Ana Lucía Barrera"]],
    ["obrien", ["Siobhán O'Brien"]],
    ["o’bri", ["Siobhán O'Brien"]],
    ["lopez", ["Bo Li García-López"]],
    ["bo", ["Bo Li García-López"]],
    ["an", []],
    ["1961-04-30", ["Ana Lucía Barrera"]],
    ["04/30/1961", ["Ana Lucía Barrera"]],
    ["ana 4/30/1961", ["Ana Lucía Barrera"]],
    ["siobhan 1961-04-30", []],
    ["1961-04-30 1984-12-01", []],
    ["arrera", []],
    ["%", []],
    ["", ["Bo Li García-López", "Siobhán O'Brien", "Ana Lucía Barrera"]],
  ])("%j", async (text, names) => expect(await namesFound(member, text)).toEqual(names));

  it("by nobody of another organization, who has a person of the same name", async () => {
    const stranger = await aCaseManager();
    const theirs = await aPerson(stranger, { name: "Ana Barrera" });
    const persons = await found(stranger, { text: "barrera" });
    expect([persons.totalCount, persons.edges.map(({ node }: { node: { id: string } }) => node.id)]).toEqual([1, [theirs]]);
  });
});

describe("a long list of persons", () => {
  it("is paged through whole and once, the newest first", async () => {
    const member = await aCaseManager();
    const made: string[] = [];
    for (let number = 0; number < 7; number += 1) made.unshift(await aPerson(member, { name: `Maria Number${number}` }));
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const persons = await found(member, { text: "mar", first: 3, after });
      expect(persons.totalCount).toBe(7);
      seen.push(...persons.edges.map(({ node }: { node: { id: string } }) => node.id));
      after = persons.pageInfo.hasNextPage ? persons.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(made);
  });

  it("answers a cursor that is not ours with a clear error", async () => {
    const answer = await (await aCaseManager()).ask(search, { after: "rubbish" });
    expect(answer.errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "after" });
  });

  it("is searched by an index, also where there are many", async () => {
    const organization = await world.anOrganization();
    const member = await world.aMember(organization, ["CASE_MANAGER"]);
    const known = await aPerson(member, { name: "Zenobia Quartermain" });
    const rows = ownerRows(world.services.ownerUrl);
    try {
      await sql`insert into person (id, organization_id, name_sealed, name_index, created_by)
        select gen_random_uuid(), ${organization.id}::uuid, 'sealed', array['t' || n], 'spec' from generate_series(1, 3000) n`.execute(
        rows,
      );
      await sql`analyze person`.execute(rows);
      const persons = await found(member, { text: "zen" });
      expect(persons.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual([known]);
      const plan = await sql<{ "QUERY PLAN": string }>`explain select id from person where organization_id = ${organization.id}::uuid
        and name_index @> array['t7']`.execute(rows);
      expect(plan.rows.map((row) => row["QUERY PLAN"]).join("\n")).toContain("person_name_index");
    } finally {
      await sql`delete from person where name_sealed = 'sealed' and organization_id = ${organization.id}::uuid`.execute(rows);
      await rows.destroy();
    }
  });
});

describe("rows of before there was an index", () => {
  it("get one at the next start, and their safe hours are sealed", async () => {
    const member = await aCaseManager();
    const id = await aPerson(member, { name: "Perpetua Old-Row", birthDate: "1950-01-02", safeHours: "after 5 pm" });
    const rows = ownerRows(world.services.ownerUrl);
    try {
      const before = { name_index: null, birth_date_index: null, safe_hours: "after 5 pm", safe_hours_sealed: null };
      await rows.updateTable("person").set(before).where("id", "=", id).execute();
      expect(await namesFound(member, "perpetua")).toEqual([]);
      expect(await personsNeedUpkeep(rows)).toBe(true);

      await keepUpPersons(rows, world.cipher);

      expect(await namesFound(member, "perpetua 01/02/1950")).toEqual(["Perpetua Old-Row"]);
      const [person] = (await found(member, { text: "old-row" })).edges;
      expect(person.node.contactSafety.safeHours).toBe("after 5 pm");
      const stored = await rows.selectFrom("person").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
      expect(stored.safe_hours).toBeNull();
      expect(JSON.stringify(stored)).not.toMatch(/perpetua|after 5/i);
    } finally {
      await rows.destroy();
    }
  });

  it("whose value opens with no key are left alone, and the others are done", async () => {
    const organization = await world.anOrganization();
    const member = await world.aMember(organization, ["CASE_MANAGER"]);
    const id = await aPerson(member, { name: "Wilhelmina Fine" });
    const rows = ownerRows(world.services.ownerUrl);
    const broken = randomUUID();
    try {
      await rows
        .insertInto("person")
        .values({ id: broken, organization_id: organization.id, name_sealed: "v2.00000000.AAAA", created_by: "spec" })
        .execute();
      await rows.updateTable("person").set({ name_index: null }).where("id", "=", id).execute();
      await keepUpPersons(rows, world.cipher);
      expect(await namesFound(member, "wilhelmina")).toEqual(["Wilhelmina Fine"]);
    } finally {
      await rows.deleteFrom("person").where("id", "=", broken).execute();
      await rows.destroy();
    }
  });
});
