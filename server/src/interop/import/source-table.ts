import type { ReaderName } from "./cell-readers.ts";
import type { CatalogTable, Row } from "./catalog-tables.ts";

/** One column of a foreign table. */
export interface ColumnMap {
  /** Column of the catalog's table. A name that the table lacks is used by the import itself (see `viaLocation`). */
  readonly to: string;
  readonly read?: ReaderName;
  /** The cell holds the id of a row of that foreign table. */
  readonly ref?: string;
  /** `row`: without it the row cannot come in. `field`: it should be there; the row comes in and the lack is said. */
  readonly required?: "row" | "field";
}

/** A cell that holds several things, each of which is a row of its own in the catalog. */
export interface ListMap {
  readonly column: string;
  readonly target: CatalogTable;
  /** Where each part goes. */
  readonly to: string;
  readonly read?: ReaderName;
  /** Each part is the id of a row of that foreign table. */
  readonly ref?: string;
  /** Column of the new row that names the row it came from. */
  readonly parent: string;
  readonly fixed?: Row;
  /** The cell is one thing, commas and all. */
  readonly isWhole?: boolean;
}

/** How one table of one dialect becomes rows of the catalog. */
export interface SourceTable {
  /** The foreign table's name: ids that are no UUIDs are unique within it. */
  readonly key: string;
  readonly target: CatalogTable;
  /** File names without folder and ending, lower case. */
  readonly files: readonly string[];
  /** Column of the id; `id` where not said. */
  readonly id?: string;
  /** Null: known, and there is no place for it. */
  readonly columns: Readonly<Record<string, ColumnMap | null>>;
  readonly lists?: readonly ListMap[];
  readonly fixed?: Row;
  /** Rows without an id are told apart by these columns of the catalog's table. */
  readonly naturalKey?: readonly string[];
  /** Several foreign tables flow into one of ours, so even a UUID is unique only within its own. */
  readonly hasOwnIds?: boolean;
}

export interface Dialect {
  readonly name: string;
  readonly tables: readonly SourceTable[];
}

type Written = string | ColumnMap | null;

/** Mapping tables are written short: a string is the column's own reader with its own name, `ref:table` a foreign id. */
export function columns(table: Readonly<Record<string, Written>>): Readonly<Record<string, ColumnMap | null>> {
  return Object.fromEntries(
    Object.entries(table).map(([name, written]) => {
      if (written === null || typeof written === "object") return [name, written];
      const [kind, argument] = written.split(":");
      return [name, kind === "ref" ? { to: name, ref: argument! } : { to: name, read: written as ReaderName }];
    }),
  );
}
