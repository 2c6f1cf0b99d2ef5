import { type GraphQLFieldResolver, GraphQLObjectType, GraphQLScalarType, type GraphQLSchema } from "graphql";
import { getMetadataStorage } from "type-graphql";

type Resolver = GraphQLFieldResolver<unknown, unknown>;
type Metadata = ReturnType<typeof getMetadataStorage>["fieldResolvers"][number];
type Parameter = NonNullable<Metadata["params"]>[number];
/** Where the value of one parameter of a method comes from. */
type Source = (...given: Parameters<Resolver>) => unknown;

/**
 * Reads fields without what type-graphql does about each of them: it awaits a check of every argument, even where none is checked, so that a field
 * with an argument costs several promises in each row of a list. Properties are read, and methods called with what they ask for. As they were stay
 * fields whose parameters type-graphql makes something of (input objects), whatever has a middleware, and the root fields.
 * @param instances Resolvers by their classes.
 */
export function resolveDirectly(schema: GraphQLSchema, instances: ReadonlyMap<unknown, object>): GraphQLSchema {
  const { fieldResolvers, objectTypes } = getMetadataStorage();
  for (const { name, target, fields = [] } of objectTypes) {
    const type = schema.getType(name);
    if (!(type instanceof GraphQLObjectType)) continue;
    const methods = fieldResolvers.filter((each) => each.getObjectType?.() === target);
    for (const { name: property, schemaName, middlewares = [] } of fields) {
      const field = type.getFields()[schemaName];
      // Without a resolver graphql-js reads the property already.
      if (!field?.resolve || middlewares.length > 0) continue;
      const method = methods.find((each) => each.methodName === property);
      field.resolve = (method ? calling(method, instances) : reading(property)) ?? field.resolve;
    }
  }
  return schema;
}

/** The root of a field is a row or a result of ours. */
const reading =
  (property: string): Resolver =>
  (root) =>
    (root as Record<string, unknown>)[property];

/** The method itself in place of the way to it; null where something happens on the way. */
function calling(
  { target, methodName, params = [], middlewares = [] }: Metadata,
  instances: ReadonlyMap<unknown, object>,
): Resolver | null {
  const instance = instances.get(target) as Record<string, unknown> | undefined;
  const method = instance?.[methodName];
  if (typeof method !== "function" || middlewares.length > 0) return null;
  const sources = params.toSorted((a, b) => a.index - b.index).map(sourceOf);
  const known = sources.filter((source) => source !== null);
  if (known.length < sources.length) return null;
  return (...given) =>
    method.apply(
      instance,
      known.map((source) => source(...given)),
    );
}

const asTheyCome: ReadonlySet<unknown> = new Set([String, Number, Boolean]);

/** Null for what type-graphql makes something of. */
function sourceOf(parameter: Parameter): Source | null {
  switch (parameter.kind) {
    case "root":
      return parameter.getType || parameter.propertyName ? null : (root) => root;
    case "context":
      return parameter.propertyName ? null : (_root, _args, context) => context;
    case "arg": {
      const type = parameter.getType();
      return asTheyCome.has(type) || type instanceof GraphQLScalarType ? (_root, args) => args[parameter.name] : null;
    }
    case "args":
    case "custom":
    case "info":
    case "pubSub":
      return null;
  }
}
