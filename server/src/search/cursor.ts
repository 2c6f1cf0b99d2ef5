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
export function searchKey(request: unknown): string {
  return createHash("sha256").update(JSON.stringify(request)).digest("base64url").slice(0, 10);
}

/** The cursor of the result at `position` (from 0). */
export function cursorAt(position: number, key: string): string {
  return Buffer.from(`w1:${position}:${key}`).toString("base64url");
}

/** How many results lie before the page that follows the cursor; 0 without one. @throws BadCursor */
export function offsetAfter(cursor: string | null | undefined, key: string): number {
  if (cursor === null || cursor === undefined) return 0;
  const match = /^w1:(\d{1,4}):([\w-]{10})$/.exec(Buffer.from(cursor.slice(0, 100), "base64url").toString("latin1"));
  if (!match || match[2] !== key || Number(match[1]) >= deepestResult) throw new BadCursor();
  return Number(match[1]) + 1;
}
