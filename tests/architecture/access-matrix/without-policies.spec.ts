import type * as Access from "@waypost/server/platform/graphql/access";
import type * as Disclosure from "@waypost/server/referrals/disclosure.rules";
import type * as ReferralPolicy from "@waypost/server/referrals/referral.policy";
import { schemaToRead } from "@waypost/server/app-schema";
import type { GraphQLSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { World } from "../../support/world.ts";
import { aNetwork, type Network } from "./fixture.ts";
import { leaksIn } from "./leaks.ts";
import { type Matrix, readingMatrix, type writingMatrix as Writing, writingMatrix } from "./matrix.ts";

// The server with every decision of its own taken away: what is left is row-level security, and it alone must hold.
vi.mock("@waypost/server/platform/graphql/access", async (original) => ({
  ...(await original<typeof Access>()),
  guardRootFields: (schema: GraphQLSchema) => schema,
}));
vi.mock("@waypost/server/referrals/referral.policy", async (original) => {
  const real = await original<typeof ReferralPolicy>();
  return {
    ...real,
    sideOf: () => "SENDER",
    partiesOf: () => ["SENDER", "SENDER_ADMIN", "RECEIVER", "PERSON"],
    mayRefer: () => ({ allowed: true }),
    readsPersons: () => true,
    isWithheldFrom: () => false,
  };
});
vi.mock("@waypost/server/referrals/disclosure.rules", async (original) => ({
  ...(await original<typeof Disclosure>()),
  receiverSeesPerson: () => true,
  isWithheld: () => false,
  limitedTo: (person: unknown) => person,
}));

let world: World;
let network: Network;
let reading: Matrix;
let writing: Awaited<ReturnType<typeof Writing>>;
let before: string;
/** Memberships that the matrix makes for each call of its own are younger. */
let madeAt: Date;

beforeAll(async () => {
  world = await World.open();
  const schema = await schemaToRead();
  network = await aNetwork(world);
  madeAt = new Date();
  before = await digest();
  reading = await readingMatrix(schema, network, { tolerant: true });
  writing = await writingMatrix(schema, network, { tolerant: true, callers: network.outsiders });
}, 1_200_000);
afterAll(() => world.close());

describe("with every policy of the services switched off", () => {
  test("a receiver that has not accepted is given the referral as if it were its own: the policies are really off", () => {
    const sent = reading.rows.find(({ scope, field }) => scope === "sent" && field === "Referral.message");
    expect(sent?.cells[reading.callers.indexOf("receiver VIEWER")]).toBe("yes");
  });

  test("nobody outside hears a word about the person: row-level security alone keeps it", () => {
    const outside = reading.heard.filter(({ caller }) => network.outsiders.includes(caller));
    expect(outside.length).toBeGreaterThan(500);
    expect(leaksIn([...outside, ...writing.heard], network)).toEqual([]);
  });

  test("nobody outside changes a row of the sender's", async () => {
    expect(await digest()).toBe(before);
  });
});

/** One text over every row about the fixture's four referrals and its persons. */
async function digest(): Promise<string> {
  const ids = Object.values(network.referrals).map(({ id }) => id);
  const { text } = await world.ownerRow<{ text: string }>(
    `select md5(string_agg(r::text, '' order by r.id)) || md5((select string_agg(e::text, '' order by e.id) from referral_event e where e.referral_id = any ($1::uuid[])))
       || md5((select string_agg(p::text, '' order by p.id) from person p where p.id in (select person_id from referral where id = any ($1::uuid[]))))
       || md5((select string_agg(m::text, '' order by m.id) from membership m where m.organization_id = $2 and m.created_at <= $3)) as text
       from referral r where r.id = any ($1::uuid[])`,
    ids,
    network.sender.id,
    madeAt,
  );
  return text;
}
