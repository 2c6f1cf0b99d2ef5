import { Counter, Gauge, Histogram } from "prom-client";
import type { Metrics } from "./platform/http/metrics.routes.ts";
import { type EngineName, engineHealths } from "./search/engine.ts";
import { type StandbyReason, standbyReasons } from "./search/fall-over.ts";
import type { Search } from "./search/search.api.ts";

/** What search tells {@link searchMetrics} of. */
export interface SearchMetrics {
  readonly answered: (engine: EngineName, seconds: number) => void;
  readonly engineChanged: (engine: EngineName, reason: StandbyReason | null) => void;
  readonly wasSlow: () => void;
  readonly indexingFailed: () => void;
  /** From now on each reading asks it for its state. */
  readonly watch: (search: Search) => void;
}

/** The figures of search. An operator's page explains each: docs/operators.md. */
export function searchMetrics(metrics: Metrics): SearchMetrics {
  const registers = [metrics.registry];
  const answers = new Histogram({
    name: "waypost_search_seconds",
    help: "How long searches took, by the engine that answered.",
    labelNames: ["engine"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers,
  });
  const changes = new Counter({
    name: "waypost_search_engine_changes_total",
    help: "How often another engine took over, and why: a reason where it is PostgreSQL, READY where it is Meilisearch again.",
    labelNames: ["engine", "reason"],
    registers,
  });
  const slow = new Counter({
    name: "waypost_search_slow_total",
    help: "Searches that Meilisearch did not answer in time, and PostgreSQL did instead.",
    registers,
  });
  const failures = new Counter({
    name: "waypost_search_indexing_failures_total",
    help: "Runs of the indexer that failed and are tried again.",
    registers,
  });
  return {
    answered: (engine, seconds) => answers.observe({ engine }, seconds),
    engineChanged: (engine, reason) => changes.inc({ engine, reason: reason ?? "READY" }),
    wasSlow: () => slow.inc(),
    indexingFailed: () => failures.inc(),
    watch: (search) => watchSearch(metrics, search),
  };
}

function watchSearch({ registry, beforeReading }: Metrics, search: Search): void {
  const gauge = (name: string, help: string, labelNames: string[] = []): Gauge =>
    new Gauge({ name, help, labelNames, registers: [registry] });
  const inUse = gauge("waypost_search_engine_in_use", "1 for the engine that searches now.", ["engine"]);
  const standby = gauge("waypost_search_standby", "1 for the reason why PostgreSQL searches although there is a Meilisearch.", ["reason"]);
  const health = gauge("waypost_search_meilisearch", "1 for the state that Meilisearch is in; NONE where there is none.", ["state"]);
  const unread = gauge("waypost_search_unread_services", "Services that changed with many others and that neither engine has read since.");
  const pending = gauge("waypost_search_pending_services", "Services that Meilisearch has still to take over.");
  const oldest = gauge("waypost_search_oldest_pending_seconds", "How long the oldest of them waits.");
  const fault = gauge("waypost_search_indexing_fault", "1 while Meilisearch refuses to take over what changed.");
  const database = gauge("waypost_database_up", "1 while the database answers.");
  const oneOf = (each: Gauge, label: string, [values, now]: readonly [readonly string[], string | null]): void => {
    for (const value of values) each.set({ [label]: value }, value === now ? 1 : 0);
  };
  beforeReading(async () => {
    const { engine, reason } = search.inUse();
    oneOf(inUse, "engine", [["MEILISEARCH", "POSTGRES"], engine]);
    oneOf(standby, "reason", [standbyReasons, reason]);
    const status = await search.status().catch(() => null);
    database.set(status ? 1 : 0);
    if (!status) return;
    oneOf(health, "state", [["NONE", ...engineHealths], status.meilisearch]);
    unread.set(status.unread);
    pending.set(status.pending);
    oldest.set(status.oldestPendingSeconds);
    fault.set(status.indexingFault === null ? 0 : 1);
  });
}
