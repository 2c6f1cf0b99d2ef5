import { type Kysely, sql } from "kysely";
import { isOpenAt, type OpeningRule } from "../catalog/opening-hours.api.ts";
import type { Tables } from "../platform/database/tables.ts";

interface Hours {
  readonly digest: string;
  readonly number: number;
  readonly zone: string;
  readonly rules: readonly OpeningRule[];
}

const answersKept = 20;

/**
 * Which of the ways to be open hold at an instant. Listings share a few hundred to a few thousand distinct hours, so both engines filter by
 * their digests, and what "open" means is decided once, by the pure function, with zone, summer time and dates.
 */
export class OpenHours {
  readonly #rows: Kysely<Tables>;
  readonly #known = new Map<string, Hours>();
  #newest = 0;
  /** By minute; kept for the few that are asked again and again. */
  readonly #answers = new Map<number, { readonly count: number; readonly digests: readonly string[] }>();

  constructor(rows: Kysely<Tables>) {
    this.#rows = rows;
  }

  /** Digests of `search_hours` that are open at the instant. Rows are never changed, so only new ones are read. */
  async openAt(instant: Date): Promise<readonly string[]> {
    // A transaction that took a lower number may commit after one that took a higher: the last few are read again.
    const fresh =
      await sql<Hours>`select digest, number, zone, rules from search_hours where number > ${this.#newest - 100} order by number`.execute(
        this.#rows,
      );
    for (const hours of fresh.rows) this.#known.set(hours.digest, hours);
    this.#newest = fresh.rows.at(-1)?.number ?? this.#newest;
    const minute = Math.floor(instant.getTime() / 60_000);
    const kept = this.#answers.get(minute);
    if (kept?.count === this.#known.size) return kept.digests;
    const digests = [...this.#known.values()].filter((hours) => isOpenAt(hours.rules, instant, hours.zone)).map((hours) => hours.digest);
    if (this.#answers.size >= answersKept) this.#answers.delete(this.#answers.keys().next().value ?? 0);
    this.#answers.set(minute, { count: this.#known.size, digests });
    return digests;
  }
}
