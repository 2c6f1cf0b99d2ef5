import { globSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@waypost/server/env";
import type * as MembershipPolicy from "@waypost/server/identity/membership.policy";
import type * as ActorModule from "@waypost/server/kernel/actor";
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

const { yes } = vi.hoisted(() => ({ yes: { allowed: true } }));
vi.mock("@waypost/server/identity/api-key.policy", () => ({ mayManageApiKeys: () => true }));
vi.mock("@waypost/server/identity/sso-provider.policy", () => ({ mayManageProviders: () => true }));
vi.mock("@waypost/server/stewardship/audit-log.policy", () => ({ mayReadAuditLog: () => true }));
vi.mock("@waypost/server/people/person-link.policy", () => ({ mayReadPersonLinks: () => true, mayGivePersonLinks: () => true }));
vi.mock("@waypost/server/identity/membership.policy", async (original) => ({
  ...(await original<typeof MembershipPolicy>()),
  mayManage: () => yes,
  mayGrant: () => yes,
  mayChangeRoles: () => yes,
  mayRemove: () => yes,
  mayLeave: () => yes,
  mayChangeRules: () => yes,
}));
vi.mock("@waypost/server/kernel/actor", async (original) => ({ ...(await original<typeof ActorModule>()), worksWithPersons: () => true }));

/** Every file of policies that is switched off above. */
const switchedOff = [
  "identity/api-key.policy.ts",
  "identity/membership.policy.ts",
  "identity/sso-provider.policy.ts",
  "people/person-link.policy.ts",
  "referrals/referral.policy.ts",
  "stewardship/audit-log.policy.ts",
];

let world: World;
let network: Network;
let reading: Matrix;
let writing: Awaited<ReturnType<typeof Writing>>;
let before: Readonly<Record<string, string>>;
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
  await network.gather();
}, 1_200_000);
afterAll(() => world.close());

describe("with every policy of the services switched off", () => {
  test("there is no file of policies that is not", () => {
    const files = globSync("**/*.policy.ts", { cwd: join(repositoryRoot, "server/src") });
    expect(files.toSorted()).toEqual(switchedOff);
  });

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
    expect(await digest()).toEqual(before);
  });
});

/** For each table a digest over every row of the sender's that was there when the fixture was done. */
async function digest(): Promise<Readonly<Record<string, string>>> {
  const referrals = Object.values(network.referrals).map(({ id }) => id);
  const values = [network.sender.id, madeAt, referrals, network.invitedEmail];
  const tables: Readonly<Record<string, string>> = {
    referral: "id = any ($3::uuid[])",
    referral_event: "referral_id = any ($3::uuid[])",
    person: "id in (select person_id from referral where id = any ($3::uuid[]))",
    consent: "organization_id = $1 and created_at <= $2",
    person_link: "organization_id = $1 and created_at <= $2",
    membership: "organization_id = $1 and created_at <= $2",
    api_key: "organization_id = $1 and created_at <= $2",
    // Inviting the one guest again takes the place of the invitation before: the matrix does so itself.
    invitation: "organization_id = $1 and created_at <= $2 and email <> $4",
    organization_rules: "organization_id = $1",
  };
  const found = await Promise.all(
    Object.entries(tables).map(async ([table, condition]) => {
      const { text } = await world.ownerRow<{ text: string }>(
        `with given as (select $1::uuid, $2::timestamptz, $3::uuid[], $4::text)
         select coalesce(md5(string_agg((to_jsonb(t) - 'last_used_at')::text, '' order by to_jsonb(t)::text)), 'nothing') as text from ${table} t, given where ${condition}`,
        ...values,
      );
      return [table, text] as const;
    }),
  );
  return Object.fromEntries(found);
}
