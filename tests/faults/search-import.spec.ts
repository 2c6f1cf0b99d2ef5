import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { hasMeilisearchFor, TestMeilisearch } from "../contracts/search-bench.ts";
import { writeHsdsPackage } from "../support/hsds-package.ts";
import { SearchingWaypost } from "./searching-waypost.ts";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

/** About 14 rows each. */
const listings = 1500;
const organizations = listings / 5;

interface Results {
  readonly engine: string;
  readonly totalCount: number;
  readonly edges: readonly {
    readonly node: { readonly id: string; readonly name: string; readonly organization: { readonly name: string } };
  }[];
}

const question = `query ($text: String!) {
  searchListings(search: { text: $text }, first: 50) { engine totalCount edges { node { id name organization { name } } } }
}`;

/** What a listing of the package is called, and whose it is. */
function isWhole({ name, organization }: Results["edges"][number]["node"]): boolean {
  const number = Number(/ (\d+)$/.exec(name)?.[1]);
  return organization.name === `Sample Organization ${number % organizations}, Inc.`;
}

describe.runIf(hasMeilisearchFor("a bulk import"))("while a bulk import runs", () => {
  const parcel = mkdtempSync(join(tmpdir(), "waypost-bulk-"));
  let waypost: SearchingWaypost;
  let meilisearch: TestMeilisearch;

  const search = async (text: string): Promise<Results> =>
    (await waypost.query<{ searchListings: Results }>(question, { text })).searchListings;

  beforeAll(async () => {
    await writeHsdsPackage(parcel, listings);
    [meilisearch, waypost] = await Promise.all([TestMeilisearch.start().then((started) => started!), SearchingWaypost.open()]);
    await waypost.start({ url: meilisearch.url, key: meilisearch.key });
  });
  afterAll(async () => {
    await waypost?.close();
    await meilisearch?.stop();
    rmSync(parcel, { recursive: true, force: true });
  });

  test("its first listings are found before it has ended, no search fails, and nothing is shown twice or in halves", async () => {
    const over = new AbortController();
    const importing = waypost.takeIn(parcel, "bulk").finally(() => over.abort());
    importing.catch(() => undefined);
    const seen: Results[] = [];
    while (!over.signal.aborted) {
      const results = await search("food pantry");
      if (!over.signal.aborted) seen.push(results);
      await sleep(100);
    }
    await importing;

    expect(seen.at(-1)?.totalCount).toBeGreaterThan(0);
    for (const engine of ["POSTGRES", "MEILISEARCH"]) {
      const totals = seen.filter((each) => each.engine === engine).map((each) => each.totalCount);
      // Only ever more of them.
      expect(totals).toEqual(totals.toSorted((a, b) => a - b));
    }
    for (const { edges } of seen) {
      expect(new Set(edges.map(({ node }) => node.id)).size).toBe(edges.length);
      expect(edges.map(({ node }) => node).filter((node) => !isWhole(node))).toEqual([]);
    }

    // And all of them when everything is taken over.
    await vi.waitFor(
      async () => {
        expect((await waypost.seen()).search).toMatchObject({ engine: "MEILISEARCH", unread: 0, pending: 0 });
        const held = await waypost.owner.query("select count(distinct service_id)::int as services from search_document");
        expect(held.rows).toEqual([{ services: listings }]);
        const names = (await search(`food pantry ${listings - 10}`)).edges.map(({ node }) => node.name);
        expect(names).toContain(`Food pantry ${listings - 10}`);
      },
      { timeout: 60_000, interval: 200 },
    );
  });
});
