import { execFile } from "node:child_process";
import { repositoryRoot } from "@waypost/server/env";
import { Database } from "@waypost/server/platform/database/database";
import { indexUid } from "@waypost/server/search/adapters/meilisearch/meilisearch.index";
import { Indexer } from "@waypost/server/search/indexer";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { aListing, aPlace, hasMeilisearchFor, TestMeilisearch } from "../contracts/search-bench.ts";
import { BothIndexes } from "./both-indexes.ts";
import { SearchingWaypost } from "./searching-waypost.ts";

// A command is a process that loads everything, and each test runs three.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const listings = ["Pantry", "Insulin fund", "Ride to treatment", "Legal clinic"].map((name) =>
  aListing({ name, places: [aPlace({ latitude: 30.27, longitude: -97.74 })] }),
);
const [pantry, fund, ride] = listings.map((listing) => `${listing.serviceId}_${listing.places[0]!.locationId}`);

describe.runIf(hasMeilisearchFor("the doctor of search"))("waypost doctor --search", () => {
  let waypost: SearchingWaypost;
  let meilisearch: TestMeilisearch;
  let indexes: BothIndexes;

  beforeAll(async () => {
    [meilisearch, waypost] = await Promise.all([TestMeilisearch.start().then((started) => started!), SearchingWaypost.open()]);
    indexes = new BothIndexes(waypost.owner, meilisearch);
    await waypost.put(listings);
    const database = await Database.connect({ ...waypost.services, poolSize: 4, onConnectionError: () => undefined });
    const indexer = new Indexer({ rows: database.rowsAs({ kind: "system", purpose: "tests" }), meilisearch });
    await indexer.reindexAll();
    await indexer.stop();
    await database.close();
  });
  afterAll(async () => {
    await waypost?.close();
    await meilisearch?.stop();
  });

  /** The command as somebody at a terminal runs it, with no server beside it. */
  function doctor(...options: string[]): Promise<{ readonly code: number; readonly said: string }> {
    const env = {
      PATH: "/usr/bin:/bin",
      DATABASE_URL: waypost.services.ownerUrl,
      WAYPOST_SECRET: waypost.services.secret,
      MEILI_URL: meilisearch.url,
      MEILI_KEY: meilisearch.key,
      WAYPOST_DATA_DIR: waypost.folder,
    };
    const args = ["--import", "@oxc-node/core/register", "server/src/cli.ts", "doctor", "--search", ...options];
    return new Promise((resolve) => {
      execFile(process.execPath, args, { cwd: repositoryRoot, env }, (error, said) => resolve({ code: Number(error?.code ?? 0), said }));
    });
  }

  /** Something that is done to Meilisearch by somebody else, and is done when this returns. */
  async function meddle(method: string, path: string, body?: unknown): Promise<void> {
    const headers = { authorization: `Bearer ${meilisearch.key}`, "content-type": "application/json" };
    const response = await fetch(`${meilisearch.url}/indexes/${indexUid}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { taskUid } = (await response.json()) as { taskUid: number };
    await vi.waitFor(
      async () => {
        const task = (await (await fetch(`${meilisearch.url}/tasks/${taskUid}`, { headers })).json()) as { status: string };
        expect(task.status).toBe("succeeded");
      },
      { timeout: 20_000 },
    );
  }

  async function isSoundAgain(): Promise<void> {
    expect(await doctor()).toEqual({ code: 0, said: expect.not.stringContaining("!!") });
    await indexes.equalTheCatalog();
  }

  test("says that sound indexes are as the database", async () => {
    const { code, said } = await doctor();

    expect([code, said]).toEqual([0, expect.stringMatching(/ok {2}PostgreSQL.* 4 documents.*\nok {2}Meilisearch.* 4 documents/)]);
  });

  test("finds and repairs what was deleted, altered and added in Meilisearch", async () => {
    await meddle("DELETE", `/documents/${pantry}`);
    await meddle("PUT", "/documents", [{ id: fund, nameKey: "altered" }]);
    await meddle("PUT", "/documents", [{ id: "added", serviceId: listings[2]!.serviceId, nameKey: "added" }]);

    const found = await doctor();

    expect(found.code).toBe(1);
    expect(found.said).toMatch(/ok {2}PostgreSQL/);
    expect(found.said).toMatch(/!! {2}Meilisearch.*\n +1 missing, 1 extra, 1 different/);
    expect(found.said).toContain(`service ${listings[0]!.serviceId}`);
    expect(found.said).toContain("doctor --search --repair");
    expect(await doctor("--repair")).toEqual({ code: 0, said: expect.stringContaining("3 services were indexed again.") });
    await isSoundAgain();
  });

  test("finds and repairs what was deleted and altered in PostgreSQL's table", async () => {
    await waypost.owner.query("delete from search_document where id = $1", [pantry]);
    await waypost.owner.query("update search_document set name = 'Altered', summary = 'altered' where id = $1", [fund]);
    await waypost.owner.query("update search_document set id = 'other' where id = $1", [ride]);

    const found = await doctor();

    expect(found.code).toBe(1);
    expect(found.said).toMatch(/!! {2}PostgreSQL.*\n +2 missing, 1 extra, 1 different/);
    expect(found.said).toMatch(/ok {2}Meilisearch/);
    expect(await doctor("--repair")).toEqual({ code: 0, said: expect.stringContaining("3 services were indexed again.") });
    await isSoundAgain();
  });

  test("finds and takes away documents of no listing that there could be", async () => {
    await meddle("PUT", "/documents", [{ id: "foreign", serviceId: "not-one-of-ours" }, { id: "nobodys" }]);

    const found = await doctor();

    expect(found.code).toBe(1);
    expect(found.said).toMatch(/!! {2}Meilisearch.*\n +0 missing, 2 extra, 0 different/);
    expect(found.said).toContain('no service: "not-one-of-ours"');
    expect(await doctor("--repair")).toEqual({ code: 0, said: expect.stringContaining("everything was built anew") });
    await isSoundAgain();
  });

  test("says that an index is gone, and fills it", async () => {
    await meddle("DELETE", "");

    expect(await doctor()).toEqual({ code: 1, said: expect.stringMatching(/!! {2}Meilisearch +can not be compared: it holds nothing/) });
    expect(await doctor("--repair")).toMatchObject({ code: 0 });
    await isSoundAgain();
  });
});
