import { execFile } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@waypost/server/env";
import { recordAudit } from "@waypost/server/platform/audit/audit";
import { Database } from "@waypost/server/platform/database/database";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { openScratchServices, type ScratchServices } from "../support/scratch-services.ts";

// A command is a process that loads everything.
vi.setConfig({ testTimeout: 180_000 });

let scratch: ScratchServices;
let owner: pg.Client;
let kept: string;

beforeAll(async () => {
  scratch = await openScratchServices({ meilisearch: false });
  kept = join(scratch.folder, "checkpoints.jsonl");
  const database = await Database.connect({ ...scratch.services, poolSize: 1 });
  await database.transact({ kind: "system", purpose: "spec" }, ({ rows }) =>
    recordAudit(
      rows,
      Array.from({ length: 6 }, () => ({ action: "PERSONS_SEARCHED" as const, details: { found: 1 } })),
    ),
  );
  await database.close();
  owner = new pg.Client({ connectionString: scratch.services.ownerUrl });
  owner.on("error", () => undefined);
  await owner.connect();
  await owner.query("alter table audit_event disable trigger user; alter table audit_checkpoint disable trigger user");
}, 120_000);
afterAll(async () => {
  await owner?.end();
  await scratch?.close();
});

interface Ended {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
}

/** `waypost audit verify`, as somebody at a terminal runs it. */
function verify(...options: string[]): Promise<Ended> {
  const { ownerUrl, secret } = scratch.services;
  const env = {
    PATH: "/usr/bin:/bin",
    DATABASE_URL: ownerUrl,
    WAYPOST_SECRET: secret,
    WAYPOST_SEARCH: "postgres",
    WAYPOST_DATA_DIR: scratch.folder,
  };
  const args = ["--import", "@oxc-node/core/register", "server/src/cli.ts", "audit", "verify", ...options];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: repositoryRoot, env }, (error, stdout, stderr) => {
      const complained = stderr.split("\n").filter((line) => line !== "" && !line.startsWith("  "));
      resolve({ code: Number(error?.code ?? 0), said: stdout.trim(), complained: complained.join("\n") });
    });
  });
}

/** The chain that the spec's events went into. */
const chain = async (): Promise<number> =>
  (await owner.query("select chain from audit_event order by sequence desc limit 1")).rows[0].chain;

it("a whole log is signed, and the signature kept in a file", async () => {
  const { code, said } = await verify("--keep", kept);
  expect([code, said]).toEqual([0, expect.stringContaining("The audit log is whole")]);
  expect(JSON.parse(readFileSync(kept, "utf8"))).toMatchObject({ signed: expect.any(String), signature: expect.any(String) });
  expect(await verify("--against", kept, "--keep", kept)).toMatchObject({ code: 0 });
  expect(readFileSync(kept, "utf8").trim().split("\n")).toHaveLength(2);
});

describe("what the owner of the tables did is found, and nothing is signed over it", () => {
  beforeEach(() =>
    owner.query(
      "create table kept_event as table audit_event; create table kept_chain as table audit_chain; create table kept_checkpoint as table audit_checkpoint",
    ),
  );
  afterEach(() =>
    owner.query(`delete from audit_event; insert into audit_event select * from kept_event; drop table kept_event;
      delete from audit_checkpoint; insert into audit_checkpoint select * from kept_checkpoint; drop table kept_checkpoint;
      update audit_chain c set length = k.length, head = k.head from kept_chain k where k.chain = c.chain; drop table kept_chain`),
  );

  it("an event was altered", async () => {
    const which = await chain();
    await owner.query("update audit_event set details = '{}' where chain = $1 and sequence = 2", [which]);
    const { code, said } = await verify("--keep", join(scratch.folder, "never.jsonl"));
    expect([code, said]).toEqual([1, expect.stringContaining(`Chain ${which}: event 2 does not fit its hash`)]);
    expect(existsSync(join(scratch.folder, "never.jsonl"))).toBe(false);
  });

  it("an event was deleted", async () => {
    const which = await chain();
    await owner.query("delete from audit_event where chain = $1 and sequence = 3", [which]);
    const { code, said } = await verify();
    expect([code, said]).toEqual([1, expect.stringContaining(`Chain ${which}: event 3 is missing.`)]);
  });

  it("the end was cut off with everything in the database that tells of it, by the kept file alone", async () => {
    const which = await chain();
    await owner.query("delete from audit_event where chain = $1 and sequence > 4", [which]);
    await owner.query(
      `update audit_chain c set length = 4, head = (select hash from audit_event where chain = c.chain and sequence = 4) where chain = $1`,
      [which],
    );
    await owner.query("delete from audit_checkpoint");
    const { code, said } = await verify("--against", kept);
    expect([code, said]).toEqual([1, expect.stringContaining(`Chain ${which}: events 5 to 6 are cut off its end.`)]);
  });
});

describe("a file that is none is one sentence", () => {
  it.each([
    ["a missing one", "nowhere.jsonl", null],
    ["garbage", "garbage.jsonl", "not a checkpoint\n"],
    ["something else in JSON", "other.jsonl", '{"hello":1}\n'],
  ])("%s", async (_, name, text) => {
    const file = join(scratch.folder, name);
    if (text !== null) writeFileSync(file, text);
    const { code, said, complained } = await verify("--against", file);
    expect([code, said]).toEqual([1, ""]);
    expect(complained.split("\n")).toEqual([expect.stringContaining(`${name} cannot be read as checkpoints of --keep`)]);
  });

  it("and so is a place where nothing can be kept", async () => {
    const { code, complained } = await verify("--keep", join(scratch.folder, "no-such-folder", "kept.jsonl"));
    expect([code, complained.split("\n")]).toEqual([1, [expect.stringContaining("The checkpoint cannot be kept in")]]);
  });
});
