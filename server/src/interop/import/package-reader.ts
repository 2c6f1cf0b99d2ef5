import type { Readable } from "node:stream";
import { text as readText } from "node:stream/consumers";
import { CsvStopped, csvRecords } from "./csv-records.ts";
import { isTableName, knownColumns, stemOf, tableFor } from "./dialects.ts";
import { JsonStopped, jsonRecords } from "./json-records.ts";
import { JsonWalker } from "./json-walker.ts";
import type { PackageFile } from "./package-files.ts";
import type { Problem, ProblemCode } from "./problems.ts";
import { compileTable, RowMapper } from "./row-mapper.ts";
import type { SourceTable } from "./source-table.ts";
import { StagingFailed } from "./stage-writer.ts";
import type { StagedRow } from "./staged-row.ts";
import { ForgivingDecoder, NotText } from "./text-decoder.ts";

/** No real table has as many. */
const mostColumns = 1_000;

export interface PackageReaderOptions {
  readonly source: string;
  readonly report: (problem: Problem) => void;
  /** Takes the rows of one foreign row; waits when it has too many. */
  readonly stage: (rows: readonly StagedRow[]) => Promise<void> | void;
  readonly signal?: AbortSignal;
}

/** Reads every file of a package, one after the other, and hands on its rows. */
export class PackageReader {
  readonly #mapper: RowMapper;
  readonly #resourceNames = new Map<string, string>();
  /** Rows of all files, good and bad. */
  read = 0;
  /** Rows that could not come in. */
  rejected = 0;

  constructor(private readonly options: PackageReaderOptions) {
    this.#mapper = new RowMapper(options.source, options.report);
  }

  /** Learns from datapackage.json, where there is one, which file holds which resource. */
  async learn(files: readonly PackageFile[]): Promise<void> {
    for (const file of files.filter(({ name, size }) => stemOf(name) === "datapackage" && size < 16 * 1024 ** 2)) {
      try {
        const { resources } = JSON.parse(await readText(await this.#open(file))) as {
          resources?: readonly { name?: unknown; path?: unknown }[];
        };
        for (const { name, path } of resources ?? []) {
          if (typeof name === "string" && typeof path === "string") this.#resourceNames.set(stemOf(path), name);
        }
      } catch (error) {
        this.#tell(file, "UNREADABLE_FILE", `no datapackage: ${messageOf(error)}`);
      }
    }
  }

  async readFile(file: PackageFile): Promise<void> {
    const name = file.name.toLowerCase();
    if (stemOf(name) === "datapackage") return;
    if (file.size === 0) return this.#tell(file, "EMPTY_FILE", "the file is empty");
    try {
      if (/\.(csv|tsv)$/.test(name)) await this.#readCsv(file);
      else if (/\.(json|jsonl|ndjson)$/.test(name)) await this.#readJson(file);
      else if (name.endsWith(".txt") && isTableName(name)) await this.#readCsv(file);
      else this.#tell(file, "FILE_SKIPPED", "neither CSV nor JSON");
    } catch (error) {
      this.options.signal?.throwIfAborted();
      if (error instanceof CsvStopped) this.#tell(file, "UNREADABLE_FILE", error.message, error.row);
      else if (error instanceof JsonStopped) this.#tell(file, "UNREADABLE_FILE", `${error.message}; what follows was not read`, error.row);
      else if (error instanceof NotText) this.#tell(file, "NOT_TEXT", error.message);
      else if (!(error instanceof StagingFailed) && isReadingFault(error)) this.#tell(file, "UNREADABLE_FILE", messageOf(error));
      else throw error;
    }
  }

  async #readCsv(file: PackageFile): Promise<void> {
    const names = [file.name, this.#resourceNames.get(stemOf(file.name)) ?? ""].filter((name) => isTableName(name));
    if (names.length === 0) return this.#tell(file, "FILE_SKIPPED", `${stemOf(file.name)} is no table of HSDS`);
    const records = csvRecords(await this.#open(file));
    const first = await records.next();
    if (first.done) return this.#tell(file, "EMPTY_FILE", "the file holds nothing");
    const header = first.value.cells.map((cell) => cell.trim().toLowerCase());
    const table = this.#tableOf(file, names, header);
    if (!table) return void (await records.return(undefined));
    const compiled = compileTable(table, header);
    const aside = this.#columnsLeftAside(table, header);
    for await (const { cells, row, fault } of records) {
      this.options.signal?.throwIfAborted();
      this.read += 1;
      if (fault) {
        this.rejected += 1;
        this.#tell(
          file,
          fault,
          fault === "RECORD_TOO_LONG" ? "the record is longer than 16 MB" : "a quotation mark is opened and never closed",
          row,
        );
        continue;
      }
      this.#checkWidth(file, { cells, row, width: header.length });
      this.#tellAside(file, row, { cells, aside });
      const { rows } = this.#mapper.map(compiled, cells, { file: file.name, row, fromJson: false });
      if (rows.length === 0) this.rejected += 1;
      else await this.options.stage(rows);
    }
  }

  #tableOf(file: PackageFile, names: readonly string[], header: readonly string[]): SourceTable | null {
    if (header.length > mostColumns) {
      this.#tell(file, "TOO_MANY_COLUMNS", `the header has ${header.length} columns`, 1);
      return null;
    }
    const table = tableFor(names, header);
    if (!table) {
      this.#tell(file, "FILE_SKIPPED", "none of its columns is one of HSDS", 1);
      return null;
    }
    const repeated = header.filter((name, index) => name !== "" && header.indexOf(name) !== index);
    for (const name of new Set(repeated))
      this.#tell(file, "DUPLICATE_COLUMN", `the column ${name} occurs twice; the first one counts`, 1, name);
    for (const [name, map] of Object.entries(table.columns)) {
      if (map?.required && !header.includes(name)) this.#tell(file, "MISSING_COLUMN", `the file has no column ${name}`, 1, name);
    }
    return table;
  }

