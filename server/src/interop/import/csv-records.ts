import { type Readable, Transform } from "node:stream";
import { CsvError, parse } from "csv-parse";

/** A record longer than this is a missing quotation mark, or no table. */
const longestRecord = 16 * 1024 * 1024;

export interface CsvRecord {
  readonly cells: readonly string[];
  /** As a person sees it: the header is 1, blank lines count. */
  readonly row: number;
}

/** What stopped the reading before the end of the file. */
export class CsvStopped extends Error {
  override readonly name = "CsvStopped";
  constructor(
    message: string,
    readonly row: number,
    readonly isTooLong: boolean,
  ) {
    super(message);
  }
}

/** Comma, semicolon or tab: whichever the first line has most of. */
export function delimiterOf(firstLine: string): string {
  const counts = [",", ";", "\t"].map((mark) => [mark, firstLine.split(mark).length] as const);
  return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

/** Records of a CSV text, header included, one at a time. @throws CsvStopped where the file cannot be read on. */
export async function* csvRecords(text: Readable): AsyncGenerator<CsvRecord> {
  const { stream, firstLine } = await peekLine(text);
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(firstLine),
    // Spelled out, because files mix them and the parser would settle on the first that it meets.
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    info: true,
    max_record_size: longestRecord,
  });
  let row = 0;
  stream.once("error", (error) => parser.destroy(error));
  stream.pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { records: number; empty_lines: number } }>) {
      row = info.records + info.empty_lines;
      yield { cells: record, row };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const isTooLong = error.code === "CSV_MAX_RECORD_SIZE";
    const words = isTooLong ? `the record is longer than ${longestRecord / 1024 ** 2} MB` : "a quotation mark is opened and never closed";
    throw new CsvStopped(`${words}; what follows was not read`, row + 1, isTooLong);
  } finally {
    stream.unpipe(parser);
    stream.destroy();
    parser.destroy();
  }
}

/** The first line, and the stream as if nobody had looked. */
async function peekLine(text: Readable): Promise<{ readonly stream: Readable; readonly firstLine: string }> {
  let firstLine = "";
  let isFound = false;
  let tell: (() => void) | undefined;
  const found = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const stream = new Transform({
    decodeStrings: false,
    encoding: "utf8",
    transform(chunk: string, _encoding, done) {
      if (!isFound) {
        firstLine += chunk;
        const end = firstLine.search(/[\r\n]/);
        if (end >= 0 || firstLine.length > 65_536) {
          isFound = true;
          firstLine = firstLine.slice(0, end >= 0 ? end : 65_536);
          tell?.();
        }
      }
      done(null, chunk);
    },
    flush(done) {
      tell?.();
      done();
    },
  });
  text.once("error", (error) => {
    stream.destroy(error);
    tell?.();
  });
  stream.once("error", () => tell?.());
  text.pipe(stream);
  await found;
  return { stream, firstLine };
}
