import { readFileSync } from "node:fs";
import { join } from "node:path";
import { printedSchema, schemaToRead } from "@waypost/server/app-schema";
import { repositoryRoot } from "@waypost/server/env";
import { rootFieldRules } from "@waypost/server/platform/graphql/access";
import { beforeAll, describe, expect, test } from "vitest";
import { type GraphQLSchema, isIntrospectionType, isSpecifiedScalarType } from "graphql";

const speaksForItself = /^(Query|Mutation|Subscription)$|(Connection|Edge)$/;

describe("the GraphQL schema", () => {
  let schema: GraphQLSchema;

  beforeAll(async () => {
    schema = await schemaToRead();
  });

  test("states for every root field who may ask it", () => {
    const rules = rootFieldRules(schema);
    expect(rules.length).toBeGreaterThan(5);
    expect(rules.filter(({ access }) => access === undefined)).toEqual([]);
  });

  test("opens to everybody no more than what is meant for everybody", () => {
    const open = rootFieldRules(schema).filter(({ access }) => access === "public");
    expect(open.map(({ name }) => name).sort()).toEqual([
      // Holds the token of a person's own link, and nothing else.
      "Mutation.withdrawConsentByLink",
      "Query.fundOpenings",
      "Query.invitation",
      "Query.organization",
      "Query.personByLink",
      "Query.searchListings",
      "Query.service",
      "Query.suggest",
      "Query.taxonomyTerms",
      "Query.viewer",
    ]);
  });

  test("opens to API keys no more than what is meant for them, each with its scope", () => {
    const open = rootFieldRules(schema).flatMap(({ name, keyScope }) => (keyScope === undefined ? [] : [`${name} ${keyScope}`]));
    expect(open.sort()).toEqual([
      "Mutation.createReferral referrals:write",
      "Mutation.moveReferral referrals:write",
      "Query.referral referrals:read",
      "Query.referrals referrals:read",
    ]);
  });

  test("describes every type that does not speak for itself: it is the manual", () => {
    const ours = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
    const silent = ours.filter((type) => !type.description && !speaksForItself.test(type.name));
    expect(silent.map((type) => type.name)).toEqual([]);
  });

  test("is committed as the server prints it", async () => {
    const committed = readFileSync(join(repositoryRoot, "schema/schema.graphql"), "utf8");
    expect(committed, "run pnpm schema").toBe(await printedSchema());
  });
});
