const day = 86_400_000;

/** How near an answer's date is. `late` counts calendar days since; 0 is today, earlier than now. */
export type Due =
  | { readonly kind: "late"; readonly days: number }
  | { readonly kind: "today" }
  | { readonly kind: "tomorrow" }
  | { readonly kind: "soon" }
  | { readonly kind: "later" };

/** Days count by the reader's own calendar, as on the wall, not by 24 hours. Within three days it is soon. */
export function dueOf(dueAt: string, now: Date): Due {
  const due = new Date(dueAt);
  const days = calendarDays(now, due);
  if (due < now) return { kind: "late", days: calendarDays(due, now) };
  if (days === 0) return { kind: "today" };
  if (days === 1) return { kind: "tomorrow" };
  return { kind: days <= 3 ? "soon" : "later" };
}

/** Whole calendar days from one instant to another, negative into the past. */
export function calendarDays(from: Date, to: Date): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(to) - midnight(from)) / day);
}

/** Full years on a day, from a birth date such as 1974-03-04. */
export function ageOn(birthDate: string, now: Date): number {
  const [year = 0, month = 1, date = 1] = birthDate.split("-").map(Number);
  const hadBirthday = now.getMonth() + 1 > month || (now.getMonth() + 1 === month && now.getDate() >= date);
  return now.getFullYear() - year - (hadBirthday ? 0 : 1);
}
