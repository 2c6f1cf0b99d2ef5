import { randomBytes, randomUUID } from "node:crypto";
import type { Actor } from "@waypost/server/kernel/actor";
import { Database } from "@waypost/server/platform/database/database";
import type { Tables } from "@waypost/server/platform/database/tables";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { services } from "../support/services.ts";

/** Every table that holds anything about a person, or about who works with persons. */
const guarded = [
  "api_key",
  "api_key_pace",
  "audit_chain",
  "audit_checkpoint",
  "audit_event",
  "consent",
  "invitation",
  "membership",
  "organization_rules",
  "person",
  "person_access",
  "person_link",
  "referral",
  "referral_event",
  "saved_search",
  "shortlist",
  "shortlist_item",
  "sso_provider",
  "unmet_need",
  "unmet_word",
] as const satisfies (keyof Tables)[];

/** Tables that nobody but our own processes reads: wrapped keys, and which listing, fund or migration is due. Nothing about anybody. */
const internal = ["encryption_key", "fund_opening_told", "migration", "search_pending", "search_touched"];

interface Network {
  readonly sender: string;
  readonly receiver: string;
  readonly stranger: string;
  readonly person: string;
}

let owner: pg.Client;
let database: Database;
let network: Network;

beforeAll(async () => {
  const { ownerUrl, appUrl, publicUrl } = services();
  owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  database = await Database.connect({ appUrl, publicUrl, poolSize: 2 });
  network = await aNetworkWithAReferral();
});

afterAll(async () => {
  await database.close();
  await owner.end();
});

