import {
  createSourceEventStream,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from "graphql";
import type { SubscribePayload } from "graphql-ws";
import type { RequestContext } from "./context.ts";
import { introspectionRules, limitRules, limits } from "./limits.ts";
import { masked, type OnFailure } from "./masking.ts";
import { type TrustedDocuments, unknownDocument } from "./trusted-documents.ts";

export interface OperationRules {
  readonly schema: GraphQLSchema;
  readonly introspection: boolean;
  /** Null: every document is answered. */
  readonly trusted: TrustedDocuments | null;
}

/**
 * One `subscribe` message, read under the very rules that a request over HTTP is read under.
 * @throws never: what is wrong is given back as errors for the caller
 */
export function readOperation(
  { query, operationName, variables }: SubscribePayload,
  { schema, introspection, trusted }: OperationRules,
): Omit<ExecutionArgs, "contextValue"> | readonly GraphQLError[] {
  let document;
  try {
    document = parse(query, { maxTokens: limits.tokens });
  } catch (error) {
    return error instanceof GraphQLError ? [coded(error, "GRAPHQL_PARSE_FAILED")] : [refused("This is no GraphQL document.")];
  }
  const errors = validate(schema, document, [...specifiedRules, ...limitRules, ...introspectionRules(introspection)]);
  if (errors.length > 0) return errors.map((error) => coded(error, "GRAPHQL_VALIDATION_FAILED"));
  if (trusted && !trusted.includes(document)) return [unknownDocument()];
  const operation = getOperationAST(document, operationName);
  if (!operation) return [refused("Name the operation of the document that is meant.")];
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION) {
    return [refused("Over the websocket only subscriptions are answered: ask queries and mutations over HTTP.")];
  }
  return { schema, document, operationName, variableValues: variables };
}

/** Events as results: each is resolved for whoever the reader is by then. */
export interface Answering {
  /** The reader, read anew; null when there is none any more, which ends the subscription. */
  readonly renew: () => Promise<RequestContext | null>;
  /** Called when an event has been resolved and before it is shown. Rejects when it must not be. */
  readonly settle?: (context: RequestContext) => Promise<void>;
  readonly onFailure: OnFailure;
}

export async function answerOperation(
  args: ExecutionArgs,
  { renew, settle, onFailure }: Answering,
): Promise<ExecutionResult | AsyncIterableIterator<ExecutionResult>> {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) {
    // Without a path it is about the operation and its variables, which are the caller's.
    const errors = source.errors?.map((error) => (error.path ? error : coded(error, "BAD_USER_INPUT")));
    return shown({ ...source, errors }, onFailure);
  }
  const events = source[Symbol.asyncIterator]();
  const resolved = async (event: unknown): Promise<ExecutionResult | null> => {
    try {
      const context = await renew();
      if (context === null) return null;
      const result = await execute({ ...args, rootValue: event, contextValue: context });
      await settle?.(context);
      return shown(result, onFailure);
    } catch (error) {
      return { errors: [maskedFailure(error, onFailure)] };
    }
  };
  const end = async (): Promise<IteratorReturnResult<undefined>> => {
    // Not awaited for its value: the source is told to stop even while it waits for its next event.
    await events.return?.();
    return { done: true, value: undefined };
  };
  const answers: AsyncIterableIterator<ExecutionResult> = {
    async next() {
      const event = await events.next();
      const value = event.done ? null : await resolved(event.value);
      return value === null ? end() : { done: false, value };
    },
    return: end,
    // graphql-ws calls `return` on what has all three of a generator, and lets anything else run on.
    async throw(error: unknown) {
      await end();
      throw error;
    },
    [Symbol.asyncIterator]: () => answers,
  };
  return answers;
}

function shown(result: ExecutionResult, onFailure: OnFailure): ExecutionResult {
  if (!result.errors) return result;
  return { ...result, errors: result.errors.map((error) => maskedError(error, onFailure)) };
}

/** For what was thrown by our own machinery. */
export const maskedFailure = (error: unknown, onFailure: OnFailure): GraphQLError =>
  maskedError(new GraphQLError("", { originalError: error instanceof Error ? error : new Error(String(error)) }), onFailure);

function maskedError(error: GraphQLError, onFailure: OnFailure): GraphQLError {
  const { message, path, extensions } = masked(error.toJSON(), error, onFailure);
  return new GraphQLError(message, { nodes: error.nodes, path, extensions });
}

const coded = (error: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(error.message, { nodes: error.nodes, source: error.source, positions: error.positions, extensions: { code } });

export const refused = (message: string, code = "BAD_REQUEST"): GraphQLError => new GraphQLError(message, { extensions: { code } });
