import type { Readable } from "node:stream";
import Assembler from "stream-json/assembler.js";
import { parser } from "stream-json/parser.js";

export type JsonObject = { readonly [key: string]: JsonValue };
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

export interface JsonRecord {
  readonly value: JsonValue;
  /** Its place among the outermost objects of the file, from 1. */
  readonly row: number;
  /** The table's name where the file groups rows by table ("services.csv", "services"). */
  readonly table: string | null;
}

/** What stopped the reading before the end of the file. */
export class JsonStopped extends Error {
  override readonly name = "JsonStopped";
  constructor(
    message: string,
    readonly row: number,
  ) {
    super(message);
  }
}

/** Tokens of one outermost object: beyond that the file is no list of things. */
const mostTokens = 2_000_000;
/** Characters of one string that are kept; a longer one is cut and, being longer than any text may be, said so later. */
const longestString = 150_000;

/** Keys of a paged answer under which its rows stand. */
const pageKeys = new Set(["contents", "content", "items", "results", "data"]);

/**
 * Objects of a JSON text, one at a time: of an array, of a paged answer (`contents`), of an object that groups rows by table, of JSON
 * lines, or the one object that the text is. `isTable` says whether a key names a table.
 * @throws JsonStopped where the text is no JSON.
 */
export async function* jsonRecords(text: Readable, isTable: (key: string) => boolean): AsyncGenerator<JsonRecord> {
  const tokens = parser.asStream({
    packKeys: true,
    packNumbers: true,
    packStrings: false,
    streamKeys: false,
    streamNumbers: false,
    jsonStreaming: true,
  });
  const outline = new Outline(isTable);
  let row = 1;
  text.once("error", (error) => tokens.destroy(error));
  text.pipe(tokens);
  try {
    for await (const token of tokens as AsyncIterable<Token>) {
      const made = outline.take(token);
      if (made === undefined) continue;
      yield { value: made, row, table: outline.table };
      row += 1;
    }
    if (!outline.isWhole) throw new JsonStopped("the text ends in the middle of an object", row);
  } catch (error) {
    if (error instanceof Error && /^Parser |^Incremental|JSON|expected/i.test(error.message) && !(error instanceof JsonStopped)) {
      throw new JsonStopped(`no JSON: ${error.message}`, row);
    }
    throw error instanceof TooManyTokens ? new JsonStopped("one object is too large to be one thing", row) : error;
  } finally {
    text.unpipe(tokens);
    text.destroy();
    tokens.destroy();
  }
}

interface Token {
  readonly name: string;
  readonly value?: string | boolean | null;
}

class TooManyTokens extends Error {}

/** Follows the tokens and gives back each outermost object when it is whole. */
class Outline {
  table: string | null = null;
  #depth = 0;
  /** Depth at which rows stand: 0 for the text itself, 1 in an array, 2 under a key of the outermost object. */
  #rowDepth = 0;
  #pendingKey: string | null = null;
  #assembler: Assembler | null = null;
  #count = 0;
  #string = "";

  constructor(private readonly isTable: (key: string) => boolean) {}

  get isWhole(): boolean {
    return this.#assembler === null && this.#depth === 0;
  }

  take(token: Token): JsonValue | undefined {
    switch (token.name) {
      case "startString":
        this.#string = "";
        return undefined;
      case "stringChunk":
        if (this.#string.length < longestString) this.#string += token.value as string;
        return undefined;
      case "endString":
        return this.#value({ name: "stringValue", value: this.#string });
      case "keyValue":
        return this.#key(token);
      case "startObject":
      case "startArray":
        return this.#open(token);
      case "endObject":
      case "endArray":
        return this.#close(token);
      default:
        return this.#value(token);
    }
  }

  #key(token: Token): undefined {
    if (this.#assembler && !(this.#rowDepth === 0 && this.#depth === 1)) {
      this.#feed(token);
      return;
    }
    this.#pendingKey = token.value as string;
  }

  #open(token: Token): undefined {
    const { name } = token;
    const key = this.#pendingKey;
    this.#depth += 1;
    if (this.#assembler === null) {
      const isBesideRows = this.#rowDepth === 2 && this.#depth === 2;
      if (isBesideRows) this.#pendingKey = null;
      if (this.#depth === 1 && name === "startArray") this.#rowDepth = 1;
      else if (isBesideRows && name === "startArray" && key !== null && this.#holdsRows(key)) this.table = pageKeys.has(key) ? null : key;
      else this.#begin(token);
      return;
    }
    if (this.#rowDepth === 0 && this.#depth === 2 && key !== null) {
      this.#pendingKey = null;
      // Rows under a key: the outermost object is only their envelope and what it says besides is let go.
      if (name === "startArray" && (this.#holdsRows(key) || (this.#isFresh && this.isTable(key)))) {
        this.table = pageKeys.has(key) ? null : key;
        this.#rowDepth = 2;
        this.#assembler = null;
        return;
      }
      this.#feed({ name: "keyValue", value: key });
    }
    this.#feed(token);
  }

  #holdsRows(key: string): boolean {
    return pageKeys.has(key) || key.endsWith(".csv") || (this.#rowDepth === 2 && this.isTable(key));
  }

  /** Nothing but its opening has been read of the outermost object. */
  get #isFresh(): boolean {
    return this.#count <= 1;
  }

  #begin(token: Token): void {
    this.#assembler = new Assembler();
    this.#count = 0;
    this.#feed(token);
  }

  #close(token: Token): JsonValue | undefined {
    this.#depth -= 1;
    if (this.#assembler === null) {
      // The end of an array of rows, or of their envelope.
      if (this.#depth === 0) {
        this.#rowDepth = 0;
        this.table = null;
      }
      return undefined;
    }
    this.#feed(token);
    if (this.#depth < this.#rowDepth) this.#assembler = null; // What stood beside the rows is let go.
    return this.#assembler !== null && this.#depth === this.#rowDepth ? this.#finish() : undefined;
  }

  #finish(): JsonValue {
    const made = this.#assembler!.current as JsonValue;
    this.#assembler = null;
    return made;
  }

  #value(token: Token): JsonValue | undefined {
    if (this.#assembler === null) {
      // Inside an envelope: a scalar between the tables. Outside, a row that is no object.
      const isRow = this.#depth === this.#rowDepth && this.#rowDepth !== 2;
      this.#pendingKey = null;
      return isRow ? (token.value ?? null) : undefined;
    }
    if (this.#pendingKey !== null && this.#rowDepth === 0 && this.#depth === 1) {
      this.#feed({ name: "keyValue", value: this.#pendingKey });
      this.#pendingKey = null;
    }
    this.#feed(token);
    return undefined;
  }

  #feed(token: Token): void {
    this.#count += 1;
    if (this.#count > mostTokens) throw new TooManyTokens();
    const handlers = this.#assembler as unknown as Record<string, ((value: unknown) => void) | undefined>;
    handlers[token.name]?.call(this.#assembler, token.value);
  }
}
