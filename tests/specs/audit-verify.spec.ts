import { randomBytes, randomUUID } from "node:crypto";
import { recordAudit } from "@waypost/server/platform/audit/audit";
import { CheckpointSigner, type SignedCheckpoint, writeCheckpoint } from "@waypost/server/platform/audit/audit-checkpoint";
import { type AuditFault, verifyAudit } from "@waypost/server/platform/audit/audit-verify";
import { Database } from "@waypost/server/platform/database/database";
import { ownerRows } from "@waypost/server/platform/database/owner-rows";
import { type Kysely, sql } from "kysely";
import type { Tables } from "@waypost/server/platform/database/tables";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openScratchServices, type ScratchServices } from "../support/scratch-services.ts";

let scratch: ScratchServices;
let database: Database;
let owner: Kysely<Tables>;
const signer = new CheckpointSigner({ indexing: randomBytes(32) });
const chain = 3;

beforeAll(async () => {
  scratch = await openScratchServices({ meilisearch: false });
  database = await Database.connect({ ...scratch.services, poolSize: 4 });
  owner = ownerRows(scratch.services.ownerUrl);
  // What an attacker who owns the tables would do first.
  for (const table of ["audit_event", "audit_checkpoint"]) await sql`alter table ${sql.table(table)} disable trigger user`.execute(owner);
}, 60_000);
afterAll(async () => {
  await owner?.destroy();
  await database?.close();
  await scratch?.close();
});

/** Ten events in one chain, whichever connection writes them, as record_audit() itself would. */
beforeEach(async () => {
  await sql`delete from audit_checkpoint`.execute(owner);
  await sql`delete from audit_event`.execute(owner);
  await sql`update audit_chain set length = 0, head = sha256(convert_to('waypost audit chain ' || chain, 'UTF8'))`.execute(owner);
  await write(10);
});

async function write(count: number): Promise<void> {
  await database.transact({ kind: "system", purpose: "spec" }, async ({ rows }) => {
    await recordAudit(
      rows,
      Array.from({ length: count }, (_, index) => ({
        action: "PERSON_READ" as const,
        personId: randomUUID(),
        personOrganizationId: randomUUID(),
        details: { parts: ["name", "contact"], operation: "Spec", count: index, much: 1.5, 'ñ "quoted"': true },
      })),
    );
  });
  // The connection chose the chain: all of them are moved into the one that the attacks name, under their right hashes.
  const { rows: used } = await sql<{ chain: number }>`select chain from audit_chain where length > 0 and chain <> ${chain}`.execute(owner);
  for (const { chain: from } of used) {
    await sql`update audit_event set chain = ${chain}, sequence = sequence + (select length from audit_chain where chain = ${chain}) where chain = ${from}`.execute(
      owner,
    );
    await sql`update audit_chain set length = 0, head = sha256(convert_to('waypost audit chain ' || chain, 'UTF8')) where chain = ${from}`.execute(
      owner,
    );
  }
  await rehash();
}

/** What an attacker with the database and its functions can do: reckon the chain anew and set its head. */
async function rehash(): Promise<void> {
  await sql`do $$
    declare e audit_event; h bytea := sha256(convert_to('waypost audit chain 3', 'UTF8')); n bigint := 0;
    begin
      for e in select * from audit_event where chain = 3 order by sequence loop
        n := n + 1;
        update audit_event set sequence = n where id = e.id;
        e.sequence := n;
        h := sha256(h || convert_to(audit_text(e), 'UTF8'));
        update audit_event set hash = h where id = e.id;
      end loop;
      update audit_chain set length = n, head = h where chain = 3;
    end $$`.execute(owner);
}

const verify = (against: readonly SignedCheckpoint[] = []) => verifyAudit({ rows: owner, signer, against, batch: 4 });
const faults = async (against: readonly SignedCheckpoint[] = []): Promise<[AuditFault, number | null, number][]> =>
  (await verify(against)).findings.map(({ fault, chain: at, sequence }) => [fault, at, sequence]);
const sign = (): Promise<SignedCheckpoint> => writeCheckpoint(database.rowsAs({ kind: "system", purpose: "spec" }), signer, new Date());

describe("the audit log is found whole", () => {
  it("as record_audit() wrote it, over several batches", async () => {
    expect(await verify()).toMatchObject({ events: 10, findings: [] });
  });

  it("while others write into it, and after checkpoints", async () => {
    await sign();
    await write(3);
    const last = await sign();
    expect(await verify([last])).toMatchObject({ events: 13, checkpoints: 3, findings: [] });
  });
});

