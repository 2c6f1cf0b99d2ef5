/** Everything that the import says about a package, by code. A code is stable: people filter and integrators switch on it. */
export const problemCodes = {
  // about a file
  FILE_SKIPPED: "the file is not part of HSDS and was left aside",
  NOT_TEXT: "the file holds bytes that are no text",
  EMPTY_FILE: "the file is empty",
  UNREADABLE_FILE: "the file could not be read to its end",
  ENCODING: "the file is not UTF-8 and was read as Windows-1252 where it is not",
  UNKNOWN_COLUMN: "a column that the import does not know; its values were left aside",
  NOT_STORED: "a known column for which the catalog has no place; its values were left aside",
  DUPLICATE_COLUMN: "a column name that occurs twice; the first one counts",
  MISSING_COLUMN: "a column without which no row can come in",
  TOO_MANY_COLUMNS: "more columns than any real table has",
  // about a row
  RECORD_TOO_LONG: "a record longer than the limit",
  UNREADABLE_ROW: "a quotation mark that is opened and never closed",
  RAGGED_ROW: "a row with more or fewer cells than the header",
  MISSING_ID: "a row without an id",
  DUPLICATE_ID: "an id that an earlier row of the file has",
  DUPLICATE_ROW: "a row that says the same as an earlier one",
  MISSING_PARENT: "a row that does not say what it belongs to",
  UNKNOWN_PARENT: "a row that belongs to something that is not there",
  FOREIGN_ROW: "a row whose id belongs to another source",
  REFUSED_BY_DATABASE: "a row that the database refused",
  // about a field
  MISSING_VALUE: "a required field is empty",
  UNKNOWN_REFERENCE: "a field that names something that is not there",
  UNREADABLE_DATE: "no date",
  UNREADABLE_TIME: "no clock time",
  UNREADABLE_DAYS: "no days of the week",
  UNREADABLE_NUMBER: "no number",
  OUT_OF_RANGE: "a number outside of what is possible",
  UNREADABLE_BOOLEAN: "neither yes nor no",
  UNREADABLE_EMAIL: "no e-mail address",
  UNREADABLE_URL: "no web address",
  UNKNOWN_VALUE: "not one of the values that the field may have",
  UNKNOWN_LANGUAGE: "no language that we know",
  KEPT_AS_WORDS: "not of the field's kind; kept as part of the description",
  TEXT_TOO_LONG: "longer than the limit; cut",
  CONTROL_CHARACTER: "characters that no text holds; taken out",
  CONFLICTING_VALUE: "the same thing described in two ways; the first one counts",
} as const;
export type ProblemCode = keyof typeof problemCodes;

export interface Problem {
  readonly file: string;
  /** As a person sees it in the file: the header is row 1. Null for what concerns the whole file. */
  readonly row: number | null;
  readonly column: string | null;
  readonly code: ProblemCode;
  readonly message: string;
}

/** Takes problems as they come: counts all, keeps the first, hands each on. Memory stays the same however many there are. */
export class ProblemList {
  readonly #kept: Problem[] = [];
  readonly #byCode = new Map<ProblemCode, number>();
  #total = 0;

  constructor(
    private readonly limit: number,
    private readonly onProblem?: (problem: Problem) => void,
  ) {}

  add(problem: Problem): void {
    this.#total += 1;
    this.#byCode.set(problem.code, (this.#byCode.get(problem.code) ?? 0) + 1);
    if (this.#kept.length < this.limit) this.#kept.push(problem);
    this.onProblem?.(problem);
  }

  get kept(): readonly Problem[] {
    return this.#kept;
  }

  get total(): number {
    return this.#total;
  }

  /** Exact, whatever the limit. */
  get byCode(): Readonly<Partial<Record<ProblemCode, number>>> {
    return Object.fromEntries([...this.#byCode].sort(([a], [b]) => a.localeCompare(b)));
  }
}
