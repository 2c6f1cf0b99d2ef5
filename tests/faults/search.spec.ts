// oxlint-disable vitest/expect-expect -- goesThrough() expects
import { spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { indexUid } from "@waypost/server/search/adapters/meilisearch/meilisearch.index";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aListing, hasMeilisearchFor, TestMeilisearch } from "../contracts/search-bench.ts";
import { FaultyWay } from "./faulty-way.ts";
import { eventually, SearchingWaypost } from "./searching-waypost.ts";

const hasMeilisearch = hasMeilisearchFor("the faults of search");

/** What was measured, for the table in docs/search-faults.md. */
const measured: Record<string, { "answered in (ms)": number; "given up in (ms)": number; "back after (s)": number }> = {};

let waypost: SearchingWaypost;
let number = 0;

interface Fault {
  readonly name: string;
  readonly begin: () => void | Promise<void>;
  /** Once the first search is answered. */
  readonly during?: () => void;
  readonly end: () => void | Promise<void>;
  readonly reason: string;
  readonly meilisearch: string;
}

/** From the beginning of a fault to its end, which comes even where the test fails. */
let asked = 0;
/** Another question each time: one that was asked a moment ago is answered from what is kept, whatever happens to the engine. */
const searchAnew = () => waypost.search(`pantry ${++asked}`);

async function whileItLasts(fault: Fault): Promise<{ readonly answered: number; readonly givenUp: number; readonly name: string }> {
  try {
    await fault.begin();
    const begun = performance.now();
    const first = await searchAnew();
    const answered = performance.now() - begun;
    expect(first.names).toContain("Austin pantry");
    fault.during?.();
    await eventually(async () => {
      expect((await searchAnew()).engine).toBe("POSTGRES");
      const { ready, search, metric } = await waypost.seen();
      expect({ ready, search }).toMatchObject({
        ready: 200,
        search: { engine: "POSTGRES", reason: fault.reason, meilisearch: fault.meilisearch },
      });
      expect(metric(`waypost_search_standby{reason="${fault.reason}"}`)).toBe(1);
      expect(metric('waypost_search_engine_in_use{engine="POSTGRES"}')).toBe(1);
    });
    const givenUp = performance.now() - begun;

    const name = `Pantry that opened during fault ${++number}`;
    await waypost.put([
      aListing({ serviceId: `00000000-0000-4000-b000-${String(number).padStart(12, "0")}`, name, needs: ["food-pantry"] }),
    ]);
    await eventually(async () =>
      expect(await waypost.search(`fault ${number}`)).toMatchObject({ engine: "POSTGRES", names: expect.arrayContaining([name]) }),
    );
    return { answered, givenUp, name };
  } finally {
    await fault.end();
  }
}

/** Lets a fault begin, looks at what users and operators see of it, changes a listing meanwhile, lets it end, and sees everything come back. */
async function goesThrough(fault: Fault): Promise<void> {
  await waypost.untilSearchedBy("MEILISEARCH", "pantry");
  const { answered, givenUp, name } = await whileItLasts(fault);
  const ended = performance.now();
  await waypost.untilSearchedBy("MEILISEARCH", "pantry");
  const back = performance.now() - ended;
  expect((await waypost.search("pantry")).names).toContain(name);
  const { search, metric } = await waypost.seen();
  expect(search).toMatchObject({ engine: "MEILISEARCH", reason: null, meilisearch: "READY", pending: 0, indexingFault: null });
  expect(metric('waypost_search_meilisearch{state="READY"}')).toBe(1);
  measured[fault.name] = {
    "answered in (ms)": Math.round(answered),
    "given up in (ms)": Math.round(givenUp),
    "back after (s)": Math.round(back / 100) / 10,
  };
}

afterAll(() => {
  // oxlint-disable-next-line no-console -- the table of what this machine did
  if (hasMeilisearch) console.table(measured);
});