describe("row-level security", () => {
  test("stands on every table that the public may not read", async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select relname as name from pg_class
        where relnamespace = 'public'::regnamespace and relkind = 'r' and not has_table_privilege('waypost_public', oid, 'select')
          and relname <> all ($1) order by relname`,
      [internal],
    );
    expect(rows.map((row) => row.name)).toEqual([...guarded]);
  });

  test("keeps what names a person out of every table that the public may read", async () => {
    const { rows } = await owner.query(
      `select t.relname as "table", c.attname as "column" from pg_class t join pg_attribute c on c.attrelid = t.oid and c.attnum > 0
        where t.relnamespace = 'public'::regnamespace and has_table_privilege('waypost_public', t.oid, 'select')
          and (c.attname like '%\\_sealed' or c.attname in ('person_id', 'user_id', 'referral_id', 'consent_id'))`,
    );
    expect(rows).toEqual([]);
  });

  test.each(guarded)("is enabled, forced and has a policy on %s", async (table) => {
    const { rows } = await owner.query(
      `select relrowsecurity as enabled, relforcerowsecurity as forced,
              (select count(*)::int from pg_policy p where p.polrelid = c.oid and 'waypost_app'::regrole = any (p.polroles)) > 0 as policy
         from pg_class c where oid = $1::regclass`,
      [table],
    );
    expect(rows).toEqual([{ enabled: true, forced: true, policy: true }]);
  });

  test("binds the server's roles, which own nothing and may not step around it", async () => {
    const { rows } = await owner.query(
      `select rolname, rolsuper, rolbypassrls, rolcreaterole, (select count(*)::int from pg_class where relowner = r.oid) as owns
         from pg_roles r where rolname like 'waypost\\_%' order by rolname`,
    );
    const bound = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, owns: 0 };
    expect(rows).toEqual(["waypost_app", "waypost_auth", "waypost_public"].map((rolname) => ({ rolname, ...bound })));
  });
});

describe("somebody to whom a row does not belong", () => {
  const strangers: readonly (readonly [string, () => Actor])[] = [
    ["nobody", () => ({ kind: "nobody" })],
    ["a user without an organization", () => ({ kind: "signed-in", userId: randomUUID() })],
    [
      "an admin of another organization",
      () => ({ kind: "member", userId: randomUUID(), organizationId: network.stranger, roles: ["ADMIN"] }),
    ],
    ["another person by an own link", () => ({ kind: "person", personId: randomUUID(), linkId: randomUUID() })],
    ["our own system without an organization", () => ({ kind: "system", purpose: "spec" })],
  ];

  test.each(guarded)("is kept from rows of %s that are really there", async (table) => {
    expect(await countAsOwner(table)).toBeGreaterThan(0);
  });

  test.each(strangers.flatMap(([who, actor]) => guarded.map((table) => ({ who, actor, table }))))(
    "$who sees no row of $table",
    async ({ actor, table }) => {
      expect(await database.rowsAs(actor()).selectFrom(table).selectAll().execute()).toEqual([]);
    },
  );

  test("the receiver sees nothing of a person before it has accepted, and no consent at all", async () => {
    const receiver: Actor = { kind: "member", userId: randomUUID(), organizationId: network.receiver, roles: ["INTAKE"] };
    const rows = database.rowsAs(receiver);
    expect(await rows.selectFrom("referral").selectAll().execute()).toHaveLength(1);
    expect(await rows.selectFrom("person").selectAll().execute()).toEqual([]);
    expect(await rows.selectFrom("consent").selectAll().execute()).toEqual([]);
  });

  test("cannot write a row into another organization", async () => {
    const stranger: Actor = { kind: "member", userId: randomUUID(), organizationId: network.stranger, roles: ["ADMIN"] };
    const intruding = database
      .rowsAs(stranger)
      .insertInto("person")
      .values({ id: randomUUID(), organization_id: network.sender, name_sealed: "sealed", created_by: "intruder" })
      .execute();
    await expect(intruding).rejects.toThrow("row-level security");
  });

  test("who comes by an own link sees that one person's rows, and neither links nor who else was let in", async () => {
    const rows = database.rowsAs({ kind: "person", personId: network.person, linkId: randomUUID() });
    const seen = await Promise.all(guarded.map(async (table) => [table, (await rows.selectFrom(table).selectAll().execute()).length]));
    expect(seen.filter(([, count]) => count !== 0)).toEqual([
      ["audit_event", 1],
      ["consent", 1],
      ["person", 1],
      ["referral", 2],
    ]);
  });

  test("who comes by an own link takes consents back, and changes nothing else", async () => {
    const rows = database.rowsAs({ kind: "person", personId: network.person, linkId: randomUUID() });
    const refused = "row-level security";
    await expect(rows.updateTable("referral").set({ state: "COMPLETED", outcome: "HELP_RECEIVED" }).execute()).rejects.toThrow(refused);
    await expect(
      rows
        .updateTable("consent")
        .set({ data: ["NAME", "ADDRESS"] })
        .execute(),
    ).rejects.toThrow(refused);
    expect((await rows.updateTable("person").set({ do_not_call: true }).executeTakeFirst()).numUpdatedRows).toBe(0n);
    await expect(
      rows
        .insertInto("person_link")
        .values({
          id: randomUUID(),
          organization_id: network.sender,
          person_id: network.person,
          token_hash: randomBytes(32),
          created_by: "the person",
          created_at: new Date(),
          expires_at: new Date(Date.now() + 60_000),
        })
        .execute(),
    ).rejects.toThrow(refused);
  });

  test("nobody changes or removes what a referral has been through", async () => {
    const sender: Actor = { kind: "member", userId: randomUUID(), organizationId: network.sender, roles: ["ADMIN"] };
    const rows = database.rowsAs(sender);
    await expect(rows.updateTable("referral_event").set({ to_state: "COMPLETED" }).execute()).rejects.toThrow("permission denied");
    await expect(rows.deleteFrom("referral_event").execute()).rejects.toThrow("permission denied");
  });
});

describe("the public's role", () => {
  test.each([...guarded, ...internal, "user_profile", 'auth."user"', 'auth."session"', "import.staged_row"])(
    "has no right on %s",
    async (table) => {
      const { rows } = await owner.query(
        `select has_table_privilege('waypost_public', $1, 'select, insert, update, delete, truncate, references, trigger') as may`,
        [table],
      );
      expect(rows).toEqual([{ may: false }]);
    },
  );

  test("may change nothing anywhere", async () => {
    const { rows } = await owner.query(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'S')
          and case when relkind = 'S' then has_sequence_privilege('waypost_public', oid, 'usage, update')
                   else has_table_privilege('waypost_public', oid, 'insert, update, delete, truncate') end`,
    );
    expect(rows).toEqual([]);
  });
});

async function countAsOwner(table: string): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(`select count(*)::int as count from ${table}`);
  return rows[0]?.count ?? 0;
}

