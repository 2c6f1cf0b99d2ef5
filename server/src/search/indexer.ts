import { setImmediate } from "node:timers/promises";
import type { Kysely } from "kysely";
import { listingsChanged, listingsRebuild } from "../catalog/listing.events.ts";
import type { Tables } from "../platform/database/tables.ts";
import type { Jobs } from "../platform/jobs/jobs.ts";
import { MeilisearchEngine } from "./adapters/meilisearch/meilisearch.engine.ts";
import { PostgresEngine } from "./adapters/postgres/postgres.engine.ts";
import { ProjectionStore } from "./adapters/postgres/projection.store.ts";
import { analyzerVersion, documentsOf, type ListingSource, type SearchDocument } from "./document.ts";
import { listingSources, type SearchedStatus, searchedServiceIds } from "./document.store.ts";
import { EngineFault, type SearchEngine } from "./engine.ts";
import { GoOver } from "./go-over.ts";
import { IndexStateStore } from "./index-state.store.ts";

export interface IndexerDeps {
  /** Role waypost_app. */
  readonly rows: Kysely<Tables>;
  readonly meilisearch: { readonly url: string; readonly key: string | null } | null;
  /** Default "active". */
  readonly status?: SearchedStatus;
  /** Milliseconds between two looks at what Meilisearch has still to take over. Default 2000. */
  readonly beatMs?: number;
  /** Milliseconds between two counts of what Meilisearch holds. Default 60000. */
  readonly countMs?: number;
  readonly onError?: (error: Error) => void;
}

export interface ReindexProgress {
  readonly engine: "POSTGRES" | "MEILISEARCH";
  readonly services: number;
}

const servicesPerBatch = 250;
/** So many listings are analyzed at a stretch. */
const listingsPerTurn = 10;
/** An announcement of more services than this is an import's, or the like: they are gone over in the background. */
const fewServices = 50;
/** A rebuild takes larger steps: fewer statements for each listing. */
const servicesPerStep = 500;
/** As many as are worth a task of the engine: what it costs hangs more on the size of the index than on theirs. */
const pendingPerBatch = 2000;

/** The engines whose indexes an {@link Indexer} with these settings keeps. To be closed. */
export function indexedEngines({ rows, meilisearch }: Pick<IndexerDeps, "rows" | "meilisearch">): readonly SearchEngine[] {
  return [new PostgresEngine({ read: rows, write: rows }), ...(meilisearch ? [new MeilisearchEngine(meilisearch)] : [])];
}

/** Nobody but one process, whichever, builds anew; nobody but one hands over. Without it an older state could be written after a newer one. */
const rebuilding = "waypost-search-rebuild";
const handingOver = "waypost-search-hand-over";

/**
 * Keeps both engines true to the catalog. PostgreSQL's projection is written first and notes, in the same transaction, what Meilisearch has
 * still to take over; that list is worked off whenever Meilisearch answers. So nothing is lost while it is down. The list names each service
 * once, however often it changed: a bulk import is paced by the projection and can not run away from Meilisearch. Nor can it run away from the
 * projection: what changes with many others is noted, each service once, and gone over in the background ({@link GoOver}).
 */
export class Indexer {
  readonly #deps: IndexerDeps;
  readonly #store: ProjectionStore;
  readonly #state: IndexStateStore;
  readonly #postgres: PostgresEngine;
  readonly #meilisearch: SearchEngine | null;
  readonly #goOver: GoOver;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #isWanted = false;
  #failures = 0;
  #countedAt = Number.NEGATIVE_INFINITY;
  /** A rebuild was found due and has not succeeded. */
  #owesRebuild = false;
  #isAtWork = false;
  #stopped = false;

