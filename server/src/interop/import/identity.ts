import { v5 } from "uuid";
import { isUuid } from "../../kernel/ids.ts";

/** Namespace of every id that the import makes. Never changes: with another one, a second import would find nothing again. */
const namespace = "7d0b6c1e-5b0f-5d0c-9a51-0f6f6a5e2c41";

/** A UUID v5 of what tells the thing apart: the same words give the same id for ever. */
export function madeId(...parts: readonly string[]): string {
  return v5(parts.join("\u001F"), namespace);
}

/** The catalog's id of a foreign one: a UUID stays, anything else is made one within its source and table. */
export function idOf(source: string, key: string, foreign: string, hasOwnIds = false): string {
  return !hasOwnIds && isUuid(foreign) ? foreign.toLowerCase() : madeId(source, key, foreign);
}
