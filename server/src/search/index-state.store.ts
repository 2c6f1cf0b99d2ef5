import { type Kysely, sql } from "kysely";
import type { Tables } from "../platform/database/tables.ts";
import { countChange } from "./revision.store.ts";

/** How far the second engine is behind the database, and why where it takes nothing over. */
export interface Backlog {
  readonly pending: number;
  /** Seconds since the oldest change that it has not taken over; 0 when there is none. */
  readonly oldestSeconds: number;
  readonly fault: string | null;
}

/** What the indexers of all processes know together: rebuilds under way, what changed meanwhile, and what the second engine refuses. */
export class IndexStateStore {
  readonly #rows: Kysely<Tables>;

  constructor(rows: Kysely<Tables>) {
    this.#rows = rows;
  }

  /** From now on every refreshed service is noted, until {@link endRebuild}. Waits for the refreshes that are under way. */
  async beginRebuild(): Promise<void> {
    await sql`update search_state set rebuild_started_at = clock_timestamp()`.execute(this.#rows);
  }

  async endRebuild(): Promise<void> {
    await sql`update search_state set rebuild_started_at = null`.execute(this.#rows);
    await countChange(this.#rows);
  }

  async isRebuilding(): Promise<boolean> {
    const found = await sql<{ is: boolean }>`select rebuild_started_at is not null as is from search_state`.execute(this.#rows);
    return found.rows[0]?.is ?? false;
  }

  /** Notes services that have to be gone over, each once, however often it is noted before that is done. */
  async touch(serviceIds: readonly string[]): Promise<void> {
    await sql`
      insert into search_touched (service_id) select id from unnest(${[...serviceIds].sort()}::uuid[]) id on conflict do nothing`.execute(
      this.#rows,
    );
  }

  /** Services that have to be gone over: they changed while an index was built anew, or with many others. About in the order in which they were noted. */
  async touched(first: number): Promise<string[]> {
    const found = await sql<{ service_id: string }>`select service_id from search_touched order by ctid limit ${first}`.execute(this.#rows);
    return found.rows.map((row) => row.service_id);
  }

  async touchedCount(): Promise<number> {
    const found = await sql<{ count: number }>`select count(*)::int as count from search_touched`.execute(this.#rows);
    return found.rows[0]?.count ?? 0;
  }

  /** Notes why the second engine takes nothing over; null once it does again. */
  async setFault(fault: string | null): Promise<void> {
    await sql`update search_state set engine_fault = ${fault} where engine_fault is distinct from ${fault}`.execute(this.#rows);
  }

  async backlog(): Promise<Backlog> {
    const found = await sql<{ pending: number; oldest: number; fault: string | null }>`
      select count(*)::int as pending, coalesce(extract(epoch from clock_timestamp() - min(changed_at)), 0)::float8 as oldest,
        (select engine_fault from search_state) as fault
      from search_pending`.execute(this.#rows);
    const row = found.rows[0]!;
    return { pending: row.pending, oldestSeconds: Math.max(0, row.oldest), fault: row.fault };
  }
}

/** To be called first in a transaction that goes over these services: what is noted from here on is noted anew. */
export async function takeTouched(tx: Kysely<Tables>, serviceIds: readonly string[]): Promise<void> {
  await sql`delete from search_touched where service_id = any(${[...serviceIds]}::uuid[])`.execute(tx);
}

/** Notes services as changed where an index is built anew just now. To be called last in the transaction that changed them: it holds the state's row. */
export async function noteTouched(tx: Kysely<Tables>, serviceIds: readonly string[]): Promise<void> {
  await sql`
    with state as materialized (select rebuild_started_at from search_state for share)
    insert into search_touched (service_id)
    select id from state, unnest(${[...serviceIds].sort()}::uuid[]) id where state.rebuild_started_at is not null
    on conflict do nothing`.execute(tx);
}
