/**
 * Reads days, clock times and dates as people write them in spreadsheets. Each function answers null where it cannot be sure:
 * the caller says so in a problem instead of guessing.
 */

const dayCodes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

const dayWords: readonly RegExp[] = [
  /^(mo|mon|mondays?)$/,
  /^(tu|tue|tues|tuesdays?)$/,
  /^(we|wed|weds|wednesdays?)$/,
  /^(th|thu|thur|thurs|thursdays?)$/,
  /^(fr|fri|fridays?)$/,
  /^(sa|sat|saturdays?)$/,
  /^(su|sun|sundays?)$/,
];
// Single letters stand for a day only inside a span such as "M-F".
const dayLetters: Readonly<Record<string, number>> = { m: 0, t: 1, w: 2, th: 3, r: 3, f: 4, s: 5 };
const ordinals: readonly RegExp[] = [/^(1st|first)$/, /^(2nd|second)$/, /^(3rd|third)$/, /^(4th|fourth)$/, /^(5th|fifth)$/];

function dayIndex(word: string): number | null {
  const plain = word.replace(/\.$/, "");
  const found = dayWords.findIndex((pattern) => pattern.test(plain));
  if (found >= 0) return found;
  // HSDS 1.x numbers the days from Monday.
  return /^[1-7]$/.test(plain) ? Number(plain) - 1 : null;
}

function span(from: number, to: number): number[] {
  const length = ((to - from + 7) % 7) + 1;
  return Array.from({ length }, (_, step) => (from + step) % 7);
}

function spanOf(part: string): number[] | null {
  const ends = part.split(/\s*(?:-|–|—|\bto\b|\bthrough\b|\bthru\b)\s*/).filter((end) => end !== "");
  if (ends.length !== 2) return null;
  const [first, last] = ends.map((end) => dayIndex(end) ?? dayLetters[end] ?? null);
  return first == null || last == null ? null : span(first, last);
}

const named: Readonly<Record<string, readonly number[]>> = {
  daily: [0, 1, 2, 3, 4, 5, 6],
  everyday: [0, 1, 2, 3, 4, 5, 6],
  "every day": [0, 1, 2, 3, 4, 5, 6],
  "7 days a week": [0, 1, 2, 3, 4, 5, 6],
  "seven days a week": [0, 1, 2, 3, 4, 5, 6],
  weekdays: [0, 1, 2, 3, 4],
  weekday: [0, 1, 2, 3, 4],
  weekends: [5, 6],
  weekend: [5, 6],
};

export interface Days {
  readonly freq: "WEEKLY" | "MONTHLY";
  /** RFC 5545 BYDAY, in the order of the week: "MO,TU" or "1MO,3MO". */
  readonly byday: string;
}

/** "Monday - Friday", "M-F", "Mon, Wed & Fri", "weekends", "3", "MO,TU", "First and third Tuesday". */
export function readDays(text: string): Days | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^(every|each) (?!day)/, "");
  if (plain === "") return null;
  const whole = named[plain];
  if (whole) return weekly(whole);
  const coded = plain.split(",").map((code) => /^([+-]?[1-5])(mo|tu|we|th|fr|sa|su)$/.exec(code.trim()));
  if (coded.every((match) => match !== null)) return { freq: "MONTHLY", byday: coded.map((match) => match[0].toUpperCase()).join(",") };
  const monthly = daysOfMonth(plain);
  if (monthly) return monthly;
  const days: number[] = [];
  for (const part of plain.split(/\s*(?:,|;|&|\+|\/|\band\b)\s*/).filter((part) => part !== "")) {
    const one = dayIndex(part);
    const several = one === null ? (named[part] ?? spanOf(part)) : [one];
    if (!several) return null;
    days.push(...several);
  }
  return days.length === 0 ? null : weekly(days);
}

function weekly(days: readonly number[]): Days {
  return { freq: "WEEKLY", byday: dayCodes.filter((_, index) => days.includes(index)).join(",") };
}

function daysOfMonth(plain: string): Days | null {
  const words = plain.replace(/ of (the|each|every) month$/, "").split(/\s*(?:,|&|\band\b|\s)\s*/);
  const day = dayIndex(words.at(-1) ?? "");
  const which = words.slice(0, -1).map((word) => (word === "last" ? -1 : ordinals.findIndex((pattern) => pattern.test(word)) + 1));
  if (day === null || which.length === 0 || which.includes(0)) return null;
  return { freq: "MONTHLY", byday: which.map((nth) => `${nth}${dayCodes[day]}`).join(",") };
}

/** "9:00AM", "9 a.m.", "17:00", "17:00:00", "0900", "noon", "10:00:00Z" as "HH:MM"; null for anything else. */
export function readTime(text: string): string | null {
  const plain = text.trim().toLowerCase().replace(/\s+/g, " ");
  if (plain === "noon" || plain === "12 noon") return "12:00";
  if (plain === "midnight" || plain === "12 midnight") return "00:00";
  const match = /^(\d{1,2})(?:[:.]?(\d{2}))?(?::(\d{2})(?:\.\d+)?)? ?(a\.?m?\.?|p\.?m?\.?)?(z|[+-]\d{2}:?\d{2})?$/.exec(plain);
  if (!match) return null;
  const [, hourText, minuteText, , half] = match;
  // A bare number is a time only with its half of the day: "9 am", not "9".
  if (minuteText === undefined && half === undefined) return null;
  let hour = Number(hourText);
  const minute = Number(minuteText ?? "0");
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.startsWith("p") ? 12 : 0);
  }
  if (hour === 24 && minute === 0) hour = 0;
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** "24 hours", "24/7", "open 24 hours": from midnight to midnight. */
export function isRoundTheClock(text: string): boolean {
  return /^(open )?24( ?[/-] ?7| ?-? ?(hours|hrs|hr))( (a|per) day)?$/i.test(text.trim());
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function monthOf(word: string): number {
  return months.indexOf(word.slice(0, 3)) + 1;
}

function dateOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year);
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  // A year outside living memory is a placeholder ("0001-01-01"), not a date.
  return isReal && year >= 1600 && year <= 2200 ? date.toISOString().slice(0, 10) : null;
}

/** Two digits mean 1970 to 2069. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length === 2 ? year + (year < 70 ? 2000 : 1900) : year;
}

/** ISO, "1/24/2014" and "1/24/14" (month first), "January 20, 1970", "20 Jan 1970" as "YYYY-MM-DD"; null for anything else. */
export function readDate(text: string): string | null {
  const plain = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[t ].*)?$/.exec(plain);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/.exec(plain);
  if (american) return dateOf(fullYear(american[3]!), Number(american[1]), Number(american[2]));
  const spelled = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(plain);
  if (spelled) return dateOf(Number(spelled[3]), monthOf(spelled[1]!), Number(spelled[2]));
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/.exec(plain);
  if (dayFirst) return dateOf(Number(dayFirst[3]), monthOf(dayFirst[2]!), Number(dayFirst[1]));
  return null;
}