describe.runIf(hasMeilisearch)("search with Meilisearch, when", () => {
  let server: TestMeilisearch;
  let way: FaultyWay;

  const call = async (method: string, path: string): Promise<void> => {
    const headers = { authorization: `Bearer ${server.key}` };
    expect((await fetch(`${server.url}${path}`, { method, headers })).ok).toBe(true);
  };

  beforeAll(async () => {
    [server, waypost] = await Promise.all([TestMeilisearch.start().then((started) => started!), SearchingWaypost.open()]);
    way = await FaultyWay.to(server.url);
    await waypost.put([
      aListing({ name: "Austin pantry", summary: "Free groceries.", needs: ["food-pantry"] }),
      ...Array.from({ length: 60 }, (_, index) => aListing({ name: `Insulin fund ${index}`, needs: ["insulin-cost"] })),
    ]);
    await waypost.start({ url: way.url, key: server.key });
  });
  afterAll(async () => {
    await waypost?.close();
    await way?.close();
    await server?.stop();
  });

  test("it is killed", () =>
    goesThrough({ name: "stopped", begin: () => server.kill(), end: () => server.run(), reason: "DOWN", meilisearch: "DOWN" }));

  test("it hangs: the answer is there while it still hangs", () =>
    goesThrough({ name: "hanging", begin: () => server.freeze(), end: () => server.thaw(), reason: "SLOW", meilisearch: "SLOW" }));

  test("it takes five seconds for each answer: ours is there before its is", () =>
    goesThrough({
      name: "slow",
      begin: () => {
        way.delayMs = 5000;
      },
      during: () => expect(way.held).toBeGreaterThan(0),
      end: () => {
        way.delayMs = 0;
      },
      reason: "SLOW",
      meilisearch: "SLOW",
    }));

  test("one search is too dear for it: PostgreSQL answers that one, and Meilisearch everything else", async () => {
    await waypost.untilSearchedBy("MEILISEARCH", "pantry");
    const changes = (await waypost.seen()).metric('waypost_search_engine_changes_total{engine="POSTGRES",reason="SLOW"}');
    way.isHeld = (asked) => asked.includes("insulin");
    way.delayMs = 2000;
    try {
      const dear = async (): Promise<void> => {
        expect(await waypost.search(`insulin ${++asked}`)).toMatchObject({
          engine: "POSTGRES",
          names: expect.arrayContaining(["Insulin fund 7"]),
        });
      };
      const others = async (): Promise<void> =>
        eventually(async () =>
          expect(await searchAnew()).toMatchObject({ engine: "MEILISEARCH", names: expect.arrayContaining(["Austin pantry"]) }),
        );
      await dear();
      await others();
      await dear();
      await others();
      const { search, metric } = await waypost.seen();
      expect(search).toMatchObject({ engine: "MEILISEARCH", reason: null });
      expect(metric('waypost_search_engine_changes_total{engine="POSTGRES",reason="SLOW"}')).toBe(changes);
      expect(metric("waypost_search_slow_total")).toBeGreaterThan(1);
    } finally {
      way.isHeld = () => true;
      way.delayMs = 0;
    }
  });

  test("it takes our key no more", () =>
    goesThrough({
      name: "wrong key",
      begin: async () => {
        await server.kill();
        await server.run("another-key-of-sixteen-letters");
      },
      end: async () => {
        await server.kill();
        await server.run();
      },
      reason: "REFUSED",
      meilisearch: "REFUSED",
    }));

  test("it is a version that does not know what we ask for", () =>
    goesThrough({
      name: "old version",
      begin: () => {
        way.isOld = true;
      },
      end: () => {
        way.isOld = false;
      },
      reason: "UNSUITABLE",
      meilisearch: "UNSUITABLE",
    }));

  test("it comes back as an old version without an index: nothing is believed until it can do what is asked", async () => {
    await waypost.untilSearchedBy("MEILISEARCH", "pantry");
    way.isOld = true;
    await call("DELETE", `/indexes/${indexUid}`);
    await eventually(async () => {
      expect(await waypost.search("pantry")).toMatchObject({ engine: "POSTGRES", names: expect.arrayContaining(["Austin pantry"]) });
      expect((await waypost.seen()).search).toMatchObject({ engine: "POSTGRES", indexingFault: "UNSUITABLE" });
    });
    way.isOld = false;
    await waypost.untilSearchedBy("MEILISEARCH", "pantry");
    expect((await waypost.seen()).search).toMatchObject({ pending: 0, indexingFault: null });
  });

  test("somebody takes its index away", async () => {
    await waypost.untilSearchedBy("MEILISEARCH", "pantry");
    const begun = performance.now();
    await call("DELETE", `/indexes/${indexUid}`);
    // From the first search on, and until it is filled: never an empty page.
    const asked: string[] = [];
    await eventually(async () => {
      const found = await waypost.search("pantry");
      asked.push(found.engine);
      expect(found.names).toContain("Austin pantry");
      expect([asked.includes("POSTGRES"), found.engine]).toEqual([true, "MEILISEARCH"]);
    });
    measured["index deleted"] = {
      "answered in (ms)": 0,
      "given up in (ms)": 0,
      "back after (s)": Math.round((performance.now() - begun) / 100) / 10,
    };
    const { metric } = await waypost.seen();
    expect(metric('waypost_search_engine_changes_total{engine="POSTGRES",reason="EMPTY"}')).toBeGreaterThan(0);
  });

  test("somebody takes every document out of its index: that nothing matches is not believed", async () => {
    await waypost.untilSearchedBy("MEILISEARCH", "pantry");
    await call("DELETE", `/indexes/${indexUid}/documents`);
    const asked: string[] = [];
    await eventually(async () => {
      const found = await waypost.search("pantry");
      asked.push(found.engine);
      expect([asked.includes("POSTGRES"), found.engine]).toEqual([true, "MEILISEARCH"]);
    });
    expect((await waypost.search("pantry")).names).toContain("Austin pantry");
  });
});

