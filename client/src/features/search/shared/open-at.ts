/** A time of the week at which something should be open: "sat-1000". Days rather than dates, so that a kept search means the same next month. */
export interface OpenAt {
  /** 0 Monday … 6 Sunday. */
  readonly day: number;
  /** "10:00" */
  readonly time: string;
}

const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

export function readOpenAt(word: string | null): OpenAt | null {
  const [, day = "", hour = "", minute = ""] = /^([a-z]{3})-([01]\d|2[0-3])([0-5]\d)$/.exec(word ?? "") ?? [];
  return days.includes(day) ? { day: days.indexOf(day), time: `${hour}:${minute}` } : null;
}

export function writeOpenAt({ day, time }: OpenAt): string {
  return `${days[day] ?? "mon"}-${time.replace(":", "")}`;
}

/** The next time from `now` on that the clock of this device shows such a day and time. */
export function nextInstant({ day, time }: OpenAt, now: Date): Date {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const next = new Date(now);
  next.setDate(now.getDate() + ((day - ((now.getDay() + 6) % 7) + 7) % 7));
  next.setHours(hour, minute, 0, 0);
  if (next < now) next.setDate(next.getDate() + 7);
  return next;
}
