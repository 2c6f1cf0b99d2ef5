import type { JudgedQuery } from "./query-set.ts";

/** What one search gave for one query. */
export interface Answer {
  /** Keys of the listings in the order shown. */
  readonly keys: readonly string[];
  /** Those of them that the search presented as exactly what was asked. */
  readonly exact: readonly string[];
}

export const measures = ["ndcg10", "success3", "exact3", "recall20", "unjudged10"] as const;
export type Measure = (typeof measures)[number];
/** Null where no query of the group can have that measure. */
export type Figures = { readonly n: number } & { readonly [measure in Measure]: number | null };

export interface Row extends Figures {
  readonly id: string;
  readonly kind: string;
  readonly query: string;
}

export interface Summary extends Figures {
  readonly kinds: Readonly<Record<string, Figures>>;
  /** Queries that nothing meets, and the ids of those to which something was presented as exact. */
  readonly negative: { readonly n: number; readonly presentedAsExact: readonly string[] };
}

const gain = (grade: number): number => 2 ** grade - 1;

function discounted(grades: readonly number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, index) => sum + gain(grade) / Math.log2(index + 2), 0);
}

function among(keys: readonly string[], grades: JudgedQuery["judgements"], least: number): number | null {
  if (!Object.values(grades).some((grade) => grade >= least)) return null;
  return keys.slice(0, 3).some((key) => (grades[key] ?? 0) >= least) ? 1 : 0;
}

function recall(keys: readonly string[], grades: JudgedQuery["judgements"]): number | null {
  const useful = Object.keys(grades).filter((key) => (grades[key] ?? 0) >= 2);
  if (useful.length === 0) return null;
  return keys.slice(0, 20).filter((key) => useful.includes(key)).length / Math.min(20, useful.length);
}

/** The measures of one query that something in the corpus meets. */
export function scoreOf({ id, kind, query, judgements }: JudgedQuery, answer: Answer): Row {
  const keys = [...new Set(answer.keys)];
  const ideal = discounted(Object.values(judgements).sort((a, b) => b - a));
  return {
    id,
    kind,
    query,
    n: 1,
    ndcg10: ideal === 0 ? null : discounted(keys.map((key) => judgements[key] ?? 0)) / ideal,
    success3: among(keys, judgements, 2),
    exact3: among(keys, judgements, 3),
    recall20: recall(keys, judgements),
    unjudged10: keys.slice(0, 10).filter((key) => !(key in judgements)).length,
  };
}

const noAnswer: Answer = { keys: [], exact: [] };

/** The same measures as ../shared/eval/score.mjs: means over the queries that can have them, negative queries apart. */
export function summarize(
  queries: readonly JudgedQuery[],
  answers: ReadonlyMap<string, Answer>,
): Summary & { readonly rows: readonly Row[] } {
  const answerTo = (query: JudgedQuery): Answer => answers.get(query.id) ?? noAnswer;
  const rows = queries.filter((query) => query.kind !== "negative").map((query) => scoreOf(query, answerTo(query)));
  const negative = queries.filter((query) => query.kind === "negative");
  const byKind = Map.groupBy(rows, (row) => row.kind);
  return {
    ...figuresOf(rows),
    kinds: Object.fromEntries([...byKind].map(([kind, group]) => [kind, figuresOf(group)])),
    negative: {
      n: negative.length,
      presentedAsExact: negative.filter((query) => answerTo(query).exact.length > 0).map((query) => query.id),
    },
    rows,
  };
}

function figuresOf(rows: readonly Row[]): Figures {
  const mean = (measure: Measure): number | null => {
    const known = rows.flatMap((row) => row[measure] ?? []);
    return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
  };
  return {
    n: rows.length,
    ndcg10: mean("ndcg10"),
    success3: mean("success3"),
    exact3: mean("exact3"),
    recall20: mean("recall20"),
    unjudged10: mean("unjudged10"),
  };
}
