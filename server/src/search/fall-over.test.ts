import { describe, expect, test } from "vitest";
import { type EngineAnswer, EngineFault, type EngineHealth, type EngineQuery, type SearchEngine } from "./engine.ts";
import { FallOver, type FallOverOptions } from "./fall-over.ts";

const nothing: EngineAnswer = { candidates: [], total: 0, totalIsExact: true, facets: [] };
const query: EngineQuery = { text: null, near: null, filters: {}, sort: "NAME", offset: 0, limit: 1, ranked: 0, facets: [] };

/** Never answers; ends when it is told to. */
const hangs: SearchEngine["find"] = (_, signal) =>
  new Promise((_resolve, reject) => {
    const giveUp = (): void => reject(new EngineFault("given up", "DOWN"));
    if (signal?.aborted) giveUp();
    else signal?.addEventListener("abort", giveUp);
  });
const refuses =
  (kind: EngineFault["kind"]): SearchEngine["find"] =>
  () =>
    Promise.reject(new EngineFault("refused", kind));

class Preferred {
  readonly name = "MEILISEARCH";
  healthNow: EngineHealth = "READY";
  find: SearchEngine["find"] = async () => nothing;
  health = async (): Promise<EngineHealth> => this.healthNow;
}

function fallOverTo(preferred: Preferred, options: Partial<FallOverOptions> = {}): FallOver {
  const standby = { name: "POSTGRES", find: async () => nothing } as unknown as SearchEngine;
  // Looks are asked for by the tests alone.
  return new FallOver({ standby, preferred: preferred as unknown as SearchEngine, patienceMs: 20, probeMs: 1e6, ...options });
}

describe("falling over", () => {
  test("nobody has looked yet: the standby is asked", async () => {
    const engines = fallOverTo(new Preferred());
    expect((await engines.find(query)).engine).toBe("POSTGRES");
    expect(engines.state.reason).toBe("STARTING");
  });

  test("an engine that never answers is given up, and those who wait for it with it", async () => {
    const preferred = new Preferred();
    const engines = fallOverTo(preferred);
    await engines.look();
    preferred.find = hangs;
    const answers = await Promise.all([engines.find(query), engines.find(query, performance.now() + 1e6)]);
    expect(answers.map((answer) => answer.engine)).toEqual(["POSTGRES", "POSTGRES"]);
    expect(engines.state.reason).toBe("SLOW");
  });

  test("the patience is one search's, however much it asks", async () => {
    const preferred = new Preferred();
    const engines = fallOverTo(preferred);
    await engines.look();
    preferred.find = hangs;
    expect((await engines.find(query, 0)).engine).toBe("POSTGRES");
  });

  test("a search that it refuses is answered by the standby and is no reason to give it up", async () => {
    const preferred = new Preferred();
    const engines = fallOverTo(preferred);
    await engines.look();
    preferred.find = refuses("UNSUITABLE");
    expect((await engines.find(query)).engine).toBe("POSTGRES");
    expect(engines.current.name).toBe("MEILISEARCH");
    preferred.healthNow = "UNSUITABLE";
    await engines.look();
    expect(engines.state.reason).toBe("UNSUITABLE");
  });

  test.each(["DOWN", "EMPTY", "REFUSED", "UNSUITABLE"] as const)(
    "a look that finds it %s gives it up before a search meets it",
    async (health) => {
      const preferred = new Preferred();
      const engines = fallOverTo(preferred);
      await engines.look();
      preferred.healthNow = health;
      await engines.look();
      expect(engines.state.reason).toBe(health);
    },
  );

  test("a look that took long gives up nothing", async () => {
    const preferred = new Preferred();
    const engines = fallOverTo(preferred);
    await engines.look();
    preferred.healthNow = "SLOW";
    await engines.look();
    expect(engines.current.name).toBe("MEILISEARCH");
  });

  test("one that takes nothing over is given up, and used again when it has caught up", async () => {
    let backlog: { pending: number; fault: string | null } = { pending: 0, fault: null };
    const seen: (string | null)[] = [];
    const engines = fallOverTo(new Preferred(), { backlog: async () => backlog, onChange: (_, reason) => seen.push(reason) });
    await engines.look();
    backlog = { pending: 5, fault: "FULL" };
    await engines.look();
    backlog = { pending: 5, fault: null };
    await engines.look();
    expect(engines.state.reason).toBe("CATCHING_UP");
    backlog = { pending: 0, fault: null };
    await engines.look();
    expect(engines.current.name).toBe("MEILISEARCH");
    expect(seen).toEqual([null, "FULL", null]);
  });

  test("what waits to be handed over is no reason to give it up: a bulk import goes on while it searches", async () => {
    let pending = 0;
    const engines = fallOverTo(new Preferred(), { backlog: async () => ({ pending, fault: null }) });
    await engines.look();
    pending = 100_000;
    await engines.look();
    expect(engines.current.name).toBe("MEILISEARCH");
  });
});
