import { GraphQLScalarType } from "graphql";
import { GraphQLDateTime, GraphQLLocalDate } from "graphql-scalars";

/** An instant, ISO 8601 with its zone. */
export const DateTimeScalar = new GraphQLScalarType({
  ...GraphQLDateTime.toConfig(),
  description: "An instant in ISO 8601 with its zone, such as 2026-11-24T15:30:00.000Z.",
});

/** A calendar day without time or zone. */
export const DateScalar = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  name: "Date",
  description: "A calendar day without time or zone, such as 2026-11-24.",
});
