import { moveNeeds } from "@waypost/schema/referrals/moves";
import * as vocabulary from "@waypost/schema/referrals/vocabulary";
import { createUnionType, Field, Float, ID, Int, ObjectType } from "type-graphql";
import { OrganizationType, ServiceType, TaxonomyTermType } from "../catalog/listing.type.ts";
import { ConsentDataEnum, ConsentMethodEnum, DisclosureEnum } from "../people/person.type.ts";
import { graphqlEnum } from "../platform/graphql/enums.ts";
import { PageInfoType } from "../platform/graphql/page.type.ts";
import { InvalidInputType, kindOf, NotFoundType } from "../platform/graphql/problem.type.ts";
import { DateScalar, DateTimeScalar } from "../platform/graphql/scalars.ts";

export const ReferralStateEnum = graphqlEnum(
  "ReferralState",
  vocabulary.referralStates,
  "Where a referral is. Why it stopped is its reason, what the person got its outcome.",
);
export const ReferralReasonEnum = graphqlEnum(
  "ReferralReason",
  vocabulary.referralReasons as readonly vocabulary.ReferralReason[],
  "Why a referral was declined, withdrawn or not fulfilled.",
);
export const ReferralOutcomeEnum = graphqlEnum("ReferralOutcome", vocabulary.referralOutcomes, "What the person got.");
export const ReferralKindEnum = graphqlEnum("ReferralKind", vocabulary.referralKinds, "Who made it.", {
  DIRECT: "One organization sends it to another.",
  SELF: "The person asks.",
  LOGGED: "Made by phone or paper; the sender keeps its state.",
});
export const ReferralSideEnum = graphqlEnum("ReferralSide", vocabulary.referralSides, "On which side of a referral one stands.");
export const UrgencyEnum = graphqlEnum("Urgency", vocabulary.urgencies, "How soon help is needed.");
export const PersonAnswerEnum = graphqlEnum("PersonAnswer", vocabulary.personAnswers, 'The person\'s own answer to "did you get help?".');
export const MoveNeedEnum = graphqlEnum("MoveNeed", moveNeeds, "What must be given with a move.", {
  OPEN_LISTING: "The listing must take referrals.",
});

@ObjectType("ReferralArea", { description: "Where the person lives, coarsely." })
export class ReferralAreaType {
  @Field(() => String, { nullable: true })
  readonly county!: string | null;
  @Field(() => String, { nullable: true, description: "USPS code." })
  readonly state!: string | null;
  @Field(() => String, { nullable: true, description: "The first three digits of the postal code." })
  readonly postalPrefix!: string | null;
}

@ObjectType("ReferralFact", { description: "A plain fact about eligibility, shown before acceptance." })
export class ReferralFactType {
  @Field(() => String)
  readonly criterion!: string;
  @Field(() => String)
  readonly answer!: string;
}

@ObjectType("AvailableMove", { description: "A move that is the viewer's to make from here; one that may not be made says why." })
export class AvailableMoveType {
  @Field(() => ReferralStateEnum)
  readonly to!: string;
  @Field(() => Boolean)
  readonly allowed!: boolean;
  @Field(() => String, { nullable: true, description: "Why not, for a person to read; null when allowed." })
  readonly refusal!: string | null;
  @Field(() => [MoveNeedEnum])
  readonly needs!: readonly string[];
  @Field(() => [ReferralReasonEnum], { description: "The reasons to choose from; empty when none is asked for." })
  readonly reasons!: readonly string[];
}

@ObjectType("ReferralEvent", { description: "One move of a referral. Never changed after." })
export class ReferralEventType {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => DateTimeScalar)
  readonly at!: Date;
  @Field(() => ReferralStateEnum, { nullable: true, description: "Null when it was made." })
  readonly from!: string | null;
  @Field(() => ReferralStateEnum)
  readonly to!: string;
  @Field(() => ReferralReasonEnum, { nullable: true })
  readonly reason!: string | null;
  @Field(() => ReferralOutcomeEnum, { nullable: true })
  readonly outcome!: string | null;
}

