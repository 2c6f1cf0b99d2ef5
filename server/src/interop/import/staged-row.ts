import type { CatalogTable, Row } from "./catalog-tables.ts";

/** A row as it was read, on its way into the catalog. Column names are those of import.staged_row. */
export interface StagedRow {
  readonly seq: number;
  readonly target: CatalogTable;
  readonly id: string | null;
  readonly source_id: string | null;
  readonly file: string;
  readonly row: number;
  readonly from_json: boolean;
  readonly is_extra: boolean;
  readonly scope: string;
  readonly service_id: string | null;
  readonly data: Row;
  /** Foreign ids by column, where they are no UUIDs. */
  readonly raw: Readonly<Record<string, string>> | null;
}
