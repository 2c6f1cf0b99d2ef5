import { isUuid } from "../../kernel/ids.ts";
import { badInput } from "./errors.ts";

/** The id as it is, or a clear error for what cannot be one. */
export function uuidArgument(argument: string, value: string): string {
  if (!isUuid(value))
    throw badInput(argument, `${argument} is not an id of ours: ids are UUIDs, such as 0b9c6a1e-7c43-4d4e-9a53-3a8e5a8f2f10.`);
  return value.toLowerCase();
}

const largestPage = 100;

/** How many to answer with: 1 to 100. An explicit null asks for as many as saying nothing does. */
export function pageSizeArgument(first: number | null, usual = 20): number {
  if (first === null) return usual;
  if (!Number.isInteger(first) || first < 1 || first > largestPage) {
    throw badInput("first", `first says how many to answer with, from 1 to ${largestPage}; this is ${first}.`);
  }
  return first;
}

/** A keyset position: the sort value and id of the last row seen. */
export interface Position {
  readonly at: string;
  readonly id: string;
}

export function cursorOf(position: Position): string {
  return Buffer.from(JSON.stringify([position.at, position.id]), "utf8").toString("base64url");
}

/** The position that a cursor of ours names; a clear error for any other text. */
export function cursorArgument(after: string | null | undefined): Position | null {
  if (after === null || after === undefined) return null;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(after, "base64url").toString("utf8"));
    if (
      Array.isArray(parsed) &&
      typeof parsed[0] === "string" &&
      typeof parsed[1] === "string" &&
      isUuid(parsed[1]) &&
      !Number.isNaN(Date.parse(parsed[0]))
    ) {
      return { at: parsed[0], id: parsed[1] };
    }
  } catch {
    // Told below: whatever it is, it did not come from us.
  }
  throw badInput("after", "after is not a cursor that this list gave: ask for the first page again, without it.");
}
