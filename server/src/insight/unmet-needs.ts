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
  #waiting = 0;
  /** One after the other, in the order in which they were told: a statistic takes one connection at most. */
  #last: Promise<void> = Promise.resolve();

  constructor(deps: UnmetNeedsDeps) {
    this.#deps = deps;
  }

  record(search: UnmetSearch, now: Date): void {
    if (this.#waiting >= waitingAtMost) return;
    const { rows, cipher, onFailure } = this.#deps;
    const digests = search.unknown.map((word) => cipher.token({ table: "unmet_word", column: "digest", organizationId: "" }, word));
    const day = now.toISOString().slice(0, 10);
    this.#waiting += 1;
    this.#last = this.#last
      .then(() => recordUnmetNeed(rows, { ...search, digests, day }))
      .catch(onFailure)
      .finally(() => {
        this.#waiting -= 1;
      });
  }

  /** Resolves when everything that was told is written or has failed. */
  settled(): Promise<void> {
    return this.#last;
  }
}
