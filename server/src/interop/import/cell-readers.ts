import { decodeHTMLStrict } from "entities";
import { readArea, stateCode } from "./areas.ts";
import type { Value } from "./catalog-tables.ts";
import { isRoundTheClock, readDate, readDays, readTime } from "./hours.rules.ts";
import { languageCode, languageName } from "./languages.ts";
import type { ProblemCode } from "./problems.ts";

/** One cell being read: where its value goes, and the way to fill other columns or to complain. */
export interface Cell {
  readonly to: string;
  /** Fills a column besides the cell's own; what is there already stays. */
  fill(column: string, value: Value): void;
  /** Adds to the row's description, because the words would be lost otherwise. */
  describe(words: string): void;
  problem(code: ProblemCode, message: string): void;
}

/** Turns the text of a cell (trimmed, never empty) into a value; null when there is none, with a problem that says why. */
export type CellReader = (text: string, cell: Cell) => Value;

const quoted = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text);

function decimal(text: string, cell: Cell): number | null {
  const value = Number(text.replace(/^[$£€]/, "").replaceAll(",", ""));
  if (Number.isFinite(value)) return value;
  cell.problem("UNREADABLE_NUMBER", `${quoted(text)} is not a number`);
  return null;
}

function integer(text: string, cell: Cell): number | null {
  const value = decimal(text, cell);
  if (value === null) return null;
  if (Number.isInteger(value) && Math.abs(value) <= 2_147_483_647) return value;
  cell.problem("OUT_OF_RANGE", `${quoted(text)} is not a whole number that can be kept`);
  return null;
}

const within =
  (low: number, high: number, read: (text: string, cell: Cell) => number | null): ((text: string, cell: Cell) => number | null) =>
  (text, cell) => {
    const value = read(text, cell);
    if (value === null || (value >= low && value <= high)) return value;
    cell.problem("OUT_OF_RANGE", `${quoted(text)} is not between ${low} and ${high}`);
    return null;
  };

const oneOf =
  (values: readonly string[], aliases: Readonly<Record<string, string>> = {}): ((text: string, cell: Cell) => string | null) =>
  (text, cell) => {
    const plain = text.toLowerCase();
    const value = values.find((candidate) => candidate.toLowerCase() === plain) ?? aliases[plain];
    if (value !== undefined) return value;
    cell.problem("UNKNOWN_VALUE", `${quoted(text)} is not one of ${values.join(", ")}`);
    return null;
  };

function time(text: string, cell: Cell): string | null {
  const value = readTime(text);
  if (value === null) cell.problem("UNREADABLE_TIME", `${quoted(text)} is not a clock time`);
  return value;
}

function date(text: string, cell: Cell): string | null {
  const value = readDate(text);
  if (value === null) cell.problem("UNREADABLE_DATE", `${quoted(text)} is not a date`);
  return value;
}

/** A date without which the row would say something else ("Closed"): what cannot be read stays in words. */
function dateOrWords(text: string, cell: Cell): string | null {
  const value = date(text, cell);
  if (value === null) cell.describe(text);
  return value;
}

/** A date field in which some write the hour: "9:00AM" in dtstart opens, in until closes; "24 Hours" is both; other words are kept. */
function dateOrHour(text: string, cell: Cell): string | null {
  const day = readDate(text);
  if (day !== null) return day;
  const hour = readTime(text);
  if (hour !== null) {
    cell.fill(cell.to === "until" ? "closes_at" : "opens_at", hour);
  } else if (isRoundTheClock(text)) {
    cell.fill("opens_at", "00:00");
    cell.fill("closes_at", "00:00");
  } else {
    cell.describe(text);
    cell.problem("KEPT_AS_WORDS", `${quoted(text)} is neither a date nor a clock time; kept as words`);
  }
  return null;
}

function days(text: string, cell: Cell): string | null {
  const value = readDays(text);
  if (value) {
    cell.fill("freq", value.freq);
    return value.byday;
  }
  if (isRoundTheClock(text)) {
    cell.fill("freq", "WEEKLY");
    cell.fill("opens_at", "00:00");
    cell.fill("closes_at", "00:00");
    return "MO,TU,WE,TH,FR,SA,SU";
  }
  cell.describe(text);
  cell.problem("UNREADABLE_DAYS", `${quoted(text)} names no days of the week; kept as words`);
  return null;
}

/** HSDS gives offsets from UTC in hours ("-5", "3"); an IANA name serves too. */
function timezone(text: string, cell: Cell): string | null {
  const offset = /^(?:utc|gmt)?([+-]?)(\d{1,2})(?::?(\d{2}))?$/i.exec(text);
  if (offset && Number(offset[2]) <= 14) return `${offset[1] || "+"}${offset[2]!.padStart(2, "0")}:${offset[3] ?? "00"}`;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    cell.problem("UNKNOWN_VALUE", `${quoted(text)} is not a time zone`);
    return null;
  }
}

function language(text: string, cell: Cell): string | null {
  const code = languageCode(text);
  if (code === null) cell.problem("UNKNOWN_LANGUAGE", `${quoted(text)} is not a language that we know`);
  else cell.fill("code", code);
  return code !== null && text.length <= 3 ? (languageName(code) ?? text) : text;
}

