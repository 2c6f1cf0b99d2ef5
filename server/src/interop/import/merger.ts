import { createHash } from "node:crypto";
import tzLookup from "@photostructure/tz-lookup";
import { sql } from "kysely";
import type { Transaction } from "../../platform/database/database.ts";
import { type CatalogTable, catalogTables, type Row, tableSpecs } from "./catalog-tables.ts";
import {
  type FinalRow,
  hasSlug,
  lostOwnParents,
  mergeBatch,
  type MergeEntry,
  servicesShowing,
  setOwnParents,
  type Surroundings,
  surroundingsOf,
  takenSlugs,
  upsertRows,
} from "./merge.store.ts";
import type { Problem, ProblemCode } from "./problems.ts";
import { profileOf } from "./service-profile.ts";
import { slugsFor } from "./slugs.rules.ts";

const batchSize = 1_000;

export interface TableCounts {
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
}

export interface MergeOptions {
  readonly source: string;
  readonly transact: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;
  readonly report: (problem: Problem) => void;
  /** Told in the transaction that changed them; never more than 1,000 at once. */
  readonly onServicesChanged?: (tx: Transaction, serviceIds: readonly string[]) => Promise<void>;
  readonly onBatch?: (table: CatalogTable, rows: number) => void;
  readonly signal?: AbortSignal;
}

interface Candidate {
  readonly entry: MergeEntry;
  readonly row: FinalRow;
}

/** Brings the staged rows into the catalog, table by table in the order in which they depend on each other, batch by batch. */
export class Merger {
  /** Rows of the package. */
  readonly rows: TableCounts = { created: 0, updated: 0, unchanged: 0, rejected: 0 };
  /** Rows of the catalog, by table: also those that lists in cells became. */
  readonly tables: Partial<Record<CatalogTable, TableCounts>> = {};

  constructor(private readonly options: MergeOptions) {}

  async merge(): Promise<void> {
    for (const table of catalogTables) {
      for (let after = 0, isMore = true; isMore; ) {
        this.options.signal?.throwIfAborted();
        const last = await this.#mergeOneBatch(table, after);
        isMore = last !== null;
        after = last ?? after;
      }
      for (const { column } of tableSpecs[table].references.filter((reference) => reference.isSelf)) await this.#setParents(table, column);
    }
  }

