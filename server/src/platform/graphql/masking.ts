import { randomUUID } from "node:crypto";
import { ApolloServerErrorCode } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";

/** Codes whose messages are written for the caller; everything else is ours and stays with us. */
const told = new Set<unknown>([
  ...Object.values(ApolloServerErrorCode).filter((code) => code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR),
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "TOO_MANY_REQUESTS",
  "UNKNOWN_DOCUMENT",
]);

/** Told of each failure that the caller sees only as an id. */
export type OnFailure = (id: string, error: unknown) => void;

/** What the caller sees of an error: what was written for it, or an id under which the true one stands in the log. */
export function masked(formatted: GraphQLFormattedError, error: unknown, onFailure: OnFailure): GraphQLFormattedError {
  if (told.has(formatted.extensions?.["code"])) return formatted;
  const { path, locations } = formatted;
  return { ...failureOfOurs(error instanceof GraphQLError ? (error.originalError ?? error) : error, onFailure), path, locations };
}

/** A failure of ours as the caller sees it. */
export function failureOfOurs(error: unknown, onFailure: OnFailure): GraphQLFormattedError {
  const id = randomUUID();
  onFailure(id, error);
  return {
    message: `Something went wrong on our side. Nothing was lost; please try again. If it stays, tell us this number: ${id}`,
    extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR, id },
  };
}
