import { listSeparator } from "./cell-readers.ts";
import { hsds3Tables, isTableName, ohanaTables, stemOf } from "./dialects.ts";
import type { JsonObject, JsonRecord, JsonValue } from "./json-records.ts";
import { madeId } from "./identity.ts";
import { hsds3Nesting, type Nest, type Nesting, ohanaNesting } from "./nesting.ts";
import type { Problem } from "./problems.ts";
import { type CompiledTable, compileTable, type RowMapper } from "./row-mapper.ts";
import type { SourceTable } from "./source-table.ts";
import type { StagedRow } from "./staged-row.ts";

interface JsonDialect {
  readonly tables: ReadonlyMap<string, SourceTable>;
  readonly nesting: Nesting;
}
const hsdsJson: JsonDialect = { tables: hsds3Tables, nesting: hsds3Nesting };
const ohanaJson: JsonDialect = { tables: ohanaTables, nesting: ohanaNesting };

/** Things that are known by their name among their siblings; others by their order. */
const namedTables = new Set(["organization", "location", "service", "program"]);

interface Prepared {
  readonly compiled: CompiledTable;
  readonly header: readonly string[];
  readonly known: ReadonlySet<string>;
}

interface Step {
  readonly table: string;
  readonly value: JsonObject;
  readonly path: string;
  readonly prefix: string;
}

/** Takes the objects of one JSON file apart into rows. */
export class JsonWalker {
  readonly #prepared = new Map<SourceTable, Prepared>();
  readonly #told = new Set<string>();
  #dialect = hsdsJson;
  #row = 0;
  /** Objects that were looked at as rows. */
  count = 0;

  constructor(
    private readonly file: string,
    private readonly mapper: RowMapper,
    private readonly report: (problem: Problem) => void,
  ) {}

  /** The rows of one outermost object; null when it is nothing of HSDS. */
  rows(record: JsonRecord): readonly StagedRow[] | null {
    if (!isObject(record.value)) return null;
    this.#row = record.row;
    const text = JSON.stringify(Object.keys(record.value));
    this.#dialect = /_attributes"/.test(text) || hasOhanaChildren(record.value) ? ohanaJson : hsdsJson;
    const table = this.#dialect === ohanaJson ? "organization" : this.#tableOf(record.value, record.table ?? this.file);
    if (table === null) return null;
    const rows: StagedRow[] = [];
    const name = this.#dialect === ohanaJson ? `${table}/${cellOf(record.value["name"])}` : `${table}/${record.row}`;
    this.#walk({ table, value: record.value, path: name, prefix: "" }, rows);
    return rows;
  }

