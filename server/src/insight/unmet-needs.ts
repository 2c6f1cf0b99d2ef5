import type { Kysely } from "kysely";
import type { FieldCipher } from "../platform/encryption/field-cipher.ts";
import type { Tables } from "../platform/database/tables.ts";
import { recordUnmetNeed } from "./unmet-need.store.ts";

/** A search that found too little, as search tells it: nothing in it says who asked. */
export interface UnmetSearch {
  readonly found: "NOTHING" | "WEAK";
  readonly known: readonly string[];
  readonly unknown: readonly string[];
  readonly area: string;
}

export interface UnmetNeedsDeps {
  readonly rows: Kysely<Tables>;
  readonly cipher: FieldCipher;
  readonly onFailure: (error: unknown) => void;
}

/** Writes that may wait at once. A statistic gives way before it slows a search down. */
const waitingAtMost = 50;

/** Counts what was asked for and not found, behind the answer. */
export class UnmetNeeds {
  readonly #deps: UnmetNeedsDeps;
  readonly #waiting = new Set<Promise<void>>();

  constructor(deps: UnmetNeedsDeps) {
    this.#deps = deps;
  }

  record(search: UnmetSearch, now: Date): void {
    if (this.#waiting.size >= waitingAtMost) return;
    const { rows, cipher, onFailure } = this.#deps;
    const digests = search.unknown.map((word) => cipher.token({ table: "unmet_word", column: "digest", organizationId: "" }, word));
    const write = recordUnmetNeed(rows, { ...search, digests, day: now.toISOString().slice(0, 10) })
      .catch(onFailure)
      .finally(() => this.#waiting.delete(write));
    this.#waiting.add(write);
  }

  /** Resolves when everything that was told is written or has failed. */
  async settled(): Promise<void> {
    await Promise.all(this.#waiting);
  }
}
