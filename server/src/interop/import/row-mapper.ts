import { type CatalogTable, type Row, tableSpecs, type Value } from "./catalog-tables.ts";
import { type Cell, cellReaders, type CellReader, listSeparator, splitList } from "./cell-readers.ts";
import { idOf, madeId } from "./identity.ts";
import { isUuid } from "../../kernel/ids.ts";
import type { Problem, ProblemCode } from "./problems.ts";
import type { ColumnMap, ListMap, SourceTable } from "./source-table.ts";
import type { StagedRow } from "./staged-row.ts";

/** Longer texts are cut: no listing needs them, and one cell must not fill the memory. */
const longestText = 100_000;
// All but tab, newline, carriage return and our own list separator.
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const controlCharacters = /[\u0000-\u0008\u000B\u000C\u000E-\u001E\u007F]/;

interface CompiledColumn {
  readonly index: number;
  readonly name: string;
  readonly map: ColumnMap;
  readonly reader: CellReader;
}

/** A foreign table as it stands in one file: which cell is what. */
export interface CompiledTable {
  readonly table: SourceTable;
  readonly idIndex: number;
  readonly columns: readonly CompiledColumn[];
  readonly lists: readonly { readonly index: number; readonly map: ListMap; readonly reader: CellReader }[];
}

export function compileTable(table: SourceTable, header: readonly string[]): CompiledTable {
  const indexOf = new Map(header.map((name, index) => [name, index] as const).reverse());
  const columns: CompiledColumn[] = [];
  for (const [name, map] of Object.entries(table.columns)) {
    const index = indexOf.get(name);
    // A required column that the file lacks altogether: each row without it is refused; a lesser lack is said once, for the file.
    if (map && (index !== undefined || map.required === "row"))
      columns.push({ index: index ?? -1, name, map, reader: cellReaders[map.read ?? "text"] });
  }
  const lists = (table.lists ?? []).flatMap((map) => {
    const index = indexOf.get(map.column);
    return index === undefined ? [] : [{ index, map, reader: cellReaders[map.read ?? "text"] }];
  });
  return { table, idIndex: indexOf.get(table.id ?? "id") ?? -1, columns, lists };
}

/** Where a row stands, and what its surroundings in a JSON document say about it. */
export interface RowPlace {
  readonly file: string;
  readonly row: number;
  readonly fromJson: boolean;
  /** Tells an object without an id apart: the way to it from the nearest one with an id. */
  readonly path?: string;
  /** Prefix of column names in problems, e.g. "phones[0].". */
  readonly columnPrefix?: string;
}

export interface MappedRow {
  /** The row itself and the rows that its lists became; empty when it cannot come in. */
  readonly rows: readonly StagedRow[];
  readonly id: string | null;
}

/** Turns foreign rows into the catalog's. Says what it could not read; a row without what it needs does not come in. */
export class RowMapper {
  #seq = 0;
  readonly #taxonomies = new Set<string>();

  constructor(
    private readonly source: string,
    private readonly report: (problem: Problem) => void,
  ) {}

  map(compiled: CompiledTable, cells: readonly string[], place: RowPlace): MappedRow {
    const reading = new RowReading(this.source, compiled, place, this.report);
    reading.readColumns(cells);
    const id = reading.identify(cells);
    if (!reading.isAcceptable) return { rows: [], id: null };
    const extras = [...this.#surroundings(reading, id), ...this.#lists(reading, cells, id)];
    const { target, key } = compiled.table;
    const own = this.#stage(reading, target, { id, data: reading.data, raw: reading.raw, sourceId: reading.foreignId });
    const siblings = reading.siblings.map(({ data, raw }) =>
      this.#stage(reading, target, { id: madeId(this.source, key, id ?? reading.place.path ?? "", JSON.stringify(raw)), data, raw }),
    );
    return { rows: [own, ...siblings, ...extras], id };
  }

  #stage(
    reading: RowReading,
    target: CatalogTable,
    row: { readonly id: string | null; readonly data: Row; readonly raw?: StagedRow["raw"]; readonly sourceId?: string | null },
  ): StagedRow {
    const { data } = row;
    this.#seq += 1;
    const serviceId = data["service_id"] ?? (data["link_type"] === "service" ? data["link_id"] : null);
    return {
      seq: this.#seq,
      target,
      id: row.id,
      source_id: row.sourceId ?? null,
      file: reading.place.file,
      row: reading.place.row,
      from_json: reading.place.fromJson,
      is_extra: row.sourceId === undefined,
      scope: scopeOf(target, data),
      service_id: typeof serviceId === "string" ? serviceId : null,
      data,
      raw: row.raw ?? null,
    };
  }

