import { registerEnumType } from "type-graphql";

/** Registers a list of values as a GraphQL enum whose internal values are its names, and gives what `@Field(() => …)` wants. */
export function graphqlEnum<const V extends string>(
  name: string,
  values: readonly V[],
  description: string,
  describe: Partial<Record<V, string>> = {},
) {
  const object = Object.fromEntries(values.map((value) => [value, value])) as { readonly [K in V]: K };
  const valuesConfig = Object.fromEntries(
    Object.entries<string | undefined>(describe).map(([value, text]) => [value, { description: text }]),
  );
  registerEnumType(object, { name, description, valuesConfig: valuesConfig as Partial<Record<V, { description: string }>> });
  return object;
}
