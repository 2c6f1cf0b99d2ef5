import { facetNames } from "./engine.ts";
import type { Cost, Delivery, FundStatus } from "@waypost/schema/catalog";
import { Field, Float, InputType } from "type-graphql";
import { CostEnum, DeliveryEnum, FundStatusEnum } from "../catalog/listing.type.ts";
import { graphqlEnum } from "../platform/graphql/enums.ts";
import { DateScalar, DateTimeScalar } from "../platform/graphql/scalars.ts";
import type { FacetName, SortName } from "./engine.ts";

export const ListingFacetEnum = graphqlEnum("ListingFacet", facetNames, "What results can be counted by.", {
  OPEN_NOW: "One count, of true.",
  DISTANCE:
    "With each value, how many there would be if the radius were so many miles: what lies within it, and what serves the place from farther.",
});
export const ListingSortEnum = graphqlEnum("ListingSort", ["RELEVANCE", "DISTANCE", "FRESHNESS", "NAME"], "The order of results.", {
  DISTANCE: "Nearest first; what has no place comes after.",
});

@InputType("Near", {
  description:
    "Where the person is: a postal code, a place in words, or coordinates. A postal code goes before words, words before coordinates.",
})
export class NearInput {
  @Field(() => String, { nullable: true })
  readonly postalCode?: string | null;
  @Field(() => String, { nullable: true, description: '"San Marcos, TX", "Hays County, TX", "Texas".' })
  readonly place?: string | null;
  @Field(() => Float, { nullable: true })
  readonly latitude?: number | null;
  @Field(() => Float, { nullable: true })
  readonly longitude?: number | null;
  @Field(() => Float, { nullable: true, defaultValue: 25, description: "Between 0.1 and 500." })
  readonly radiusMiles!: number | null;
}

@InputType("ListingSearch", { description: 'One search. Values of one filter are alternatives; filters are joined by "and".' })
export class ListingSearchInput {
  @Field(() => String, { nullable: true, description: "In the person's own words, English or Spanish." })
  readonly text?: string | null;
  @Field(() => NearInput, {
    nullable: true,
    description: "Keeps what lies within the radius and what serves the place from wherever it is.",
  })
  readonly near?: NearInput | null;
  @Field(() => [String], { nullable: true, description: "Slugs; a broader need finds its narrower ones." })
  readonly needs?: string[] | null;
  @Field(() => [String], { nullable: true, description: "Slugs." })
  readonly situations?: string[] | null;
  @Field(() => [DeliveryEnum], { nullable: true })
  readonly delivery?: Delivery[] | null;
  @Field(() => [String], { nullable: true, description: "ISO 639-1 codes." })
  readonly languages?: string[] | null;
  @Field(() => [CostEnum], { nullable: true })
  readonly cost?: Cost[] | null;
  @Field(() => [FundStatusEnum], { nullable: true })
  readonly fundStatus?: FundStatus[] | null;
  @Field(() => Boolean, { nullable: true, description: "True: open at this moment, in each place's own zone." })
  readonly openNow?: boolean | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Open at this instant, in each place's own zone; holidays that a listing states count. With openNow, both must hold.",
  })
  readonly openAt?: Date | null;
  @Field(() => Boolean, { nullable: true })
  readonly acceptsReferrals?: boolean | null;
  @Field(() => DateScalar, { nullable: true, description: "Only listings verified on or after this day." })
  readonly verifiedSince?: string | null;
  @Field(() => ListingSortEnum, {
    nullable: true,
    description: "RELEVANCE when there are words, else DISTANCE when there is a place, else NAME.",
  })
  readonly sort?: SortName | null;
  @Field(() => [ListingFacetEnum], { nullable: true, description: "What to count by; each facet ignores its own filter." })
  readonly facets?: FacetName[] | null;
  @Field(() => String, { nullable: true, description: "en or es: the language of labels." })
  readonly locale?: string | null;
}
