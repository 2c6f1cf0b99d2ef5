import { initGraphQLTada } from "gql.tada";
import type { introspection } from "./graphql-env.d.ts";

/**
 * Typed documents over schema/schema.graphql. A component names its fragment after itself and the field it reads, e.g.
 * `ResultRow_edge`, and opens it with {@link readFragment}. After a change of the schema: `node scripts/generate-graphql-env.mjs`.
 */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { DateTime: string; Date: string; Time: string; JSON: unknown };
}>();

export type { FragmentOf, ResultOf, VariablesOf } from "gql.tada";
export { readFragment } from "gql.tada";