  /** Everything of one batch in one transaction, with the word to the search. Counted and told when it is committed. */
  async #mergeOneBatch(table: CatalogTable, after: number): Promise<number | null> {
    const result = await this.options.transact(async (tx) => {
      const entries = await mergeBatch(tx, table, after, batchSize);
      const outcome = new BatchOutcome(table);
      if (entries.length > 0) await this.#mergeEntries(tx, { table, entries, outcome });
      return { outcome, last: entries.at(-1)?.seq ?? null, count: entries.length };
    });
    for (const problem of result.outcome.problems) this.options.report(problem);
    this.#count(table, result.outcome);
    if (result.count > 0) this.options.onBatch?.(table, result.count);
    return result.last;
  }

  async #mergeEntries(
    tx: Transaction,
    batch: { readonly table: CatalogTable; readonly entries: readonly MergeEntry[]; readonly outcome: BatchOutcome },
  ): Promise<void> {
    const { table, outcome } = batch;
    const acceptable = batch.entries.flatMap((entry) => this.#accept(table, entry, outcome));
    const surroundings =
      table === "service"
        ? await surroundingsOf(
            tx,
            acceptable.map(({ entry }) => entry.id),
          )
        : null;
    const changed: Candidate[] = [];
    for (const { entry, data } of acceptable) {
      const row = this.#finalRow(table, { entry, data, surroundings: surroundings?.get(entry.id) ?? null });
      if (entry.owner !== null && entry.content_hash === row["content_hash"]) outcome.unchanged.push(entry);
      else changed.push({ entry, row });
    }
    const written = await this.#write(tx, table, { candidates: await this.#withSlugs(tx, table, changed), outcome });
    const services = await servicesShowing(tx, table, written);
    for (let at = 0; at < services.length; at += 1_000) await this.options.onServicesChanged?.(tx, services.slice(at, at + 1_000));
  }

  /** The row's data without references that lead nowhere; nothing when it cannot come in. */
  #accept(table: CatalogTable, entry: MergeEntry, outcome: BatchOutcome): { readonly entry: MergeEntry; readonly data: Row }[] {
    if (entry.owner !== null && entry.owner !== this.options.source) {
      return outcome.reject(entry, "FOREIGN_ROW", "id", `the id belongs to a row of the source ${entry.owner}, which stays as it is`);
    }
    const spec = tableSpecs[table];
    const data = { ...entry.data };
    if (entry.via_organization !== null) data["organization_id"] ??= entry.via_organization;
    for (const column of entry.lost) {
      const parent = spec.references.find((reference) => reference.column === column)!;
      const foreign = entry.raw?.[column] ?? String(data[column]);
      delete data[column];
      const isLastParent = spec.needsParent && !spec.references.some((reference) => data[reference.column] != null);
      if (parent.required || isLastParent) {
        return outcome.reject(entry, "UNKNOWN_PARENT", column, `there is no ${parent.table} with the id ${foreign}`);
      }
      outcome.tell(entry, "UNKNOWN_REFERENCE", column, `there is no ${parent.table} with the id ${foreign}; the row came in without it`);
    }
    const missing = spec.references.find((reference) => reference.required && data[reference.column] == null);
    if (missing) return this.#rejectOrphan(table, { entry, data, column: missing.column, outcome });
    if (spec.needsParent && !spec.references.some((reference) => data[reference.column] != null)) {
      return outcome.reject(entry, "MISSING_PARENT", spec.references[0]!.column, `the row does not say to what it belongs`);
    }
    const taken = table === "service_at_location" && (entry.taken_by !== null || !outcome.isNewPair(data));
    if (taken) return outcome.reject(entry, "DUPLICATE_ROW", "location_id", "another row already joins this service and this location");
    return [{ entry, data }];
  }

  #rejectOrphan(
    table: CatalogTable,
    orphan: { readonly entry: MergeEntry; readonly data: Row; readonly column: string; readonly outcome: BatchOutcome },
  ): never[] {
    const { entry, data, column, outcome } = orphan;
    const via = data["viaLocation"];
    if (via == null) return outcome.reject(entry, "MISSING_PARENT", column, `a ${table} needs a ${column}`);
    return outcome.reject(
      entry,
      "UNKNOWN_PARENT",
      "location_id",
      `there is no location with the id ${entry.raw?.["viaLocation"] ?? String(via)} that belongs to an organization`,
    );
  }

  #finalRow(
    table: CatalogTable,
    found: { readonly entry: MergeEntry; readonly data: Row; readonly surroundings: Surroundings | null },
  ): FinalRow {
    const { entry, data } = found;
    const spec = tableSpecs[table];
    const full: Row = { ...data };
    if (found.surroundings) Object.assign(full, profileOf(data, found.surroundings));
    if (table === "location") full["timezone"] = zoneOf(data["latitude"], data["longitude"]);
    const row: Record<string, Row[string]> = {
      id: entry.id,
      source: this.options.source,
      source_id: entry.source_id?.slice(0, 500) ?? null,
    };
    for (const column of spec.columns) row[column] = full[column] ?? spec.defaults?.[column] ?? null;
    row["content_hash"] = createHash("sha1").update(JSON.stringify(row)).digest("base64url");
    return row as FinalRow;
  }

  async #withSlugs(tx: Transaction, table: CatalogTable, candidates: readonly Candidate[]): Promise<readonly Candidate[]> {
    if (!hasSlug(table) || candidates.length === 0) return candidates;
    const wanted = candidates.map(({ row }) => ({ id: row.id, name: String(row["name"]) }));
    const chosen = await slugsFor(wanted, table, (slugs) => takenSlugs(tx, table, slugs));
    return candidates.map(({ entry, row }) => ({ entry, row: { ...row, slug: chosen.get(row.id)! } }));
  }

  /** Writes all at once; when the database refuses, halves until the row that it refuses stands alone and is named. */
  async #write(
    tx: Transaction,
    table: CatalogTable,
    batch: { readonly candidates: readonly Candidate[]; readonly outcome: BatchOutcome },
  ): Promise<string[]> {
    const { candidates, outcome } = batch;
    if (candidates.length === 0) return [];
    await sql`savepoint import_batch`.execute(tx.rows);
    try {
      const { created, updated } = await upsertRows(
        tx,
        table,
        candidates.map(({ row }) => row),
      );
      await sql`release savepoint import_batch`.execute(tx.rows);
      outcome.written(candidates, { created, updated });
      return [...created, ...updated];
    } catch (error) {
      if (!isRefusal(error)) throw error;
      await sql`rollback to savepoint import_batch`.execute(tx.rows);
      if (candidates.length === 1) {
        outcome.reject(candidates[0]!.entry, "REFUSED_BY_DATABASE", null, error.message.slice(0, 300));
        return [];
      }
      const middle = candidates.length >> 1;
      const first = await this.#write(tx, table, { candidates: candidates.slice(0, middle), outcome });
      return [...first, ...(await this.#write(tx, table, { candidates: candidates.slice(middle), outcome }))];
    }
  }

  async #setParents(table: CatalogTable, column: string): Promise<void> {
    for (let after = 0, isMore = true; isMore; ) {
      const lost = await this.options.transact((tx) => lostOwnParents(tx, table, column, { after, limit: batchSize }));
      for (const { file, row, foreign } of lost) {
        this.options.report({
          file,
          row,
          column,
          code: "UNKNOWN_REFERENCE",
          message: `there is no ${table} with the id ${foreign}; the row came in without it`,
        });
      }
      isMore = lost.length > 0;
      after = lost.at(-1)?.seq ?? after;
    }
    await this.options.transact((tx) => setOwnParents(tx, table, column, this.options.source));
  }

  #count(table: CatalogTable, outcome: BatchOutcome): void {
    const counts = (this.tables[table] ??= { created: 0, updated: 0, unchanged: 0, rejected: 0 });
    for (const kind of ["created", "updated", "unchanged", "rejected"] as const) {
      counts[kind] += outcome[kind].length;
      this.rows[kind] += outcome[kind].filter((entry) => !entry.is_extra).length;
    }
  }
}

