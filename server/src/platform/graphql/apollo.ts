import { randomUUID } from "node:crypto";
import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { ApolloServerErrorCode } from "@apollo/server/errors";
import { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import { ApolloArmor } from "@escape.tech/graphql-armor";
import type { FastifyInstance } from "fastify";
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from "graphql";
import type { RequestContext } from "./context.ts";

/** What one request may ask at most. The nested listing page takes about a fifth of the cost. */
export const limits = { tokens: 2_000, depth: 12, cost: 12_000, aliases: 30, directives: 20 } as const;

/** Codes whose messages are written for the caller; everything else is ours and stays with us. */
const told = new Set<unknown>([
  ...Object.values(ApolloServerErrorCode).filter((code) => code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR),
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "TOO_MANY_REQUESTS",
]);

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly fastify: FastifyInstance;
  readonly introspection: boolean;
  /** Told of each failure that the caller sees only as an id. */
  readonly onFailure: (id: string, error: unknown) => void;
}

/** Apollo over our schema with its limits; failures of ours are masked and carry an id under which they stand in the log. */
export function createApollo({ schema, fastify, introspection, onFailure }: ApolloOptions): ApolloServer<RequestContext> {
  const armor = new ApolloArmor({
    // Its own token limit turns syntax errors into HTTP 500; Apollo's parser has one.
    maxTokens: { enabled: false },
    // The schema is public: a hint at the right name helps.
    blockFieldSuggestion: { enabled: false },
    maxDepth: { n: limits.depth, flattenFragments: true, ignoreIntrospection: true },
    costLimit: { maxCost: limits.cost, ignoreIntrospection: true, flattenFragments: true },
    maxAliases: { n: limits.aliases },
    maxDirectives: { n: limits.directives },
  }).protect();
  return new ApolloServer<RequestContext>({
    schema,
    introspection,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: armor.validationRules,
    // armor's types come from Apollo's CommonJS declarations, which TypeScript holds apart from the same ones in ESM.
    plugins: [...(armor.plugins as unknown as ApolloServerPlugin<RequestContext>[]), fastifyApolloDrainPlugin(fastify)],
    allowBatchedHttpRequests: false,
    formatError: (formatted, error) => masked(formatted, error, onFailure),
  });
}

function masked(formatted: GraphQLFormattedError, error: unknown, onFailure: ApolloOptions["onFailure"]): GraphQLFormattedError {
  if (told.has(formatted.extensions?.["code"])) return formatted;
  const id = randomUUID();
  onFailure(id, error instanceof GraphQLError ? (error.originalError ?? error) : error);
  return {
    message: `Something went wrong on our side. Nothing was lost; please try again. If it stays, tell us this number: ${id}`,
    path: formatted.path,
    locations: formatted.locations,
    extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR, id },
  };
}
