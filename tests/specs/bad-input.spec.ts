import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

const search = `query ($search: ListingSearch!, $first: Int, $after: String) {
  searchListings(search: $search, first: $first, after: $after) { totalCount placeUnknown resolvedPlace { label } edges { node { id } } }
}`;

describe("text that nobody types by hand gets an answer, never a failure", () => {
  it.each([
    ["10,000 characters", "insulin ".repeat(1250)],
    ["100,000 characters without a space", "x".repeat(100_000)],
    ["control characters", "in\u0000su\u0007lin\u001b[31m\u2028\u202e"],
    ["emoji", "💉🩺 ayuda 👩‍👩‍👧‍👦"],
    ["a lone surrogate", "insulin \ud83d"],
    ["SQL", `'; drop table service; -- " or 1=1`],
    ["full-text operators", `insulin & | ! <-> :* ( ) "unclosed`],
    ["filter syntax", `needs = "insulin-cost" OR _geoRadius(0,0,1) AND NOT x IN [1,2]`],
    ["backslashes and patterns", String.raw`%_\\ .*+?^${"${x}"}[](){}|`],
    ["nothing but blanks", " \t\n "],
    ["only stop words", "help with the for and"],
  ])("%s", async (_, text) => {
    const answer = await world.nobody.ask(search, { search: { text, near: { postalCode: "78666" } } });
    expect([answer.status, answer.errors]).toEqual([200, []]);
    expect(answer.data.searchListings.totalCount).toBeGreaterThanOrEqual(0);
    const suggested = await world.nobody.ask(`query ($text: String!) { suggest(text: $text) { text } }`, { text });
    expect(suggested.errors).toEqual([]);
  });
});

describe("a place that nobody knows is said, and the search goes on without it", () => {
  it.each([
    ["a postal code that does not exist", { postalCode: "00000" }],
    ["a postal code of four digits", { postalCode: "7866" }],
    ["a place that does not exist", { place: "Atlantis, ZZ" }],
    ["letters in a postal code", { postalCode: "'; --" }],
  ])("%s", async (_, near) => {
    const answer = await world.nobody.ask(search, { search: { text: "insulin", near } });
    expect(answer.errors).toEqual([]);
    expect(answer.data.searchListings).toMatchObject({ placeUnknown: true, resolvedPlace: null });
  });
});

describe("an argument that cannot be is a clear error with a code", () => {
  it.each([
    ["first: 0", { first: 0 }, "first"],
    ["first: 10,000", { first: 10_000 }, "first"],
    ["first: -1", { first: -1 }, "first"],
    ["a cursor that is not ours", { after: "bm90LW91cnM" }, "after"],
    ["a cursor of rubbish", { after: "\u0000💥" }, "after"],
  ])("%s", async (_, variables, argument) => {
    const answer = await world.nobody.ask(search, { search: { text: "insulin" }, ...variables });
    expect(answer.errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument });
  });

  it.each(["foo", "1", "", "0b9c6a1e-7c43-4d4e-9a53", "'; drop table service; --"])("an id such as %j", async (id) => {
    const answer = await world.nobody.ask(`query ($id: ID) { service(id: $id) { id } organization(id: $id) { id } }`, { id });
    expect(answer.errors.map(({ extensions }) => extensions)).toEqual([
      { code: "BAD_USER_INPUT", argument: "id" },
      { code: "BAD_USER_INPUT", argument: "id" },
    ]);
  });
});

describe("a query that asks too much is refused", () => {
  it("by its depth", async () => {
    const deep = `{ organization(slug: "x") ${"{ services { edges { node { organization ".repeat(6)}{ id }${" } } } }".repeat(6)} }`;
    const answer = await world.nobody.ask(deep);
    expect([answer.status, answer.errors[0]?.message]).toEqual([400, expect.stringMatching(/depth|cost/i)]);
  });

  it("by its length", async () => {
    const answer = await world.nobody.ask(`{ ${"a: __typename ".repeat(2_000)} }`);
    expect([answer.status, answer.errors[0]?.extensions["code"]]).toEqual([400, "GRAPHQL_PARSE_FAILED"]);
  });

  it("by its aliases", async () => {
    const many = Array.from({ length: 60 }, (_, each) => `s${each}: service(slug: "x") { id }`).join(" ");
    expect((await world.nobody.ask(`{ ${many} }`)).status).toBe(400);
  });

  it("a syntax error is the caller's, not ours", async () => {
    const answer = await world.nobody.ask("{ service(");
    expect([answer.status, answer.errors[0]?.extensions["code"]]).toEqual([400, "GRAPHQL_PARSE_FAILED"]);
  });
});
