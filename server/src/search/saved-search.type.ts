import { createUnionType, Field, Float, ID, InputType, ObjectType } from "type-graphql";
import { CostEnum, DeliveryEnum, FundStatusEnum } from "../catalog/listing.type.ts";
import { InvalidInputType, kindOf, NotFoundType } from "../platform/graphql/problem.type.ts";
import { DateTimeScalar } from "../platform/graphql/scalars.ts";
import { ListingSearchInput } from "./search.input.ts";

@ObjectType("SavedNear", { description: "The place of a saved search, as it was given." })
export class SavedNearType {
  @Field(() => String, { nullable: true })
  readonly postalCode?: string | null;
  @Field(() => String, { nullable: true })
  readonly place?: string | null;
  @Field(() => Float, { nullable: true })
  readonly radiusMiles?: number | null;
}

@ObjectType("SavedQuestion", { description: "What a saved search looks for: the parts of ListingSearch that say so." })
export class SavedQuestionType {
  @Field(() => String, { nullable: true })
  readonly text?: string | null;
  @Field(() => SavedNearType, { nullable: true })
  readonly near?: object | null;
  @Field(() => [String], { nullable: true })
  readonly needs?: readonly string[] | null;
  @Field(() => [String], { nullable: true })
  readonly situations?: readonly string[] | null;
  @Field(() => [DeliveryEnum], { nullable: true })
  readonly delivery?: readonly string[] | null;
  @Field(() => [String], { nullable: true })
  readonly languages?: readonly string[] | null;
  @Field(() => [CostEnum], { nullable: true })
  readonly cost?: readonly string[] | null;
  @Field(() => [FundStatusEnum], { nullable: true })
  readonly fundStatus?: readonly string[] | null;
  @Field(() => Boolean, { nullable: true })
  readonly acceptsReferrals?: boolean | null;
}

@ObjectType("SavedSearch", { description: "A search that the viewer kept. Nobody else can see it." })
export class SavedSearchType {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly name!: string;
  @Field(() => SavedQuestionType)
  readonly question!: object;
  @Field(() => Boolean, { description: "True: a mail tells the viewer when a fund opens that this search finds." })
  readonly tellWhenFundOpens!: boolean;
  @Field(() => DateTimeScalar)
  readonly createdAt!: Date;
}

@ObjectType("FundOpening", { description: "That a fund opened, from its ledger. It is open still." })
export class FundOpeningType {
  /** Not on the wire: the service is shown. */
  readonly serviceId!: string;
  @Field(() => DateTimeScalar)
  readonly at!: Date;
  @Field(() => String, { nullable: true })
  readonly note!: string | null;
}

@ObjectType("Shortlist", { description: "Programs that the viewer put aside under one name. Nobody else can see it." })
export class ShortlistType {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly name!: string;
  @Field(() => DateTimeScalar)
  readonly createdAt!: Date;
}

@InputType("SaveSearchInput", { description: "A search to keep, or one that is kept already and changes." })
export class SaveSearchInput {
  @Field(() => ID, { nullable: true, description: "The saved search to change; without it another one is kept." })
  readonly id?: string | null;
  @Field(() => String, { description: "1 to 100 characters." })
  readonly name!: string;
  @Field(() => ListingSearchInput, {
    description: "Must ask for something. Coordinates, sorting, facets and the page are not kept.",
  })
  readonly search!: ListingSearchInput;
  @Field(() => Boolean, { nullable: true, defaultValue: false })
  readonly tellWhenFundOpens?: boolean | null;
}

@InputType("RemoveSavedSearchInput", { description: "Which saved search to remove." })
export class RemoveSavedSearchInput {
  @Field(() => ID)
  readonly id!: string;
}

@InputType("KeepShortlistInput", { description: "A list to make, or one that gets another name." })
export class KeepShortlistInput {
  @Field(() => ID, { nullable: true, description: "The list to rename; without it another one is made." })
  readonly id?: string | null;
  @Field(() => String, { description: "1 to 100 characters." })
  readonly name!: string;
}

@InputType("ChangeShortlistInput", { description: "Puts a program into a list, or takes it out." })
export class ChangeShortlistInput {
  @Field(() => ID)
  readonly shortlistId!: string;
  @Field(() => ID)
  readonly serviceId!: string;
  @Field(() => Boolean, { description: "Whether it shall be in the list afterwards." })
  readonly isIn!: boolean;
}

@InputType("RemoveShortlistInput", { description: "Which list to remove." })
export class RemoveShortlistInput {
  @Field(() => ID)
  readonly id!: string;
}

@ObjectType("SearchSaved", { description: "The search is kept." })
export class SearchSavedType {
  @Field(() => SavedSearchType)
  readonly savedSearch!: object;
}

@ObjectType("SavedSearchRemoved", { description: "The search is kept no more." })
export class SavedSearchRemovedType {
  @Field(() => ID)
  readonly id!: string;
}

@ObjectType("ShortlistKept", { description: "The list as it is now." })
export class ShortlistKeptType {
  @Field(() => ShortlistType)
  readonly shortlist!: object;
}

@ObjectType("ShortlistRemoved", { description: "The list is gone; its programs stay in the directory." })
export class ShortlistRemovedType {
  @Field(() => ID)
  readonly id!: string;
}

const union = <Types extends readonly (new () => object)[]>(name: string, description: string, types: () => Types) =>
  createUnionType({ name, description, types, resolveType: kindOf });

export const SaveSearchResult = union(
  "SaveSearchResult",
  "The search, or why it is not kept.",
  () => [SearchSavedType, InvalidInputType, NotFoundType] as const,
);
export const RemoveSavedSearchResult = union(
  "RemoveSavedSearchResult",
  "That it is gone, or that there was none.",
  () => [SavedSearchRemovedType, NotFoundType] as const,
);
export const ShortlistResult = union(
  "ShortlistResult",
  "The list, or why it is as it was.",
  () => [ShortlistKeptType, InvalidInputType, NotFoundType] as const,
);
export const RemoveShortlistResult = union(
  "RemoveShortlistResult",
  "That it is gone, or that there was none.",
  () => [ShortlistRemovedType, NotFoundType] as const,
);
