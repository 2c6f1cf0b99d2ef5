import type { Transaction } from "../../platform/database/database.ts";
import { type Row, tableSpecs, type Value } from "./catalog-tables.ts";
import { stemOf } from "./dialects.ts";
import { madeId } from "./identity.ts";
import type { Problem, ProblemCode } from "./problems.ts";
import { dropStaged, patchStage, rowsWithoutId, sharedIds, type StagedEntry, type StagePatch, type Without } from "./staging.store.ts";

const page = { rows: 2_000, groups: 500 } as const;

export interface Resolution {
  /** Rows that turned out to be others seen again: they are not counted as read. */
  readonly seenAgain: number;
  readonly rejected: number;
}

type Transact = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;

/** Gives an id to rows that came without one: their source, table, parents and place among their siblings make it. */
export async function nameRowsWithoutId(transact: Transact, source: string): Promise<void> {
  let last: Without | null = null;
  let siblings = "";
  let ordinal = 0;
  for (;;) {
    const after: Without | null = last;
    const found = await transact(async (tx) => {
      const rows = await rowsWithoutId(tx, after, page.rows);
      const patches: StagePatch[] = rows.map(({ seq, target, scope, file }) => {
        const key = `${target} ${stemOf(file)} ${scope}`;
        ordinal = key === siblings ? ordinal + 1 : 1;
        siblings = key;
        return { seq, target, id: madeId(source, "row without id", key, String(ordinal)), data: null };
      });
      await patchStage(tx, patches);
      return rows;
    });
    last = found.at(-1) ?? null;
    if (last === null) return;
  }
}

/**
 * Settles rows that share an id. JSON shows one thing in several places: what the places say is put together. In CSV a row that says
 * the same again is dropped, and one that says something else is another row where nothing can point at it by id, else refused.
 */
export async function settleSharedIds(transact: Transact, source: string, report: (problem: Problem) => void): Promise<Resolution> {
  let seenAgain = 0;
  let rejected = 0;
  let last: { readonly target: string; readonly id: string } | null = null;
  for (;;) {
    const after: { readonly target: string; readonly id: string } | null = last;
    const { found, problems } = await transact(async (tx) => {
      const entries = await sharedIds(tx, after, page.groups);
      const settled = groupsOf(entries).map((group) => new Group(source, group));
      await dropStaged(
        tx,
        settled.flatMap((group) => group.dropped),
      );
      await patchStage(
        tx,
        settled.flatMap((group) => group.patches),
      );
      for (const group of settled) {
        seenAgain += group.seenAgain;
        rejected += group.rejected;
      }
      return { found: entries, problems: settled.flatMap((group) => group.problems) };
    });
    for (const problem of problems) report(problem);
    last = found.at(-1) ?? null;
    if (last === null) return { seenAgain, rejected };
  }
}

function groupsOf(entries: readonly StagedEntry[]): StagedEntry[][] {
  const groups: StagedEntry[][] = [];
  for (const entry of entries) {
    const group = groups.at(-1);
    if (group && group[0]!.id === entry.id && group[0]!.target === entry.target) group.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

/** What a group comes to. */
class Group {
  readonly dropped: StagedEntry[] = [];
  readonly patches: StagePatch[] = [];
  readonly problems: Problem[] = [];
  seenAgain = 0;
  rejected = 0;
  readonly #kept: { readonly entry: StagedEntry; readonly id: string; readonly data: Record<string, Value>; isChanged: boolean }[] = [];
  readonly #parentColumns: readonly string[];

  constructor(
    private readonly source: string,
    entries: readonly StagedEntry[],
  ) {
    const { references } = tableSpecs[entries[0]!.target];
    this.#parentColumns = [...references.map((reference) => reference.column), "link_id", "resource_id"];
    const isJson = entries.some((entry) => entry.from_json);
    for (const entry of entries) {
      if (isJson) this.#fold(entry);
      else this.#compare(entry);
    }
    for (const { entry, id, data, isChanged } of this.#kept) {
      if (isChanged || id !== entry.id) this.patches.push({ seq: entry.seq, target: entry.target, id, data: isChanged ? data : null });
    }
  }

  #fold(entry: StagedEntry): void {
    const isLeaf = tableSpecs[entry.target].isLeaf === true;
    const same = this.#kept.find((kept) => !isLeaf || this.#parentColumns.every((column) => agrees(kept.data[column], entry.data[column])));
    if (!same) return this.#keep(entry);
    for (const [column, value] of Object.entries(entry.data)) {
      const present = same.data[column];
      if (present == null && value !== null) {
        same.data[column] = value;
        same.isChanged = true;
      } else if (!agrees(present, value)) {
        this.#tell(
          entry,
          "CONFLICTING_VALUE",
          column,
          `row ${same.entry.row} of ${same.entry.file} gives ${column} another value, which counts`,
        );
      }
    }
    this.dropped.push(entry);
    if (!entry.is_extra) this.seenAgain += 1;
  }

  #compare(entry: StagedEntry): void {
    const text = canonical(entry.data);
    const same = this.#kept.find((kept) => canonical(kept.entry.data) === text);
    if (same) {
      this.dropped.push(entry);
      if (entry.is_extra) return;
      this.rejected += 1;
      return this.#tell(entry, "DUPLICATE_ROW", null, `says the same as row ${same.entry.row}`);
    }
    if (this.#kept.length === 0) return this.#keep(entry);
    const first = this.#kept[0]!.entry;
    if (tableSpecs[entry.target].isLeaf) {
      this.#keep(entry);
      if (!entry.is_extra)
        this.#tell(entry, "DUPLICATE_ID", "id", `row ${first.row} has the same id; this one came in under an id of its own`);
      return;
    }
    this.dropped.push(entry);
    if (!entry.is_extra) this.rejected += 1;
    this.#tell(entry, "DUPLICATE_ID", "id", `row ${first.row} has the same id and says something else`);
  }

  #keep(entry: StagedEntry): void {
    const alike = this.#kept.filter((kept) => kept.entry.scope === entry.scope).length;
    const id = this.#kept.length === 0 ? entry.id : madeId(this.source, "row with a shared id", entry.id, entry.scope, String(alike));
    this.#kept.push({ entry, id, data: { ...entry.data }, isChanged: false });
  }

  #tell(entry: StagedEntry, code: ProblemCode, column: string | null, message: string): void {
    this.problems.push({ file: entry.file, row: entry.row, column, code, message });
  }
}

const canonical = (data: Row): string => JSON.stringify(Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1)));

function agrees(one: Value | undefined, other: Value | undefined): boolean {
  return one == null || other == null || JSON.stringify(one) === JSON.stringify(other);
}
