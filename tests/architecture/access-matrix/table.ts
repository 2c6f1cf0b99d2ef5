import type { Row } from "./matrix.ts";
import type { Cell } from "./reach.ts";

const marks: Record<Cell, string> = { yes: "●", none: "·", refused: "✕", "?": " " };

export interface TableFacts {
  readonly callers: readonly string[];
  readonly rows: readonly Row[];
  readonly cases: number;
  readonly leaks: number;
}

/** The matrix as people read it: fields of one type that everybody gets alike stand on one line. */
export function matrixTable({ callers, rows, cases, leaks }: TableFacts): string {
  const fields = new Set(rows.map(({ field }) => field));
  const scopes = [...new Set(rows.map(({ scope }) => scope))];
  const columns = callers.map((_, index) => String(index + 1));
  return [
    "# Who gets what",
    "",
    "Made by `tests/architecture/access-matrix` from the schema and a running server; a test fails when it is not true any more.",
    "Vitest writes it anew with `-u` (CONTRIBUTING.md): read the difference before you commit it.",
    "",
    `**${fields.size} fields, ${callers.length} callers, ${cases} cases, ${leaks} leaks.**`,
    "",
    "`●` a value · `·` nothing: there is none, or none that this caller may see, and the two look alike · `✕` refused outright ·",
    "empty: nothing of that kind was there to ask. A sender's person is referred to a receiver; everybody asks about that.",
    "",
    ...callers.map((caller, index) => `${index + 1}. ${caller}`),
    "",
    ...scopes.flatMap((scope) =>
      scopeTable(
        scope,
        rows.filter((row) => row.scope === scope),
        columns,
      ),
    ),
  ].join("\n");
}

function scopeTable(scope: string, rows: readonly Row[], columns: readonly string[]): string[] {
  const lines = Map.groupBy(rows, ({ field, cells }) => `${field.split(".")[0]} ${patternOf(cells)}`);
  return [
    `## ${scope}`,
    "",
    `| type | fields | ${columns.join(" | ")} |`,
    `|---|---|${columns.map(() => "---").join("|")}|`,
    ...[...lines.values()].map((group) => {
      const [type] = group[0]?.field.split(".") ?? [];
      const names = group.map(({ field }) => field.split(".")[1]).join(" ");
      return `| ${type} | ${names} | ${(group[0]?.cells ?? []).map((cell) => marks[cell]).join(" | ")} |`;
    }),
    "",
  ];
}

const patternOf = (cells: readonly Cell[]): string => cells.map((cell) => marks[cell]).join("");
