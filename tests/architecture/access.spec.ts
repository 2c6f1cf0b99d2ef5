import type { ApiKeyScope } from "@waypost/schema/api-keys";
import type { Actor } from "@waypost/server/kernel/actor";
import { type AccessRule, guardRootFields } from "@waypost/server/platform/graphql/access";
import { graphql, GraphQLObjectType, GraphQLSchema, GraphQLString } from "graphql";
import { describe, expect, test } from "vitest";

const actors = {
  nobody: { kind: "nobody" },
  "somebody signed in": { kind: "signed-in", userId: "u" },
  "a viewer": { kind: "member", userId: "u", organizationId: "o", roles: ["VIEWER"] },
  "a case manager": { kind: "member", userId: "u", organizationId: "o", roles: ["CASE_MANAGER"] },
  "a key that reads": { kind: "integrator", keyId: "k", organizationId: "o", scopes: ["referrals:read"] },
  "a person": { kind: "person", personId: "p", linkId: "l" },
} as const satisfies Record<string, Actor>;

describe("a root field", () => {
  test.each([
    { rule: undefined, answers: [] },
    { rule: "public", answers: ["nobody", "somebody signed in", "a viewer", "a case manager", "a key that reads", "a person"] },
    { rule: "signed-in", answers: ["somebody signed in", "a viewer", "a case manager"] },
    { rule: "member", answers: ["a viewer", "a case manager"] },
    { rule: ["CASE_MANAGER", "ADMIN"], answers: ["a case manager"] },
    { rule: ["CASE_MANAGER", "ADMIN"], keyScope: "referrals:read", answers: ["a case manager", "a key that reads"] },
    { rule: ["CASE_MANAGER", "ADMIN"], keyScope: "referrals:write", answers: ["a case manager"] },
    { rule: undefined, keyScope: "referrals:read", answers: [] },
  ] as readonly { rule?: AccessRule; keyScope?: ApiKeyScope; answers: string[] }[])(
    "with the rule $rule, for keys $keyScope, answers $answers",
    async ({ rule, keyScope, answers }) => {
      const answered = await Promise.all(
        Object.entries(actors).map(async ([who, actor]) => ((await ask(rule, actor, keyScope)).errors ? [] : [who])),
      );
      expect(answered.flat()).toEqual(answers);
    },
  );

  test("without a rule tells even a member that it is closed", async () => {
    const { data, errors } = await ask(undefined, actors["a case manager"]);
    expect(data).toEqual({ secret: null });
    expect(errors?.[0]?.extensions).toEqual({ code: "FORBIDDEN" });
  });

  test("asks nobody to sign in where that would help", async () => {
    const { errors } = await ask("member", actors.nobody);
    expect(errors?.[0]?.extensions).toEqual({ code: "UNAUTHENTICATED" });
  });
});

function ask(access: AccessRule | undefined, actor: Actor, keyScope?: ApiKeyScope): ReturnType<typeof graphql> {
  const secret = { type: GraphQLString, resolve: () => "answer", extensions: { access, keyScope } };
  const schema = guardRootFields(new GraphQLSchema({ query: new GraphQLObjectType({ name: "Query", fields: { secret } }) }));
  return graphql({ schema, source: "{ secret }", contextValue: { actor } });
}
