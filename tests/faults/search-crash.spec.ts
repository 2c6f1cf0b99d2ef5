import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { listingsRebuild } from "@waypost/server/catalog/listing.events";
import { repositoryRoot } from "@waypost/server/env";
import { Database } from "@waypost/server/platform/database/database";
import { checkIndexes } from "@waypost/server/search/index-check";
import { Indexer } from "@waypost/server/search/indexer";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { hasMeilisearchFor, TestMeilisearch } from "../contracts/search-bench.ts";
import { writeHsdsPackage } from "../support/hsds-package.ts";
import { BothIndexes } from "./both-indexes.ts";
import { eventually, SearchingWaypost } from "./searching-waypost.ts";
import { processesOf } from "./started-waypost.ts";

// Whole imports, on a machine that may have much else to do.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

/** Of one bulk import. */
const listings = 1000;

/** Seconds from the crash until both engines were level with the catalog, for the table in docs/search-faults.md. */
const measured: Record<string, { "level after (s)": number }> = {};

describe.runIf(hasMeilisearchFor("crashes under search"))("after a crash the index equals the database:", () => {
  const parcel = mkdtempSync(join(tmpdir(), "waypost-crash-"));
  let waypost: SearchingWaypost;
  let meilisearch: TestMeilisearch;
  let database: Database;
  let indexes: BothIndexes;
  let server: ChildProcess | undefined;

  const rows = () => database.rowsAs({ kind: "system", purpose: "tests" });
  const meili = () => ({ url: meilisearch.url, key: meilisearch.key });
  const count = async (query: string): Promise<number> =>
    (await waypost.owner.query<{ count: number }>(`select count(*)::int as count from ${query}`)).rows[0]?.count ?? 0;
  const pending = () => count("search_pending");
  const unread = () => count("search_touched");
  const jobsLeft = () => count("pgboss.job where name like 'listings.%' and state in ('created', 'active', 'retry')");
  const rebuilds = () => count("search_state where rebuild_started_at is not null");

  /** The application with its workers, in a process of its own. */
  async function startServer(): Promise<void> {
    const script = join(repositoryRoot, "tests/faults/searching-process.ts");
    const services = JSON.stringify({ ...waypost.services, meili: meili() });
    server = spawn(process.execPath, ["--import", "@oxc-node/core/register", script, services], {
      cwd: repositoryRoot,
      env: { PATH: "/usr/bin:/bin" },
      stdio: ["ignore", "pipe", "ignore"],
    });
    await once(server.stdout!, "data");
  }

  async function killServer(): Promise<void> {
    const gone = server && once(server, "exit");
    server?.kill("SIGKILL");
    await gone;
    server = undefined;
  }

  /** The same listings under another source's name: all of them new. */
  function importListings(source: string): Promise<unknown> {
    const importing = waypost.takeIn(parcel, source);
    // A test that failed before it waited for it says why it failed, and nothing else.
    importing.catch(() => undefined);
    return importing;
  }

  /** Waits until nothing is left to do, and then looks once: nothing may be missing, extra or different in either engine. */
  async function becomesLevel(crash: string): Promise<void> {
    const begun = performance.now();
    await vi.waitFor(async () => expect([await jobsLeft(), await unread(), await pending(), await rebuilds()]).toEqual([0, 0, 0, 0]), {
      timeout: 80_000,
      interval: 100,
    });
    measured[crash] = { "level after (s)": Math.round((performance.now() - begun) / 100) / 10 };
    const wanted = await count("service s left join service_at_location l on l.service_id = s.id where s.status = 'active'");
    for (const check of await checkIndexes({ rows: rows(), meilisearch: meili(), looks: 0 })) {
      expect(check).toMatchObject({ state: "READY", missing: 0, extra: 0, different: 0, held: { ...check.wanted, documents: wanted } });
    }
    await indexes.equalTheCatalog();
  }

  beforeAll(async () => {
    await writeHsdsPackage(parcel, listings);
    [meilisearch, waypost] = await Promise.all([TestMeilisearch.start().then((started) => started!), SearchingWaypost.open()]);
    database = await Database.connect({ ...waypost.services, poolSize: 4, onConnectionError: () => undefined });
    indexes = new BothIndexes(waypost.owner, meili());
    await importListings("first");
    await startServer();
    await becomesLevel("(none: the first index)");
  });
  // Whatever the test before it did.
  beforeEach(async () => {
    await meilisearch.kill();
    await meilisearch.run();
    if (!server) await startServer();
  });
  afterAll(async () => {
    server?.kill("SIGKILL");
    await database?.close();
    await waypost?.close();
    await meilisearch?.stop();
    rmSync(parcel, { recursive: true, force: true });
    // oxlint-disable-next-line no-console -- the table of what this machine did
    console.table(measured);
  });

  test("of the server, in the middle of a bulk import", async () => {
    const importing = importListings("second");
    await eventually(async () => {
      expect(await pending()).toBeGreaterThan(0);
      expect(await count("pgboss.job where name = 'listings.changed' and state = 'active'")).toBeGreaterThan(0);
    }, 10);
    await killServer();
    expect((await pending()) + (await unread()) + (await jobsLeft())).toBeGreaterThan(0);
    await importing;

    await startServer();

    await becomesLevel("server, during a bulk import");
  });

  test("of Meilisearch, in the middle of a bulk import", async () => {
    const importing = importListings("third");
    await eventually(async () => expect(await pending()).toBeGreaterThan(0));
    await meilisearch.kill();
    await importing;

    await meilisearch.run();

    await becomesLevel("Meilisearch, during a bulk import");
  });

  test("of the server, in the instant in which a new index is put in the old one's place", async () => {
    const swaps = await swapsSoFar();
    await waypost.ask(listingsRebuild, { reason: "test" });
    await eventually(async () => expect(await rebuilds()).toBe(1));
    // Changed while the new index is filled: one is renamed, one taken out of search.
    const changed = await waypost.owner.query<{ id: string }>("select id from service order by id limit 2");
    const [renamed, retired] = changed.rows.map((row) => row.id);
    await waypost.owner.query("update service set name = 'Zebra stables' where id = $1", [renamed]);
    await waypost.owner.query("update service set status = 'inactive' where id = $1", [retired]);
    await waypost.announce([renamed!, retired!]);
    await eventually(async () => expect(await swapsSoFar()).toBeGreaterThan(swaps), 5);
    await killServer();
    expect(await rebuilds()).toBe(1);

    await startServer();

    await becomesLevel("server, at the swap of a rebuilt index");
  });

  test("of Meilisearch, while an index is built anew", async () => {
    await waypost.ask(listingsRebuild, { reason: "test" });
    await eventually(async () => expect(await rebuilds()).toBe(1));
    await sleep(500);
    await meilisearch.kill();
    await meilisearch.run();

    await becomesLevel("Meilisearch, during a rebuild");
  });

  test("of the database, in the middle of indexing", async () => {
    await importListings("fourth");
    expect((await pending()) + (await unread()) + (await jobsLeft())).toBeGreaterThan(0);
    const postmasters = () => processesOf(waypost.folder, "bin/postgres -D");
    const killed = postmasters();
    for (const pid of killed) process.kill(pid, "SIGKILL");
    await eventually(async () => expect(await pending()).toBeGreaterThanOrEqual(0));
    expect(postmasters()).not.toEqual(killed);

    await becomesLevel("database, during indexing");

    expect(server?.exitCode).toBe(null);
  });

  test("an index that went through all of this holds, document for document, what one built anew holds", async () => {
    await killServer();
    const before = await indexes.digests();
    const indexer = new Indexer({ rows: rows(), meilisearch: meili() });

    await indexer.reindexAll();

    await indexer.stop();
    expect(await indexes.digests()).toEqual(before);
  });

  async function swapsSoFar(): Promise<number> {
    const headers = { authorization: `Bearer ${meilisearch.key}` };
    const response = await fetch(`${meilisearch.url}/tasks?types=indexSwap&limit=1`, { headers });
    return ((await response.json()) as { total: number }).total;
  }
});
