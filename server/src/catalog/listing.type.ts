import { addressVisibilities, costs, deliveries, fundStatuses } from "@waypost/schema/catalog";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { graphqlEnum } from "../platform/graphql/enums.ts";
import { PageInfoType } from "../platform/graphql/page.type.ts";
import { DateScalar, DateTimeScalar } from "../platform/graphql/scalars.ts";
import { freshnessLevels } from "./freshness.rules.ts";

export const DeliveryEnum = graphqlEnum("Delivery", deliveries, "How help comes to the person.", {
  HOME_VISIT: "Somebody comes to the person's home.",
});
export const CostEnum = graphqlEnum("Cost", costs, "What the person pays.", {
  SLIDING_SCALE: "By income.",
  INSURANCE: "Insurance is billed.",
  UNKNOWN: "The listing does not say.",
});
export const FundStatusEnum = graphqlEnum("FundStatus", fundStatuses, "Whether there is money or room now.", {
  UNKNOWN: "Nobody has said. Not the same as closed.",
});
export const CoverageKindEnum = graphqlEnum(
  "CoverageKind",
  ["NATION", "STATES", "COUNTIES", "POSTAL_CODES", "LOCAL"],
  "By what the served area is described. LOCAL: the surroundings of its places.",
);
export const AddressVisibilityEnum = graphqlEnum("AddressVisibility", addressVisibilities, "How much of an address the public sees.", {
  PARTIAL: "The city only.",
  HIDDEN: "Nothing.",
});
export const FreshnessLevelEnum = graphqlEnum("FreshnessLevel", freshnessLevels, "How far a listing may still be trusted.", {
  UNKNOWN: "Never verified.",
  OUT_OF_SEARCH: "So old that search no longer shows it.",
});

@ObjectType("TaxonomyTerm", {
  simpleResolvers: true,
  description: "A term of one of our taxonomies: a need (what a person lacks) or a situation (whom it is for).",
})
export class TaxonomyTermType {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String, { description: "Stable; what filters and links use." })
  readonly slug!: string;

  @Field(() => String, { nullable: true, description: "Id of the same or nearest term of Open Eligibility 2.0." })
  readonly openEligibility!: string | null;
}

@ObjectType("Phone", { simpleResolvers: true, description: "HSDS phone." })
export class PhoneType {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String, { description: "As people dial it." })
  readonly number!: string;
  @Field(() => String, { nullable: true })
  readonly extension!: string | null;
  @Field(() => String, { nullable: true, description: "voice, text, fax or tty." })
  readonly type!: string | null;
  @Field(() => String, { nullable: true })
  readonly description!: string | null;
  @Field(() => [String], { description: "ISO 639-1 codes of the languages spoken there." })
  readonly languages!: string[];
}

@ObjectType("Address", { simpleResolvers: true, description: "HSDS physical address, as far as the public may see it." })
export class AddressType {
  @Field(() => String, { nullable: true })
  readonly line1!: string | null;
  @Field(() => String, { nullable: true })
  readonly line2!: string | null;
  @Field(() => String)
  readonly city!: string;
  @Field(() => String, { description: "USPS code." })
  readonly state!: string;
  @Field(() => String, { nullable: true })
  readonly postalCode!: string | null;
}

@ObjectType("Schedule", {
  simpleResolvers: true,
  description: "HSDS schedule: one weekly or dated rule (RFC 5545), in the place's own time.",
})
export class ScheduleType {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String, { nullable: true, description: '"09:00". Null where only words are known.' })
  readonly opensAt!: string | null;
  @Field(() => String, { nullable: true, description: "Earlier than or the same as opensAt: past midnight." })
  readonly closesAt!: string | null;
  @Field(() => String, { nullable: true })
  readonly description!: string | null;
  @Field(() => DateScalar, { nullable: true })
  readonly validFrom!: string | null;
  @Field(() => DateScalar, { nullable: true })
  readonly validTo!: string | null;
}

@ObjectType("OpenState", { simpleResolvers: true, description: "Open or closed at the instant of the request, in the place's own zone." })
export class OpenStateType {
  @Field(() => Boolean)
  readonly isOpen!: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: "When it closes; null when it is closed or never closes." })
  readonly closesAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "When it opens next; null when it is open or nothing is known." })
  readonly opensAt!: Date | null;
  @Field(() => String, { description: "IANA zone." })
  readonly timezone!: string;
}

