import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { RequestContext } from "./context.ts";
import { limitRules, limits } from "./limits.ts";
import { failureOfOurs, masked, type OnFailure } from "./masking.ts";
import { type TrustedDocuments, trustedDocumentsPlugin } from "./trusted-documents.ts";

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly fastify: FastifyInstance;
  readonly introspection: boolean;
  /** What a browser's session may ask; null: everything. */
  readonly trusted: TrustedDocuments | null;
  readonly onFailure: OnFailure;
}

/** Apollo over our schema with its limits; failures of ours are masked and carry an id under which they stand in the log. */
export function createApollo({ schema, fastify, introspection, trusted, onFailure }: ApolloOptions): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    introspection,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: limitRules,
    plugins: [
      fastifyApolloDrainPlugin(fastify),
      // It would wrap every field of every answer for a header that the door sets already.
      ApolloServerPluginCacheControlDisabled(),
      readsAreWritten(onFailure),
      ...(trusted ? [trustedDocumentsPlugin(trusted)] : []),
    ],
    allowBatchedHttpRequests: false,
    formatError: (formatted, error) => masked(formatted, error, onFailure),
  });
}

/**
 * What the answer discloses about persons is in the audit log before the answer leaves. Where it cannot be written, an error leaves instead,
 * without any data.
 */
function readsAreWritten(onFailure: OnFailure): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ contextValue, operationName, response }) => {
        try {
          await contextValue.loaders.trail.flush(operationName);
        } catch (error) {
          response.body = { kind: "single", singleResult: { errors: [failureOfOurs(error, onFailure)] } };
          response.http.status = 500;
        }
      },
    }),
  };
}
