import { randomUUID } from "node:crypto";
import { Indexer } from "@waypost/server/search/indexer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { World } from "../support/world.ts";

let world: World;
/** A word that no other specification's listings hold. */
const word = `kumquat${randomUUID().replaceAll(/[^a-f]/g, "")}`;
const names = ["one", "two", "three", "four"].map((number) => `${word} ${number}`);

beforeAll(async () => {
  world = await World.open();
  const services = await Promise.all(names.map((name) => world.aService({ name })));
  const indexer = new Indexer({ rows: world.database.rowsAs({ kind: "system", purpose: "tests" }), meilisearch: null });
  await indexer.refresh(services.map((service) => service.id));
  await indexer.stop();
});
afterAll(() => world?.close());

const pageQuery = `query ($search: ListingSearch!, $after: String, $first: Int) { searchListings(search: $search, first: $first, after: $after) {
  totalCount ifWithout { filter totalCount } pageInfo { hasNextPage endCursor startCursor } edges { cursor node { name } } } }`;
const search = { text: word, sort: "NAME" };

test("a page goes on from its own end, and from any of its results", async () => {
  const first = (await world.nobody.ask(pageQuery, { search, first: 3 })).data.searchListings;
  expect(first).toMatchObject({ totalCount: 4, ifWithout: [], pageInfo: { hasNextPage: true } });
  expect(first.edges.at(-1).cursor).toBe(first.pageInfo.endCursor);
  expect(first.edges[0].cursor).toBe(first.pageInfo.startCursor);

  const [last] = first.edges.map(({ node }: { node: { name: string } }) => node.name).slice(-1);
  const second = (await world.nobody.ask(pageQuery, { search, after: first.pageInfo.endCursor })).data.searchListings;
  expect(second.edges).toHaveLength(1);
  expect(second.pageInfo.hasNextPage).toBe(false);
  const fromSecond = (await world.nobody.ask(pageQuery, { search, after: first.edges[1].cursor })).data.searchListings;
  expect(fromSecond.edges.map(({ node }: { node: { name: string } }) => node.name)).toEqual([last, second.edges[0].node.name]);
});

test("a filter that leaves nothing is named", async () => {
  const answer = await world.nobody.ask(pageQuery, { search: { ...search, cost: ["FEE"], delivery: null } });
  expect(answer.data.searchListings).toMatchObject({ totalCount: 0, ifWithout: [{ filter: "COST", totalCount: 4 }] });
});

test("open at a time is asked within a year of now", async () => {
  const asked = (openAt: string) => world.nobody.ask(pageQuery, { search: { ...search, openAt } });
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  expect((await asked(tomorrow)).data.searchListings).toMatchObject({ totalCount: 0, ifWithout: [{ filter: "OPEN", totalCount: 4 }] });
  expect((await asked("2999-01-01T00:00:00Z")).errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "openAt" });
});
