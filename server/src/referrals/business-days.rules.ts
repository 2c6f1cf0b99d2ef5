import { isAHoliday } from "@18f/us-federal-holidays";
import { DateTime } from "luxon";

/**
 * The end of the working day that lies `days` business days after `from`, in the zone of whoever must answer.
 * Saturdays, Sundays and federal holidays (as observed) do not count; the day itself does not count either.
 */
export function businessDaysAfter(from: Date, days: number, zone: string): Date {
  let day = DateTime.fromJSDate(from, { zone }).startOf("day");
  for (let left = days; left > 0; ) {
    day = day.plus({ days: 1 });
    if (isBusinessDay(day)) left -= 1;
  }
  return day.set({ hour: 17 }).toJSDate();
}

function isBusinessDay(day: DateTime): boolean {
  if (day.weekday > 5) return false;
  // The library reads a date's UTC parts: it is given the local calendar day, not the instant.
  return !isAHoliday(new Date(Date.UTC(day.year, day.month - 1, day.day)), { utc: true });
}
