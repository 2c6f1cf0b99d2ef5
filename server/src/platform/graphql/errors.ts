import { GraphQLError } from "graphql";

/** Thrown by a resolver when an argument cannot be what it says: the caller's fault, told with the argument's name. */
export function badInput(argument: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT", argument } });
}
