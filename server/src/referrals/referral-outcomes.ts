import type { MoveNeed } from "@waypost/schema/referrals/moves";
import type { ConsentData, ReferralState } from "@waypost/schema/referrals/vocabulary";

/** Everything that can come of making or moving a referral. `kind` is the GraphQL type's name. */
export interface ReferralCreated {
  readonly kind: "ReferralCreated";
  readonly referralId: string;
}
export interface ReferralMoved {
  readonly kind: "ReferralMoved";
  readonly referralId: string;
}
export interface MoveRefused {
  readonly kind: "MoveRefused";
  readonly message: string;
  readonly from: ReferralState;
  readonly to: ReferralState;
  readonly missing: readonly MoveNeed[];
}
export interface ReferralChanged {
  readonly kind: "ReferralChanged";
  readonly message: string;
  readonly referralId: string;
}
export interface ConsentMissing {
  readonly kind: "ConsentMissing";
  readonly message: string;
  readonly receiverOrganizationId: string;
  readonly needSlug: string;
  readonly missingData: readonly ConsentData[];
}
export interface ListingTakesNoReferrals {
  readonly kind: "ListingTakesNoReferrals";
  readonly message: string;
  readonly serviceId: string;
}
export interface InvalidInput {
  readonly kind: "InvalidInput";
  readonly message: string;
  readonly problems: readonly { readonly field: string; readonly message: string }[];
}
export interface NotFound {
  readonly kind: "NotFound";
  readonly message: string;
}

export type CreateReferralOutcome = ReferralCreated | ConsentMissing | ListingTakesNoReferrals | InvalidInput | NotFound;
export type MoveReferralOutcome =
  | ReferralMoved
  | MoveRefused
  | ReferralChanged
  | ConsentMissing
  | ListingTakesNoReferrals
  | InvalidInput
  | NotFound;

export const notFound = (what: string): NotFound => ({ kind: "NotFound", message: `There is no such ${what}, or it is not yours to see.` });

export function invalid(problems: InvalidInput["problems"]): InvalidInput {
  const message = problems.length === 1 ? (problems[0]?.message ?? "") : `${problems.length} things need another look.`;
  return { kind: "InvalidInput", message, problems };
}
