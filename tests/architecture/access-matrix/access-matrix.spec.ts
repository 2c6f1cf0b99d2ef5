import { join } from "node:path";
import { schemaToRead } from "@waypost/server/app-schema";
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

let world: World;
let schema: GraphQLSchema;
let network: Network;
let reading: Matrix;
let writing: Awaited<ReturnType<typeof Writing>>;
let listening: Matrix;
let unlikeAbsent: string[];

beforeAll(async () => {
  world = await World.open();
  schema = await schemaToRead();
  network = await aNetwork(world);
  reading = await readingMatrix(schema, network);
  listening = await listeningMatrix(world, network);
  unlikeAbsent = await answersUnlikeAbsent();
  writing = await writingMatrix(schema, network);
  await network.gather();
}, 1_200_000);
afterAll(() => world.close());

/** Outsiders who can tell one of the sender's referrals from one that does not exist. */
async function answersUnlikeAbsent(): Promise<string[]> {
  const document = `query ($id: ID!) { referral(id: $id) { id state person { name } } }`;
  const answered = async (caller: string, id: string) => JSON.stringify(await network.callers.get(caller)?.ask(document, { id }));
  const unlike: string[] = [];
  for (const caller of network.outsiders) {
    const absent = await answered(caller, absentId());
    for (const [state, { id }] of Object.entries(network.referrals)) {
      if ((await answered(caller, id)) !== absent) unlike.push(`${caller} can tell that there is a referral that is ${state}`);
    }
  }
  return unlike;
}

describe("the access matrix", () => {
  test("has a row for every field of the schema, and none for a field that is not there", () => {
    const rows = new Set([...reading.rows, ...writing.rows, ...listening.rows].map(({ field }) => field));
    expect(everyField(schema).filter((field) => !rows.has(field))).toEqual([]);
    expect([...rows].filter((field) => !everyField(schema).includes(field))).toEqual([]);
  });

  test("has a case for every mutation", () => {
    const covered = new Set(Object.entries(mutationCases).map(([name, { mutation }]) => mutation ?? name));
    expect([...covered].sort()).toEqual(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort());
  });

  test("is as it is committed in docs/access-matrix.md", async () => {
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
    await expect(table).toMatchFileSnapshot(committed);
  });
});

describe("somebody to whom a person does not belong", () => {
  test("finds nothing of the person in any answer", () => {
    expect(leaksIn([...reading.heard, ...writing.heard, ...listening.heard], network)).toEqual([]);
  });

  test("is answered about a referral that is there as about one that is not", () => {
    expect(unlikeAbsent).toEqual([]);
  });

  test("is answered by every mutation about a thing that is there as about one that is not", () => {
    const outside = new Set(network.outsiders);
    const unlike = writing.answers
      // A receiver's listing is public, and who holds an invitation's link has read the mail.
      .filter(
        ({ caller, scope, absent }) => outside.has(caller) && absent !== null && !["createReferral", "acceptInvitation"].includes(scope),
      )
      // Providers are the operators' to take away, whosever they are.
      .filter(({ caller, scope }) => !(caller === "platform OPERATOR" && scope === "removeSsoProvider"))
      .filter(({ body, absent }) => withoutIds(body) !== withoutIds(absent ?? ""));
    expect(unlike.map(({ caller, scope, body, absent }) => ({ caller, scope, body, absent }))).toEqual([]);
  });

  test("is refused by every mutation that would change something of the sender's", () => {
    const done = writing.rows.filter(({ field }) => field.startsWith("Mutation."));
    const allowed = done.flatMap(({ scope, field, cells }) =>
      writing.callers
        .filter((caller, index) => network.outsiders.includes(caller) && cells[index] === "yes")
        .map((caller) => `${field.endsWith(`.${scope}`) ? field : scope} as ${caller}`),
    );
    // These make or change something of the caller's own.
    const ownThings =
      /^Mutation\.(createReferral|createApiKey|inviteMember|changeOrganizationRules) as other|^Mutation\.(inviteMember|changeOrganizationRules|registerSsoProvider|removeSsoProvider) as platform OPERATOR|^Mutation\.foundOrganization as (?!nobody)/;
    expect(allowed.filter((each) => !ownThings.test(each))).toEqual([]);
  });
});

describe("the search for leaks", () => {
  test("finds a name that was planted", () => {
    const planted = { caller: "stranger", scope: "planted", query: "", body: JSON.stringify({ name: "canarina VOGELSANG" }) };
    expect(leaksIn([planted], network)).toHaveLength(1);
  });
});
