import { GraphQLError } from "graphql";

/** Thrown by a resolver when an argument cannot be what it says: the caller's fault, told with the argument's name. */
export function badInput(argument: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT", argument } });
}

/** Thrown while a request's caller is made out: the whole request is answered with this status and code, and nothing of it is run. */
export function refusedRequest(
  code: "UNAUTHENTICATED" | "TOO_MANY_REQUESTS",
  message: string,
  http: { readonly status: number; readonly headers: ReadonlyMap<string, string> },
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http } });
}
