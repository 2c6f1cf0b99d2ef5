import { DateTime, IANAZone } from "luxon";

/** What the clock on the wall of a place shows. */
export interface WallClock {
  /** "2026-11-24" */
  readonly date: string;
  /** Minutes since midnight. */
  readonly minutes: number;
}

/** The zone itself when IANA knows it; otherwise `UTC`. */
export function knownZone(zone: string | null | undefined): string {
  return zone && IANAZone.isValidZone(zone) ? zone : "UTC";
}

/** The wall clock of an IANA zone at an instant. */
export function wallClockAt(instant: Date, zone: string): WallClock {
  const local = DateTime.fromJSDate(instant, { zone: knownZone(zone) });
  return { date: local.toISODate() ?? "", minutes: local.hour * 60 + local.minute };
}

/**
 * The instant at which the wall clock of an IANA zone shows date and minutes; minutes may exceed a day.
 * A time that a spring change of clocks skips is read as the same distance after it; of one that happens twice, the first is meant.
 */
export function instantOf(clock: WallClock, zone: string): Date {
  const day = DateTime.fromISO(clock.date, { zone: knownZone(zone) }).plus({ days: Math.floor(clock.minutes / 1440) });
  const minutes = ((clock.minutes % 1440) + 1440) % 1440;
  return day.set({ hour: Math.floor(minutes / 60), minute: minutes % 60 }).toJSDate();
}

/** The calendar day `days` after (or before) one: plain counting, no clocks. */
export function addDays(date: string, days: number): string {
  return DateTime.fromISO(date, { zone: "UTC" }).plus({ days }).toISODate() ?? date;
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(date: string): number {
  return DateTime.fromISO(date, { zone: "UTC" }).weekday;
}
