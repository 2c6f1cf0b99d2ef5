import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { serviceById } from "../catalog/listing.loader.ts";
import { ServiceType } from "../catalog/listing.type.ts";
import { ViewerType } from "../identity/viewer.type.ts";
import { AccessFor } from "../platform/graphql/access.ts";
import { pageSizeArgument } from "../platform/graphql/arguments.ts";
import type { RequestContext } from "../platform/graphql/context.ts";
import { DateTimeScalar } from "../platform/graphql/scalars.ts";
import type { SavedSearch } from "./saved-search.api.ts";
import { savedSearchesByOrganizationId, serviceIdsByShortlistId, shortlistsByOrganizationId } from "./saved-search.loader.ts";
import type { SavedSearchService } from "./saved-search.service.ts";
import * as types from "./saved-search.type.ts";
import type { Search } from "./search.api.ts";
import { ListingSearchInput } from "./search.input.ts";
import type { Shortlist } from "./shortlist.api.ts";
import type { ShortlistService } from "./shortlist.service.ts";

@Resolver(() => types.SavedSearchType)
export class SavedSearchResolver {
  readonly #searches: SavedSearchService;
  readonly #search: Search;

  constructor({ savedSearches, search }: { readonly savedSearches: SavedSearchService; readonly search: Search }) {
    this.#searches = savedSearches;
    this.#search = search;
  }

  @AccessFor("member")
  @Mutation(() => types.SaveSearchResult, { description: "Keeps a search for the viewer alone, or changes one that is kept." })
  saveSearch(@Ctx() { actor, now }: RequestContext, @Arg("input", () => types.SaveSearchInput) input: types.SaveSearchInput) {
    return this.#searches.save(actor, input, now);
  }

  @AccessFor("member")
  @Mutation(() => types.RemoveSavedSearchResult, { description: "Removes a saved search of the viewer's." })
  removeSavedSearch(
    @Ctx() { actor }: RequestContext,
    @Arg("input", () => types.RemoveSavedSearchInput) { id }: types.RemoveSavedSearchInput,
  ) {
    return this.#searches.remove(actor, id);
  }

  @AccessFor("public")
  @Query(() => [types.FundOpeningType], {
    description:
      "Funds that opened since an instant, at most 90 days back, are open still, and are found by a search: all that is asked for, never relaxed. The newest first.",
  })
  fundOpenings(
    @Arg("search", () => ListingSearchInput) search: ListingSearchInput,
    @Arg("since", () => DateTimeScalar) since: Date,
    @Arg("first", () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
  ) {
    return this.#search.fundOpenings(search, since, pageSizeArgument(first));
  }

  @FieldResolver(() => [types.FundOpeningType], {
    description: "Funds that opened since the search was saved, at most 90 days back, and are open still.",
  })
  fundsOpened(@Root() { question, createdAt }: SavedSearch) {
    return this.#search.fundOpenings(question, createdAt, 20);
  }
}

@Resolver(() => types.FundOpeningType)
export class FundOpeningResolver {
  @FieldResolver(() => ServiceType)
  service(@Root() { serviceId }: types.FundOpeningType, @Ctx() { loaders }: RequestContext) {
    return loaders.of(serviceById).load(serviceId);
  }
}

@Resolver(() => types.ShortlistType)
export class ShortlistResolver {
  readonly #shortlists: ShortlistService;

  constructor(shortlists: ShortlistService) {
    this.#shortlists = shortlists;
  }

  @AccessFor("member")
  @Mutation(() => types.ShortlistResult, { description: "Makes a list of the viewer's, or gives one another name." })
  keepShortlist(@Ctx() { actor, now }: RequestContext, @Arg("input", () => types.KeepShortlistInput) input: types.KeepShortlistInput) {
    return this.#shortlists.keep(actor, input, now);
  }

  @AccessFor("member")
  @Mutation(() => types.ShortlistResult, { description: "Puts a program into a list of the viewer's, or takes it out." })
  changeShortlist(
    @Ctx() { actor, now }: RequestContext,
    @Arg("input", () => types.ChangeShortlistInput) input: types.ChangeShortlistInput,
  ) {
    return this.#shortlists.change(actor, input, now);
  }

  @AccessFor("member")
  @Mutation(() => types.RemoveShortlistResult, { description: "Removes a list of the viewer's." })
  removeShortlist(@Ctx() { actor }: RequestContext, @Arg("input", () => types.RemoveShortlistInput) { id }: types.RemoveShortlistInput) {
    return this.#shortlists.remove(actor, id);
  }

  @FieldResolver(() => [ServiceType], { description: "In the order in which they were added. What left the directory is left out." })
  async services(@Root() { id }: Shortlist, @Ctx() { loaders }: RequestContext) {
    const ids = await loaders.of(serviceIdsByShortlistId).load(id);
    return (await loaders.of(serviceById).loadMany(ids)).filter((each) => each !== null && !(each instanceof Error));
  }
}

@Resolver(() => ViewerType)
export class ViewerSavedResolver {
  @FieldResolver(() => [types.SavedSearchType], { description: "What the viewer kept in the active organization, the newest first." })
  savedSearches(@Root() { organizationId }: ViewerType, @Ctx() { loaders }: RequestContext): Promise<SavedSearch[]> | SavedSearch[] {
    return organizationId === null ? [] : loaders.of(savedSearchesByOrganizationId).load(organizationId);
  }

  @FieldResolver(() => [types.ShortlistType], { description: "The viewer's lists in the active organization, the newest first." })
  shortlists(@Root() { organizationId }: ViewerType, @Ctx() { loaders }: RequestContext): Promise<Shortlist[]> | Shortlist[] {
    return organizationId === null ? [] : loaders.of(shortlistsByOrganizationId).load(organizationId);
  }
}
