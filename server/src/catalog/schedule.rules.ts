const days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** Day codes of an RFC 5545 BYDAY list, without the "2" or "-1" (second, last) that may stand before them. */
export function daysOf(byday: string | null): string[] {
  return (byday ?? "")
    .split(",")
    .map((part) => part.trim().slice(-2).toUpperCase())
    .filter((day) => days.includes(day));
}
