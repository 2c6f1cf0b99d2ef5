import type { Measured } from "./measure.ts";
import { type Figures, type Measure, measures } from "./score.ts";

const titles: Record<Measure, string> = {
  ndcg10: "nDCG@10",
  success3: "success@3",
  exact3: "exact@3",
  recall20: "recall@20",
  unjudged10: "unjudged",
};

const shown = (figures: Figures, measure: Measure): string => figures[measure]?.toFixed(measure === "unjudged10" ? 1 : 3) ?? "-";

function line(name: string, figures: Figures): string {
  return `${name.padEnd(16)}${measures.map((measure) => shown(figures, measure).padStart(11)).join("")}`;
}

/** One engine's figures for a person: by kind, over all, and what became of the negative queries. */
export function tableOf({ engine, kinds, negative, ...all }: Measured): string {
  const { n, presentedAsExact } = negative;
  const verdict = presentedAsExact.length === 0 ? "none answered as exact" : `ANSWERED AS EXACT: ${presentedAsExact.join(" ")}`;
  return [
    `${engine.padEnd(16)}${measures.map((measure) => titles[measure].padStart(11)).join("")}`,
    ...Object.entries(kinds).map(([kind, figures]) => line(`${kind} ${figures.n}`, figures)),
    line(`ALL ${all.n}`, all),
    ...(n > 0 ? [`negative ${n}: ${verdict}`] : []),
  ].join("\n");
}

/** One engine's queries, the worst first. */
export function rowsOf({ rows }: Measured): string {
  const sorted = [...rows].sort((a, b) => (a.ndcg10 ?? 1) - (b.ndcg10 ?? 1));
  return sorted.map((row) => `${line(`${row.id} ${row.kind}`, row)}  ${row.query}`).join("\n");
}

/** One engine's figures for machines: an object on one line. */
export function jsonOf({ engine, ndcg10, success3, exact3, recall20, unjudged10, kinds, negative }: Measured): string {
  return JSON.stringify({
    engine,
    ndcg10,
    success3,
    exact3,
    recall20,
    unjudged10,
    kinds: { ...kinds, ...(negative.n > 0 ? { negative } : {}) },
  });
}
