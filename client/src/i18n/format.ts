import type { Locale } from "./messages.ts";

/** Dates, numbers and telephone numbers as people of the language write them in the United States. */
export interface Formatters {
  /** "November 12, 2026". Takes an ISO date or instant; a date without a time never moves by the reader's zone. */
  readonly date: (iso: string) => string;
  /** "Nov 12, 2026": for tables. */
  readonly shortDate: (iso: string) => string;
  /** "Thursday, November 12": for deadlines. */
  readonly weekdayDate: (iso: string) => string;
  /** "6:00 PM" of an instant in the place's own zone. */
  readonly timeIn: (iso: string, timezone: string) => string;
  /** "Wed 8:00 AM" of an instant in the place's own zone. */
  readonly weekdayTimeIn: (iso: string, timezone: string) => string;
  /** "9:00 AM" of a clock time such as 09:00 or 09:00:00. */
  readonly clock: (time: string) => string;
  /** "Monday", 0 = Monday. */
  readonly weekday: (dayFromMonday: number) => string;
  /** "Central Time" of an IANA zone. */
  readonly zone: (timezone: string) => string;
  readonly number: (value: number) => string;
  /** Miles with one decimal under ten. */
  readonly miles: (value: number) => string;
  /** "English, Spanish, Vietnamese": a plain comma list, as in labels. */
  readonly list: (items: readonly string[]) => string;
  /** "by phone, online, or in person". */
  readonly either: (items: readonly string[]) => string;
  /** "5 minutes ago", "in 3 days". */
  readonly ago: (iso: string, now: Date) => string;
}

const tags = { en: "en-US", es: "es-US" } as const;
const dayOnly = /^\d{4}-\d{2}-\d{2}$/;

export function makeFormatters(locale: Locale): Formatters {
  const tag = tags[locale];
  const dateIn = (iso: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, dayOnly.test(iso) ? { ...options, timeZone: "UTC" } : options).format(new Date(iso));
  const numbers = new Intl.NumberFormat(tag);
  return {
    date: (iso) => dateIn(iso, { dateStyle: "long" }),
    shortDate: (iso) => dateIn(iso, { dateStyle: "medium" }),
    weekdayDate: (iso) => dateIn(iso, { weekday: "long", month: "long", day: "numeric" }),
    timeIn: (iso, timezone) => dateIn(iso, { timeStyle: "short", timeZone: timezone }),
    weekdayTimeIn: (iso, timezone) => dateIn(iso, { weekday: "short", hour: "numeric", minute: "2-digit", timeZone: timezone }),
    clock: (time) => dateIn(`1970-01-01T${time.length === 5 ? `${time}:00` : time}Z`, { timeStyle: "short", timeZone: "UTC" }),
    weekday: (dayFromMonday) => dateIn(`2024-01-0${dayFromMonday + 1}`, { weekday: "long" }),
    zone: (timezone) => zoneName(tag, timezone),
    number: (value) => numbers.format(value),
    miles: (value) => new Intl.NumberFormat(tag, { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value),
    list: (items) => items.join(", "),
    either: (items) => new Intl.ListFormat(tag, { type: "disjunction" }).format(items),
    ago: (iso, now) => ago(tag, new Date(iso).getTime() - now.getTime()),
  };
}

function zoneName(tag: string, timezone: string): string {
  const parts = new Intl.DateTimeFormat(tag, { timeZone: timezone, timeZoneName: "longGeneric" }).formatToParts(new Date(0));
  return parts.find((part) => part.type === "timeZoneName")?.value ?? timezone;
}

const steps = [
  ["year", 365 * 86_400_000],
  ["month", 30 * 86_400_000],
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

function ago(tag: string, difference: number): string {
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: "auto" });
  const step = steps.find(([, size]) => Math.abs(difference) >= size);
  return step ? relative.format(Math.round(difference / step[1]), step[0]) : relative.format(0, "minute");
}

/** The first letter large, as a word needs it at the head of a line: Spanish writes languages small. */
export function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** A US number as people read it: "(512) 555-0142", "1-800-555-0100". Anything else, letters included, stays as it was written. */
export function formatPhone(number: string): string {
  if (/[a-z]/i.test(number) || (number.trim().startsWith("+") && !number.trim().startsWith("+1"))) return number;
  const digits = number.replaceAll(/\D/g, "");
  const local = digits.length === 11 && digits.startsWith("1") ? digits.slice(1) : digits;
  if (local.length !== 10) return number;
  const [area, exchange, line] = [local.slice(0, 3), local.slice(3, 6), local.slice(6)];
  return /^8(00|33|44|55|66|77|88)$/.test(area) ? `1-${area}-${exchange}-${line}` : `(${area}) ${exchange}-${line}`;
}

const keypad = ["", "", "abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"];

/** What a telephone dials: letters as on its keys, an extension after a pause. */
export function phoneHref(number: string, extension?: string | null): string {
  const dialled = number.toLowerCase().replaceAll(/[a-z]/g, (letter) => String(keypad.findIndex((letters) => letters.includes(letter))));
  // A word on the keys may be longer than the number; telephones stop listening after it.
  const digits = dialled.replaceAll(/\D/g, "").replace(/^(1\d{10})\d+$/, "$1");
  const isAbroad = number.trim().startsWith("+");
  const whole = isAbroad || digits.length === 11 ? `+${digits}` : digits.length === 10 ? `+1${digits}` : digits;
  return extension ? `tel:${whole};ext=${extension}` : `tel:${whole}`;
}
