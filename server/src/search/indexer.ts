import type { Kysely } from "kysely";
import { listingsChanged, listingsRebuild } from "../catalog/listing.events.ts";
import type { Tables } from "../platform/database/tables.ts";
import type { Jobs } from "../platform/jobs/jobs.ts";
import { MeilisearchEngine } from "./adapters/meilisearch/meilisearch.engine.ts";
import { PostgresEngine } from "./adapters/postgres/postgres.engine.ts";
import { ProjectionStore } from "./adapters/postgres/projection.store.ts";
import { analyzerVersion, documentsOf, type ListingSource, type SearchDocument } from "./document.ts";
import { listingSources, type SearchedStatus, searchedServiceIds } from "./document.store.ts";
import type { SearchEngine } from "./engine.ts";

export interface IndexerDeps {
  /** Role waypost_app. */
  readonly rows: Kysely<Tables>;
  readonly meilisearch: { readonly url: string; readonly key: string | null } | null;
  /** Default "active". */
  readonly status?: SearchedStatus;
  /** Milliseconds between two looks at what Meilisearch has still to take over. Default 2000. */
  readonly beatMs?: number;
  readonly onError?: (error: Error) => void;
}

export interface ReindexProgress {
  readonly engine: "POSTGRES" | "MEILISEARCH";
  readonly services: number;
}

const servicesPerBatch = 250;
/** A rebuild takes larger steps: fewer statements for each listing. */
const servicesPerStep = 500;
const pendingPerBatch = 500;

/**
 * Keeps both engines true to the catalog. PostgreSQL's projection is written first and notes, in the same transaction, what Meilisearch has
 * still to take over; that list is worked off whenever Meilisearch answers. So nothing is lost while it is down.
 */
export class Indexer {
  readonly #deps: IndexerDeps;
  readonly #store: ProjectionStore;
  readonly #postgres: PostgresEngine;
  readonly #meilisearch: SearchEngine | null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #stopped = false;

  constructor(deps: IndexerDeps) {
    this.#deps = deps;
    this.#store = new ProjectionStore(deps.rows);
    this.#postgres = new PostgresEngine({ read: deps.rows, write: deps.rows });
    this.#meilisearch = deps.meilisearch ? new MeilisearchEngine(deps.meilisearch) : null;
  }

  /** Hears of changed listings, and works off what Meilisearch missed. */
  async start(jobs: Jobs): Promise<void> {
    await jobs.work(listingsChanged, async (payloads) => this.refresh([...new Set(payloads.flatMap((each) => each.serviceIds))]));
    await jobs.work(listingsRebuild, async () => this.reindexAll());
    this.#beat(0);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running?.catch(() => undefined);
    await this.#meilisearch?.close();
  }

  /** Takes over what the services are now, into PostgreSQL at once and into Meilisearch if it answers. Safe to repeat. */
  async refresh(serviceIds: readonly string[]): Promise<void> {
    for (let at = 0; at < serviceIds.length; at += servicesPerBatch) {
      const batch = serviceIds.slice(at, at + servicesPerBatch);
      await this.#store.refresh(batch, (tx) => this.#documents(tx, batch), { marksPending: this.#meilisearch !== null });
    }
    // Its absence is no failure of the job: the list of what it missed stays.
    await this.catchUp().catch((error: unknown) => this.#report(error));
  }

  /** Brings Meilisearch level with PostgreSQL: all of it when it is empty, else what it missed. One at a time in a process. */
  async catchUp(): Promise<void> {
    this.#running ??= this.#catchUp().finally(() => {
      this.#running = undefined;
    });
    await this.#running;
  }

  async #catchUp(): Promise<void> {
    if (!this.#meilisearch) return;
    const health = await this.#meilisearch.health();
    if (health === "DOWN") return;
    if (health === "EMPTY") {
      if ((await this.#store.state()).documents === 0) return;
      await this.#rebuildMeilisearch();
    }
    for (;;) {
      const missed = await this.#store.pending(pendingPerBatch);
      if (missed.length === 0) return;
      const ids = missed.map((each) => each.serviceId);
      const documents = await this.#documents(this.#deps.rows, ids);
      const present = new Set(documents.map((each) => each.serviceId));
      await this.#meilisearch.index(documents);
      await this.#meilisearch.remove(ids.filter((id) => !present.has(id)));
      await this.#store.settle(missed);
    }
  }

  /** Both engines anew from the catalog, in flat memory. Readers keep the old answers until the new ones are whole. */
  async reindexAll(onProgress?: (progress: ReindexProgress) => void): Promise<void> {
    await this.#postgres.rebuild(this.#allDocuments((services) => onProgress?.({ engine: "POSTGRES", services })));
    if (this.#meilisearch && (await this.#meilisearch.health()) !== "DOWN") {
      await this.#rebuildMeilisearch((services) => onProgress?.({ engine: "MEILISEARCH", services }));
      await this.catchUp();
    }
  }

  /** True when the projection was built by another analyzer, or never: then a rebuild is due. */
  async needsRebuild(): Promise<boolean> {
    const state = await this.#store.state();
    return state.analyzerVersion !== analyzerVersion;
  }

  /** One at a time, in all processes: two would tear down each other's new index. */
  async #rebuildMeilisearch(onProgress?: (services: number) => void): Promise<void> {
    await this.#store.alone("waypost-search-rebuild", async () => {
      const started = await this.#store.clock();
      await this.#meilisearch?.rebuild(this.#allDocuments(onProgress));
      // What changed while the new index was filled may have been read before its change and went into the old one only.
      await this.#store.markChangedSince(started);
    });
  }

  /** Reads one step ahead: the database gathers the next listings while these are analyzed and written. */
  async *#allDocuments(onProgress?: (services: number) => void): AsyncIterable<readonly SearchDocument[]> {
    let services = 0;
    let reading = this.#sourcesAfter(null);
    for (;;) {
      const { ids, sources } = await reading;
      const last = ids.at(-1);
      if (last === undefined) return;
      reading = this.#sourcesAfter(last);
      // Whoever stops early leaves the step ahead unread; its failure is nobody's then.
      reading.catch(() => undefined);
      yield sources.flatMap((source) => documentsOf(source));
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
    const sources = await listingSources(rows, serviceIds, this.#deps.status ?? "active");
    return sources.flatMap((source) => documentsOf(source));
  }

  #beat(ms: number): void {
    if (this.#stopped || !this.#meilisearch) return;
    this.#timer = setTimeout(() => {
      this.catchUp()
        .catch((error: unknown) => this.#report(error))
        .finally(() => this.#beat(this.#deps.beatMs ?? 2000));
    }, ms);
    this.#timer.unref();
  }

  #report(error: unknown): void {
    this.#deps.onError?.(error instanceof Error ? error : new Error(String(error)));
  }
}