  #walk(step: Step, rows: StagedRow[]): string | null {
    const source = this.#dialect.tables.get(step.table);
    if (!source) return null;
    const nests = this.#dialect.nesting[step.table] ?? {};
    const { compiled, header, known } = this.#prepare(source);
    const object: Record<string, JsonValue> = { ...step.value };
    for (const [property, nest] of Object.entries(nests)) {
      const nested = object[property];
      if (nest.down === undefined || !isObject(nested)) continue;
      object[nest.down] = this.#walk(
        { table: nest.table, value: nested, path: `${step.path}/${property}`, prefix: `${step.prefix}${property}.` },
        rows,
      );
    }
    for (const property of Object.keys(object)) {
      if (!known.has(property) && !(property in nests)) this.#tellUnknown(step, property, object[property]!);
    }
    const cells = header.map((column) => (column in nests ? "" : cellOf(object[column])));
    this.count += 1;
    const mapped = this.mapper.map(compiled, cells, {
      file: this.file,
      row: this.#row,
      fromJson: true,
      path: step.path,
      columnPrefix: step.prefix,
    });
    for (const row of mapped.rows) rows.push(row);
    // What is nested in a row that cannot come in must not either: it points at an id that nothing has.
    const id = mapped.rows.length > 0 ? mapped.id : madeId("refused", this.file, step.path);
    this.#children({ ...step, value: object, path: mapped.id ?? step.path }, { nests, id: id ?? "", target: source.target }, rows);
    return mapped.id;
  }

  #children(
    step: Step,
    around: { readonly nests: Readonly<Record<string, Nest>>; readonly id: string; readonly target: string },
    rows: StagedRow[],
  ): void {
    for (const [property, nest] of Object.entries(around.nests)) {
      const nested = step.value[property];
      if (nest.up === undefined || nested == null) continue;
      const seen = new Map<string, number>();
      for (const [index, each] of (Array.isArray(nested) ? (nested as readonly JsonValue[]) : [nested]).entries()) {
        if (!isObject(each)) continue;
        const value: Record<string, JsonValue> = { ...each, [nest.up]: around.id };
        if (nest.up === "link_id") value["link_type"] = around.target;
        if (nest.up === "resource_id") value["resource_type"] = around.target;
        const name = namedTables.has(nest.table) && typeof each["name"] === "string" ? each["name"] : String(index);
        const times = seen.get(name) ?? 0;
        seen.set(name, times + 1);
        const path = `${step.path}/${property}/${name}${times === 0 ? "" : `#${times}`}`;
        this.#walk({ table: nest.table, value, path, prefix: `${step.prefix}${property}[${index}].` }, rows);
      }
    }
  }

  #prepare(table: SourceTable): Prepared {
    const present = this.#prepared.get(table);
    if (present) return present;
    const header = [...new Set([table.id ?? "id", ...Object.keys(table.columns), ...(table.lists ?? []).map((list) => list.column)])];
    const made = { compiled: compileTable(table, header), header, known: new Set(header) };
    this.#prepared.set(table, made);
    return made;
  }

  #tellUnknown(step: Step, property: string, value: JsonValue): void {
    const key = `${step.table}.${property}`;
    if (value === null || value === "" || this.#told.has(key)) return;
    this.#told.add(key);
    this.report({
      file: this.file,
      row: this.#row,
      column: step.prefix + property,
      code: "UNKNOWN_COLUMN",
      message: `${property} is no property of ${step.table} that the import knows; its values were left aside`,
    });
  }

  /** What an object is: by the name that it stands under, if its properties do not contradict, else by its properties. */
  #tableOf(value: JsonObject, name: string): string | null {
    const hint = stemOf(name).replace(/_(full|list|lists|package|response)$/, "");
    const named = isTableName(hint)
      ? [...hsds3Tables.values()].find((table) => table.files.includes(hint) || table.key === hint)?.key
      : undefined;
    const candidates =
      named === undefined ? ["organization", "service", "service_at_location", "location", "taxonomy_term", "taxonomy"] : [named];
    let best: string | null = null;
    let most = named === undefined ? 0.7 : 0.5;
    const properties = Object.keys(value);
    for (const key of candidates) {
      const known = this.#prepare(hsds3Tables.get(key)!).known;
      const nests = hsds3Nesting[key] ?? {};
      const share = properties.filter((property) => known.has(property) || property in nests).length / Math.max(1, properties.length);
      if (share > most && (value["id"] != null || named !== undefined)) [best, most] = [key, share];
    }
    return best;
  }
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function hasOhanaChildren(value: JsonObject): boolean {
  const locations = value["locations"];
  const first = Array.isArray(locations) ? (locations as readonly JsonValue[])[0] : undefined;
  return isObject(first) && Object.keys(first).some((property) => property.endsWith("_attributes"));
}

/** A property as the text of a cell. */
function cellOf(value: JsonValue | undefined): string {
  if (value == null) return "";
  if (typeof value === "string") return value;
  if (Array.isArray(value))
    return (value as readonly JsonValue[])
      .map((each) => (typeof each === "object" ? JSON.stringify(each) : String(each)))
      .join(listSeparator);
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