function languageCodes(text: string, cell: Cell): readonly string[] {
  const codes = new Set<string>();
  for (const part of splitList(text)) {
    const code = languageCode(part);
    if (code === null) cell.problem("UNKNOWN_LANGUAGE", `${quoted(part)} is not a language that we know`);
    else codes.add(code);
  }
  return [...codes];
}

function website(text: string, cell: Cell): string | null {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  if (/^https?:/i.test(address) && URL.canParse(address) && !/\s/.test(address) && new URL(address).hostname.includes(".")) return address;
  cell.problem("UNREADABLE_URL", `${quoted(text)} is not a web address`);
  return null;
}

function email(text: string, cell: Cell): string | null {
  const [address = "", ...others] = text
    .replace(/^mailto:/i, "")
    .split(/\s*[;,]\s*|\s+/)
    .filter((part) => part !== "");
  if (others.length > 0) cell.problem("CONFLICTING_VALUE", `${quoted(text)} is more than one e-mail address; the first one counts`);
  if (/^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+$/.test(address) && address.length <= 254) return address;
  cell.problem("UNREADABLE_EMAIL", `${quoted(text)} is not an e-mail address`);
  return null;
}

function timestamp(text: string, cell: Cell): string | null {
  const at = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(at)) return new Date(at).toISOString();
  const day = readDate(text);
  if (day === null) cell.problem("UNREADABLE_DATE", `${quoted(text)} is not a date with a time`);
  return day;
}

/** 1997, or the year of a date. */
function year(text: string, cell: Cell): number | null {
  if (/^\d{4}$/.test(text)) return within(1600, 2200, decimal)(text, cell);
  const day = date(text, cell);
  return day === null ? null : Number(day.slice(0, 4));
}

/** "Closed" in words where a holiday row says so: our schedules have no column for it. */
function closed(text: string, cell: Cell): null {
  const plain = text.toLowerCase();
  if (["true", "t", "yes", "y", "1"].includes(plain)) cell.describe("Closed");
  else if (!["false", "f", "no", "n", "0"].includes(plain)) cell.problem("UNREADABLE_BOOLEAN", `${quoted(text)} is neither true nor false`);
  return null;
}

function virtual(text: string, cell: Cell): string | null {
  const plain = text.toLowerCase();
  if (["true", "t", "yes", "y", "1"].includes(plain)) return "virtual";
  if (!["false", "f", "no", "n", "0"].includes(plain)) cell.problem("UNREADABLE_BOOLEAN", `${quoted(text)} is neither true nor false`);
  return null;
}

function areaName(text: string, cell: Cell): string {
  const area = readArea(text);
  cell.fill("kind", area.kind);
  if (area.code !== null) cell.fill("code", area.code);
  return text;
}

function freq(text: string, cell: Cell): string | null {
  if (text.toUpperCase() === "DAILY") {
    cell.fill("byday", "MO,TU,WE,TH,FR,SA,SU");
    return "WEEKLY";
  }
  return oneOf(["WEEKLY", "MONTHLY"])(text, cell);
}

/** A list in one cell: our own separator where a JSON array was joined, else semicolons or commas outside of parentheses. */
export function splitList(text: string): string[] {
  const separator = text.includes(listSeparator) ? listSeparator : text.includes(";") ? ";" : /,(?![^()]*\))/;
  const parts = text.split(separator).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ""))];
}
/** Joins a JSON array into one cell without being mistaken for a comma of the text. */
export const listSeparator = "\u001F";

const markup = /<\/?(?:p|br|b|i|u|em|strong|ul|ol|li|a|div|span|font|h[1-6])\b[^<>]{0,500}>/i;

/** Texts copied from web pages: "&rsquo;" and the like are read, breaks and paragraphs are lines, other tags go. */
function text(written: string): string {
  const read = written.includes("&") ? decodeHTMLStrict(written) : written;
  if (!markup.test(read)) return read;
  return read
    .replace(/<(?:br|\/p|\/div|\/li|\/h[1-6])\b[^<>]{0,500}>/gi, "\n")
    .replace(new RegExp(markup, "gi"), "")
    .replace(/[ \t]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

export const cellReaders = {
  text,
  /** Without the quotation marks that some put around numbers so that spreadsheets leave them alone. */
  phoneNumber: (text) => text.replace(/^["']+|["']+$/g, "").trim() || null,
  integer,
  age: within(0, 150, integer),
  decimal,
  latitude: within(-90, 90, decimal),
  longitude: within(-180, 180, decimal),
  date,
  dateOrHour,
  dateOrWords,
  time,
  timestamp,
  year,
  days,
  closed,
  virtual,
  timezone,
  email,
  website,
  language,
  languageCodes,
  languageCode: (text) => languageCode(text) ?? text,
  areaName,
  freq,
  state: (text) => stateCode(text) ?? text,
  country: (text) => (/^(us|usa|u\.s\.a?\.?|united states( of america)?)$/i.test(text) ? "US" : text),
  status: oneOf(["active", "inactive", "defunct", "temporarily closed"], { temporarily_closed: "temporarily closed", closed: "defunct" }),
  locationType: oneOf(["physical", "postal", "virtual"]),
  addressType: oneOf(["physical", "postal", "virtual"], { mailing: "postal", mail: "postal" }),
} as const satisfies Record<string, CellReader>;
export type ReaderName = keyof typeof cellReaders;