@ObjectType("Referral", { description: "A request that an organization help a person with a need." })
export class ReferralType {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String, { description: "What people say on the phone, such as WP-K7M2Q4." })
  readonly code!: string;
  @Field(() => ReferralKindEnum)
  readonly kind!: string;
  @Field(() => ReferralStateEnum)
  readonly state!: string;
  @Field(() => ReferralReasonEnum, { nullable: true })
  readonly reason!: string | null;
  @Field(() => ReferralOutcomeEnum, { nullable: true })
  readonly outcome!: string | null;
  @Field(() => Float, { nullable: true })
  readonly outcomeAmount!: number | null;
  @Field(() => String, { nullable: true, description: "What the amount counts: USD, trips, weeks …" })
  readonly outcomeUnit!: string | null;
  @Field(() => DateScalar, { nullable: true })
  readonly outcomeDate!: string | null;
  @Field(() => UrgencyEnum)
  readonly urgency!: string;
  @Field(() => String, { nullable: true, description: '"40 to 64"; null when the birth date is not known.' })
  readonly ageBand!: string | null;
  @Field(() => String, { nullable: true, description: "ISO 639-1 of the language that the person prefers." })
  readonly language!: string | null;
  @Field(() => DisclosureEnum)
  readonly disclosure!: string;
  @Field(() => PersonAnswerEnum, { nullable: true, description: "The person's own answer; it never overwrites the outcome." })
  readonly personAnswer!: string | null;
  @Field(() => DateTimeScalar)
  readonly createdAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly sentAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "Until when the receiver is to answer." })
  readonly dueAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly closedAt!: Date | null;
  @Field(() => Int, { description: "Give it back with a move: a newer one means that somebody was faster." })
  readonly version!: number;
}

@ObjectType("Consent", { description: "A person's permission, as the sender wrote it down. The receiver does not see it." })
export class ConsentType {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => [ConsentDataEnum])
  readonly data!: string[];
  @Field(() => DisclosureEnum)
  readonly disclosure!: string;
  @Field(() => ConsentMethodEnum)
  readonly method!: string;
  @Field(() => DateTimeScalar)
  readonly givenAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly expiresAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly withdrawnAt!: Date | null;
}

@ObjectType("ReferralEdge")
export class ReferralEdgeType {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => ReferralType)
  readonly node!: object;
}

@ObjectType("ReferralConnection")
export class ReferralConnectionType {
  @Field(() => [ReferralEdgeType])
  readonly edges!: object[];
  @Field(() => PageInfoType)
  readonly pageInfo!: object;
  @Field(() => Int)
  readonly totalCount!: number;
}

@ObjectType("ReferralStateCount", { description: "How many referrals stand in one state." })
export class ReferralStateCountType {
  @Field(() => ReferralStateEnum)
  readonly state!: string;
  @Field(() => Int)
  readonly count!: number;
}

@ObjectType("ReferralCreated", { description: "It was made, or had been made before with the same key." })
export class ReferralCreatedType {
  readonly referralId!: string;
  @Field(() => ReferralType, { nullable: false })
  readonly referral!: object;
}

@ObjectType("ReferralMoved", { description: "The move was made, and one event was written." })
export class ReferralMovedType {
  readonly referralId!: string;
  @Field(() => ReferralType)
  readonly referral!: object;
}

@ObjectType("MoveRefused", {
  description: "The table of moves forbids it for this viewer, or something that the move needs is missing. Nothing was changed.",
})
export class MoveRefusedType {
  @Field(() => String)
  readonly message!: string;
  @Field(() => ReferralStateEnum)
  readonly from!: string;
  @Field(() => ReferralStateEnum)
  readonly to!: string;
  @Field(() => [MoveNeedEnum])
  readonly missing!: readonly string[];
}

@ObjectType("ReferralChanged", { description: "Somebody was faster: nothing was saved. Here is how it stands." })
export class ReferralChangedType {
  readonly referralId!: string;
  @Field(() => String)
  readonly message!: string;
  @Field(() => ReferralType)
  readonly current!: object;
}

@ObjectType("ConsentMissing", { description: "The person's consent does not reach this receiver, need or data. Nothing was sent." })
export class ConsentMissingType {
  readonly receiverOrganizationId!: string;
  readonly needSlug!: string;
  @Field(() => String)
  readonly message!: string;
  @Field(() => OrganizationType)
  readonly receiver!: object;
  @Field(() => TaxonomyTermType)
  readonly need!: object;
  @Field(() => [ConsentDataEnum])
  readonly missingData!: readonly string[];
}

@ObjectType("ListingTakesNoReferrals", {
  description: "The listing does not take referrals here: it is to be called, or another chosen. Nothing was sent.",
})
export class ListingTakesNoReferralsType {
  readonly serviceId!: string;
  @Field(() => String)
  readonly message!: string;
  @Field(() => ServiceType)
  readonly service!: object;
}

export const CreateReferralResult = createUnionType({
  name: "CreateReferralResult",
  description: "The referral, or why there is none.",
  types: () => [ReferralCreatedType, ConsentMissingType, ListingTakesNoReferralsType, InvalidInputType, NotFoundType] as const,
  resolveType: kindOf,
});

export const MoveReferralResult = createUnionType({
  name: "MoveReferralResult",
  description: "The referral as it stands now, or why it was not moved.",
  types: () =>
    [
      ReferralMovedType,
      MoveRefusedType,
      ReferralChangedType,
      ConsentMissingType,
      ListingTakesNoReferralsType,
      InvalidInputType,
      NotFoundType,
    ] as const,
  resolveType: kindOf,
});
