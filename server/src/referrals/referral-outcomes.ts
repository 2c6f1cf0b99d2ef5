import type { MoveNeed } from "@waypost/schema/referrals/moves";
import type { ConsentData, ReferralState } from "@waypost/schema/referrals/vocabulary";
import type { InvalidInput, NotFound } from "../platform/graphql/problems.ts";

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
export type CreateReferralOutcome = ReferralCreated | ConsentMissing | ListingTakesNoReferrals | InvalidInput | NotFound;
export type MoveReferralOutcome =
  | ReferralMoved
  | MoveRefused
  | ReferralChanged
  | ConsentMissing
  | ListingTakesNoReferrals
  | InvalidInput
  | NotFound;
