import { randomUUID } from "node:crypto";
import { Indexer } from "@waypost/server/search/indexer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestOrganization, World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open({ now: () => new Date("2026-11-24T18:00:00Z") });
});
afterAll(() => world.close());

const system = { kind: "system", purpose: "tests" } as const;

/** A place of a service, open on Tuesdays from nine to five in Chicago. */
async function aPlace(serviceId: string, organization: TestOrganization, visibility = "FULL"): Promise<string> {
  const id = randomUUID();
  await world.database.transact(system, async ({ rows }) => {
    await rows
      .insertInto("location")
      .values({
        id,
        organization_id: organization.id,
        name: "Main office",
        latitude: 29.88,
        longitude: -97.94,
        timezone: "America/Chicago",
        visibility,
      })
      .execute();
    await rows
      .insertInto("address")
      .values({
        id: randomUUID(),
        location_id: id,
        address_1: "1 Invented Way",
        city: "San Marcos",
        state_province: "TX",
        postal_code: "78666",
      })
      .execute();
    await rows.insertInto("service_at_location").values({ id: randomUUID(), service_id: serviceId, location_id: id }).execute();
    await rows
      .insertInto("schedule")
      .values({ id: randomUUID(), location_id: id, freq: "WEEKLY", byday: "TU", opens_at: "09:00", closes_at: "17:00" })
      .execute();
  });
  return id;
}

/** An organization with so many listings, each with a place and hours. */
async function anOrganizationWith(listings: number): Promise<TestOrganization> {
  const organization = await world.anOrganization();
  for (let each = 0; each < listings; each += 1) {
    const service = await world.aService({ organization, name: `Program ${each}` });
    await aPlace(service.id, organization);
  }
  return organization;
}

describe("a listing", () => {
  it("is found by slug and by id, with its place as far as it is public, and is open at noon in Chicago on a Tuesday", async () => {
    const service = await world.aService();
    await aPlace(service.id, service.organization);
    const query = `query ($slug: String, $id: ID) {
      service(slug: $slug, id: $id) { id name organization { name } coverage { kind label } openState { isOpen closesAt timezone } freshness { level }
        locations { address { line1 city postalCode } latitude schedules { days opensAt closesAt } } }
    }`;
    const [bySlug, byId] = await Promise.all([
      world.nobody.ask(query, { slug: service.slug }),
      world.nobody.ask(query, { id: service.id }),
    ]);
    expect(bySlug.data).toEqual(byId.data);
    expect(bySlug.data.service).toEqual({
      id: service.id,
      name: "Insulin fund",
      organization: { name: service.organization.name },
      coverage: { kind: "NATION", label: "Serves the whole country" },
      openState: { isOpen: true, closesAt: "2026-11-24T23:00:00.000Z", timezone: "America/Chicago" },
      freshness: { level: "UNKNOWN" },
      locations: [
        {
          address: { line1: "1 Invented Way", city: "San Marcos", postalCode: "78666" },
          latitude: 29.88,
          schedules: [{ days: ["TU"], opensAt: "09:00:00", closesAt: "17:00:00" }],
        },
      ],
    });
  });

  it.each([
    ["PARTIAL", { address: { line1: null, city: "San Marcos", postalCode: null }, latitude: null }],
    ["HIDDEN", { address: null, latitude: null }],
  ])("with a place whose address is %s keeps the rest back", async (visibility, shown) => {
    const service = await world.aService();
    await aPlace(service.id, service.organization, visibility);
    const answer = await world.nobody.ask(
      `query ($id: ID) { service(id: $id) { locations { address { line1 city postalCode } latitude } } }`,
      { id: service.id },
    );
    expect(answer.data.service.locations).toEqual([shown]);
  });

  it("that does not exist is null, and one that is named by nothing is the caller's error", async () => {
    const answer = await world.nobody.ask(
      `query ($id: ID) { absent: service(id: $id) { id } unknown: service(slug: "no-such") { id } nameless: service { id } }`,
      { id: randomUUID() },
    );
    expect(answer.data).toEqual({ absent: null, unknown: null, nameless: null });
    expect(answer.errors.map(({ path, extensions }) => [path?.[0], extensions["code"]])).toEqual([["nameless", "BAD_USER_INPUT"]]);
  });

  it("speaks Spanish where it is translated, and else as it was written", async () => {
    const service = await world.aService();
    await world.database.transact(system, ({ rows }) =>
      rows
        .insertInto("translation")
        .values({ resource_id: service.id, resource_type: "service", field: "name", language: "es", text: "Fondo para insulina" })
        .execute(),
    );
    const answer = await world.nobody.ask(
      `query ($id: ID) { service(id: $id) { es: name(locale: "es") en: name summary(locale: "es-MX") coverage { label(locale: "es") } } }`,
      { id: service.id },
    );
    expect(answer.data.service).toEqual({
      es: "Fondo para insulina",
      en: "Insulin fund",
      summary: "Pays for insulin.",
      coverage: { label: "Atiende a todo el país" },
    });
  });
});

