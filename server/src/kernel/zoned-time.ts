import { DateTime, IANAZone } from "luxon";

/** What the clock on the wall of a place shows. */
export interface WallClock {
  /** "2026-11-24" */
  readonly date: string;
  /** Minutes since midnight. */
  readonly minutes: number;
}

/** Remembers answers, forgetting all when they become too many. "Open now" asks the same few thousand questions of thousands of schedules. */
function remembered<T>(most: number, find: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      found = find(key);
      if (known.size >= most) known.clear();
      known.set(key, found);
    }
    return found;
  };
}

const isZone = remembered(1000, (zone) => IANAZone.isValidZone(zone));

/** The zone itself when IANA knows it; otherwise `UTC`. */
export function knownZone(zone: string | null | undefined): string {
  return zone && isZone(zone) ? zone : "UTC";
}

const wallClockOf = remembered(1000, (key): WallClock => {
  const [zone = "", time] = key.split("|");
  const local = DateTime.fromMillis(Number(time), { zone });
  return { date: local.toISODate() ?? "", minutes: local.hour * 60 + local.minute };
});

/** The wall clock of an IANA zone at an instant. */
export function wallClockAt(instant: Date, zone: string): WallClock {
  return wallClockOf(`${knownZone(zone)}|${instant.getTime()}`);
}

const timeOf = remembered(50_000, (key): number => {
  const [zone = "", date = "", written] = key.split("|");
  const minutes = Number(written);
  const day = DateTime.fromISO(date, { zone }).plus({ days: Math.floor(minutes / 1440) });
  const left = ((minutes % 1440) + 1440) % 1440;
  return day.set({ hour: Math.floor(left / 60), minute: left % 60 }).toMillis();
});

/**
 * The instant at which the wall clock of an IANA zone shows date and minutes; minutes may exceed a day.
 * A time that a spring change of clocks skips is read as the same distance after it; of one that happens twice, the first is meant.
 */
export function instantOf(clock: WallClock, zone: string): Date {
  return new Date(timeOf(`${knownZone(zone)}|${clock.date}|${clock.minutes}`));
}

/** The calendar day `days` after (or before) one: plain counting, no clocks. */
export function addDays(date: string, days: number): string {
  const noon = new Date(`${date}T12:00:00Z`);
  if (Number.isNaN(noon.getTime())) return date;
  noon.setUTCDate(noon.getUTCDate() + days);
  return noon.toISOString().slice(0, 10);
}

const weekday = remembered(1000, (date) => new Date(`${date}T12:00:00Z`).getUTCDay() || 7);

/** 1 Monday … 7 Sunday. */
export function weekdayOf(date: string): number {
  return weekday(date);
}
