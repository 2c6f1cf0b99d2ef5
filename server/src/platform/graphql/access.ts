import type { ApiKeyScope } from "@waypost/schema/api-keys";
import type { Role } from "@waypost/schema/roles";
import { defaultFieldResolver, GraphQLError, type GraphQLField, type GraphQLFieldResolver, type GraphQLSchema } from "graphql";
import { Extensions } from "type-graphql";
import type { RequestContext } from "./context.ts";

/**
 * Who may ask a root field.
 * - `public`: everybody.
 * - `signed-in`: whoever has a session.
 * - `member`: who acts for an organization. What the member may do to a thing is the service's to decide.
 * - an array of roles: a member who holds one of them.
 */
export type AccessRule = "public" | "signed-in" | "member" | readonly Role[];

/** What opens a field to API keys too: the scope that a key must have. Without one, keys ask only what is `public`. */
export interface KeyAccess {
  readonly scope: ApiKeyScope;
}

/** States a root field's access rule. A field without one is refused, and a test lists it. */
export const AccessFor = (access: AccessRule, keys?: KeyAccess) => Extensions({ access, ...(keys && { keyScope: keys.scope }) });

export interface RootFieldRule {
  /** "Query.referral". */
  readonly name: string;
  /** Undefined where none is stated. */
  readonly access: AccessRule | undefined;
  /** The scope with which API keys may ask it; undefined where none may. */
  readonly keyScope: ApiKeyScope | undefined;
}

/** Every field of Query, Mutation and Subscription with its rule. */
export function rootFieldRules(schema: GraphQLSchema): RootFieldRule[] {
  return rootFields(schema).map(([name, field]) => ({ name, access: ruleOf(field), keyScope: keyScopeOf(field) }));
}

/** Puts the rules before the resolvers of the root fields, and refuses where none is stated. Fields below pay nothing for it. */
export function guardRootFields(schema: GraphQLSchema): GraphQLSchema {
  for (const [, field] of rootFields(schema)) {
    const access = ruleOf(field);
    const keyScope = keyScopeOf(field);
    const guarded =
      (resolve: GraphQLFieldResolver<unknown, RequestContext>): GraphQLFieldResolver<unknown, RequestContext> =>
      (source, args, context, info) => {
        const refused = refusal(access, keyScope, context);
        if (refused) throw refused;
        return resolve(source, args, context, info);
      };
    field.resolve = guarded(field.resolve ?? defaultFieldResolver);
    // A subscription begins to listen before anything is resolved.
    if (field.subscribe) field.subscribe = guarded(field.subscribe);
  }
  return schema;
}

function refusal(
  access: AccessRule | undefined,
  keyScope: ApiKeyScope | undefined,
  { actor }: Pick<RequestContext, "actor">,
): GraphQLError | null {
  if (access === "public") return null;
  if (access === undefined) return refuse("FORBIDDEN", "This field has no access rule and is closed.");
  if (actor.kind === "nobody") return refuse("UNAUTHENTICATED", "Sign in to ask this.");
  if (actor.kind === "integrator") {
    if (keyScope === undefined) return refuse("FORBIDDEN", "API keys may not ask this.");
    return actor.scopes.includes(keyScope) ? null : refuse("FORBIDDEN", `Only API keys with the scope ${keyScope} may ask this.`);
  }
  if (access === "signed-in")
    return actor.kind === "member" || actor.kind === "signed-in" ? null : refuse("FORBIDDEN", "Only somebody who signed in may ask this.");
  if (actor.kind !== "member") return refuse("FORBIDDEN", "Only members of an organization may ask this.");
  if (access === "member" || access.some((role) => actor.roles.includes(role))) return null;
  return refuse("FORBIDDEN", `Only members with one of these roles may ask this: ${access.join(", ")}.`);
}

const refuse = (code: string, message: string): GraphQLError => new GraphQLError(message, { extensions: { code } });

// Extensions are untyped in graphql-js; AccessFor is the only writer of these two.
const ruleOf = (field: GraphQLField<unknown, RequestContext>): AccessRule | undefined =>
  field.extensions["access"] as AccessRule | undefined;

const keyScopeOf = (field: GraphQLField<unknown, RequestContext>): ApiKeyScope | undefined =>
  field.extensions["keyScope"] as ApiKeyScope | undefined;

function rootFields(schema: GraphQLSchema): [string, GraphQLField<unknown, RequestContext>][] {
  const types = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return types.flatMap((type) =>
    Object.entries(type?.getFields() ?? {}).map(([name, field]): [string, GraphQLField<unknown, RequestContext>] => [
      `${type?.name}.${name}`,
      field,
    ]),
  );
}
