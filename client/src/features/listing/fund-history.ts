export interface StatusChange<Status extends string = string> {
  readonly status: Status;
  /** ISO instant. */
  readonly at: string;
  readonly note: string | null;
}

export interface FundPeriod<Status extends string = string> {
  readonly status: Status;
  readonly note: string | null;
  readonly from: string;
  /** When the next status began; null for the one that lasts. */
  readonly until: string | null;
}

/** Changes in any order become periods, the one that lasts first. */
export function fundPeriods<Status extends string>(changes: readonly StatusChange<Status>[]): readonly FundPeriod<Status>[] {
  const byTime = changes.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  return byTime
    .map((change, index) => ({ status: change.status, note: change.note, from: change.at, until: byTime[index + 1]?.at ?? null }))
    .toReversed();
}

export interface BarPart<Status extends string = string> {
  readonly status: Status;
  /** Share of the bar, all together at most 1. */
  readonly share: number;
}

/** The periods as parts of a bar from `since` to `now`, oldest first; what lies before `since` is cut off. */
export function barParts<Status extends string>(
  periods: readonly FundPeriod<Status>[],
  since: Date,
  now: Date,
): readonly BarPart<Status>[] {
  const whole = now.getTime() - since.getTime();
  return periods
    .toReversed()
    .map(({ status, from, until }) => {
      const start = Math.max(Date.parse(from), since.getTime());
      const end = Math.min(until === null ? now.getTime() : Date.parse(until), now.getTime());
      return { status, share: (end - start) / whole };
    })
    .filter((part) => part.share > 0);
}
