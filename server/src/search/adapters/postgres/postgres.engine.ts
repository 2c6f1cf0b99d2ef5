import { type Kysely, sql } from "kysely";
import type { Tables } from "../../../platform/database/tables.ts";
import type { SearchDocument } from "../../document.ts";
import {
  type Candidate,
  type ComparedDocument,
  type EngineAnswer,
  type EngineHealth,
  type EngineQuery,
  type FacetCount,
  type FacetName,
  isFiltered,
  type SearchEngine,
} from "../../engine.ts";
import { areasOf, candidateCap, distanceRows, facetOfTag, facetRows, hits, outerOrder, pageOf } from "./postgres.sql.ts";
import { type Serving, servingOf } from "../../serving.ts";
import { ProjectionStore } from "./projection.store.ts";

type Rows = Kysely<Tables>;

interface HitRow {
  service_id: string;
  signature: string;
  latitude: number | null;
  longitude: number | null;
  areas: string[] | null;
  fund_rank: number;
  verified: number;
}

export interface PostgresEngineOptions {
  /** Reads under the public role. */
  readonly read: Rows;
  /** Writes the projection. */
  readonly write: Rows;
}

/** The engine that is always there: one projection table in the product's own database. Meant for up to about 100,000 listings. */
export class PostgresEngine implements SearchEngine {
  readonly name = "POSTGRES";
  readonly #read: Rows;
  readonly #store: ProjectionStore;

  constructor(options: PostgresEngineOptions) {
    this.#read = options.read;
    this.#store = new ProjectionStore(options.write);
  }

  async find(query: EngineQuery): Promise<EngineAnswer> {
    const own = query.facets.filter((facet) => isFiltered(query.filters, facet));
    const [main, ...others] = await Promise.all([
      this.#page(
        query,
        query.facets.filter((facet) => !own.includes(facet)),
      ),
      ...own.map((facet) => this.#facet(query, facet)),
    ]);
    return { ...main, facets: [...main.facets, ...others.flat()] };
  }

  /** Hits, total and the facets that have no filter of their own: one statement. */
  async #page(query: EngineQuery, facets: readonly FacetName[]): Promise<EngineAnswer> {
    const counts =
      facets.length > 0 ? sql`(select coalesce(json_agg(f), '[]') from (${facetRows(facets, query.openNow)}) f)` : sql`'[]'::json`;
    const found = await sql<{ total: number; matched: number; facets: { tag: string; count: number }[]; rows: HitRow[] }>`
      with ${hits(query)}, ${pageOf(query)}
      select (select count(*)::int from hit) as total, (select count(*)::int from matched) as matched, ${counts} as facets,
        (select coalesce(json_agg(r), '[]') from (
          select p.service_id, ${query.ranked > 0 ? sql`case when p.place <= ${query.ranked} then d.signature else '' end` : sql`''`} as signature, p.latitude, p.longitude,
            ${query.near && query.ranked > 0 ? sql`case when p.place <= ${query.ranked} then ${areasOf(sql`p.tags`)} end` : sql`null`} as areas, p.fund_rank, coalesce(extract(epoch from p.verified_at), 0)::float8 as verified
          from (select *, row_number() over (order by ${outerOrder(query)}) as place from page) p
          ${query.ranked > 0 ? sql`join search_document d on d.id = p.id` : sql``}
          order by p.place) r) as rows`.execute(this.#read);
    const row = found.rows[0]!;
    const serving = servingOf(query.near);
    return {
      candidates: row.rows.map((each) => candidateOf(each, serving)),
      total: Math.min(row.total, candidateCap),
      totalIsExact: row.matched <= candidateCap,
      facets: row.facets.flatMap(facetOf),
    };
  }

  /** A facet that is also a filter is counted as if it were not, so that a second value can be added to the first. */
  async #facet(query: EngineQuery, facet: FacetName): Promise<FacetCount[]> {
    if (facet === "DISTANCE") return this.#distances(query);
    const found = await sql<{ tag: string; count: number }>`with ${hits(query, facet)} ${facetRows([facet], query.openNow)}`.execute(
      this.#read,
    );
    return found.rows.flatMap(facetOf);
  }

  async #distances(query: EngineQuery): Promise<FacetCount[]> {
    if (!query.near || query.near.radiusMiles === 0) return [];
    const found = await distanceRows(query, query.near).execute(this.#read);
    return found.rows.flatMap(facetOf);
  }

  async index(documents: readonly SearchDocument[]): Promise<void> {
    await this.#store.put(documents, { marksPending: false });
  }

  async remove(serviceIds: readonly string[]): Promise<void> {
    await this.#store.remove(serviceIds, { marksPending: false });
  }

  /** Rows are replaced service by service, each in a transaction, and what was not touched is removed last: readers never see a gap. */
  async rebuild(batches: AsyncIterable<readonly SearchDocument[]>): Promise<void> {
    await this.#store.rebuild(batches);
  }

  async health(): Promise<EngineHealth> {
    try {
      await sql`select 1`.execute(this.#read);
      return "READY";
    } catch {
      return "DOWN";
    }
  }

  async compare(serviceIds: readonly string[], wanted: readonly SearchDocument[]): Promise<readonly ComparedDocument[]> {
    return this.#store.compare(serviceIds, wanted);
  }

  async documentCount(): Promise<number> {
    return (await this.#store.state()).documents;
  }

  async *heldServices(): AsyncIterable<readonly string[]> {
    for (let after: string | null = null; ; ) {
      const held = await this.#store.heldServices(after, 5000);
      if (held.length > 0) yield held;
      after = held.at(-1) ?? null;
      if (after === null) return;
    }
  }

  /** The connections belong to the database; there is nothing of its own to close. */
  async close(): Promise<void> {}
}

function candidateOf(row: HitRow, serving: (areas: readonly string[]) => Serving): Candidate {
  return {
    serviceId: row.service_id,
    signature: row.signature,
    latitude: row.latitude,
    longitude: row.longitude,
    serves: serving(row.areas ?? []),
    fundRank: row.fund_rank,
    verifiedAt: row.verified,
  };
}

function facetOf({ tag, count }: { tag: string; count: number }): FacetCount[] {
  const facet = facetOfTag(tag);
  return facet && count > 0 ? [{ facet, value: tag.slice(2), count }] : [];
}
