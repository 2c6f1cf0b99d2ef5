import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from "graphql";

/** A field of a root type with its arguments written out, for one thing of the fixture: where asking begins. */
export interface Entry {
  /** What the table calls it, e.g. "a referral that was accepted". */
  readonly scope: string;
  /** "Query.referral". */
  readonly root: string;
  /** `referral(id: "…")`. */
  readonly call: string;
  /** Asks these types alone; every type that can be reached when left out. */
  readonly only?: readonly string[];
}

/** One question: everything that one object type shows, asked along one path from an entry. */
export interface Question {
  readonly scope: string;
  readonly root: string;
  readonly type: string;
  readonly query: string;
  /** Response keys from the root to the objects of the type; lists on the way are flattened. */
  readonly path: readonly string[];
  readonly fields: readonly string[];
}

/** Arguments for fields below the root that cannot be asked without: `Type.field` → text. */
export type NestedArguments = Readonly<Record<string, string>>;

type Step = { readonly open: string; readonly close: string };

/** For every object type that can be reached from the entry, one question along the shortest path. */
export function questionsFrom(schema: GraphQLSchema, entry: Entry, nested: NestedArguments, leaveOut: ReadonlySet<string>): Question[] {
  const [rootType = "", rootField = ""] = entry.root.split(".");
  const root = schema.getType(rootType) as GraphQLObjectType | undefined;
  const field = root?.getFields()[rootField];
  if (!field) throw new Error(`${entry.root} is not in the schema: take its entry out of the matrix.`);
  const operation = rootType === "Mutation" ? "mutation" : "query";
  const questions: Question[] = [];
  const seen = new Set<string>();
  const waiting: { type: GraphQLOutputType; steps: Step[]; path: string[] }[] = [
    { type: field.type, steps: [{ open: entry.call, close: "" }], path: [rootField] },
  ];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { steps, path } = next;
    for (const { type, fragment } of objectsOf(schema, next.type)) {
      if (seen.has(type.name)) continue;
      seen.add(type.name);
      const inner = fragment ? [...steps, { open: `... on ${type.name}`, close: "" }] : steps;
      const fields = Object.values(type.getFields());
      // What a root gives is asked at that root, whatever was asked before.
      const isAsked = entry.only ? entry.only.includes(type.name) : path.length === 1 || !leaveOut.has(type.name);
      if (isAsked) {
        const asked = fields.map((each) => selectionOf(type, each, nested)).join(" ");
        const selection = inner.reduceRight((body, step) => `${step.open} { ${body} }`, `__typename ${asked}`);
        questions.push({
          scope: entry.scope,
          root: entry.root,
          type: type.name,
          query: `${operation} { ${selection} }`,
          path,
          fields: fields.map(({ name }) => name),
        });
      }
      for (const each of fields) {
        if (isLeafType(getNamedType(each.type))) continue;
        waiting.push({ type: each.type, steps: [...inner, { open: call(type, each, nested), close: "" }], path: [...path, each.name] });
      }
    }
  }
  return questions;
}

function objectsOf(schema: GraphQLSchema, output: GraphQLOutputType): { type: GraphQLObjectType; fragment: boolean }[] {
  const named = getNamedType(output);
  if (isObjectType(named)) return [{ type: named, fragment: false }];
  if (isUnionType(named) || isInterfaceType(named)) return schema.getPossibleTypes(named).map((type) => ({ type, fragment: true }));
  return [];
}

const selectionOf = (type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, nested: NestedArguments): string =>
  isLeafType(getNamedType(field.type)) ? call(type, field, nested) : `${call(type, field, nested)} { __typename }`;

function call(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, nested: NestedArguments): string {
  const given = nested[`${type.name}.${field.name}`];
  if (given !== undefined) return `${field.name}${given}`;
  const required = field.args.filter(isRequiredArgument);
  if (required.length > 0) {
    throw new Error(`${type.name}.${field.name} needs ${required.map(({ name }) => name).join(", ")}: say with what the matrix asks it.`);
  }
  return field.name;
}

/** Every object type's fields that a caller could ever ask, introspection left out. */
export function everyField(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith("__"))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
    .sort();
}

/** What a caller gets: a value, nothing (absent and forbidden alike), or a refusal; `?` where no object of the type was there to ask. */
export type Cell = "yes" | "none" | "refused" | "?";

export interface Given {
  // oxlint-disable-next-line typescript/no-explicit-any -- an answer has the shape of its question
  readonly data: any;
  readonly errors: readonly { readonly path?: readonly (string | number)[] | undefined }[];
}

/** One cell for each field of the question. */
export function cellsOf(question: Question, { data, errors }: Given): ReadonlyMap<string, Cell> {
  const objects = question.path.reduce<unknown[]>(
    (found, key) => found.flatMap((each) => (isRecord(each) ? [each[key]].flat(5) : [])),
    data ? [data] : [],
  );
  const ofType = objects.filter((each) => isRecord(each) && each["__typename"] === question.type).filter(isRecord);
  const refusedAbove = errors.some(({ path }) => (path?.length ?? 0) <= question.path.length);
  return new Map(question.fields.map((field) => [field, cellOf(field, ofType, refusedAbove, errors)]));
}

function cellOf(field: string, objects: readonly Record<string, unknown>[], refusedAbove: boolean, errors: Given["errors"]): Cell {
  if (objects.length === 0) return refusedAbove ? "refused" : "?";
  if (objects.some((each) => isFilled(each[field]))) return "yes";
  return errors.some(({ path }) => path?.at(-1) === field) ? "refused" : "none";
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

function isFilled(value: unknown): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}

/** A mutation's question: everything that each of its possible answers shows at once, each field under a name of its own. */
export function mutationQuery(
  schema: GraphQLSchema,
  name: string,
  nested: NestedArguments,
): { readonly query: string; readonly types: ReadonlyMap<string, string[]> } {
  const field = schema.getMutationType()?.getFields()[name];
  if (!field) throw new Error(`Mutation.${name} is not in the schema: take its case out of the matrix.`);
  const types = new Map<string, string[]>();
  const bodies = objectsOf(schema, field.type).map(({ type, fragment }) => {
    const fields = Object.values(type.getFields());
    types.set(
      type.name,
      fields.map((each) => each.name),
    );
    // Two answers may give one name to different things, which one selection must not.
    const asked = fields.map((each) => `${type.name}_${each.name}: ${selectionOf(type, each, nested)}`).join(" ");
    return fragment ? `... on ${type.name} { ${asked} }` : asked;
  });
  const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(", ");
  const handed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(", ");
  return { query: `mutation (${declared}) { ${name}(${handed}) { __typename ${bodies.join(" ")} } }`, types };
}
