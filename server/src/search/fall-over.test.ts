import { describe, expect, test } from "vitest";
import { type EngineAnswer, EngineFault, type EngineHealth, type EngineQuery, type SearchEngine } from "./engine.ts";
import { FallOver, type FallOverOptions } from "./fall-over.ts";

const nothing: EngineAnswer = { candidates: [], total: 0, totalIsExact: true, facets: [] };
const query: EngineQuery = { text: null, near: null, filters: {}, sort: "NAME", offset: 0, limit: 1, ranked: 0, facets: [] };

const answers: SearchEngine["find"] = async () => nothing;
/** Never answers; ends when it is told to. */
const hangs: SearchEngine["find"] = (_, signal) =>
  new Promise((_resolve, reject) => {
    const giveUp = (): void => reject(new EngineFault("given up", "DOWN"));
    if (signal?.aborted) giveUp();
    else signal?.addEventListener("abort", giveUp);
  });
/** Lets what was begun go on, looks that nobody waits for among it. */
const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));
const refuses =
  (kind: EngineFault["kind"]): SearchEngine["find"] =>
  () =>
    Promise.reject(new EngineFault("refused", kind));

class Preferred {
  readonly name = "MEILISEARCH";
  healthNow: EngineHealth = "READY";
  find: SearchEngine["find"] = answers;
  health = async (): Promise<EngineHealth> => this.healthNow;
}

function fallOverTo(preferred: Preferred, options: Partial<FallOverOptions> = {}): FallOver {
  const standby = { name: "POSTGRES", find: async () => nothing } as unknown as SearchEngine;
  // Looks are asked for by the tests alone.
  return new FallOver({ standby, preferred: preferred as unknown as SearchEngine, patienceMs: 20, probeMs: 1e6, ...options });
}

/** Asks what it does not answer, lets the look behind it end, and says why the standby is asked then. */
async function aSlowSearch(engines: FallOver, preferred: Preferred): Promise<string | null> {
  preferred.find = hangs;
  await engines.find(query);
  await aMoment();
  return engines.state.reason;
}

