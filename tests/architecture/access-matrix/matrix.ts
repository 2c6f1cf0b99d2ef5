import type { GraphQLSchema } from "graphql";
import type { Answer, Caller } from "../../support/world.ts";
import { catalogTypes, entriesOf, nestedArguments } from "./entries.ts";
import type { Network } from "./fixture.ts";
import { mutationCases } from "./mutation-cases.ts";
import { type Cell, cellsOf, mutationQuery, type Question, questionsFrom } from "./reach.ts";

/** One row: a field in a scope, and what each caller gets, in the order of the callers. */
export interface Row {
  readonly scope: string;
  readonly field: string;
  readonly cells: readonly Cell[];
}

/** What somebody was answered, whole, for the search for leaks. */
export interface Heard {
  readonly caller: string;
  readonly scope: string;
  readonly query: string;
  readonly body: string;
}

export interface Matrix {
  readonly callers: readonly string[];
  readonly rows: readonly Row[];
  readonly heard: readonly Heard[];
}

/** Every question of the reading half. The catalog is the same wherever one comes from: each of its types is asked once. */
export function questionsOf(schema: GraphQLSchema, network: Network): Question[] {
  const askedInCatalog = new Set<string>();
  return entriesOf(network).flatMap((entry) => {
    const isCatalog = entry.scope === "catalog";
    const leaveOut = isCatalog ? askedInCatalog : catalogTypes;
    const questions = questionsFrom(schema, entry, nestedArguments, leaveOut);
    if (isCatalog) for (const { type } of questions) askedInCatalog.add(type);
    return questions;
  });
}

export interface AskingOptions {
  /** A failure inside the server counts as an answer without data: where its decisions are taken away, it may stumble. */
  readonly tolerant?: boolean;
  /** These alone ask; everybody when left out. */
  readonly callers?: readonly string[];
}

const nothing: Answer = { status: 500, data: null, errors: [] };

function callersOf({ callers }: Network, { tolerant = false, callers: named }: AskingOptions): [string, Pick<Caller, "ask">][] {
  const asking = [...callers].filter(([name]) => named === undefined || named.includes(name));
  if (!tolerant) return asking;
  return asking.map(([name, caller]) => [name, { ask: (query, variables) => caller.ask(query, variables).catch(() => nothing) }]);
}

/** Asks every question as every caller. */
export async function readingMatrix(schema: GraphQLSchema, network: Network, options: AskingOptions = {}): Promise<Matrix> {
  const callers = callersOf(network, options);
  const rows: Row[] = [];
  const heard: Heard[] = [];
  for (const question of questionsOf(schema, network)) {
    const answers = await Promise.all(callers.map(([, caller]) => caller.ask(question.query)));
    const cells = answers.map((answer) => cellsOf(question, answer));
    answers.forEach((answer, index) => {
      const { scope, query } = question;
      heard.push({ caller: callers[index]?.[0] ?? "", scope, query, body: JSON.stringify([answer.data, answer.errors]) });
    });
    // Types of the catalog are asked once, but every root is.
    const atRoot = question.path.length === 1;
    if (atRoot) rows.push({ scope: question.scope, field: question.root, cells: answers.map((answer) => rootCell(question, answer)) });
    for (const field of question.fields) {
      rows.push({ scope: question.scope, field: `${question.type}.${field}`, cells: cells.map((each) => each.get(field) ?? "?") });
    }
  }
  return { callers: callers.map(([name]) => name), rows: rows.filter(isFirst()), heard };
}

function rootCell({ path }: Question, { data, errors }: Awaited<ReturnType<Network["admin"]["ask"]>>): Cell {
  const value: unknown = data?.[path[0] ?? ""];
  if (value !== null && value !== undefined) return Array.isArray(value) && value.length === 0 ? "none" : "yes";
  return errors.length > 0 ? "refused" : "none";
}

/** A union's members share their root's row. */
function isFirst(): (row: Row) => boolean {
  const seen = new Set<string>();
  return ({ scope, field }) => {
    const key = `${scope} ${field}`;
    return seen.has(key) ? false : Boolean(seen.add(key));
  };
}

export interface MutationAnswer extends Heard {
  /** The answer to the same about something that does not exist; null where there is no such thing to ask. */
  readonly absent: string | null;
}

/** Each mutation as each caller: about a thing of the sender's, and about nothing. */
export async function writingMatrix(
  schema: GraphQLSchema,
  network: Network,
  options: AskingOptions = {},
): Promise<Matrix & { readonly answers: MutationAnswer[] }> {
  const callers = callersOf(network, options);
  const rows: Row[] = [];
  const answers: MutationAnswer[] = [];
  for (const [name, one] of Object.entries(mutationCases)) {
    const mutation = one.mutation ?? name;
    const { query, types } = mutationQuery(schema, mutation, nestedArguments);
    const got: { cell: Cell; fields: Map<string, Cell> }[] = [];
    for (const [caller, asks] of callers) {
      const { data, errors } = await asks.ask(query, await one.about(network));
      const mistaken = errors.find(
        ({ extensions }) => String(extensions["code"]).startsWith("BAD_") || String(extensions["code"]).startsWith("GRAPHQL_"),
      );
      if (mistaken) throw new Error(`The matrix asks ${name} wrongly: ${mistaken.message}`);
      const absent = one.absent === null ? null : await asks.ask(query, one.absent(network));
      const body = JSON.stringify([data, errors]);
      answers.push({ caller, scope: name, query, body, absent: absent && JSON.stringify([absent.data, absent.errors]) });
      const answer: Record<string, unknown> | null = data?.[mutation] ?? null;
      const kind = typeof answer?.["__typename"] === "string" ? answer["__typename"] : null;
      const filled = (field: string): Cell => (answer?.[field] == null ? "none" : "yes");
      got.push({
        cell: kind !== null && one.done.includes(kind) ? "yes" : errors.length > 0 ? "refused" : "none",
        fields: new Map(
          [...types].flatMap(([type, fields]) =>
            fields.map((field) => [`${type}.${field}`, type === kind ? filled(`${type}_${field}`) : "?"] as const),
          ),
        ),
      });
    }
    rows.push({ scope: name, field: `Mutation.${mutation}`, cells: got.map(({ cell }) => cell) });
    for (const field of got[0]?.fields.keys() ?? [])
      rows.push({ scope: name, field, cells: got.map(({ fields }) => fields.get(field) ?? "?") });
  }
  return { callers: callers.map(([name]) => name), rows, heard: answers, answers };
}
