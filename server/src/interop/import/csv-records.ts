import { once } from "node:events";
import type { Readable } from "node:stream";
import { CsvError, parse, type Parser } from "csv-parse";

export interface CsvLimits {
  /** Bytes of a record; a longer one is a missing quotation mark, or no table. */
  readonly longestRecord: number;
  /** So often is a file taken up again behind a record that cannot be read. */
  readonly mostFaults: number;
}
const usualLimits: CsvLimits = { longestRecord: 16 * 1024 * 1024, mostFaults: 50 };
/** Where no line ends, so much of a line is looked at for its delimiter. */
const longestHeader = 64 * 1024;

const newline = 0x0a;

/** A record, or the fault of one that could not be read. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** As a person sees it: the header is 1, blank lines count. */
  readonly row: number;
  readonly fault?: "UNREADABLE_ROW" | "RECORD_TOO_LONG";
}

/** The reading was given up before the end of the file. */
export class CsvStopped extends Error {
  override readonly name = "CsvStopped";
  constructor(
    message: string,
    readonly row: number,
  ) {
    super(message);
  }
}

/** Comma, semicolon or tab: whichever the first line has most of. */
export function delimiterOf(firstLine: string): string {
  const counts = [",", ";", "\t"].map((mark) => [mark, firstLine.split(mark).length] as const);
  return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

/**
 * Records of a CSV text, header included, one at a time. A record that cannot be read, because its quotation mark is never closed or it
 * is longer than 16 MB, is given as a fault, and the reading goes on with the line after its first. Holds no more than one such record.
 * @throws CsvStopped where a file is more fault than table.
 */
export async function* csvRecords(text: Readable, limits: CsvLimits = usualLimits): AsyncGenerator<CsvRecord> {
  const chunks = text.iterator({ destroyOnReturn: true });
  const { start, delimiter } = await beginning(chunks);
  let reading = new Reading(delimiter, 0, limits.longestRecord);
  let unread: Buffer[] = start;
  try {
    for (let faults = 0; ; ) {
      let failure: CsvError | null = null;
      for (const chunk of unread.splice(0)) failure ??= await reading.write(chunk);
      while (failure === null) {
        yield* reading.take();
        const next = await chunks.next();
        failure = next.done ? await reading.end() : await reading.write(Buffer.from(next.value as string));
        if (next.done && failure === null) break;
      }
      yield* reading.take();
      if (failure === null) return;
      faults += 1;
      const row = reading.nextRow;
      if (faults > limits.mostFaults)
        throw new CsvStopped(`more than ${limits.mostFaults} rows could not be read; what follows was left aside`, row);
      yield { cells: [], row, fault: failure.code === "CSV_MAX_RECORD_SIZE" ? "RECORD_TOO_LONG" : "UNREADABLE_ROW" };
      unread = await behindFirstLine(reading.rest(), chunks);
      reading.destroy();
      reading = new Reading(delimiter, row, limits.longestRecord);
    }
  } finally {
    reading.destroy();
    await chunks.return?.();
  }
}

type Chunks = AsyncIterator<unknown>;

/** The first line's delimiter, and everything read to find it. */
async function beginning(chunks: Chunks): Promise<{ readonly start: Buffer[]; readonly delimiter: string }> {
  const start: Buffer[] = [];
  let line = "";
  while (line.length < longestHeader && !/[\r\n]/.test(line)) {
    const next = await chunks.next();
    if (next.done) break;
    line += next.value as string;
    start.push(Buffer.from(next.value as string));
  }
  return { start, delimiter: delimiterOf(line.split(/[\r\n]/, 1)[0]!.slice(0, longestHeader)) };
}

/** What comes after the first line; reads on while the line does not end. */
async function behindFirstLine(held: readonly Buffer[], chunks: Chunks): Promise<Buffer[]> {
  const rest = [...held];
  for (;;) {
    for (let chunk = rest.shift(); chunk !== undefined; chunk = rest.shift()) {
      const end = chunk.indexOf(newline);
      if (end >= 0) return [chunk.subarray(end + 1), ...rest];
    }
    const next = await chunks.next();
    if (next.done) return [];
    rest.push(Buffer.from(next.value as string));
  }
}

/** One run of the parser: from the beginning, or from behind a record that could not be read. */
class Reading {
  readonly #parser: Parser;
  #found: CsvRecord[] = [];
  /** Bytes from the end of the last whole record on. */
  #held: Buffer[] = [];
  #heldFrom = 0;
  #consumed = 0;
  #failure: CsvError | null = null;
  #last: number;

  constructor(
    delimiter: string,
    private readonly rowsBefore: number,
    longestRecord: number,
  ) {
    this.#last = rowsBefore;
    this.#parser = parse({
      bom: rowsBefore === 0,
      delimiter,
      // Spelled out, because files mix them and the parser would settle on the first that it meets.
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: longestRecord,
      // Taken here and not from the stream, because a failing stream forgets the records that nobody has fetched yet.
      on_record: (cells: string[], info) => {
        this.#consumed = info.bytes;
        this.#last = this.rowsBefore + info.records + info.empty_lines;
        this.#found.push({ cells, row: this.#last });
        return null;
      },
    });
    this.#parser.on("error", (error) => {
      this.#failure = error as CsvError;
    });
    this.#parser.resume();
  }

  get nextRow(): number {
    return this.#last + 1;
  }

  *take(): Generator<CsvRecord> {
    const found = this.#found;
    this.#found = [];
    yield* found;
  }

  async write(chunk: Buffer): Promise<CsvError | null> {
    this.#held.push(chunk);
    if (!this.#failure) await new Promise<void>((resolve) => this.#parser.write(chunk, () => resolve()));
    for (let first = this.#held[0]; first && this.#heldFrom + first.length <= this.#consumed; first = this.#held[0]) {
      this.#heldFrom += first.length;
      this.#held.shift();
    }
    return this.#thrown();
  }

  async end(): Promise<CsvError | null> {
    if (!this.#failure) {
      const over = Promise.race([once(this.#parser, "end"), once(this.#parser, "close")]).catch(() => undefined);
      this.#parser.end();
      await over;
    }
    return this.#thrown();
  }

  /** What follows the last whole record. */
  rest(): Buffer[] {
    const [first, ...others] = this.#held;
    return first === undefined ? [] : [first.subarray(this.#consumed - this.#heldFrom), ...others];
  }

  destroy(): void {
    this.#held = [];
    this.#parser.destroy();
  }

  #thrown(): CsvError | null {
    if (this.#failure && !(this.#failure instanceof CsvError)) throw this.#failure;
    return this.#failure;
  }
}