  constructor(deps: IndexerDeps) {
    this.#deps = deps;
    this.#store = new ProjectionStore(deps.rows);
    this.#state = new IndexStateStore(deps.rows);
    this.#postgres = new PostgresEngine({ read: deps.rows, write: deps.rows });
    this.#meilisearch = deps.meilisearch ? new MeilisearchEngine(deps.meilisearch) : null;
    this.#goOver = new GoOver({
      store: this.#store,
      state: this.#state,
      project: async (serviceIds) => {
        await this.#project(serviceIds, { takesTouched: true });
        if (this.#isAtWork) this.#handOver();
      },
      onError: (error) => this.#report(error),
    });
  }

  /** Hears of changed listings, and works off what Meilisearch missed. */
  async start(jobs: Jobs): Promise<void> {
    this.#isAtWork = true;
    await jobs.work(listingsChanged, async (payloads) => {
      const [few, many] = [payloads.filter(isOfFew), payloads.filter((each) => !isOfFew(each))];
      await this.#project(idsOf(few));
      // Not waited for: however long Meilisearch takes, PostgreSQL stays true.
      this.#handOver();
      await this.#projectLater(idsOf(many));
    });
    await jobs.work(listingsRebuild, async () => this.reindexAll());
    this.#beat(0);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#goOver.stop();
    await this.#running?.catch(() => undefined);
    await this.#meilisearch?.close();
  }

  /** Takes over what the services are now, into PostgreSQL at once and into Meilisearch if it answers. Safe to repeat. */
  async refresh(serviceIds: readonly string[]): Promise<void> {
    await this.#project(serviceIds);
    // Its absence is no failure of the job: the list of what it missed stays.
    await this.catchUp().catch((error: unknown) => this.#report(error));
  }

  /** An import's: while an index is built anew at once, since nothing is gone over then. */
  async #projectLater(serviceIds: readonly string[]): Promise<void> {
    if (serviceIds.length === 0) return;
    if (await this.#state.isRebuilding()) return this.#project(serviceIds);
    await this.#state.touch(serviceIds);
    this.#goOver.begin();
  }

  async #project(serviceIds: readonly string[], options: { readonly takesTouched?: boolean } = {}): Promise<void> {
    for (let at = 0; at < serviceIds.length; at += servicesPerBatch) {
      const batch = serviceIds.slice(at, at + servicesPerBatch);
      await this.#store.refresh(batch, (tx) => this.#documents(tx, batch), { marksPending: this.#meilisearch !== null, ...options });
    }
  }

  /** Brings Meilisearch level with PostgreSQL: all of it when it is empty, else what it missed. One at a time in all processes. */
  async catchUp(): Promise<void> {
    this.#isWanted = true;
    this.#running ??= this.#work().finally(() => {
      this.#running = undefined;
    });
    await this.#running;
  }

  async #work(): Promise<void> {
    while (this.#isWanted && !this.#stopped) {
      // Whoever asks from here on may have changed what was read already: it is looked through once more.
      this.#isWanted = false;
      try {
        await this.#makeGood();
        await this.#catchUp();
        this.#failures = 0;
      } catch (error) {
        this.#failures++;
        if (error instanceof EngineFault) await this.#state.setFault(error.kind).catch(() => undefined);
        throw error;
      }
    }
  }

  async #catchUp(): Promise<void> {
    const engine = this.#meilisearch;
    if (!engine) return;
    const health = await engine.health();
    if (health === "DOWN" || health === "SLOW" || health === "REFUSED") return;
    // One that was set up otherwise is put right by building it anew, or says what it lacks.
    if (health === "UNSUITABLE" || health === "EMPTY") await this.#fill(engine, async () => (await engine.health()) === health);
    if (health === "EMPTY" && (await this.#store.state()).documents === 0) return;
    await this.#store.alone(handingOver, async () => this.#workOff(engine));
    if (await this.#lacksDocuments(engine)) await this.#fill(engine, async () => this.#lacksDocuments(engine, { now: true }));
    await this.#state.setFault(null);
  }

  /** Fills an engine that holds nothing, or not what it should; of several processes that see it, one does it. */
  async #fill(engine: SearchEngine, isDue: () => Promise<boolean>): Promise<void> {
    if ((await this.#store.state()).documents === 0) return;
    await this.#store.alone(rebuilding, async () => {
      if (await isDue()) await this.#rebuild(async () => engine.rebuild(this.#allDocuments()));
    });
  }

  async #workOff(engine: SearchEngine): Promise<void> {
    while (!this.#stopped) {
      const missed = await this.#store.pending(pendingPerBatch);
      if (missed.length === 0) return;
      const ids = missed.map((each) => each.serviceId);
      const documents = await this.#documents(this.#deps.rows, ids);
      const present = new Set(documents.map((each) => each.serviceId));
      await engine.index(documents);
      await engine.remove(ids.filter((id) => !present.has(id)));
      await this.#store.settle(missed);
    }
  }

  /**
   * Now and then the documents are counted: an index that somebody else emptied, and that was filled with a few changes before anybody saw it
   * empty, would pass for a whole one.
   */
  async #lacksDocuments(engine: SearchEngine, { now = false } = {}): Promise<boolean> {
    if (!now && performance.now() - this.#countedAt < (this.#deps.countMs ?? 60_000)) return false;
    this.#countedAt = performance.now();
    let lacks = false;
    await this.#store.alone(handingOver, async () => {
      const [{ documents }, held] = await Promise.all([this.#store.state(), engine.documentCount()]);
      // What changed while it was counted waits in the list.
      lacks = documents !== held && (await this.#store.pending(1)).length === 0;
    });
    return lacks;
  }

  /** Both engines anew from the catalog, in flat memory. Readers keep the old answers until the new ones are whole. */
  async reindexAll(onProgress?: (progress: ReindexProgress) => void): Promise<void> {
    await this.#store.alone(rebuilding, async () => this.#reindexAll(onProgress));
    await this.catchUp();
  }

  /** Both engines anew where another analyzer built them, or nobody. Of several processes that ask for it, one does it; one that fails tries again at each beat. */
  async rebuildWhereDue(): Promise<void> {
    this.#owesRebuild = true;
    await this.#rebuildWhereDue({ waits: true });
    await this.catchUp();
  }

  async #rebuildWhereDue(options: { readonly waits: boolean }): Promise<void> {
    const build = async (): Promise<void> => {
      if (await this.needsRebuild()) await this.#reindexAll();
    };
    if (await this.needsRebuild()) await this.#store.alone(rebuilding, build, options);
    // Another process that builds it now may die over it: looked at again.
    this.#owesRebuild = await this.needsRebuild();
  }

  async #reindexAll(onProgress?: (progress: ReindexProgress) => void): Promise<void> {
    await this.#rebuild(async () => {
      await this.#postgres.rebuild(this.#allDocuments((services) => onProgress?.({ engine: "POSTGRES", services })));
      if (!this.#meilisearch || (await this.#meilisearch.health()) === "DOWN") return;
      await this.#meilisearch.rebuild(this.#allDocuments((services) => onProgress?.({ engine: "MEILISEARCH", services })));
    });
  }

  /** True when the projection was built by another analyzer, or never: then a rebuild is due. */
  async needsRebuild(): Promise<boolean> {
    const state = await this.#store.state();
    return state.analyzerVersion !== analyzerVersion;
  }

  /** Builds anew, and then goes over what changed meanwhile: that may have been read before its change and written after it. */
  async #rebuild(build: () => Promise<void>): Promise<void> {
    await this.#state.beginRebuild();
    await build();
    // Changes that still saw a rebuild under way are committed when this is.
    await this.#state.endRebuild();
    await this.#goOver.run();
  }

  /** Builds what could not be built at the start, and ends what a process left that died over a rebuild. */
  async #makeGood(): Promise<void> {
    if (this.#owesRebuild) await this.#rebuildWhereDue({ waits: false });
    if (!(await this.#state.isRebuilding())) return;
    const finish = async (): Promise<void> => {
      if (!(await this.#state.isRebuilding())) return;
      await this.#state.endRebuild();
      await this.#goOver.run();
    };
    await this.#store.alone(rebuilding, finish, { waits: false });
  }

  /** Reads one step ahead: the database gathers the next listings while these are analyzed and written. */
  async *#allDocuments(onProgress?: (services: number) => void): AsyncIterable<readonly SearchDocument[]> {
    let services = 0;
    let reading = this.#sourcesAfter(null);
    for (;;) {
      const { ids, sources } = await reading;
      const last = ids.at(-1);
      if (last === undefined) return;
      if (this.#stopped) throw new Error("Indexing was stopped; it goes on at the next start.");
      reading = this.#sourcesAfter(last);
      // Whoever stops early leaves the step ahead unread; its failure is nobody's then.
      reading.catch(() => undefined);
      yield await analyzed(sources);
      services += ids.length;
      onProgress?.(services);
    }
  }

  async #sourcesAfter(after: string | null): Promise<{ readonly ids: readonly string[]; readonly sources: readonly ListingSource[] }> {
    const status = this.#deps.status ?? "active";
    const ids = await searchedServiceIds(this.#deps.rows, after, servicesPerStep, status);
    return { ids, sources: await listingSources(this.#deps.rows, ids, status) };
  }

  async #documents(rows: Kysely<Tables>, serviceIds: readonly string[]): Promise<SearchDocument[]> {
    return analyzed(await listingSources(rows, serviceIds, this.#deps.status ?? "active"));
  }

  #beat(ms: number): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#goOver.begin();
      this.catchUp()
        .catch((error: unknown) => this.#report(error))
        .finally(() => this.#beat(this.#pause()));
    }, ms);
    this.#timer.unref();
  }

  /** An engine that takes nothing, for want of room for instance, is asked less and less often. */
  #pause(): number {
    return (this.#deps.beatMs ?? 2000) * 2 ** Math.min(this.#failures, 2);
  }

  /** Hands over behind the caller's back, unless the engine refuses just now: then the next beat tries. */
  #handOver(): void {
    if (this.#failures === 0) this.catchUp().catch((error: unknown) => this.#report(error));
  }

  #report(error: unknown): void {
    if (this.#stopped) return;
    this.#deps.onError?.(error instanceof Error ? error : new Error(String(error)));
  }
}

/** The same process may answer searches: none of them waits until hundreds of listings are analyzed. */
async function analyzed(sources: readonly ListingSource[]): Promise<SearchDocument[]> {
  const documents: SearchDocument[] = [];
  for (const [at, source] of sources.entries()) {
    if (at % listingsPerTurn === 0) await setImmediate();
    documents.push(...documentsOf(source));
  }
  return documents;
}

interface Announced {
  readonly serviceIds: readonly string[];
}
const isOfFew = ({ serviceIds }: Announced): boolean => serviceIds.length <= fewServices;
const idsOf = (announced: readonly Announced[]): string[] => [...new Set(announced.flatMap((each) => each.serviceIds))];
