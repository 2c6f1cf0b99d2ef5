/** How far a listing may still be trusted, by the age of its last verification. */
export type FreshnessLevel = "FRESH" | "AGEING" | "STALE" | "OUT_OF_SEARCH" | "UNKNOWN";
export const freshnessLevels = ["FRESH", "AGEING", "STALE", "OUT_OF_SEARCH", "UNKNOWN"] as const satisfies readonly FreshnessLevel[];

/** Days after which a listing is no longer fresh, goes stale, and leaves search. */
export const freshnessDays = { ageing: 60, stale: 180, outOfSearch: 540 } as const;

const dayMilliseconds = 86_400_000;

/** Whole days since the verification; null when there never was one. */
export function ageInDays(verifiedAt: Date | null, now: Date): number | null {
  return verifiedAt ? Math.max(0, Math.floor((now.getTime() - verifiedAt.getTime()) / dayMilliseconds)) : null;
}

/** UNKNOWN is not stale: nobody has looked yet, and the screen says so. */
export function freshnessOf(verifiedAt: Date | null, now: Date): FreshnessLevel {
  const age = ageInDays(verifiedAt, now);
  if (age === null) return "UNKNOWN";
  if (age < freshnessDays.ageing) return "FRESH";
  if (age < freshnessDays.stale) return "AGEING";
  return age < freshnessDays.outOfSearch ? "STALE" : "OUT_OF_SEARCH";
}
