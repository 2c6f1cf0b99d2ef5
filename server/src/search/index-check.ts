import { setTimeout as pause } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import { isUuid } from "../kernel/ids.ts";
import type { Tables } from "../platform/database/tables.ts";
import { IndexDigest } from "./digest.ts";
import { documentsOf } from "./document.ts";
import { listingSources, searchedServiceIds } from "./document.store.ts";
import { indexedEngines } from "./indexer.ts";
import type { ComparedDocument, EngineHealth, EngineName, SearchEngine } from "./engine.ts";

/** What one engine holds beside what the catalog says. Where it is not READY it was not compared. */
export interface EngineCheck {
  readonly engine: EngineName;
  readonly state: EngineHealth;
  /** Of the documents as the catalog makes them, and of those that the engine holds: equal when the index is true. */
  readonly wanted: { readonly documents: number; readonly checksum: string };
  readonly held: { readonly documents: number; readonly checksum: string };
  readonly missing: number;
  readonly extra: number;
  readonly different: number;
  /** Services with a difference. */
  readonly services: readonly string[];
  /** Those of them that wait to be handed over: a running server does it. */
  readonly waiting: number;
}

export interface IndexCheckDeps {
  /** Role waypost_app. */
  readonly rows: Kysely<Tables>;
  /** Null where there is none: then PostgreSQL alone is compared. */
  readonly meilisearch: { readonly url: string; readonly key: string | null } | null;
  readonly signal?: AbortSignal;
  readonly onProgress?: (services: number) => void;
  /** How often, a second apart, a difference is looked at again: it may be a change that is just being taken over. Default 5. */
  readonly looks?: number;
}

const servicesPerStep = 500;
/** More services than these are not looked at again one by one. */
const mostLookedAtAgain = 20_000;

/** Compares every document of every engine with the catalog, in flat memory, while everything else goes on. Changes nothing. */
export async function checkIndexes(deps: IndexCheckDeps): Promise<readonly EngineCheck[]> {
  const engines = indexedEngines(deps);
  try {
    return await checkEngines(deps, engines);
  } finally {
    for (const engine of engines) await engine.close();
  }
}

async function checkEngines(deps: IndexCheckDeps, engines: readonly SearchEngine[]): Promise<readonly EngineCheck[]> {
  const checks = await Promise.all(engines.map(async (engine) => new OneEngine(engine, await engine.health())));
  const ready = checks.filter((check) => check.state === "READY");
  let services = 0;
  for (let after: string | null = null; ; ) {
    deps.signal?.throwIfAborted();
    const ids: string[] = await searchedServiceIds(deps.rows, after, servicesPerStep, "active");
    if (ids.length === 0) break;
    await compareAll(deps.rows, ready, ids);
    services += ids.length;
    deps.onProgress?.(services);
    after = ids.at(-1) ?? null;
  }
  for (const check of ready) await findExtra(deps, check);
  await lookAgain(deps, ready);
  const waiting = new Set(await pendingServices(deps.rows));
  return checks.map((check) => check.result(waiting));
}

async function compareAll(rows: Kysely<Tables>, checks: readonly OneEngine[], ids: readonly string[]): Promise<void> {
  const wanted = (await listingSources(rows, ids.filter(isUuid), "active")).flatMap((source) => documentsOf(source));
  await Promise.all(checks.map(async (check) => check.take(await check.engine.compare(ids, wanted))));
}

/** Documents of services that the catalog does not list, or that could be none: only where the engine holds more than was met so far. */
async function findExtra({ rows, signal }: IndexCheckDeps, check: OneEngine): Promise<void> {
  if ((await check.engine.documentCount()) <= check.heldCount) return;
  for await (const held of check.engine.heldServices()) {
    signal?.throwIfAborted();
    const found = await sql<{ id: string }>`
      select id from unnest(${held.filter(isUuid)}::uuid[]) id where not exists (select from service s where s.id = id and s.status = 'active')`.execute(
      rows,
    );
    const unlisted = [...found.rows.map((row) => row.id), ...held.filter((id) => !isUuid(id))];
    for (let at = 0; at < unlisted.length; at += servicesPerStep) await compareAll(rows, [check], unlisted.slice(at, at + servicesPerStep));
  }
}

/** What differed may have changed between the looks at catalog and engine, or be on its way. */
async function lookAgain({ rows, signal, looks = 5 }: IndexCheckDeps, checks: readonly OneEngine[]): Promise<void> {
  for (let look = 0; look < looks; look++) {
    const open = checks.filter((check) => check.differing.length > 0 && check.differing.length <= mostLookedAtAgain);
    if (open.length === 0) return;
    await pause(1000, undefined, signal ? { signal } : {});
    for (const check of open) {
      const ids = check.differing;
      for (let at = 0; at < ids.length; at += servicesPerStep) await compareAll(rows, [check], ids.slice(at, at + servicesPerStep));
    }
  }
}

async function pendingServices(rows: Kysely<Tables>): Promise<string[]> {
  const found = await sql<{ service_id: string }>`select service_id from search_pending`.execute(rows);
  return found.rows.map((row) => row.service_id);
}

/** One engine's count of equal documents, and the services of which one is not. */
class OneEngine {
  readonly engine: SearchEngine;
  readonly state: EngineHealth;
  readonly #equal = new IndexDigest();
  readonly #differing = new Map<string, readonly ComparedDocument[]>();

  constructor(engine: SearchEngine, state: EngineHealth) {
    this.engine = engine;
    this.state = state;
  }

  get differing(): readonly string[] {
    return [...this.#differing.keys()];
  }

  get heldCount(): number {
    return this.#equal.count + this.#different((each) => each.held !== null);
  }

  /** Each service is either equal, for good, or set aside to be looked at again. */
  take(compared: readonly ComparedDocument[]): void {
    const looked = Map.groupBy(compared, (each) => each.serviceId);
    for (const [service, documents] of looked) {
      if (documents.some((each) => each.wanted !== each.held)) {
        this.#differing.set(service, documents);
        continue;
      }
      this.#differing.delete(service);
      for (const { id, held } of documents) if (held !== null) this.#equal.add(id, held);
    }
  }

  result(waiting: ReadonlySet<string>): EngineCheck {
    const wanted = this.#equal.copy();
    const held = this.#equal.copy();
    for (const document of [...this.#differing.values()].flat()) {
      if (document.wanted !== null) wanted.add(document.id, document.wanted);
      if (document.held !== null) held.add(document.id, document.held);
    }
    return {
      engine: this.engine.name,
      state: this.state,
      wanted: { documents: wanted.count, checksum: wanted.toString() },
      held: { documents: held.count, checksum: held.toString() },
      missing: this.#different((each) => each.held === null),
      extra: this.#different((each) => each.wanted === null),
      different: this.#different((each) => each.wanted !== null && each.held !== null && each.wanted !== each.held),
      services: this.differing,
      waiting: this.engine.name === "MEILISEARCH" ? this.differing.filter((id) => waiting.has(id)).length : 0,
    };
  }

  #different(is: (document: ComparedDocument) => boolean): number {
    let count = 0;
    for (const documents of this.#differing.values()) count += documents.filter(is).length;
    return count;
  }
}
