import { LRUCache } from "lru-cache";

/** An answer, and the revision of the index that was known before it was asked for. */
export interface Kept<Answer> {
  readonly answer: Answer;
  readonly revision: number;
}

/** Milliseconds. What else an answer hangs on (the clock, an older server beside us that does not count its changes) counts by then. */
const keptFor = 30_000;

/**
 * Answers that were just given, for whoever asks the same before anything changes: most people ask for the same few things. Whoever takes one
 * compares its revision with the one that holds now, which comes with the statement that reads what is shown
 * (docs/adr/0018-answers-hold-for-a-revision.md).
 */
export class Answers<Answer extends object> {
  readonly #kept: LRUCache<string, Kept<Answer>>;
  readonly #most: number;
  #revision: number | null = null;

  /** @param most How many are kept; 0 keeps none. */
  constructor(most: number) {
    this.#most = most;
    this.#kept = new LRUCache({ max: Math.max(1, most), ttl: keptFor });
  }

  get(key: string): Kept<Answer> | undefined {
    return this.#kept.get(key);
  }

  /** The revision that an answer asked for from now on holds for; null as long as none was seen. */
  get revision(): number | null {
    return this.#revision;
  }

  /** @param revision As it was before the answer was asked for. */
  keep(key: string, answer: Answer, revision: number | null): void {
    if (revision !== null && this.#most > 0) this.#kept.set(key, { answer, revision });
  }

  forget(key: string): void {
    this.#kept.delete(key);
  }

  /** Told of the revision whenever it was read. */
  saw(revision: number): void {
    this.#revision = Math.max(revision, this.#revision ?? revision);
  }
}
