import { ArgsType, createUnionType, Field, Float, ID, InputType, Int, ObjectType } from "type-graphql";
import { ConsentDataEnum, ConsentMethodEnum, DisclosureEnum } from "../people/person.type.ts";
import { PageInfoType } from "../platform/graphql/page.type.ts";
import { kindOf, NotFoundType } from "../platform/graphql/problem.type.ts";
import { DateScalar, DateTimeScalar } from "../platform/graphql/scalars.ts";
import { ReferralOutcomeEnum, ReferralReasonEnum, ReferralStateEnum } from "../referrals/referral.type.ts";
import { AuditActionEnum, AuditActorKindEnum } from "./audit-log.type.ts";

@ObjectType("OwnInformation", { description: "What an organization holds about the person whose own link was opened." })
export class OwnInformationType {
  @Field(() => DateTimeScalar, { description: "From when on the link can no longer be used." })
  readonly expiresAt!: Date;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When any link of the person was opened before this time; null for the first.",
  })
  readonly lastOpenedAt!: Date | null;
}

@ObjectType("OwnReferral", { description: "A request for help that was sent for the person." })
export class OwnReferralType {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String, { description: "What people say on the phone, such as WP-K7M2Q4." })
  readonly code!: string;
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
  @Field(() => DateTimeScalar, { nullable: true })
  readonly sentAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly closedAt!: Date | null;
}

@ObjectType("OwnConsent", { description: "Something the person agreed to." })
export class OwnConsentType {
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

@ObjectType("OwnAuditEvent", { description: "One time that somebody saw or changed something of the person's." })
export class OwnAuditEventType {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => DateTimeScalar)
  readonly at!: Date;
  @Field(() => AuditActionEnum)
  readonly action!: string;
  @Field(() => AuditActorKindEnum)
  readonly actorKind!: string;
}

@ObjectType("OwnReferralEdge")
export class OwnReferralEdgeType {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => OwnReferralType)
  readonly node!: object;
}
@ObjectType("OwnReferralConnection")
export class OwnReferralConnectionType {
  @Field(() => [OwnReferralEdgeType])
  readonly edges!: object[];
  @Field(() => PageInfoType)
  readonly pageInfo!: object;
  @Field(() => Int)
  readonly totalCount!: number;
}

@ObjectType("OwnConsentEdge")
export class OwnConsentEdgeType {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => OwnConsentType)
  readonly node!: object;
}
@ObjectType("OwnConsentConnection")
export class OwnConsentConnectionType {
  @Field(() => [OwnConsentEdgeType])
  readonly edges!: object[];
  @Field(() => PageInfoType)
  readonly pageInfo!: object;
  @Field(() => Int)
  readonly totalCount!: number;
}

@ObjectType("OwnAuditEventEdge")
export class OwnAuditEventEdgeType {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => OwnAuditEventType)
  readonly node!: object;
}
@ObjectType("OwnAuditEventConnection")
export class OwnAuditEventConnectionType {
  @Field(() => [OwnAuditEventEdgeType])
  readonly edges!: object[];
  @Field(() => PageInfoType)
  readonly pageInfo!: object;
}

@ArgsType()
export class OwnPageArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20 })
  readonly first!: number | null;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
}

@InputType("WithdrawConsentByLinkInput", { description: "Which consent the person takes back." })
export class WithdrawConsentByLinkInput {
  @Field(() => String, { description: "Of the person's own link." })
  readonly token!: string;
  @Field(() => ID)
  readonly consentId!: string;
}

@ObjectType("ConsentWithdrawn", {
  description: "It counts no more. What was sent under it and still stood is withdrawn, and its receiver sees the person no longer.",
})
export class ConsentWithdrawnType {
  @Field(() => OwnInformationType, { description: "As it stands now." })
  readonly information!: object;
}

export const WithdrawConsentByLinkResult = createUnionType({
  name: "WithdrawConsentByLinkResult",
  description:
    "That the consent counts no more, or why not. A link that opens nothing and a consent that is not the person's are not found.",
  types: () => [ConsentWithdrawnType, NotFoundType] as const,
  resolveType: kindOf,
});