  /** Columns whose values do not come in; each is said once, in the first row that has a value there. */
  #columnsLeftAside(table: SourceTable, header: readonly string[]): Map<number, Problem["code"]> {
    const aside = new Map<number, ProblemCode>();
    for (const [index, name] of header.entries()) {
      if (table.columns[name] === null) aside.set(index, "NOT_STORED");
      else if (knownColumns(table, [name]) === 0) aside.set(index, "UNKNOWN_COLUMN");
      if (aside.has(index)) this.#headerNames.set(index, name);
    }
    return aside;
  }
  readonly #headerNames = new Map<number, string>();

  #tellAside(file: PackageFile, row: number, found: { readonly cells: readonly string[]; readonly aside: Map<number, ProblemCode> }): void {
    for (const [index, code] of found.aside) {
      if ((found.cells[index] ?? "").trim() === "") continue;
      found.aside.delete(index);
      const name = this.#headerNames.get(index) || String(index + 1);
      const why = code === "NOT_STORED" ? "is known, but the catalog has no place for it" : "is no column that the import knows";
      this.#tell(file, code, `${name} ${why}; its values were left aside`, row, name);
    }
  }

  #checkWidth(file: PackageFile, found: { readonly cells: readonly string[]; readonly row: number; readonly width: number }): void {
    const { cells, row, width } = found;
    if (cells.length < width) {
      this.#tell(
        file,
        "RAGGED_ROW",
        `the row has ${cells.length} cells, the header ${width}; what is missing is taken as empty`,
        row,
        String(cells.length + 1),
      );
    } else if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== "")) {
      this.#tell(
        file,
        "RAGGED_ROW",
        `the row has ${cells.length} cells, the header ${width}; what stands beyond was left aside`,
        row,
        String(width + 1),
      );
    }
  }

  async #readJson(file: PackageFile): Promise<void> {
    const walker = new JsonWalker(file.name, this.#mapper, this.options.report);
    let isForeign = false;
    let count = 0;
    for await (const record of jsonRecords(await this.#open(file), isTableName)) {
      this.options.signal?.throwIfAborted();
      count += 1;
      const before = walker.count;
      const rows = walker.rows(record);
      if (rows === null) {
        if (!isForeign)
          this.#tell(file, "FILE_SKIPPED", "holds an object that is no organization, service, location or term of HSDS", record.row);
        isForeign = true;
        continue;
      }
      const accepted = rows.filter((row) => !row.is_extra).length;
      this.read += walker.count - before;
      this.rejected += walker.count - before - accepted;
      await this.options.stage(rows);
    }
    if (count === 0) this.#tell(file, "EMPTY_FILE", "the file holds no objects");
  }

  async #open(file: PackageFile): Promise<Readable> {
    const bytes = await file.open();
    const decoder = new ForgivingDecoder({
      onForeign: () => this.#tell(file, "ENCODING", "lines that are not UTF-8 were read as Windows-1252"),
    });
    bytes.once("error", (error) => decoder.destroy(error));
    decoder.once("close", () => bytes.destroy());
    return bytes.pipe(decoder);
  }

  #tell(file: PackageFile, code: ProblemCode, message: string, ...where: readonly [row?: number, column?: string]): void {
    this.options.report({ file: file.name, row: where[0] ?? null, column: where[1] ?? null, code, message });
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A fault of the file or the archive, not of this program: it has a code of the system or of zlib, or is yauzl's plain Error. */
function isReadingFault(error: unknown): boolean {
  return error instanceof Error && (("code" in error && typeof error.code === "string") || error.constructor === Error);
}
