import { createHash } from "node:crypto";
import type { StagedRow } from "./staged-row.ts";

const mostRows = 2_000;
const mostCharacters = 4 * 1024 * 1024;
/** JSON repeats an organization in each of its services; so many are remembered, so that most repetitions end here. */
const mostRemembered = 20_000;

/** Writing to the scratch table failed: never the package's fault. */
export class StagingFailed extends Error {
  override readonly name = "StagingFailed";
}

/** Gathers rows and writes them in batches, one while the next is read. */
export class StageWriter {
  #rows: StagedRow[] = [];
  #characters = 0;
  #underWay: Promise<void> = Promise.resolve();
  #failure: StagingFailed | null = null;
  readonly #remembered = new Map<string, string>();
  /** JSON objects that were there before, word for word. */
  seenAgain = 0;

  constructor(private readonly write: (rows: readonly StagedRow[]) => Promise<void>) {}

  take(rows: readonly StagedRow[]): Promise<void> | void {
    for (const row of rows) {
      if (row.from_json && this.#isRepeated(row)) {
        if (!row.is_extra) this.seenAgain += 1;
        continue;
      }
      this.#rows.push(row);
      for (const value of Object.values(row.data)) this.#characters += typeof value === "string" ? value.length : 8;
    }
    if (this.#rows.length >= mostRows || this.#characters >= mostCharacters) return this.#flush();
  }

  async finish(): Promise<void> {
    await this.#flush();
    await this.#underWay;
    if (this.#failure) throw this.#failure;
  }

  /** Waits for the batch before this one only: the database writes while the next is read. */
  async #flush(): Promise<void> {
    const rows = this.#rows;
    this.#rows = [];
    this.#characters = 0;
    await this.#underWay;
    if (this.#failure) throw this.#failure;
    if (rows.length === 0) return;
    this.#underWay = this.write(rows).catch((cause: unknown) => {
      this.#failure = new StagingFailed(cause instanceof Error ? cause.message : String(cause), { cause });
    });
  }

  #isRepeated(row: StagedRow): boolean {
    if (row.id === null) return false;
    const key = `${row.target} ${row.id} ${row.scope}`;
    const content = createHash("sha1").update(JSON.stringify(row.data)).digest("base64");
    const isRepeated = this.#remembered.get(key) === content;
    this.#remembered.delete(key);
    this.#remembered.set(key, content);
    if (this.#remembered.size > mostRemembered) this.#remembered.delete(this.#remembered.keys().next().value!);
    return isRepeated;
  }
}