describe("the owner of the tables, who", () => {
  it.each([
    ["the action", sql`action = 'PERSON_CREATED'`],
    ["the moment", sql`at = at - interval '1 millisecond'`],
    ["who it was", sql`actor_id = 'somebody else'`],
    ["the details", sql`details = '{}'`],
    ["the request", sql`request_id = 'other'`],
  ])("altered %s, is found", async (_, change) => {
    await sql`update audit_event set ${change} where chain = 3 and sequence = 5`.execute(owner);
    expect(await faults()).toEqual([["ALTERED", 3, 5]]);
  });

  it("altered an event and its hash, is found at the next one", async () => {
    await sql`update audit_event e set details = '{"parts": []}' where chain = 3 and sequence = 5`.execute(owner);
    await sql`update audit_event e set hash = sha256((select hash from audit_event where chain = 3 and sequence = 4) || convert_to(audit_text(e), 'UTF8'))
      where chain = 3 and sequence = 5`.execute(owner);
    expect(await faults()).toEqual([["ALTERED", 3, 6]]);
  });

  it("removed an event, is found", async () => {
    await sql`delete from audit_event where chain = 3 and sequence in (5, 6)`.execute(owner);
    expect(await faults()).toEqual([["MISSING", 3, 5]]);
  });

  it("put an event in at the end, is found", async () => {
    await sql`insert into audit_event select 3, 11, ${randomUUID()}::uuid, at, actor_kind, actor_id, organization_id, action, person_id,
      person_organization_id, referral_id, subject, details, request_id, hash from audit_event where chain = 3 and sequence = 10`.execute(
      owner,
    );
    expect(await faults()).toEqual([
      ["ALTERED", 3, 11],
      ["INSERTED", 3, 11],
    ]);
  });

  it("put an event in between, is found", async () => {
    await sql`update audit_event set sequence = -sequence where chain = 3 and sequence > 5`.execute(owner);
    await sql`update audit_event set sequence = 1 - sequence where chain = 3 and sequence < 0`.execute(owner);
    await sql`insert into audit_event select 3, 6, ${randomUUID()}::uuid, at, actor_kind, actor_id, organization_id, action, person_id,
      person_organization_id, referral_id, subject, details, request_id, hash from audit_event where chain = 3 and sequence = 5`.execute(
      owner,
    );
    expect((await faults())[0]).toEqual(["ALTERED", 3, 6]);
  });

  it("cut the end off, is found by the chain's head", async () => {
    await sql`delete from audit_event where chain = 3 and sequence > 7`.execute(owner);
    expect(await faults()).toEqual([["CUT_OFF", 3, 8]]);
  });

  it("removed a chain's head, is found", async () => {
    await sql`alter table audit_event drop constraint audit_event_chain_fkey`.execute(owner);
    await sql`delete from audit_chain where chain = 3`.execute(owner);
    expect(await faults()).toEqual([["CHAIN_MISSING", 3, 0]]);
    await sql`insert into audit_chain values (3, 0, '')`.execute(owner);
    await sql`alter table audit_event add constraint audit_event_chain_fkey foreign key (chain) references audit_chain (chain)`.execute(
      owner,
    );
  });

  it("cut the end off and set the head back, is found by a checkpoint", async () => {
    await sign();
    await sql`delete from audit_event where chain = 3 and sequence > 7`.execute(owner);
    await rehash();
    expect(await faults()).toEqual([["CUT_OFF", 3, 8]]);
  });

  it("removed an event and reckoned the chain anew, is found by a checkpoint", async () => {
    await sign();
    await sql`delete from audit_event where chain = 3 and sequence = 5`.execute(owner);
    await write(4);
    expect(await faults()).toEqual([["REWRITTEN", 3, 10]]);
  });

  it("removed the checkpoints too, is found by what was kept elsewhere", async () => {
    const kept = await sign();
    await sql`delete from audit_checkpoint`.execute(owner);
    await sql`delete from audit_event where chain = 3 and sequence > 7`.execute(owner);
    await rehash();
    expect(await faults()).toEqual([]);
    expect(await faults([kept])).toEqual([
      ["CHECKPOINT_MISSING", null, 1],
      ["CUT_OFF", 3, 8],
    ]);
  });

  it("removed one checkpoint of several, is found", async () => {
    await sign();
    await sign();
    await sql`delete from audit_checkpoint where number = 1`.execute(owner);
    expect(await faults()).toEqual([["CHECKPOINT_MISSING", null, 1]]);
  });

  it("signed a checkpoint with another key, is found", async () => {
    const forger = new CheckpointSigner({ indexing: randomBytes(32) });
    const forgery = await writeCheckpoint(owner, forger, new Date());
    expect(await faults()).toEqual([["CHECKPOINT_FORGED", null, 1]]);
    await sql`delete from audit_checkpoint`.execute(owner);
    expect(await faults([forgery])).toEqual([["CHECKPOINT_FORGED", null, 1]]);
  });
});

describe("somebody with SQL as the application", () => {
  const rows = () => database.rowsAs({ kind: "system", purpose: "spec", organizationIds: [randomUUID()] });
  it.each([
    ["write an event past record_audit()", sql`insert into audit_event (chain) values (3)`],
    ["alter one", sql`update audit_event set action = 'EXPORTED'`],
    ["remove one", sql`delete from audit_event`],
    ["remove all", sql`truncate audit_event`],
    ["set a head back", sql`update audit_chain set length = 0`],
    ["remove a checkpoint", sql`delete from audit_checkpoint`],
    ["take the guard away", sql`alter table audit_event disable trigger user`],
    ["put another function in place", sql`create or replace function audit_text(e audit_event) returns text language sql as 'select null'`],
  ])("cannot %s", async (_, statement) => {
    await expect(statement.execute(rows())).rejects.toThrow(/permission denied|must be owner/);
  });

  it("cannot say of another organization's person that it is its own", async () => {
    const [mine, theirs, person] = [randomUUID(), randomUUID(), randomUUID()];
    await sql`insert into organization (id, slug, name) values (${theirs}::uuid, ${theirs}, 'Theirs')`.execute(owner);
    await sql`insert into person (id, organization_id, name_sealed, created_by) values (${person}::uuid, ${theirs}::uuid, 'sealed', 'spec')`.execute(
      owner,
    );
    await recordAudit(rows(), [{ action: "PERSON_READ", personId: person, personOrganizationId: mine }]);
    const found = await sql<{ organization: string }>`
      select person_organization_id as organization from audit_event where person_id = ${person}::uuid`.execute(owner);
    expect(found.rows).toEqual([{ organization: theirs }]);
  });
});
