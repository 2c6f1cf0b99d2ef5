import { createRequire } from "node:module";
import type * as Rrule from "rrule";
import { weekdayOf } from "./zoned-time.ts";

// The package's ES modules are not marked as such, so Node finds its names only this way.
const { rrulestr } = createRequire(import.meta.url)("rrule") as typeof Rrule;
type Rule = ReturnType<typeof rrulestr>;

/** The part of RFC 5545 that HSDS schedules use. Dates are "2026-11-24", lists are comma-separated as in the RFC. */
export interface Recurrence {
  readonly freq: "WEEKLY" | "MONTHLY" | null;
  readonly byday: string | null;
  readonly bymonthday?: string | null;
  readonly byweekno?: string | null;
  readonly byyearday?: string | null;
  readonly interval?: number | null;
  readonly count?: number | null;
  readonly wkst?: string | null;
  readonly dtstart?: string | null;
  readonly until?: string | null;
}

const dayCodes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
const kept = new Map<string, Rule | null>();

/** Whether the rule names this calendar day. A rule that cannot be read names none; one without any part names every day from dtstart to until. */
export function occursOn(rule: Recurrence, date: string): boolean {
  if (rule.dtstart && date < rule.dtstart) return false;
  if (rule.until && date > rule.until) return false;
  const counted = (rule.interval ?? 1) > 1 || rule.count != null;
  if (rule.freq !== "MONTHLY" && !counted && !rule.bymonthday && !rule.byweekno && !rule.byyearday) {
    if (!rule.byday) return true;
    // The common case, a hundred times as fast as expanding the rule.
    return rule.byday
      .toUpperCase()
      .split(/[\s,]+/)
      .includes(dayCodes[weekdayOf(date) - 1]!);
  }
  const parsed = parsedRule(rule);
  if (!parsed) return false;
  const day = new Date(`${date}T00:00:00Z`);
  return parsed.between(day, day, true).length > 0;
}

function parsedRule(rule: Recurrence): Rule | null {
  const freq = rule.freq ?? "WEEKLY";
  const parts = [
    `FREQ=${rule.byyearday ? "YEARLY" : freq}`,
    rule.byday && `BYDAY=${rule.byday.replace(/\s+/g, "")}`,
    rule.bymonthday && `BYMONTHDAY=${rule.bymonthday.replace(/\s+/g, "")}`,
    rule.byyearday && `BYYEARDAY=${rule.byyearday.replace(/\s+/g, "")}`,
    (rule.interval ?? 1) > 1 && `INTERVAL=${rule.interval}`,
    rule.count != null && `COUNT=${rule.count}`,
    rule.wkst && `WKST=${rule.wkst}`,
  ].filter(Boolean);
  // Without a start, every other week has no beginning to count from: the first Monday of 2001 stands in.
  const start = (rule.dtstart ?? "2001-01-01").replaceAll("-", "");
  const text = `DTSTART:${start}T000000Z\nRRULE:${parts.join(";")}`;
  let parsed = kept.get(text);
  if (parsed === undefined) {
    try {
      parsed = rrulestr(text);
    } catch {
      parsed = null;
    }
    if (kept.size > 5000) kept.clear();
    kept.set(text, parsed);
  }
  return parsed;
}