@ObjectType("Location", { simpleResolvers: true, description: "HSDS location: a place at which services are offered." })
export class LocationType {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String, { nullable: true })
  readonly name!: string | null;
  @Field(() => AddressVisibilityEnum)
  readonly visibility!: keyof typeof AddressVisibilityEnum;
  @Field(() => String, { nullable: true, description: "IANA zone." })
  readonly timezone!: string | null;
}

@ObjectType("Language", { simpleResolvers: true, description: "A language in which one is served." })
export class LanguageType {
  @Field(() => String, { description: "ISO 639-1." })
  readonly code!: string;
}

@ObjectType("Coverage", { simpleResolvers: true, description: "Where people may live to use the service." })
export class CoverageType {
  @Field(() => CoverageKindEnum)
  readonly kind!: string;
  @Field(() => [String], { description: "USPS codes, county FIPS codes or postal codes, by kind." })
  readonly areas!: string[];
}

@ObjectType("FundStatusChange", { simpleResolvers: true, description: "One entry of the fund-status ledger." })
export class FundStatusChangeType {
  @Field(() => FundStatusEnum)
  readonly status!: string;
  @Field(() => DateTimeScalar)
  readonly at!: Date;
  @Field(() => String, { nullable: true })
  readonly note!: string | null;
}

@ObjectType("Freshness", {
  simpleResolvers: true,
  description: "When somebody last confirmed that the listing is true, and what is left of it today.",
})
export class FreshnessType {
  @Field(() => FreshnessLevelEnum)
  readonly level!: string;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly lastVerifiedAt!: Date | null;
  @Field(() => String, { nullable: true, description: "ORGANIZATION, STEWARD or SOURCE." })
  readonly verifiedBy!: string | null;
  @Field(() => Int, { nullable: true })
  readonly ageDays!: number | null;
}

@ObjectType("Organization", { simpleResolvers: true, description: "HSDS organization: who offers services." })
export class OrganizationType {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly slug!: string;
  @Field(() => String)
  readonly name!: string;
  @Field(() => String, { nullable: true })
  readonly alternateName!: string | null;
  @Field(() => String)
  readonly description!: string;
  @Field(() => String, { nullable: true })
  readonly email!: string | null;
  @Field(() => String, { nullable: true })
  readonly website!: string | null;
}

@ObjectType("Service", {
  simpleResolvers: true,
  description: "HSDS service: an assistance program. With its organization, places and status it is a listing.",
})
export class ServiceType {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly slug!: string;
  @Field(() => String, { nullable: true })
  readonly alternateName!: string | null;
  @Field(() => String, { nullable: true })
  readonly url!: string | null;
  @Field(() => String, { nullable: true })
  readonly email!: string | null;
  @Field(() => String, { description: "HSDS: active, inactive, defunct or temporarily closed." })
  readonly status!: string;
  @Field(() => [DeliveryEnum])
  readonly delivery!: string[];
  @Field(() => CostEnum)
  readonly cost!: string;
  @Field(() => String, { nullable: true })
  readonly costNote!: string | null;
  @Field(() => FundStatusEnum)
  readonly fundStatus!: string;
  @Field(() => String, { nullable: true })
  readonly fundNote!: string | null;
  @Field(() => String, { nullable: true, description: "Who may use it, in plain words." })
  readonly eligibility!: string | null;
  @Field(() => Int, { nullable: true })
  readonly minimumAge!: number | null;
  @Field(() => Int, { nullable: true })
  readonly maximumAge!: number | null;
  @Field(() => [String], { description: "How to apply, one step each, in order." })
  readonly howToApply!: string[];
  @Field(() => Boolean, { description: "Whether it takes referrals through Waypost." })
  readonly acceptsReferrals!: boolean;
  @Field(() => Int, { description: "Business days in which a referral is answered." })
  readonly responseDays!: number;
  @Field(() => Boolean, { description: "Written by us to show the product; to be verified before anybody relies on it." })
  readonly isDemonstration!: boolean;
}

@ObjectType("ServiceEdge", { simpleResolvers: true })
export class ServiceEdgeType {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => ServiceType)
  readonly node!: object;
}

@ObjectType("ServiceConnection", { simpleResolvers: true })
export class ServiceConnectionType {
  @Field(() => [ServiceEdgeType])
  readonly edges!: object[];
  @Field(() => PageInfoType)
  readonly pageInfo!: object;
  @Field(() => Int)
  readonly totalCount!: number;
}