/** One row, or more, in every guarded table: a sender's person referred once, unanswered, and once, accepted by a third organization. */
async function aNetworkWithAReferral(): Promise<Network> {
  const [sender, receiver, accepting, stranger] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const [person, consent, user] = [randomUUID(), randomUUID(), randomUUID()];
  for (const id of [sender, receiver, accepting, stranger]) {
    await insert("organization", { id, slug: id, name: `Organization ${id}`, description: "Made by a spec." });
  }
  await insert('auth."user"', {
    id: user,
    name: "Spec",
    email: `${user}@example.org`,
    emailVerified: true,
    createdAt: new Date(),
    updatedAt: new Date(),
  });
  await insert("membership", { id: randomUUID(), organization_id: sender, user_id: user, roles: ["ADMIN"] });
  const key = randomUUID();
  await insert("api_key", {
    id: key,
    organization_id: sender,
    name: "Spec",
    prefix: "wp_live_spec",
    hash: randomBytes(32),
    scopes: ["referrals:read"],
    created_by: user,
  });
  await insert("sso_provider", {
    id: randomUUID(),
    organization_id: sender,
    issuer: "https://login.example",
    domain: `${sender}.example`,
    client_id: "waypost",
    client_secret_sealed: "sealed",
    default_role: "VIEWER",
    created_by: user,
  });
  await insert("api_key_pace", { api_key_id: key, used_until: new Date() });
  await insert("invitation", {
    id: randomUUID(),
    organization_id: sender,
    email: `${randomUUID()}@example.org`,
    roles: ["INTAKE"],
    token_hash: randomBytes(32),
    invited_by: user,
    created_at: new Date(),
    expires_at: new Date(Date.now() + 60_000),
  });
  await insert("organization_rules", { organization_id: sender, changed_by: user });
  const kept = { user_id: user, organization_id: sender, name_sealed: "sealed", created_at: new Date() };
  const list = randomUUID();
  await insert("saved_search", { id: randomUUID(), ...kept, question_sealed: "sealed", changed_at: new Date() });
  await insert("shortlist", { id: list, ...kept });
  await insert("unmet_need", { day: "2026-11-24", area: "TX", words: randomUUID(), kind: "NOTHING", times: 5 });
  await insert("unmet_word", { digest: randomUUID(), days: 1, last_day: "2026-11-24" });
  await insert("person", { id: person, organization_id: sender, name_sealed: "sealed", created_by: user });
  await insert("person_link", {
    id: randomUUID(),
    organization_id: sender,
    person_id: person,
    token_hash: randomBytes(32),
    created_by: user,
    created_at: new Date(),
    expires_at: new Date(Date.now() + 60_000),
  });
  await insert("consent", {
    id: consent,
    organization_id: sender,
    person_id: person,
    data: ["NAME"],
    method: "VERBAL",
    given_at: new Date(),
    recorded_by: user,
  });
  await owner.query("select record_audit($1)", [
    JSON.stringify([{ id: randomUUID(), action: "PERSON_READ", personId: person, personOrganizationId: sender }]),
  ]);
  await owner.query("select record_audit_checkpoint(1, 'spec', repeat('00', 32))");
  await aReferralTo(receiver, { state: "SENT" });
  await aReferralTo(accepting, { state: "ACCEPTED", accepted_at: new Date() });
  return { sender, receiver, stranger, person };

  async function aReferralTo(organization: string, state: Record<string, unknown>): Promise<void> {
    const [service, referral] = [randomUUID(), randomUUID()];
    await insert("service", { id: service, slug: service, organization_id: organization, name: "Rides", status: "active" });
    await insert("shortlist_item", { shortlist_id: list, service_id: service, added_at: new Date() });
    await insert("referral", {
      id: referral,
      code: referral,
      kind: "DIRECT",
      sender_organization_id: sender,
      receiver_organization_id: organization,
      service_id: service,
      person_id: person,
      consent_id: consent,
      need: "medical-transport",
      created_by: user,
      ...state,
    });
    await insert("referral_event", {
      id: randomUUID(),
      referral_id: referral,
      sender_organization_id: sender,
      receiver_organization_id: organization,
      organization_id: sender,
      to_state: "SENT",
    });
  }
}

async function insert(table: string, values: Readonly<Record<string, unknown>>): Promise<void> {
  const columns = Object.keys(values).map((column) => `"${column}"`);
  const places = columns.map((_, index) => `$${index + 1}`);
  await owner.query(`insert into ${table} (${columns.join(", ")}) values (${places.join(", ")})`, Object.values(values));
}