const disk = hasMeilisearch ? smallDisk() : null;
// oxlint-disable-next-line no-console -- as above
if (hasMeilisearch && !disk) console.warn("This machine lets us mount no small disk: a full one is not tried.");

describe.runIf(disk)("search with Meilisearch, when its disk is full", () => {
  let server: TestMeilisearch;
  const ballast = join(disk ?? "", "ballast");

  beforeAll(async () => {
    [server, waypost] = await Promise.all([TestMeilisearch.start(disk).then((started) => started!), SearchingWaypost.open()]);
    await waypost.put([aListing({ name: "Austin pantry", summary: "Free groceries.", needs: ["food-pantry"] })]);
    await waypost.start({ url: server.url, key: server.key });
  });
  afterAll(async () => {
    await waypost?.close();
    await server?.stop();
    spawnSync("umount", ["-l", disk ?? ""]);
  });

  test("changes that it cannot take over are found on PostgreSQL, and handed over when there is room", async () => {
    await waypost.untilSearchedBy("MEILISEARCH", "pantry");
    fillUp(ballast);
    const begun = performance.now();
    const late = aListing({ name: "Zebra stables", description: "zebra ".repeat(2000), needs: ["food-pantry"] });
    await waypost.put([late]);
    await eventually(async () => {
      expect(await waypost.search("zebra")).toMatchObject({ engine: "POSTGRES", names: [late.name] });
      const { ready, search, metric } = await waypost.seen();
      expect({ ready, search }).toMatchObject({ ready: 200, search: { reason: "FULL", indexingFault: "FULL" } });
      expect(metric("waypost_search_indexing_fault")).toBe(1);
      expect(metric("waypost_search_indexing_failures_total")).toBeGreaterThan(0);
    });
    const given = performance.now() - begun;

    rmSync(ballast);
    const ended = performance.now();
    await waypost.untilSearchedBy("MEILISEARCH", "zebra");
    expect((await waypost.search("zebra")).names).toEqual([late.name]);
    expect((await waypost.seen()).search).toMatchObject({ pending: 0, indexingFault: null });
    measured["disk full"] = {
      "answered in (ms)": 0,
      "given up in (ms)": Math.round(given),
      "back after (s)": Math.round((performance.now() - ended) / 100) / 10,
    };
  });
});

/** A small file system of its own; null where this machine lets us make none. */
function smallDisk(): string | null {
  const folder = mkdtempSync(join(tmpdir(), "waypost-disk-"));
  return spawnSync("mount", ["-t", "tmpfs", "-o", "size=48m", "tmpfs", folder]).status === 0 ? folder : null;
}

function fillUp(file: string): void {
  const block = Buffer.alloc(64 * 1024);
  try {
    for (;;) appendFileSync(file, block);
  } catch {
    // Now it is full.
  }
}
