import { Field, Float, Int, ObjectType } from "type-graphql";
import { LocationType, ServiceType } from "../catalog/listing.type.ts";
import { graphqlEnum } from "../platform/graphql/enums.ts";
import { PageInfoType } from "../platform/graphql/page.type.ts";
import { ListingFacetEnum } from "./search.input.ts";
import { filterNames } from "./without-filter.ts";

export const SearchEngineEnum = graphqlEnum("SearchEngine", ["MEILISEARCH", "POSTGRES"], "Which engine answered.");
export const ListingFilterEnum = graphqlEnum(
  "ListingFilter",
  filterNames,
  "A filter of ListingSearch. OPEN is openNow and openAt together.",
);
export const SuggestionKindEnum = graphqlEnum("SuggestionKind", ["NEED", "PROGRAM", "ORGANIZATION", "PLACE"], "What a suggestion is.");

@ObjectType("HighlightFragment", { simpleResolvers: true, description: "A piece of a text, matched or not." })
export class HighlightFragmentType {
  @Field(() => String)
  readonly text!: string;
  @Field(() => Boolean)
  readonly matched!: boolean;
}

@ObjectType("Highlight", { simpleResolvers: true, description: "Where the words were found. The fragments, joined, are the text." })
export class HighlightType {
  @Field(() => String)
  readonly field!: string;
  @Field(() => [HighlightFragmentType])
  readonly fragments!: readonly HighlightFragmentType[];
}

@ObjectType("Place", { simpleResolvers: true, description: "A place as it was understood." })
export class PlaceType {
  @Field(() => String, { description: 'As a person writes it: "San Marcos, TX 78666".' })
  readonly label!: string;
  @Field(() => String, { nullable: true })
  readonly city!: string | null;
  @Field(() => String, { nullable: true, description: "USPS code." })
  readonly state!: string | null;
  @Field(() => [String], {
    description: "USPS codes of every state that it lies in, its own first: a postal code may have people on both sides of a state line.",
  })
  readonly states!: readonly string[];
  @Field(() => String, { nullable: true })
  readonly postalCode!: string | null;
  @Field(() => String, { nullable: true })
  readonly county!: string | null;
  @Field(() => Float)
  readonly latitude!: number;
  @Field(() => Float)
  readonly longitude!: number;
}

@ObjectType("FacetCount", { simpleResolvers: true, description: "How many results one value of a facet has." })
export class FacetCountType {
  @Field(() => ListingFacetEnum)
  readonly facet!: string;
  @Field(() => String, { description: "What to filter by." })
  readonly value!: string;
  @Field(() => String, { description: "What a person reads, in the asked language." })
  readonly label!: string;
  @Field(() => Int)
  readonly count!: number;
}

@ObjectType("ListingEdge", { simpleResolvers: true })
export class ListingEdgeType {
  @Field(() => ServiceType)
  readonly node!: object;
  @Field(() => LocationType, { nullable: true, description: "The nearest place; null for what serves the place from afar." })
  readonly location!: object | null;
  @Field(() => Float, { nullable: true })
  readonly distanceMiles!: number | null;
  @Field(() => [HighlightType])
  readonly highlights!: () => readonly object[];
}

@ObjectType("WithoutFilter", { description: "What one filter costs." })
export class WithoutFilterType {
  @Field(() => ListingFilterEnum)
  readonly filter!: string;
  @Field(() => Int, { description: "Results without it, the other filters as they are." })
  readonly totalCount!: number;
  @Field(() => Boolean, { description: "False: there are at least so many." })
  readonly totalIsExact!: boolean;
}

@ObjectType("ListingSearchResult", {
  simpleResolvers: true,
  description: "One page of what was found, and how the question was understood.",
})
export class ListingSearchResultType {
  @Field(() => [ListingEdgeType])
  readonly edges!: readonly object[];
  @Field(() => PageInfoType)
  readonly pageInfo!: object;
  @Field(() => Int, { description: "How many were found, never more than there are; all of them where totalIsExact is true." })
  readonly totalCount!: number;
  @Field(() => Boolean, { description: "False: there are at least so many, and the counts of facets are near the truth, no more." })
  readonly totalIsExact!: boolean;
  @Field(() => [FacetCountType])
  readonly facets!: readonly FacetCountType[];
  @Field(() => String, { nullable: true, description: "The words as they were corrected; null when nothing was." })
  readonly didYouMean!: string | null;
  @Field(() => PlaceType, { nullable: true, description: "Null when no place was asked for, or it is unknown." })
  readonly resolvedPlace!: PlaceType | null;
  @Field(() => Boolean, { description: "True: the place that was asked for is not known, and the search went on without it." })
  readonly placeUnknown!: boolean;
  @Field(() => Boolean, {
    description: "True: nothing is for all that was asked; what is shown is related, and not to be presented as the answer.",
  })
  readonly relaxed!: boolean;
  @Field(() => SearchEngineEnum)
  readonly engine!: string;
}

@ObjectType("Suggestion", { simpleResolvers: true, description: "Something that the person may mean." })
export class SuggestionType {
  @Field(() => SuggestionKindEnum)
  readonly kind!: string;
  @Field(() => String)
  readonly text!: string;
  @Field(() => String, { nullable: true, description: "Of the need, service or organization; null for a place." })
  readonly slug!: string | null;
  @Field(() => String, { nullable: true })
  readonly detail!: string | null;
}
