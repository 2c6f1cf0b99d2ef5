import type * as vocabulary from "@waypost/schema/referrals/vocabulary";
import { ArgsType, Field, Float, ID, InputType, Int } from "type-graphql";
import { ConsentDataEnum, ConsentMethodEnum, DisclosureEnum } from "../people/person.type.ts";
import { DateScalar, DateTimeScalar } from "../platform/graphql/scalars.ts";
import { ReferralOutcomeEnum, ReferralReasonEnum, ReferralSideEnum, ReferralStateEnum, UrgencyEnum } from "./referral.type.ts";

@InputType("NewPersonInput", { description: "Somebody who is not among the organization's persons yet." })
export class NewPersonInput {
  @Field(() => String)
  readonly name!: string;
  @Field(() => DateScalar, { nullable: true })
  readonly birthDate?: string | null;
  @Field(() => String, { nullable: true })
  readonly phone?: string | null;
  @Field(() => String, { nullable: true })
  readonly email?: string | null;
  @Field(() => String, { nullable: true })
  readonly address?: string | null;
  @Field(() => String, { nullable: true })
  readonly postalCode?: string | null;
  @Field(() => String, { defaultValue: "en", description: "ISO 639-1." })
  readonly language!: string;
  @Field(() => Boolean, { defaultValue: false })
  readonly doNotCall!: boolean;
  @Field(() => Boolean, { defaultValue: false })
  readonly noVoicemail!: boolean;
  @Field(() => String, { nullable: true })
  readonly safeHours?: string | null;
}

@InputType("ConsentInput", { description: "How the person agreed, and to what. It is for this receiver and this need." })
export class ConsentInput {
  @Field(() => ConsentMethodEnum)
  readonly method!: vocabulary.ConsentMethod;
  @Field(() => [ConsentDataEnum])
  readonly data!: vocabulary.ConsentData[];
  @Field(() => DisclosureEnum, { defaultValue: "ON_ACCEPTANCE" })
  readonly disclosure!: vocabulary.Disclosure;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly expiresAt?: Date | null;
}

@InputType("ReferralFactInput", {
  description: "A plain fact about eligibility; the receiver sees it before it accepts, so it must not name the person.",
})
export class ReferralFactInput {
  @Field(() => String)
  readonly criterion!: string;
  @Field(() => String)
  readonly answer!: string;
}

@InputType("CreateReferralInput", { description: "Whom to refer to which listing, for what, and with whose permission." })
export class CreateReferralInput {
  @Field(() => ID)
  readonly serviceId!: string;
  @Field(() => String, { description: "Slug of one of the service's needs." })
  readonly need!: string;
  @Field(() => [String], { nullable: true })
  readonly situations?: string[] | null;
  @Field(() => ID, { nullable: true, description: "One of the two: somebody known …" })
  readonly personId?: string | null;
  @Field(() => NewPersonInput, { nullable: true, description: "… or somebody new." })
  readonly person?: NewPersonInput | null;
  @Field(() => ConsentInput, { nullable: true, description: "Left out, one that the person gave before is looked for." })
  readonly consent?: ConsentInput | null;
  @Field(() => UrgencyEnum, { defaultValue: "ROUTINE" })
  readonly urgency!: vocabulary.Urgency;
  @Field(() => String, { nullable: true, description: "At most 4,000 characters; the receiver reads it once it has accepted." })
  readonly message?: string | null;
  @Field(() => [ReferralFactInput], { nullable: true })
  readonly facts?: ReferralFactInput[] | null;
  @Field(() => ID, { nullable: true, description: "The closed referral whose history this one carries on." })
  readonly redirectedFrom?: string | null;
  @Field(() => String, { nullable: true, description: "Repeating a request with the same key does it once." })
  readonly idempotencyKey?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: "Send it at once; else it stays a draft." })
  readonly send!: boolean;
}

@InputType("MoveReferralInput", { description: "One move, with what the table of moves asks for." })
export class MoveReferralInput {
  @Field(() => ID)
  readonly referralId!: string;
  @Field(() => ReferralStateEnum)
  readonly to!: vocabulary.ReferralState;
  @Field(() => ReferralReasonEnum, { nullable: true })
  readonly reason?: vocabulary.ReferralReason | null;
  @Field(() => ReferralOutcomeEnum, { nullable: true })
  readonly outcome?: vocabulary.ReferralOutcome | null;
  @Field(() => Float, { nullable: true })
  readonly outcomeAmount?: number | null;
  @Field(() => String, { nullable: true, description: "USD, RIDES, NIGHTS, MONTHS or ITEMS." })
  readonly outcomeUnit?: string | null;
  @Field(() => DateScalar, { nullable: true })
  readonly outcomeDate?: string | null;
  @Field(() => String, { nullable: true })
  readonly note?: string | null;
  @Field(() => ConsentInput, { nullable: true, description: "For sending a draft." })
  readonly consent?: ConsentInput | null;
  @Field(() => Int, { description: "The version that was read." })
  readonly version!: number;
}

@ArgsType()
export class ReferralsArgs {
  @Field(() => ReferralSideEnum)
  readonly side!: vocabulary.ReferralSide;
  @Field(() => [ReferralStateEnum], { nullable: true })
  readonly states?: vocabulary.ReferralState[] | null;
  @Field(() => String, { nullable: true, description: "Words of the code, the need or the county. Names are sealed and not searched." })
  readonly text?: string | null;
  @Field(() => Int, { nullable: true, defaultValue: 20 })
  readonly first!: number | null;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
}
