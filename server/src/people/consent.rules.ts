import type { ConsentData, Disclosure } from "@waypost/schema/referrals/vocabulary";

/** What a consent says, as far as it is judged. */
export interface ConsentTerms {
  readonly receiverOrganizationId: string | null;
  readonly needs: readonly string[];
  readonly data: readonly ConsentData[];
  readonly disclosure: Disclosure;
  readonly givenAt: Date;
  readonly expiresAt: Date | null;
  readonly withdrawnAt: Date | null;
}

/** What a referral would pass on. */
export interface ConsentQuestion {
  readonly receiverOrganizationId: string;
  readonly need: string;
  readonly data: readonly ConsentData[];
  readonly disclosure: Disclosure;
  readonly now: Date;
}

/** True while the consent stands: given, not withdrawn, not run out. */
export function isInForce(consent: ConsentTerms, now: Date): boolean {
  return consent.givenAt <= now && consent.withdrawnAt === null && (consent.expiresAt === null || consent.expiresAt > now);
}

/** The data that the question needs and the consent does not let through. Everything, when the consent is for others, another need, or no longer stands. */
export function missingData(consent: ConsentTerms | null, question: ConsentQuestion): readonly ConsentData[] {
  if (!consent || !isInForce(consent, question.now)) return question.data;
  if (consent.receiverOrganizationId !== null && consent.receiverOrganizationId !== question.receiverOrganizationId) return question.data;
  if (consent.needs.length > 0 && !consent.needs.includes(question.need)) return question.data;
  return question.data.filter((datum) => !consent.data.includes(datum));
}

/** True when everything asked for is let through, in the way that is asked: a consent to tell after acceptance does not reach to telling at once. */
export function consentCovers(consent: ConsentTerms | null, question: ConsentQuestion): boolean {
  if (!consent || missingData(consent, question).length > 0) return false;
  return isInForce(consent, question.now) && (question.disclosure === "ON_ACCEPTANCE" || consent.disclosure === "AT_ONCE");
}
