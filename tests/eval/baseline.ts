import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { EngineChoice, Measured } from "./measure.ts";

interface Kept {
  readonly ndcg10: number;
  readonly success3: number;
  /** nDCG@10 by kind of query. */
  readonly kinds: Readonly<Record<string, number>>;
}
type Baseline = Partial<Record<EngineChoice, Kept>>;

const file = new URL("./baseline.json", import.meta.url);
/** What one query of sixty moves by a step is no fall; a kind has few queries, and one of them moves it further. */
const mayFall = 0.01;
const kindMayFall = 0.05;

const rounded = (value: number | null): number => Math.round((value ?? 0) * 10_000) / 10_000;

function readBaseline(): Baseline {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Baseline) : {};
}

/** Keeps these figures as the ones below which the search may not fall. */
export function recordBaseline({ engine, ndcg10, success3, kinds }: Measured): void {
  const kept: Kept = {
    ndcg10: rounded(ndcg10),
    success3: rounded(success3),
    kinds: Object.fromEntries(Object.entries(kinds).map(([kind, figures]) => [kind, rounded(figures.ndcg10)])),
  };
  writeFileSync(file, `${JSON.stringify({ ...readBaseline(), [engine]: kept }, null, 2)}\n`);
}

/** Each figure that fell too far, as a sentence; nothing where none did. */
export function fallsOf(
  { engine, ndcg10, success3, kinds, negative }: Measured,
  kept: Kept | undefined = readBaseline()[engine],
): string[] {
  if (!kept) return [`${engine}: no figures were kept to compare with.`];
  const compared = [
    ["nDCG@10", ndcg10, kept.ndcg10, mayFall],
    ["success@3", success3, kept.success3, mayFall],
    ...Object.entries(kept.kinds).map(
      ([kind, before]) => [`nDCG@10 of ${kind}`, kinds[kind]?.ndcg10 ?? null, before, kindMayFall] as const,
    ),
  ] as const;
  const fell = compared.filter(([, now, before, may]) => (now ?? 0) < before - may);
  return [
    ...fell.map(([name, now, before]) => `${engine}: ${name} fell from ${before} to ${rounded(now)}.`),
    ...negative.presentedAsExact.map((id) => `${engine}: ${id}, which nothing meets, was answered as exact.`),
  ];
}
