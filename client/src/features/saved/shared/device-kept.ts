/** What somebody without an account keeps: it lies in this browser and nowhere else. */
export interface DeviceKept {
  readonly programs: readonly DeviceProgram[];
  readonly searches: readonly DeviceSearch[];
}
export interface DeviceProgram {
  readonly slug: string;
  readonly name: string;
}
export interface DeviceSearch {
  /** The search's address, as `writeSearch` writes it: two that are alike are one. */
  readonly query: string;
  readonly title: string;
  /** ISO 8601: what opened before is no news. */
  readonly savedAt: string;
}

export const nothingKept: DeviceKept = { programs: [], searches: [] };

/** More than a person looks over; the oldest go first. */
const keptAtMost = 50;

/** Reads what was stored. What is not of this form is left out; it never throws. */
export function parseKept(text: string | null): DeviceKept {
  try {
    const stored = JSON.parse(text ?? "{}") as { programs?: unknown; searches?: unknown } | null;
    return { programs: listOf(stored?.programs, isProgram), searches: listOf(stored?.searches, isSearch) };
  } catch {
    return nothingKept;
  }
}

export function withProgram(kept: DeviceKept, { slug, name }: DeviceProgram): DeviceKept {
  return { ...kept, programs: [{ slug, name }, ...kept.programs.filter((each) => each.slug !== slug)].slice(0, keptAtMost) };
}

export function withoutProgram(kept: DeviceKept, slug: string): DeviceKept {
  return { ...kept, programs: kept.programs.filter((each) => each.slug !== slug) };
}

export function withSearch(kept: DeviceKept, { query, title, savedAt }: DeviceSearch): DeviceKept {
  return { ...kept, searches: [{ query, title, savedAt }, ...kept.searches.filter((each) => each.query !== query)].slice(0, keptAtMost) };
}

export function withoutSearch(kept: DeviceKept, query: string): DeviceKept {
  return { ...kept, searches: kept.searches.filter((each) => each.query !== query) };
}

function listOf<T>(value: unknown, is: (each: unknown) => each is T): readonly T[] {
  return Array.isArray(value) ? value.filter(is).slice(0, keptAtMost) : [];
}

function isProgram(value: unknown): value is DeviceProgram {
  const program = value as Partial<DeviceProgram> | null;
  return typeof program?.slug === "string" && typeof program.name === "string";
}

function isSearch(value: unknown): value is DeviceSearch {
  const search = value as Partial<DeviceSearch> | null;
  return (
    typeof search?.query === "string" &&
    typeof search.title === "string" &&
    typeof search.savedAt === "string" &&
    !Number.isNaN(Date.parse(search.savedAt))
  );
}
