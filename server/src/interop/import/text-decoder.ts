import { isUtf8 } from "node:buffer";
import { Transform, type TransformCallback } from "node:stream";

const newline = 0x0a;
/** A line longer than this is decoded in pieces. */
const longestLine = 1024 * 1024;

export interface DecoderOptions {
  /** Called once, when the first line that is not UTF-8 is met. */
  readonly onForeign?: () => void;
}

/** Thrown into the stream when the first bytes are those of a picture, a program or an archive. */
export class NotText extends Error {
  override readonly name = "NotText";
}

/**
 * Bytes to text. UTF-8, with or without a byte-order mark; UTF-16 where a mark says so; and a line that is not UTF-8 is read as
 * Windows-1252, which is what spreadsheets write: only that line, so one stray byte does not spoil the rest.
 */
export class ForgivingDecoder extends Transform {
  #rest: Buffer = Buffer.alloc(0);
  #isStarted = false;
  #hasToldForeign = false;
  #utf16: InstanceType<typeof TextDecoder> | null = null;
  readonly #western = new TextDecoder("windows-1252");

  constructor(private readonly options: DecoderOptions = {}) {
    super({ readableObjectMode: false, decodeStrings: true, encoding: "utf8" });
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    try {
      const bytes = this.#isStarted ? chunk : this.#start(Buffer.concat([this.#rest, chunk]));
      if (bytes) this.push(this.#utf16 ? this.#utf16.decode(bytes, { stream: true }) : this.#decode(bytes));
      done();
    } catch (error) {
      done(error as Error);
    }
  }

  override _flush(done: TransformCallback): void {
    try {
      if (!this.#isStarted && this.#rest.length > 0) {
        const bytes = this.#start(this.#rest, true);
        if (bytes) this.push(this.#utf16 ? this.#utf16.decode(bytes) : this.#decode(bytes));
      }
      if (this.#utf16 === null && this.#isStarted && this.#rest.length > 0) this.push(this.#piece(this.#rest));
      done();
    } catch (error) {
      done(error as Error);
    }
  }

  /** Looks at the first bytes; null while there are too few of them. */
  #start(bytes: Buffer, isEnd = false): Buffer | null {
    if (bytes.length < 4 && !isEnd) {
      this.#rest = bytes;
      return null;
    }
    this.#isStarted = true;
    this.#rest = Buffer.alloc(0);
    if (bytes[0] === 0xff && bytes[1] === 0xfe) this.#utf16 = new TextDecoder("utf-16le");
    else if (bytes[0] === 0xfe && bytes[1] === 0xff) this.#utf16 = new TextDecoder("utf-16be");
    else if (bytes.subarray(0, 4096).includes(0)) throw new NotText("the file holds bytes that are no text");
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  }

  #decode(chunk: Buffer): string {
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    const end = bytes.lastIndexOf(newline) + 1;
    const cut = end > 0 ? end : bytes.length > longestLine ? wholeCharacters(bytes) : 0;
    this.#rest = Buffer.from(bytes.subarray(cut));
    return this.#piece(bytes.subarray(0, cut));
  }

  /** Whole lines. */
  #piece(bytes: Buffer): string {
    if (isUtf8(bytes)) return bytes.toString("utf8");
    if (!this.#hasToldForeign) {
      this.#hasToldForeign = true;
      this.options.onForeign?.();
    }
    let text = "";
    for (let at = 0; at < bytes.length; ) {
      const next = bytes.indexOf(newline, at);
      const line = bytes.subarray(at, next < 0 ? bytes.length : next + 1);
      text += isUtf8(line) ? line.toString("utf8") : this.#western.decode(line);
      at += line.length;
    }
    return text;
  }
}

/** Where a piece may end without cutting a character in two. */
function wholeCharacters(bytes: Buffer): number {
  let end = bytes.length;
  for (let back = 1; back <= 4; back += 1) {
    const byte = bytes[bytes.length - back]!;
    if ((byte & 0xc0) !== 0x80) {
      const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
      if (needs > back) end = bytes.length - back;
      break;
    }
  }
  return end;
}
