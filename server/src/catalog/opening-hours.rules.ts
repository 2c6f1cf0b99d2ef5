import { occursOn, type Recurrence } from "../kernel/recurrence.ts";
import { addDays, instantOf, wallClockAt } from "../kernel/zoned-time.ts";

/**
 * One rule of an HSDS 3.1 `schedule`, as the database holds it. A rule without both times says nothing about being open.
 * `closesAt` earlier than or the same as `opensAt` means past midnight; "00:00" to "00:00" is the whole day.
 */
export interface OpeningRule extends Recurrence {
  /** "09:00" or "09:00:00", the place's own time. */
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
  /** Closed on its days, whatever other rules say: a holiday. */
  readonly isClosed?: boolean;
}

export interface OpeningState {
  readonly isOpen: boolean;
  /** When it closes; null when it is closed, or does not close within nine days. */
  readonly closesAt: Date | null;
  /** When it opens next; null when it is open, or does not open within ten weeks. */
  readonly opensAt: Date | null;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const dayMinutes = 24 * 60;

function minutesOf(time: string): number | null {
  const match = /^(\d{1,2}):(\d{2})/.exec(time);
  if (!match) return null;
  const minutes = Number(match[1]) * 60 + Number(match[2]);
  return minutes <= dayMinutes ? minutes : null;
}

/** A row without hours closes its days where its words begin so; HSDS has no column for it. */
export function saysClosed(rule: {
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly description: string | null;
}): boolean {
  return rule.opensAt === null && rule.closesAt === null && /^\s*(?:closed|cerrad[oa])\b/i.test(rule.description ?? "");
}

const longestHoliday = 31;

/** A rule for a few named days, such as a holiday: on them it stands in place of the usual hours. */
function isForNamedDays(rule: OpeningRule): boolean {
  if (rule.byday || rule.bymonthday || rule.byweekno || rule.byyearday) return false;
  if (!rule.isClosed && (rule.opensAt === null || rule.closesAt === null)) return false;
  const [from, to] = [rule.validFrom ?? rule.dtstart, rule.validTo ?? rule.until];
  return Boolean(from && to && to >= from && to < addDays(from, longestHoliday));
}

function holdsOn(rule: OpeningRule, date: string): boolean {
  if (rule.validFrom && date < rule.validFrom) return false;
  if (rule.validTo && date > rule.validTo) return false;
  return occursOn(rule, date);
}

/** The spans that begin on a calendar day, as instants in milliseconds. */
function spansOn(rules: readonly OpeningRule[], date: string, zone: string): Span[] {
  const holding = rules.filter((rule) => holdsOn(rule, date));
  const named = holding.filter(isForNamedDays);
  return (named.length > 0 ? named : holding).flatMap((rule) => {
    const opens = rule.opensAt === null ? null : minutesOf(rule.opensAt);
    const closes = rule.closesAt === null ? null : minutesOf(rule.closesAt);
    if (opens === null || closes === null || rule.isClosed) return [];
    const end = closes <= opens ? closes + dayMinutes : closes;
    return [{ from: instantOf({ date, minutes: opens }, zone).getTime(), to: instantOf({ date, minutes: end }, zone).getTime() }];
  });
}

/** True when the rules say anything about hours; without it "closed" would be a guess. */
export function statesHours(rules: readonly OpeningRule[]): boolean {
  return rules.some((rule) => rule.opensAt !== null && rule.closesAt !== null);
}

/** Is it open at this instant, in the place's own IANA zone? Yesterday counts too: its night may reach into today. */
export function isOpenAt(rules: readonly OpeningRule[], instant: Date, zone: string): boolean {
  const { date } = wallClockAt(instant, zone);
  const now = instant.getTime();
  return [addDays(date, -1), date].some((day) => spansOn(rules, day, zone).some((span) => span.from <= now && now < span.to));
}

/** Open or not, and until when: spans that touch or overlap are one, so that "9–12, 12–17" closes at 17. */
export function openingStateAt(rules: readonly OpeningRule[], instant: Date, zone: string): OpeningState {
  const { date } = wallClockAt(instant, zone);
  const now = instant.getTime();
  const open = isOpenAt(rules, instant, zone);
  if (!open) return { isOpen: false, closesAt: null, opensAt: nextOpening(rules, instant, zone) };
  const days = Array.from({ length: 10 }, (_, index) => addDays(date, index - 1));
  const spans = days.flatMap((day) => spansOn(rules, day, zone)).sort((a, b) => a.from - b.from);
  let closes = now;
  for (const span of spans) if (span.from <= closes && span.to > closes) closes = span.to;
  const endless = closes - now > 8 * dayMinutes * 60_000;
  return { isOpen: true, closesAt: endless ? null : new Date(closes), opensAt: null };
}

function nextOpening(rules: readonly OpeningRule[], instant: Date, zone: string): Date | null {
  const { date } = wallClockAt(instant, zone);
  for (let ahead = 0; ahead <= 70; ahead++) {
    const starts = spansOn(rules, addDays(date, ahead), zone)
      .map((span) => span.from)
      .filter((from) => from > instant.getTime());
    if (starts.length > 0) return new Date(Math.min(...starts));
  }
  return null;
}
