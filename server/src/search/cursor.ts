import { createHash } from "node:crypto";

/** The cursor is not one of ours, or belongs to another search. */
export class BadCursor extends Error {
  readonly code = "BAD_CURSOR";
  constructor() {
    super("This cursor does not belong to this search. Begin again without one.");
    this.name = "BadCursor";
  }
}

/** Pages reach this far; who has not found it by then should ask otherwise. */
export const deepestResult = 1000;

/** A short name of a search, so that a cursor of one is not taken for a cursor of another. */
export function searchKey(asked: object): string {
  const said = Object.entries(asked).filter(([, value]) => value !== null && value !== undefined);
  return createHash("sha256")
    .update(JSON.stringify(said.sort(([a], [b]) => (a < b ? -1 : 1))))
    .digest("base64url")
    .slice(0, 10);
}

/** Bytes by which a result is known again: among a thousand, two are alike once in a million searches. */
const markBytes = 5;
const headLength = 12;

/** The random bytes of a UUID, whatever its version: the last ones. */
function markOf(serviceId: string): string {
  return serviceId.replaceAll("-", "").slice(-2 * markBytes);
}

/**
 * What was shown of one search so far. A cursor carries it whole, so that the next page is whatever of the best was not shown yet: nothing
 * comes twice and nothing that stayed is passed over, however the index changes between two pages, and nothing is kept on the server
 * (docs/adr/0020-the-cursor-carries-what-was-shown.md).
 */
export class ShownResults {
  readonly #marks: readonly string[];
  readonly #known: ReadonlySet<string>;

  private constructor(marks: readonly string[]) {
    this.#marks = marks;
    this.#known = new Set(marks);
  }

  /** What lies before the page that follows the cursor; nothing without one. @throws BadCursor */
  static before(cursor: string | null | undefined, key: string): ShownResults {
    if (cursor === null || cursor === undefined) return new ShownResults([]);
    const bytes = Buffer.from(cursor.slice(0, 2 * markBytes * deepestResult), "base64url");
    const marks = bytes.subarray(headLength);
    const count = marks.length / markBytes;
    if (bytes.subarray(0, headLength).toString("latin1") !== `w2${key}`) throw new BadCursor();
    if (!Number.isInteger(count) || count === 0 || count > deepestResult) throw new BadCursor();
    const hex = marks.toString("hex");
    return new ShownResults(Array.from({ length: count }, (_, index) => hex.slice(2 * markBytes * index, 2 * markBytes * (index + 1))));
  }

  get count(): number {
    return this.#marks.length;
  }

  has(serviceId: string): boolean {
    return this.count > 0 && this.#known.has(markOf(serviceId));
  }

  /** The cursor behind these results, that follow what was shown before. */
  cursorAfter(serviceIds: readonly string[], key: string): string {
    return Buffer.concat([
      Buffer.from(`w2${key}`, "latin1"),
      Buffer.from([...this.#marks, ...serviceIds.map(markOf)].join(""), "hex"),
    ]).toString("base64url");
  }
}
