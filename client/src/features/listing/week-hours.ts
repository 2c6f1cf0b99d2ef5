/** Weekly opening hours as a table to read: from today on, seven days, equal neighbours together. */
export interface ScheduleLine {
  readonly days: readonly string[];
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface Span {
  /** Clock times as HH:MM; a span that closes earlier than it opens goes on past midnight. */
  readonly opensAt: string;
  readonly closesAt: string;
}

export interface HoursRow {
  /** Days from Monday, 0 to 6, in order. */
  readonly days: readonly number[];
  readonly isToday: boolean;
  /** Empty: closed. */
  readonly spans: readonly Span[];
}

const codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/**
 * The next seven days from `today` (a day in the place's own zone, YYYY-MM-DD). Today stands alone and first; the days after it are
 * put together where neighbours are alike. Null where no line names a day and a time: then there is no table to show.
 */
export function weekHours(lines: readonly ScheduleLine[], today: string): readonly HoursRow[] | null {
  const timed = lines.filter((line) => line.opensAt !== null && line.closesAt !== null && line.days.some(isDay));
  if (timed.length === 0) return null;
  const rows: HoursRow[] = [];
  for (let ahead = 0; ahead < 7; ahead++) {
    const date = plusDays(today, ahead);
    const day = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
    const spans = spansOn(timed, day, date);
    const before = rows.at(-1);
    if (before && !before.isToday && areAlike(before.spans, spans)) rows[rows.length - 1] = { ...before, days: [...before.days, day] };
    else rows.push({ days: [day], isToday: ahead === 0, spans });
  }
  return rows;
}

/** The day that it is in a zone at an instant. */
export function dayIn(timezone: string, now: Date): string {
  // Swedish writes dates as ISO does.
  return new Intl.DateTimeFormat("sv-SE", { timeZone: timezone, dateStyle: "short" }).format(now);
}

export function isAllDay({ opensAt, closesAt }: Span): boolean {
  return opensAt === "00:00" && (closesAt === "00:00" || closesAt === "24:00" || closesAt === "23:59");
}

function spansOn(lines: readonly ScheduleLine[], day: number, date: string): readonly Span[] {
  return lines
    .filter((line) => line.days.includes(codes[day] ?? "") && (line.validFrom ?? date) <= date && date <= (line.validTo ?? date))
    .map((line) => ({ opensAt: line.opensAt?.slice(0, 5) ?? "", closesAt: line.closesAt?.slice(0, 5) ?? "" }))
    .toSorted((one, other) => one.opensAt.localeCompare(other.opensAt));
}

function areAlike(one: readonly Span[], other: readonly Span[]): boolean {
  return (
    one.length === other.length &&
    one.every((span, index) => span.opensAt === other[index]?.opensAt && span.closesAt === other[index]?.closesAt)
  );
}

function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function isDay(code: string): boolean {
  return codes.some((known) => known === code);
}
