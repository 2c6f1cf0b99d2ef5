import type { ConsentData, ConsentMethod, Disclosure } from "@waypost/schema/referrals/vocabulary";

/** A person's permission as it is asked for and written down. */
export interface ConsentForm {
  /** Null until somebody says how it was given. */
  readonly method: ConsentMethod | null;
  readonly data: readonly ConsentData[];
  readonly disclosure: Disclosure;
  readonly until: ConsentUntil;
}

export const consentUntils = ["MONTHS_3", "MONTHS_6", "YEAR_1", "OPEN"] as const;
export type ConsentUntil = (typeof consentUntils)[number];
const months: Readonly<Record<ConsentUntil, number | null>> = { MONTHS_3: 3, MONTHS_6: 6, YEAR_1: 12, OPEN: null };

/** Without a name and a way to reach the person nobody can help: these two are part of every permission. */
export const alwaysShared: readonly ConsentData[] = ["NAME", "CONTACT"];

export const emptyConsent: ConsentForm = {
  method: null,
  data: ["NAME", "CONTACT", "BIRTH_DATE", "NEED_DETAILS"],
  disclosure: "ON_ACCEPTANCE",
  until: "MONTHS_6",
};

/** The end of a permission given now; null for one without an end. */
export function consentEnd(until: ConsentUntil, now: Date): Date | null {
  const after = months[until];
  if (after === null) return null;
  const end = new Date(now);
  end.setMonth(end.getMonth() + after);
  // November 30 and three months is the end of February, not the second of March.
  if (end.getDate() !== now.getDate()) end.setDate(0);
  return end;
}

/** As the API takes it; null while it is not complete. */
export function consentInput(form: ConsentForm | null, now = new Date()) {
  if (!form?.method || !alwaysShared.every((datum) => form.data.includes(datum))) return null;
  return {
    method: form.method,
    data: [...form.data],
    disclosure: form.disclosure,
    expiresAt: consentEnd(form.until, now)?.toISOString() ?? null,
  };
}