describe("falling over", () => {
  test("nobody has looked yet: the standby is asked", async () => {
    const engines = fallOverTo(new Preferred());
    expect((await engines.find(query)).engine).toBe("POSTGRES");
    expect(engines.state.reason).toBe("STARTING");
  });

  test("a search that it does not answer in time is answered by the standby; it stays in use when a look finds it well", async () => {
    const preferred = new Preferred();
    const seen: (string | null)[] = [];
    let slow = 0;
    const engines = fallOverTo(preferred, { onChange: (_, reason) => seen.push(reason), onSlow: () => slow++ });
    await engines.look();
    preferred.find = hangs;
    expect((await engines.find(query)).engine).toBe("POSTGRES");
    await aMoment();
    expect(engines.state.reason).toBeNull();
    preferred.find = answers;
    expect((await engines.find(query)).engine).toBe("MEILISEARCH");
    expect([seen, slow]).toEqual([[null], 1]);
  });

  test("it is looked at once after a slow search, and while that lasts nobody else waits for it", async () => {
    const preferred = new Preferred();
    const engines = fallOverTo(preferred);
    await engines.look();
    preferred.find = hangs;
    const look = Promise.withResolvers<EngineHealth>();
    preferred.health = () => look.promise;
    await engines.find(query);
    await aMoment();
    expect(engines.state.reason).toBe("LOOKING");
    preferred.find = () => Promise.reject(new Error("It was asked."));
    expect((await engines.find(query)).engine).toBe("POSTGRES");
    expect(engines.state.reason).toBe("LOOKING");
    look.resolve("READY");
    await aMoment();
    expect(engines.current.name).toBe("MEILISEARCH");
  });

  test("one that never answers is given up by that look, and those who wait for it with it", async () => {
    const preferred = new Preferred();
    const engines = fallOverTo(preferred);
    await engines.look();
    preferred.find = hangs;
    preferred.healthNow = "SLOW";
    const answered = await Promise.all([engines.find(query), engines.find(query, performance.now() + 1e6)]);
    expect(answered.map((answer) => answer.engine)).toEqual(["POSTGRES", "POSTGRES"]);
    expect(engines.state.reason).toBe("SLOW");
  });

  test("whatever else that look finds is the reason", async () => {
    const preferred = new Preferred();
    const engines = fallOverTo(preferred);
    await engines.look();
    preferred.find = hangs;
    preferred.healthNow = "EMPTY";
    await engines.find(query);
    await aMoment();
    expect(engines.state.reason).toBe("EMPTY");
  });

  test("searches that are slow now and then, among others that are not, never give up one that each look finds well", async () => {
    const preferred = new Preferred();
    const seen: (string | null)[] = [];
    const engines = fallOverTo(preferred, { onChange: (_, reason) => seen.push(reason) });
    await engines.look();
    const oneInTimeAndOneNot = async (): Promise<void> => {
      preferred.find = answers;
      await engines.find(query);
      await aSlowSearch(engines, preferred);
    };
    await oneInTimeAndOneNot();
    await oneInTimeAndOneNot();
    await oneInTimeAndOneNot();
    await oneInTimeAndOneNot();
    expect([engines.state.reason, seen]).toEqual([null, [null]]);
  });

  test("one that answers late, but before the standby does, is heard all the same", async () => {
    const preferred = new Preferred();
    let slow = 0;
    const standingBy = Promise.withResolvers<EngineAnswer>();
    const standby = { name: "POSTGRES", find: () => standingBy.promise } as unknown as SearchEngine;
    const engines = fallOverTo(preferred, { standby, onSlow: () => slow++ });
    await engines.look();
    preferred.find = () => new Promise((resolve) => setTimeout(() => resolve(nothing), 60));
    expect((await engines.find(query)).engine).toBe("MEILISEARCH");
    expect(slow).toBe(1);
  });

  test("one that fails late is not waited for: the standby's answer counts, or its failure where both fail", async () => {
    const preferred = new Preferred();
    const standingBy = Promise.withResolvers<EngineAnswer>();
    const standby = { name: "POSTGRES", find: () => standingBy.promise } as unknown as SearchEngine;
    const engines = fallOverTo(preferred, { standby });
    await engines.look();
    preferred.find = () => new Promise((_, reject) => setTimeout(() => reject(new EngineFault("late", "FAILING")), 40));
    const answer = engines.find(query);
    await new Promise((resolve) => setTimeout(resolve, 80));
    standingBy.resolve(nothing);
    expect((await answer).engine).toBe("POSTGRES");

    standby.find = () => Promise.reject(new Error("The standby failed."));
    await expect(engines.find(query)).rejects.toThrow("The standby failed.");
  });

  test("what is asked of it ends when the standby has answered", async () => {
    const preferred = new Preferred();
    const engines = fallOverTo(preferred);
    await engines.look();
    let ended = false;
    preferred.find = (asked, signal) => {
      signal?.addEventListener("abort", () => (ended = true));
      return hangs(asked, signal);
    };
    await engines.find(query);
    expect(ended).toBe(true);
  });

  test("one that answers nothing in time three times running is given up, however well it looks", async () => {
    const preferred = new Preferred();
    const engines = fallOverTo(preferred);
    await engines.look();
    const reasons = [await aSlowSearch(engines, preferred), await aSlowSearch(engines, preferred), await aSlowSearch(engines, preferred)];
    expect(reasons).toEqual([null, null, "SLOW"]);
  });

  test("taken up again it has one try, until it answers in time", async () => {
    const preferred = new Preferred();
    const engines = fallOverTo(preferred);
    await engines.look();
    await aSlowSearch(engines, preferred);
    await aSlowSearch(engines, preferred);
    await aSlowSearch(engines, preferred);
    await engines.look();
    expect(engines.state.reason).toBeNull();
    expect(await aSlowSearch(engines, preferred)).toBe("SLOW");

    await engines.look();
    preferred.find = answers;
    await engines.find(query);
    expect(await aSlowSearch(engines, preferred)).toBeNull();
  });

  test("the patience is one search's, however much it asks: what comes when it is used up says nothing of the engine", async () => {
    const preferred = new Preferred();
    let slow = 0;
    const engines = fallOverTo(preferred, { onSlow: () => slow++ });
    await engines.look();
    preferred.find = hangs;
    expect((await engines.find(query, 0)).engine).toBe("POSTGRES");
    expect([engines.state.reason, slow]).toEqual([null, 0]);
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