describe("the number of SQL statements", () => {
  const nested = `query ($id: ID, $first: Int!) {
    organization(id: $id) { services(first: $first) { edges { node { name organization { name } locations { name address { city } schedules { days } } } } } }
  }`;

  async function statementsFor(organization: TestOrganization, first: number): Promise<number> {
    world.statements.length = 0;
    const answer = await world.nobody.ask(nested, { id: organization.id, first });
    expect(answer.data.organization.services.edges).toHaveLength(first);
    return world.statements.length;
  }

  it("of the nested listing query is the same for one listing and for twenty", async () => {
    const organization = await anOrganizationWith(20);
    const one = await statementsFor(organization, 1);
    const twenty = await statementsFor(organization, 20);
    expect(twenty).toBe(one);
    // The organization, the page and its count; then places and schedules.
    expect(twenty).toBeLessThanOrEqual(5);
  });
});

describe("the number of SQL statements of a search", () => {
  const found = `query ($text: String!, $first: Int!) { searchListings(search: { text: $text, facets: [NEED, DELIVERY] }, first: $first) {
    totalCount edges { node { name organization { name } needs { name } } location { name address { city } schedules { days } } } } }`;

  it("is the same for a page of one and a page of twenty", async () => {
    const organization = await world.anOrganization();
    const word = `quokka${randomUUID().replaceAll(/[^a-f]/g, "")}`;
    const ids: string[] = [];
    for (let each = 0; each < 20; each += 1) {
      const service = await world.aService({ organization, name: `${word} program ${each}` });
      await aPlace(service.id, organization);
      ids.push(service.id);
    }
    await new Indexer({ rows: world.database.rowsAs(system), meilisearch: null }).refresh(ids);
    const statementsFor = async (first: number): Promise<number> => {
      world.statements.length = 0;
      const { searchListings } = (await world.nobody.ask(found, { text: word, first })).data;
      expect([searchListings.totalCount, searchListings.edges.length]).toEqual([20, first]);
      return world.statements.length;
    };
    // The first search of a process reads its words; what is counted comes after.
    await statementsFor(1);

    expect(await statementsFor(20)).toBe(await statementsFor(1));
  });
});

describe("pages of an organization's services", () => {
  it("hold each service once, by name", async () => {
    const organization = await anOrganizationWith(5);
    const query = `query ($id: ID, $after: String) { organization(id: $id) { services(first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { name } } } } }`;
    const names: string[] = [];
    let after: string | null = null;
    do {
      const page: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: { name: string } }[] } = (
        await world.nobody.ask(query, { id: organization.id, after })
      ).data.organization.services;
      names.push(...page.edges.map((edge) => edge.node.name));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(names).toEqual(["Program 0", "Program 1", "Program 2", "Program 3", "Program 4"]);
  });
});
