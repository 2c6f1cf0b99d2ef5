import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildAppSchema } from "@waypost/server/app-schema";
import { repositoryRoot } from "@waypost/server/env";
import type { GraphQLSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { World } from "../../support/world.ts";
import { absentId, aNetwork, type Network } from "./fixture.ts";
import { leaksIn, withoutIds } from "./leaks.ts";
import { type Matrix, readingMatrix, type writingMatrix as Writing, writingMatrix } from "./matrix.ts";
import { mutationCases } from "./mutation-cases.ts";
import { everyField } from "./reach.ts";
import { listeningMatrix } from "./subscriptions.ts";
import { matrixTable } from "./table.ts";

const committed = join(repositoryRoot, "docs/access-matrix.md");
const writesAnew = process.env["WAYPOST_WRITE_MATRIX"] !== undefined;

let world: World;
let schema: GraphQLSchema;
let network: Network;
let reading: Matrix;
let writing: Awaited<ReturnType<typeof Writing>>;
let listening: Matrix;

beforeAll(async () => {
  world = await World.open();
  schema = await buildAppSchema({} as never);
  network = await aNetwork(world);
  reading = await readingMatrix(schema, network);
  writing = await writingMatrix(schema, network);
  listening = await listeningMatrix(world, network);
}, 300_000);
afterAll(() => world.close());

describe("the access matrix", () => {
  test("has a row for every field of the schema, and none for a field that is not there", () => {
    const rows = new Set([...reading.rows, ...writing.rows, ...listening.rows].map(({ field }) => field));
    expect(everyField(schema).filter((field) => !rows.has(field))).toEqual([]);
    expect([...rows].filter((field) => !everyField(schema).includes(field))).toEqual([]);
  });

  test("has a case for every mutation", () => {
    expect(Object.keys(mutationCases).sort()).toEqual(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort());
  });

  test("is as it is committed in docs/access-matrix.md", () => {
    const table = matrixTable({
      callers: reading.callers,
      rows: [...reading.rows, ...writing.rows, ...listening.rows],
      cases:
        reading.heard.length +
        writing.heard.length +
        listening.heard.length +
        writing.answers.filter(({ absent }) => absent !== null).length,
      leaks: leaksIn([...reading.heard, ...writing.heard, ...listening.heard], network).length,
    });
    if (writesAnew) writeFileSync(committed, table);
    expect(existsSync(committed) && readFileSync(committed, "utf8")).toBe(table);
  });
});

describe("somebody to whom a person does not belong", () => {
  test("finds nothing of the person in any answer", () => {
    expect(leaksIn([...reading.heard, ...writing.heard, ...listening.heard], network)).toEqual([]);
  });

  test("is answered about a referral that is there as about one that is not", async () => {
    const ask = (caller: string, id: string) =>
      network.callers.get(caller)?.ask(`query ($id: ID!) { referral(id: $id) { id state person { name } } }`, { id });
    for (const caller of network.outsiders) {
      const absent = await ask(caller, absentId());
      for (const referral of Object.values(network.referrals)) expect(await ask(caller, referral.id), caller).toEqual(absent);
    }
  });

  test("is answered by every mutation about a thing that is there as about one that is not", () => {
    const outside = new Set(network.outsiders);
    const unlike = writing.answers
      // A receiver's listing is public: who refers to it makes a referral of one's own.
      .filter(({ caller, scope, absent }) => outside.has(caller) && absent !== null && scope !== "createReferral")
      .filter(({ body, absent }) => withoutIds(body) !== withoutIds(absent ?? ""));
    expect(unlike.map(({ caller, scope, body, absent }) => ({ caller, scope, body, absent }))).toEqual([]);
  });

  test("is refused by every mutation that would change something of the sender's", () => {
    const done = writing.rows.filter(({ field }) => field.startsWith("Mutation."));
    const allowed = done.flatMap(({ field, cells }) =>
      writing.callers
        .filter((caller, index) => network.outsiders.includes(caller) && cells[index] === "yes")
        .map((caller) => `${field} as ${caller}`),
    );
    // These make something of the caller's own.
    expect(allowed.filter((each) => !/^Mutation\.(createReferral|createApiKey) as other/.test(each))).toEqual([]);
  });
});

describe("the search for leaks", () => {
  test("finds a name that was planted", () => {
    const planted = { caller: "stranger", scope: "planted", query: "", body: JSON.stringify({ name: "canarina VOGELSANG" }) };
    expect(leaksIn([planted], network)).toHaveLength(1);
  });
});
