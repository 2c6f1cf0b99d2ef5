import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { listingsRebuild } from "@waypost/server/catalog/listing.events";
import { repositoryRoot } from "@waypost/server/env";
import { Database } from "@waypost/server/platform/database/database";
import { MeilisearchEngine } from "@waypost/server/search/adapters/meilisearch/meilisearch.engine";
import { PostgresEngine } from "@waypost/server/search/adapters/postgres/postgres.engine";
import { checkIndexes } from "@waypost/server/search/index-check";
import type { CommandTools } from "@waypost/server/start/command";
import { doctorSearchCommand } from "@waypost/server/start/doctor-search.command";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { meilisearchProgram, TestMeilisearch } from "../contracts/search-bench.ts";
import { surroundingsOf } from "../support/scratch-services.ts";
import { eventually, SearchingWaypost } from "./searching-waypost.ts";
import { processesOf } from "./started-waypost.ts";

const listings = 2000;

describe.runIf(meilisearchProgram())("after a crash the index equals the database", () => {
  let waypost: SearchingWaypost;
  let server: TestMeilisearch;
  let database: Database;
  let worker: ChildProcess;

  const rows = () => database.rowsAs({ kind: "system", purpose: "tests" });
  const meili = () => ({ url: server.url, key: server.key });
  const count = async (query: string): Promise<number> => (await waypost.owner.query<{ count: number }>(query)).rows[0]?.count ?? 0;
  const pending = () => count("select count(*)::int as count from search_pending");

  async function swapsSoFar(): Promise<number> {
    const response = await fetch(`${server.url}/tasks?types=indexSwap&limit=1`, { headers: { authorization: `Bearer ${server.key}` } });
    return ((await response.json()) as { total: number }).total;
  }

  async function startWorker(): Promise<void> {
    const script = join(repositoryRoot, "tests/faults/searching-process.ts");
    const services = JSON.stringify({ ...waypost.services, meili: meili() });
    worker = spawn(process.execPath, ["--import", "@oxc-node/core/register", script, services], {
      cwd: repositoryRoot,
      env: { PATH: "/usr/bin:/bin" },
      stdio: ["ignore", "pipe", "ignore"],
    });
    await once(worker.stdout!, "data");
  }

  async function killWorker(): Promise<void> {
    const gone = once(worker, "exit");
    worker.kill("SIGKILL");
    await gone;
  }

  /** As an import does: rows first, and a word about them in the same breath. */
  async function importListings(word: string): Promise<void> {
    await waypost.owner.query("insert into organization (id, slug, name) values (gen_random_uuid(), $1, $1)", [word]);
    const made = await waypost.owner.query<{ id: string }>(
      `insert into service (id, organization_id, slug, name, summary, needs, coverage)
       select id, o.id, id::text, $1 || ' fund ' || n, 'Helps with rent and food, number ' || n, '{food-pantry}', 'NATION'
       from (select gen_random_uuid() as id, n from generate_series(1, $2::int) n) s, organization o where o.slug = $1 returning id`,
      [word, listings],
    );
    await waypost.announce(made.rows.map((row) => row.id));
  }

  /** Nothing is missing, extra or different in either engine; and neither is empty. */
  async function isEqual(): Promise<void> {
    const wanted = await count("select count(*)::int as count from service where status = 'active'");
    const engine = new MeilisearchEngine(meili());
    const checks = await checkIndexes({ rows: rows(), engines: [new PostgresEngine({ read: rows(), write: rows() }), engine], looks: 0 });
    await engine.close();
    for (const check of checks) {
      expect(check).toMatchObject({ state: "READY", missing: 0, extra: 0, different: 0, held: { ...check.wanted, documents: wanted } });
    }
  }

  beforeAll(async () => {
    [server, waypost] = await Promise.all([TestMeilisearch.start().then((started) => started!), SearchingWaypost.open()]);
    database = await Database.connect({ ...waypost.services, poolSize: 4, onConnectionError: () => undefined });
    await importListings("first");
    await startWorker();
    await eventually(async () => expect(await pending()).toBe(0));
    await eventually(isEqual);
  });
  afterAll(async () => {
    await killWorker().catch(() => undefined);
    await database?.close();
    await waypost?.close();
    await server?.stop();
  });

  test("of the server, in the middle of a bulk import", async () => {
    await importListings("second");
    await eventually(async () => expect(await pending()).toBeGreaterThan(0));
    await killWorker();
    expect(
      (await pending()) + (await count("select count(*)::int as count from pgboss.job where state in ('created', 'active', 'retry')")),
    ).toBeGreaterThan(0);

    await startWorker();

    await eventually(isEqual);
  });

  test("of Meilisearch, in the middle of a bulk import", async () => {
    await importListings("third");
    await eventually(async () => expect(await pending()).toBeGreaterThan(0));
    await server.kill();
    await server.run();

    await eventually(isEqual);
  });

  test("of the server, in the instant in which a new index is put in the old one's place", async () => {
    const swaps = await swapsSoFar();
    await waypost.ask(listingsRebuild, { reason: "test" });
    await eventually(async () =>
      expect(await count("select count(*)::int as count from search_state where rebuild_started_at is not null")).toBe(1),
    );
    // Changed while the new index is filled: one is renamed, one taken out of search.
    const changed = await waypost.owner.query<{ id: string }>("select id from service order by id limit 2");
    const [renamed, retired] = changed.rows.map((row) => row.id);
    await waypost.owner.query("update service set name = 'Zebra stables' where id = $1", [renamed]);
    await waypost.owner.query("update service set status = 'inactive' where id = $1", [retired]);
    await waypost.announce([renamed!, retired!]);
    await eventually(async () => expect(await swapsSoFar()).toBeGreaterThan(swaps));
    await killWorker();

    await startWorker();

    await eventually(isEqual);
    expect(await count("select count(*)::int as count from search_state where rebuild_started_at is not null")).toBe(0);
  });

  test("of the database, under searches and indexing", async () => {
    await waypost.start(meili());
    await waypost.untilSearchedBy("MEILISEARCH", "zebra");
    await importListings("fourth");
    for (const pid of processesOf(waypost.folder, "bin/postgres -D")) process.kill(pid, "SIGKILL");
    const answers: boolean[] = [];
    await eventually(async () => {
      const answered = await waypost.search("fourth").then(
        () => true,
        () => false,
      );
      answers.push(answered);
      expect(answers).toContain(false);
      expect(answered).toBe(true);
    });
    expect((await waypost.seen()).ready).toBe(200);
    await eventually(isEqual);
  });

  test("the doctor finds what is missing, extra and different, and puts it right", async () => {
    await waypost.stop();
    await killWorker();
    const ids = (await waypost.owner.query<{ id: string }>("select service_id as id from search_document order by id limit 3")).rows.map(
      (row) => row.id,
    );
    await waypost.owner.query("delete from search_document where service_id = $1", [ids[0]]);
    await waypost.owner.query("update search_document set tags = tags || '{n:rent-help}' where service_id = $1", [ids[1]]);
    const engine = new MeilisearchEngine(meili());
    await engine.remove([ids[2]!]);
    await waypost.owner.query("update service set status = 'inactive' where id = $1", [ids[1]]);

    const before = await doctor({});
    expect(before.code).toBe(1);
    expect(before.report).toMatchObject({
      ok: false,
      engines: [
        { engine: "POSTGRES", missing: 1, extra: 1, different: 0 },
        { engine: "MEILISEARCH", missing: 1, extra: 1, different: 0 },
      ],
    });
    const repaired = await doctor({ repair: true });
    expect(repaired).toMatchObject({ code: 0, report: { ok: true, repaired: "3 services were indexed again." } });
    await isEqual();

    await waypost.owner.query("update search_document set name = 'Another name' where service_id = $1", [ids[0]]);
    expect((await doctor({})).report).toMatchObject({
      engines: [{ different: 1, differingServices: 1, services: [ids[0]] }, { different: 0 }],
    });
    await doctor({ repair: true });
    await server.kill();
    expect(await doctor({})).toMatchObject({ code: 1, words: expect.stringContaining("Meilisearch  can not be compared: DOWN") });
    await server.run();
    expect(await doctor({}, { isAlone: true })).toMatchObject({
      code: 0,
      words: expect.stringContaining("there is none here: PostgreSQL alone was compared"),
    });
    await engine.close();
  });

  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads the shape that it expects
  async function doctor(options: { repair?: boolean }, { isAlone = false } = {}): Promise<{ code: number; report: any; words: string }> {
    let said: { report: object; words: string } = { report: {}, words: "" };
    const tools: CommandTools = {
      surroundings: surroundingsOf({ ...waypost.services, meili: isAlone ? null : meili() }),
      json: true,
      signal: new AbortController().signal,
      progress: () => undefined,
      report: (report, words) => {
        said = { report, words };
      },
      database: async () => database,
      migrate: async () => [],
    };
    const code = await doctorSearchCommand(tools, options);
    return { code, ...said };
  }
});
