import { type Kysely, sql } from "kysely";
import type { Tables } from "../platform/database/tables.ts";
import { lexicon } from "./lexicon.ts";
import { WordList } from "./word-list.ts";

/** Milliseconds between two looks whether the words changed, at least. */
const shortestPause = 2000;
/** Of a large directory they are hundreds of thousands, and while an import runs they change all the time: to read them may take a twentieth of it. */
const pausePerReading = 20;
const longestPause = 30_000;

/** The words of the index as every search needs them: read once, and again in the background when they changed. */
export class IndexWords {
  readonly #rows: Kysely<Tables>;
  #list: WordList | undefined;
  #version = -1;
  #lookedAt = 0;
  #pause = shortestPause;
  #reading: Promise<void> | undefined;

  constructor(rows: Kysely<Tables>) {
    this.#rows = rows;
  }

  /** The list as known now; waits only the first time. An old list serves while a new one is read. */
  async current(): Promise<WordList> {
    if (!this.#list) await this.refresh();
    else if (Date.now() - this.#lookedAt > this.#pause) this.refresh().catch(() => undefined);
    return this.#list ?? new WordList({ documents: 0, words: new Map(), tokens: new Map() }, lexicon().words);
  }

  /** Reads the words again if they changed. Two at once are one. */
  async refresh(): Promise<void> {
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    await this.#reading;
  }

  async #read(): Promise<void> {
    this.#lookedAt = Date.now();
    const begun = performance.now();
    const state = await sql<{
      version: number;
      services: number;
    }>`select words_version::int as version, services from search_state`.execute(this.#rows);
    const { version = 0, services = 0 } = state.rows[0] ?? {};
    if (this.#list && version === this.#version) return;
    const found = await sql<{
      word: string;
      kind: string;
      documents: number;
    }>`select word, kind::text as kind, documents from search_word`.execute(this.#rows);
    const words = new Map<string, number>();
    const tokens = new Map<string, number>();
    for (const row of found.rows) (row.kind === "w" ? words : tokens).set(row.word, row.documents);
    let documents = Math.max(services, 1);
    for (const count of tokens.values()) documents = Math.max(documents, count);
    this.#list = new WordList({ documents, words, tokens }, lexicon().words);
    this.#version = version;
    this.#pause = Math.min(longestPause, Math.max(shortestPause, (performance.now() - begun) * pausePerReading));
  }
}
