import { sql } from "kysely";
import type pg from "pg";

/** {@link plannedOnce} for a statement that is written out. */
export const plannedOnceMark = "/* planned once */";

/**
 * Put at the beginning of a statement that is asked all the time, in few shapes: each connection parses and plans each shape once and keeps it
 * by name. Not for statements whose text grows with what is asked: every text stays with the connection for as long as it lives.
 */
export const plannedOnce = sql.raw(`${plannedOnceMark} `);

const names = new Map<string, string>();

function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = `planned-${names.size + 1}`;
  names.set(text, name);
  return name;
}

/** Makes a connection heed {@link plannedOnce}. */
export function heedPlannedOnce(client: pg.PoolClient): void {
  const query = client.query.bind(client) as (...given: unknown[]) => unknown;
  const heeding = (text: unknown, values?: unknown, ...rest: unknown[]): unknown =>
    typeof text === "string" && text.startsWith(plannedOnceMark)
      ? query({ name: nameOf(text), text, values }, ...rest)
      : query(text, values, ...rest);
  // pg gives its method a dozen signatures; whoever calls it by one of them gets what that one gives.
  client.query = heeding as typeof client.query;
}
