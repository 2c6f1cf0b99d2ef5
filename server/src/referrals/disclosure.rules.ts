import type { ConsentData, Disclosure, ReferralSide, ReferralState } from "@waypost/schema/referrals/vocabulary";

/** What decides whether the receiver sees the person. */
export interface DisclosureFacts {
  readonly state: ReferralState;
  readonly disclosure: Disclosure;
  readonly acceptedAt: Date | null;
}

/** States that take the receiver's view of the person away, whatever was before. */
const takenAway: readonly ReferralState[] = ["DRAFT", "DECLINED", "EXPIRED", "WITHDRAWN", "ENTERED_IN_ERROR"];

/**
 * Two-stage disclosure: the receiver sees need, area, urgency and facts at once; name, contact and message once it has accepted,
 * or from the start where the person agreed to that. The database holds the same rule (trigger referral_access).
 */
export function receiverSeesPerson({ state, disclosure, acceptedAt }: DisclosureFacts): boolean {
  if (takenAway.includes(state)) return false;
  if (disclosure === "AT_ONCE") return true;
  return acceptedAt !== null && state !== "SENT" && state !== "VIEWED";
}

/** True when name, contact and message are kept back from this side. The sender made the referral and sees its own words. */
export function isWithheld(side: ReferralSide, facts: DisclosureFacts): boolean {
  return side === "RECEIVER" && !receiverSeesPerson(facts);
}

/** Data that a referral always passes on once it is accepted: without a name and a way to reach the person nobody can help. */
export const alwaysShared: readonly ConsentData[] = ["NAME", "CONTACT"];

export interface SharedFields {
  readonly birthDate: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
}

/** The person as the consent lets the receiver see it: what it does not name stays empty. */
export function limitedTo<P extends SharedFields>(person: P, data: readonly ConsentData[]): P {
  const contact = data.includes("CONTACT");
  return {
    ...person,
    birthDate: data.includes("BIRTH_DATE") ? person.birthDate : null,
    phone: contact ? person.phone : null,
    email: contact ? person.email : null,
    address: data.includes("ADDRESS") ? person.address : null,
  };
}
