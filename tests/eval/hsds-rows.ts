import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

type Cells = Readonly<Record<string, string | null | undefined>>;

/** Tables of HSDS 3 by name, as a converter gathers them. */
export type HsdsTables = Readonly<Record<string, readonly Cells[]>>;

const cell = (value: string | null | undefined): string => `"${(value ?? "").replaceAll('"', '""')}"`;

/** Writes the tables as the CSV files of an HSDS package. */
export function writeTables(folder: string, tables: HsdsTables): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, rows] of Object.entries(tables)) {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(","));
    writeFileSync(join(folder, `${name}.csv`), `${[columns.join(","), ...lines].join("\n")}\n`);
  }
}

/** Rows that tie terms of one taxonomy to services, from the terms' names. */
export function termTables(taxonomy: string, tied: readonly (readonly [service: string, term: string])[]): HsdsTables {
  const terms = [...new Set(tied.map(([, term]) => term))];
  return {
    taxonomies: [{ id: "topics", name: taxonomy }],
    taxonomy_terms: terms.map((name) => ({ id: name, name, taxonomy_id: "topics" })),
    attributes: tied.map(([service, term]) => ({
      id: `${service} ${term}`,
      link_id: service,
      link_type: "service",
      taxonomy_term_id: term,
    })),
  };
}