/** What became of one batch; kept until it is committed. */
class BatchOutcome {
  readonly problems: Problem[] = [];
  readonly unchanged: MergeEntry[] = [];
  readonly created: MergeEntry[] = [];
  readonly updated: MergeEntry[] = [];
  readonly rejected: MergeEntry[] = [];
  readonly #pairs = new Set<string>();

  constructor(readonly table: CatalogTable) {}

  isNewPair(data: Row): boolean {
    const pair = `${String(data["service_id"])} ${String(data["location_id"])}`;
    const isNew = !this.#pairs.has(pair);
    this.#pairs.add(pair);
    return isNew;
  }

  tell(entry: MergeEntry, code: ProblemCode, column: string | null, message: string): void {
    this.problems.push({ file: entry.file, row: entry.row, column, code, message });
  }

  reject(entry: MergeEntry, code: ProblemCode, column: string | null, message: string): never[] {
    this.rejected.push(entry);
    // What came out of a cell of a row that was itself refused is not complained about a second time.
    if (!(entry.is_extra && entry.raw === null && code === "UNKNOWN_PARENT")) this.tell(entry, code, column, message);
    return [];
  }

  written(candidates: readonly Candidate[], ids: { readonly created: readonly string[]; readonly updated: readonly string[] }): void {
    const created = new Set(ids.created);
    const updated = new Set(ids.updated);
    for (const { entry } of candidates) {
      if (created.has(entry.id)) this.created.push(entry);
      else if (updated.has(entry.id)) this.updated.push(entry);
      else this.unchanged.push(entry);
    }
  }
}

function zoneOf(latitude: Row[string] | undefined, longitude: Row[string] | undefined): string | null {
  return typeof latitude === "number" && typeof longitude === "number" ? tzLookup(latitude, longitude) : null;
}

/** A constraint, a type or a limit said no: the row's fault. A lost connection or a cancelled statement is not. */
function isRefusal(error: unknown): error is Error {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^(22|23|54)/.test(code);
}
