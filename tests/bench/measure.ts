/** One way of doing the same thing. */
export interface Contender {
  readonly name: string;
  /** The one that the others are compared with, unless they say otherwise. */
  readonly isBase?: boolean;
  /** The name of the one that it is compared with. */
  readonly against?: string;
  readonly run: (round: number) => Promise<unknown>;
}

/** One line of the table. Times are milliseconds. */
export interface Row {
  readonly group: string;
  readonly name: string;
  readonly median?: number;
  readonly p95?: number;
  readonly p99?: number;
  /** Median against the base's median, and the same for the 95th percentile. */
  readonly medianRatio?: number;
  readonly p95Ratio?: number;
  readonly note?: string;
}

/** Runs the contenders in turn, round after round, in an order that changes: whatever else the machine does, it does to all of them. */
export async function measure(group: string, contenders: readonly Contender[], rounds: number): Promise<Row[]> {
  const times = contenders.map((): number[] => []);
  // A server that has run for a minute has its code compiled; one that has answered eight questions has not.
  const warmUp = 40;
  for (let round = -warmUp; round < rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const at = (turn + round + warmUp) % contenders.length;
      const begun = performance.now();
      await contenders[at]?.run(round + warmUp);
      if (round >= 0) times[at]?.push(performance.now() - begun);
    }
  }
  const rows = contenders.map(({ name }, at) => ({
    group,
    name,
    median: quantile(times[at] ?? [], 0.5),
    p95: quantile(times[at] ?? [], 0.95),
    p99: quantile(times[at] ?? [], 0.99),
  }));
  return rows.map((row, at) => {
    const against = contenders[at]?.against;
    const base = rows[contenders.findIndex(({ name, isBase }) => (against === undefined ? isBase : name === against))];
    return base ? { ...row, medianRatio: row.median / base.median, p95Ratio: row.p95 / base.p95 } : row;
  });
}

export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

/** As a Markdown table. */
export function tableOf(rows: readonly Row[]): string {
  const number = (value: number | undefined, unit = ""): string =>
    value === undefined ? "" : `${value.toFixed(value < 10 ? 2 : 1)}${unit}`;
  const lines = rows.map(({ group, name, median, p95, p99, medianRatio, p95Ratio, note }) =>
    [group, name, number(median), number(p95), number(p99), number(medianRatio, "×"), number(p95Ratio, "×"), note ?? ""].join(" | "),
  );
  return [
    "| what | how | median | p95 | p99 | median ratio | p95 ratio | |",
    "|---|---|---|---|---|---|---|---|",
    ...lines.map((line) => `| ${line} |`),
  ].join("\n");
}
