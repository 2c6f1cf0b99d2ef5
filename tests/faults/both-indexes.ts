// oxlint-disable vitest/no-standalone-expect -- what tests of crashes expect together
import { createHash } from "node:crypto";
import { indexUid } from "@waypost/server/search/adapters/meilisearch/meilisearch.index";
import type pg from "pg";
import { expect } from "vitest";

type Meilisearch = { readonly url: string; readonly key: string };

/** A digest of each document by its id, of one engine. */
type Digests = Readonly<Record<string, string>>;

/** What both engines hold, read past all code of Waypost: rows by SQL, documents over Meilisearch's own HTTP. */
export class BothIndexes {
  readonly #owner: pg.Pool;
  readonly #meilisearch: Meilisearch;

  constructor(owner: pg.Pool, meilisearch: Meilisearch) {
    this.#owner = owner;
    this.#meilisearch = meilisearch;
  }

  /** Each listing of the catalog has its document in both engines, once for each place, and no other has; and it says what the catalog says. */
  async equalTheCatalog(): Promise<void> {
    const wanted = await this.#pairs(
      `select s.id || coalesce('_' || l.location_id, '') as id, s.name as value
       from service s left join service_at_location l on l.service_id = s.id where s.status = 'active'`,
    );
    expect(Object.keys(wanted).length).toBeGreaterThan(0);
    expect(await this.#pairs("select id, name as value from search_document")).toEqual(wanted);
    // Meilisearch keeps the name only as words: compared with those of PostgreSQL, which stand beside the name.
    const documents = await this.#documents();
    expect(Object.fromEntries(documents.map(({ id, nameKey }) => [id, nameKey]))).toEqual(
      await this.#pairs("select id, name_key as value from search_document"),
    );
  }

  async digests(): Promise<{ readonly postgres: Digests; readonly meilisearch: Digests }> {
    // When it was written is no part of what is written.
    const postgres = await this.#pairs("select id, md5((to_jsonb(d) - 'indexed_at')::text) as value from search_document d");
    const meilisearch = (await this.#documents()).map((document) => [document.id, digestOf(document)]);
    return { postgres, meilisearch: Object.fromEntries(meilisearch) };
  }

  async #pairs(query: string): Promise<Digests> {
    const { rows } = await this.#owner.query<{ id: string; value: string }>(query);
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    return Object.fromEntries(rows.map((row) => [row.id, row.value]));
  }

  async #documents(): Promise<{ readonly id: string; readonly nameKey: string }[]> {
    const headers = { authorization: `Bearer ${this.#meilisearch.key}` };
    const response = await fetch(`${this.#meilisearch.url}/indexes/${indexUid}/documents?limit=1000000`, { headers });
    expect(response.status).toBe(200);
    const { results, total } = (await response.json()) as { results: { id: string; nameKey: string }[]; total: number };
    expect(results).toHaveLength(total);
    return results;
  }
}

function digestOf(document: object): string {
  const fields = Object.entries(document)
    .map(([key, value]) => [key, Array.isArray(value) ? [...(value as string[])].sort() : (value as unknown)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("md5").update(JSON.stringify(fields)).digest("hex");
}
