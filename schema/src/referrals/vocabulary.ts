/** The closed lists of a referral: where it is (state), why it stopped or waits (reason), what the person got (outcome). */

export const referralStates = [
  "DRAFT",
  "SENT",
  "VIEWED",
  "ACCEPTED",
  "WAITLISTED",
  "IN_PROGRESS",
  "COMPLETED",
  "DECLINED",
  "EXPIRED",
  "UNFULFILLED",
  "WITHDRAWN",
  "ENTERED_IN_ERROR",
] as const;
export type ReferralState = (typeof referralStates)[number];

/** `DIRECT`: one organization to another. `SELF`: the person asks. `LOGGED`: made by phone or paper; the sender keeps its state. */
export const referralKinds = ["DIRECT", "SELF", "LOGGED"] as const;
export type ReferralKind = (typeof referralKinds)[number];

export const referralSides = ["SENDER", "RECEIVER"] as const;
export type ReferralSide = (typeof referralSides)[number];

export const declineReasons = [
  "NOT_ELIGIBLE",
  "NO_CAPACITY",
  "FUND_CLOSED",
  "OUT_OF_AREA",
  "SERVICE_NOT_OFFERED",
  "MISSING_DOCUMENTS",
  "ALREADY_SERVED",
  "DUPLICATE",
  "OTHER",
] as const;

export const withdrawReasons = [
  "NEED_MET_ELSEWHERE",
  "PERSON_DECLINED",
  "CONSENT_WITHDRAWN",
  "SENT_IN_ERROR",
  "NO_RESPONSE",
  "OTHER",
] as const;

export const unfulfilledReasons = [
  "COULD_NOT_CONTACT",
  "NO_SHOW",
  "PERSON_DECLINED",
  "FUNDS_EXHAUSTED",
  "FOUND_INELIGIBLE",
  "APPLICATION_DENIED",
  "DECEASED",
  "OTHER",
] as const;

/** Every reason once, in the order of the three lists. */
export const referralReasons = [...new Set([...declineReasons, ...withdrawReasons, ...unfulfilledReasons])] as const;
export type ReferralReason = (typeof declineReasons)[number] | (typeof withdrawReasons)[number] | (typeof unfulfilledReasons)[number];

export const referralOutcomes = ["HELP_RECEIVED", "HELP_PARTIAL", "ENROLLED", "APPLICATION_SUBMITTED", "INFORMATION_GIVEN"] as const;
export type ReferralOutcome = (typeof referralOutcomes)[number];

/** What an outcome's amount is counted in. */
export const outcomeUnits = ["USD", "RIDES", "NIGHTS", "MONTHS", "ITEMS"] as const;
export type OutcomeUnit = (typeof outcomeUnits)[number];

export const urgencies = ["ROUTINE", "SOON", "URGENT"] as const;
export type Urgency = (typeof urgencies)[number];

/** When the receiver sees name and contact: after it accepts, or at once where the person agreed to that. */
export const disclosures = ["ON_ACCEPTANCE", "AT_ONCE"] as const;
export type Disclosure = (typeof disclosures)[number];

export const consentMethods = ["VERBAL", "WRITTEN", "ELECTRONIC"] as const;
export type ConsentMethod = (typeof consentMethods)[number];

/** The kinds of data that a consent lets through. */
export const consentData = ["NAME", "CONTACT", "BIRTH_DATE", "ADDRESS", "NEED_DETAILS"] as const;
export type ConsentData = (typeof consentData)[number];

/** The person's own answer to "did you get help?". It never overwrites the receiver's outcome. */
export const personAnswers = ["YES", "PARTLY", "NO"] as const;
export type PersonAnswer = (typeof personAnswers)[number];