  /** Rows that a row needs beside it and that its dialect only names: a taxonomy by its name, a place for an organization's address. */
  #surroundings(reading: RowReading, id: string | null): StagedRow[] {
    const { data } = reading;
    const made: StagedRow[] = [];
    const taxonomy = take(data, "viaTaxonomyName");
    if (typeof taxonomy === "string" && data["taxonomy_id"] == null) {
      const taxonomyId = madeId(this.source, "taxonomy by name", taxonomy);
      data["taxonomy_id"] = taxonomyId;
      if (!this.#taxonomies.has(taxonomy)) {
        this.#taxonomies.add(taxonomy);
        made.push(this.#stage(reading, "taxonomy", { id: taxonomyId, data: { name: taxonomy } }));
      }
    }
    const organizationId = take(data, "viaOrganization");
    if (typeof organizationId === "string" && data["location_id"] == null) {
      const locationId = madeId(this.source, "location of an address", organizationId, id ?? JSON.stringify(data));
      data["location_id"] = locationId;
      made.push(
        this.#stage(reading, "location", {
          id: locationId,
          data: { organization_id: organizationId, location_type: data["address_type"] ?? "postal" },
        }),
      );
    }
    return made;
  }

  #lists(reading: RowReading, cells: readonly string[], id: string | null): StagedRow[] {
    if (id === null) return [];
    return reading.compiled.lists.flatMap(({ index, map, reader }) => {
      const text = (cells[index] ?? "").trim();
      if (text === "") return [];
      const parts = map.isWhole ? [text.replaceAll(listSeparator, ", ")] : splitList(text);
      return parts.flatMap((part, position) => {
        const row: Row = { ...map.fixed, [map.parent]: id };
        const spec = tableSpecs[map.target];
        if (spec.columns.includes("position")) row["position"] = position;
        row[map.to] =
          map.ref === undefined ? reading.readInto(row, { name: map.column, to: map.to, reader }, part) : idOf(this.source, map.ref, part);
        if (row[map.to] === null) return [];
        const rowId = madeId(this.source, map.target, id, map.column, part);
        return [this.#stage(reading, map.target, { id: rowId, data: row })];
      });
    });
  }
}

function take(data: Row, column: string): Value | undefined {
  const value = data[column];
  delete data[column];
  return value;
}

/** Its parents, joined: what tells rows apart that have no id, or share one. */
function scopeOf(target: CatalogTable, data: Row): string {
  const parents = tableSpecs[target].references.map((reference) => data[reference.column] ?? "");
  return [...parents, data["link_id"] ?? "", data["resource_id"] ?? ""].join(" ").trim();
}

/** One row being read. */
class RowReading {
  readonly data: Row = {};
  raw: Record<string, string> | null = null;
  foreignId: string | null = null;
  isAcceptable = true;
  /** Foreign ids after the first in a cell that lists several; the row is repeated for each. */
  readonly #others = new Map<string, { readonly key: string; readonly ids: readonly string[] }>();
  readonly #fills: [string, Value][] = [];

  constructor(
    private readonly source: string,
    readonly compiled: CompiledTable,
    readonly place: RowPlace,
    private readonly report: (problem: Problem) => void,
  ) {
    Object.assign(this.data, compiled.table.fixed);
  }

