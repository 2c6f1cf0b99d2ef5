import { ApolloServer } from "@apollo/server";
import { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { RequestContext } from "./context.ts";
import { limitRules, limits } from "./limits.ts";
import { masked, type OnFailure } from "./masking.ts";

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly fastify: FastifyInstance;
  readonly introspection: boolean;
  readonly onFailure: OnFailure;
}

/** Apollo over our schema with its limits; failures of ours are masked and carry an id under which they stand in the log. */
export function createApollo({ schema, fastify, introspection, onFailure }: ApolloOptions): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    introspection,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: limitRules,
    plugins: [fastifyApolloDrainPlugin(fastify)],
    allowBatchedHttpRequests: false,
    formatError: (formatted, error) => masked(formatted, error, onFailure),
  });
}
