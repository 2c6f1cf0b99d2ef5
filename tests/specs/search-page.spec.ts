import { randomUUID } from "node:crypto";
import type { Tables } from "@waypost/server/platform/database/tables";
import { Indexer } from "@waypost/server/search/indexer";
import type { Kysely } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type TestOrganization, type TestService, World } from "../support/world.ts";

let world: World;
let organization: TestOrganization;
let service: TestService;
let locationId: string;
let addressId: string;
/** A word that no other specification's listings hold. */
const word = `durian${randomUUID().replaceAll(/[^a-f]/g, "")}`;
const system = { kind: "system", purpose: "tests" } as const;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());

const write = (change: (rows: Kysely<Tables>) => Promise<unknown>): Promise<unknown> =>
  world.database.transact(system, ({ rows }) => change(rows));

const anAddress = (line: string, kind: string) => ({
  id: randomUUID(),
  location_id: locationId,
  address_1: line,
  city: "San Marcos",
  state_province: "TX",
  postal_code: "78666",
  address_type: kind,
});

beforeEach(async () => {
  organization = await world.anOrganization();
  service = await world.aService({ organization, name: `${word} ${randomUUID()}` });
  locationId = randomUUID();
  await write(async (rows) => {
    const place = { id: locationId, organization_id: organization.id, name: "Main office", latitude: 29.88, longitude: -97.94 };
    await rows.insertInto("location").values(place).execute();
    const first = anAddress("1 First Way", "physical");
    addressId = first.id;
    await rows.insertInto("address").values(first).execute();
    await rows.insertInto("service_at_location").values({ id: randomUUID(), service_id: service.id, location_id: locationId }).execute();
  });
  const indexer = new Indexer({ rows: world.database.rowsAs(system), meilisearch: null });
  await indexer.refresh([service.id]);
  await indexer.stop();
});

const pageQuery = `query ($text: String!) { searchListings(search: { text: $text }) {
  edges { highlights { field fragments { text matched } } node { name summary fundStatus freshness { lastVerifiedAt } organization { name } } location { name address { line1 } } } } }`;

/** What the page shows of the listing; null where it is not on it. */
async function shown() {
  const { data, errors } = await world.nobody.ask(pageQuery, { text: service.name });
  expect(errors).toEqual([]);
  const edge = data.searchListings.edges.find(({ node }: { node: { name: string } }) => node.name === service.name);
  return edge ?? null;
}

test("a page asked for again shows the same", async () => {
  const once = await shown();
  expect(once).toMatchObject({ location: { name: "Main office", address: { line1: "1 First Way" } } });
  expect(await shown()).toEqual(once);
});

test("a page marks the words in what it shows, read anew or known", async () => {
  const marked = async (): Promise<string[]> => {
    const { data } = await world.nobody.ask(
      "query ($text: String!) { searchListings(search: { text: $text }) { edges { highlights { field fragments { text } } } } }",
      { text: `${word} ${organization.name}` },
    );
    const [edge] = data.searchListings.edges as { highlights: { field: string; fragments: { text: string }[] }[] }[];
    return edge!.highlights.map(({ field, fragments }) => `${field}: ${fragments.map(({ text }) => text).join("")}`);
  };
  expect(await marked()).toContain(`organization: ${organization.name}`);
  expect(await marked()).toContain(`organization: ${organization.name}`);
});

test("an instant comes as it stands in the catalog, read anew or known", async () => {
  const lastVerifiedAt = new Date("2026-10-05T06:07:08.900Z");
  await write((rows) => rows.updateTable("service").set({ last_verified_at: lastVerifiedAt }).where("id", "=", service.id).execute());
  const expected = { node: { freshness: { lastVerifiedAt: lastVerifiedAt.toISOString() } } };
  expect(await shown()).toMatchObject(expected);
  expect(await shown()).toMatchObject(expected);
});

// None of these changes the index: what is shown is read from the catalog whenever it is asked for.
test.each<[string, (rows: Kysely<Tables>) => Promise<unknown>, object]>([
  [
    "a listing",
    (rows) => rows.updateTable("service").set({ summary: "Put right.", fund_status: "CLOSED" }).where("id", "=", service.id).execute(),
    { node: { summary: "Put right.", fundStatus: "CLOSED" } },
  ],
  [
    "its organization",
    (rows) => rows.updateTable("organization").set({ name: "Renamed" }).where("id", "=", organization.id).execute(),
    { node: { organization: { name: "Renamed" } } },
  ],
  [
    "its place",
    (rows) => rows.updateTable("location").set({ name: "Back office" }).where("id", "=", locationId).execute(),
    { location: { name: "Back office" } },
  ],
  [
    "the address of its place",
    (rows) => rows.updateTable("address").set({ address_1: "2 Second Way" }).where("id", "=", addressId).execute(),
    { location: { address: { line1: "2 Second Way" } } },
  ],
  [
    "which address its place has",
    async (rows) => {
      await rows.insertInto("address").values(anAddress("3 Third Way", "physical")).execute();
      await rows.deleteFrom("address").where("id", "=", addressId).execute();
    },
    { location: { address: { line1: "3 Third Way" } } },
  ],
])("the next page shows a change of %s", async (_of, change, expected) => {
  expect(await shown()).not.toBeNull();
  expect(await shown()).not.toBeNull();
  await write(change);
  expect(await shown()).toMatchObject(expected);
});

test("and a listing that ended no more", async () => {
  expect(await shown()).not.toBeNull();
  await write((rows) => rows.updateTable("service").set({ status: "inactive" }).where("id", "=", service.id).execute());
  expect(await shown()).toBeNull();
});