  readColumns(cells: readonly string[]): void {
    for (const { index, name, map, reader } of this.compiled.columns) {
      const text = this.#clean(cells[index] ?? "", name);
      if (text === "") this.#lacks(name, map);
      else if (map.ref === undefined) this.#set(map, name, this.readInto(this.data, { name, to: map.to, reader }, text));
      else this.#refer(name, map, text);
    }
    for (const [column, value] of this.#fills) this.data[column] ??= value;
    // Where a geocoder found nothing: no office stands in the Gulf of Guinea.
    if (this.data["latitude"] === 0 && this.data["longitude"] === 0) {
      this.data["latitude"] = this.data["longitude"] = null;
      this.#problem("OUT_OF_RANGE", "latitude", "0, 0 is no place; taken as unknown");
    }
    this.#requireValues();
    this.#pointAnywhere();
  }

  /** The row's own id; null when one has to be made from its place among its siblings. */
  identify(cells: readonly string[]): string | null {
    const { table, idIndex } = this.compiled;
    const foreign = idIndex < 0 ? "" : this.#clean(cells[idIndex] ?? "", table.id ?? "id").slice(0, 500);
    if (foreign !== "") {
      this.foreignId = foreign;
      return idOf(this.source, table.key, foreign, table.hasOwnIds);
    }
    if (table.naturalKey) return madeId(this.source, table.key, ...table.naturalKey.map((column) => String(this.data[column] ?? "")));
    if (this.place.path !== undefined) return madeId(this.source, table.key, this.place.path);
    if (tableSpecs[table.target].isLeaf) return null;
    this.#reject("MISSING_ID", table.id ?? "id", "the row has no id, and others may point at it");
    return null;
  }

  /** Rows besides the row itself: a cell that lists several parents repeats it, each time with one of them and no other from a list. */
  get siblings(): readonly { readonly data: Row; readonly raw: Readonly<Record<string, string>> }[] {
    const blank = Object.fromEntries([...this.#others.keys()].map((column) => [column, null]));
    return [...this.#others].flatMap(([column, { key, ids }]) =>
      ids.map((foreign) => ({ data: { ...this.data, ...blank, [column]: idOf(this.source, key, foreign) }, raw: { [column]: foreign } })),
    );
  }

  readInto(row: Row, column: { readonly name: string; readonly to: string; readonly reader: CellReader }, text: string): Value {
    const cell: Cell = {
      to: column.to,
      fill: (other, value) => {
        if (row === this.data) this.#fills.push([other, value]);
        else row[other] ??= value;
      },
      describe: (words) => {
        row["description"] = row["description"] ? `${String(row["description"])}; ${words}` : words;
      },
      problem: (code, message) => this.#problem(code, column.name, message),
    };
    const { reader } = column;
    const plain =
      text.includes(listSeparator) && reader !== cellReaders.languageCodes ? oneText(text, reader === cellReaders.website) : text;
    return reader(plain, cell);
  }

  #set(map: ColumnMap, name: string, value: Value): void {
    const present = this.data[map.to];
    if (value === null || value === present) return;
    if (present == null || map.to in (this.compiled.table.fixed ?? {})) {
      this.data[map.to] = value;
    } else if (typeof present === "string" && typeof value === "string" && (map.read ?? "text") === "text") {
      if (!present.includes(value)) this.data[map.to] = present + (map.to.startsWith("address_") ? ", " : "\n") + value;
    } else if (map.to === "byday" && typeof present === "string" && typeof value === "string") {
      this.data[map.to] = [...new Set([...present.split(","), ...value.split(",")])].join(",");
    } else {
      this.#problem("CONFLICTING_VALUE", name, `another column already gave ${map.to} the value ${JSON.stringify(present)}`);
    }
  }

  #lacks(name: string, map: ColumnMap): void {
    // Said at the end: another column, or the surrounding object, may give what this one lacks.
    if (map.required) this.#missing.push([name, map]);
  }
  readonly #missing: [string, ColumnMap][] = [];

  #requireValues(): void {
    for (const [name, map] of this.#missing) {
      if (this.data[map.to] != null) continue;
      if (map.required === "row") this.#reject(map.ref === undefined ? "MISSING_VALUE" : "MISSING_PARENT", name, `the row needs ${name}`);
      else this.#problem("MISSING_VALUE", name, `${name} is empty`);
    }
    for (const { name, map } of this.compiled.columns) {
      const wasUnreadable = map.required === "row" && this.data[map.to] == null && !this.#missing.some(([missing]) => missing === name);
      if (wasUnreadable && this.isAcceptable) this.#reject("MISSING_VALUE", name, `the row needs a ${name} that can be read`);
    }
    if (this.compiled.table.target === "address" && this.data["address_1"] == null && this.data["city"] == null) {
      this.#reject("MISSING_VALUE", "address_1", "an address without street and city is none");
    }
  }

  #refer(name: string, map: ColumnMap, text: string): void {
    const isList = /[,;]/.test(text) && map.ref !== "";
    const [first, ...others] = isList ? splitList(text) : [text];
    if (first === undefined) return;
    this.data[map.to] = map.ref === "" ? first : idOf(this.source, map.ref!, first);
    if (!isUuid(first)) (this.raw ??= {})[map.to] = first.slice(0, 200);
    if (others.length === 0) return;
    if (tableSpecs[this.compiled.table.target].isLeaf) this.#others.set(map.to, { key: map.ref!, ids: others });
    else this.#problem("CONFLICTING_VALUE", name, `${name} lists ${others.length + 1} ids where one is meant; the first one counts`);
  }

  /** Columns that may point at any table say in another column at which; a nested object points at what it is nested in. */
  #pointAnywhere(): void {
    for (const [column, typeColumn] of [
      ["link_id", "link_type"],
      ["resource_id", "resource_type"],
    ] as const) {
      const raw = this.raw?.[column];
      const map = this.compiled.columns.find((each) => each.map.to === column)?.map;
      if (raw !== undefined && map?.ref === "") this.data[column] = idOf(this.source, String(this.data[typeColumn] ?? ""), raw);
    }
  }

  #clean(text: string, column: string): string {
    let plain = text.trim();
    if (plain.length > longestText) {
      this.#problem("TEXT_TOO_LONG", column, `the text has ${plain.length} characters; the first ${longestText} are kept`);
      plain = plain.slice(0, longestText);
    }
    if (controlCharacters.test(plain) || !plain.isWellFormed()) {
      this.#problem("CONTROL_CHARACTER", column, "characters that no text holds were taken out");
      plain = plain.replaceAll(new RegExp(controlCharacters, "g"), "").toWellFormed().trim();
    }
    return plain;
  }

  #reject(code: ProblemCode, column: string, message: string): void {
    this.isAcceptable = false;
    this.#problem(code, column, message);
  }

  #problem(code: ProblemCode, column: string, message: string): void {
    this.report({ file: this.place.file, row: this.place.row, column: (this.place.columnPrefix ?? "") + column, code, message });
  }
}

function oneText(text: string, isFirstOnly: boolean): string {
  const parts = text.split(listSeparator).filter((part) => part.trim() !== "");
  return isFirstOnly ? (parts[0] ?? "") : parts.join(", ");
}
