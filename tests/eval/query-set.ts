import { readFileSync } from "node:fs";

/** Something that cannot be measured, said in one sentence for the person at the command line. */
export class CannotMeasure extends Error {}

/** One judged query, as ../shared/eval/README.md describes a line. */
export interface JudgedQuery {
  readonly id: string;
  readonly query: string;
  readonly near: { readonly postalCode?: string; readonly place?: string } | null;
  /** `negative`: nothing in the corpus meets the need. */
  readonly kind: string;
  /** Key of a listing → 3 exactly this, 2 helps, 1 related. */
  readonly judgements: Readonly<Record<string, number>>;
}

/** @throws CannotMeasure where the file is not there or a line of it is not such a query. */
export function readQuerySet(path: string): readonly JudgedQuery[] {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    throw new CannotMeasure(`There is no query set at ${path}.`);
  }
  const lines = text.split("\n").flatMap((line, index) => (line.trim() === "" ? [] : [{ line, number: index + 1 }]));
  if (lines.length === 0) throw new CannotMeasure(`${path} holds no queries.`);
  return lines.map(({ line, number }) => {
    const query = parsed(line);
    if (!query) throw new CannotMeasure(`Line ${number} of ${path} is no judged query: it needs id, query, near, kind and judgements.`);
    return query;
  });
}

function parsed(line: string): JudgedQuery | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  const row = value as Partial<JudgedQuery> | null;
  const isWhole =
    typeof row?.id === "string" &&
    typeof row.query === "string" &&
    typeof row.kind === "string" &&
    typeof row.judgements === "object" &&
    row.judgements !== null &&
    (row.near === null || row.near === undefined || typeof row.near === "object");
  return isWhole ? { ...(row as JudgedQuery), near: row.near ?? null } : null;
}
