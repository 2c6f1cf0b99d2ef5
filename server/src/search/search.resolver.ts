import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { locationById, serviceById } from "../catalog/listing.loader.ts";
import { listingsOfPage } from "../catalog/listing-page.loader.ts";
import { AccessFor } from "../platform/graphql/access.ts";
import { pageSizeArgument } from "../platform/graphql/arguments.ts";
import type { RequestContext } from "../platform/graphql/context.ts";
import { badInput } from "../platform/graphql/errors.ts";
import type { ChosenPlace } from "./page.store.ts";
import { BadCursor, type PageReader, type Search, type SearchAnswer, type SearchEdge } from "./search.api.ts";
import { ListingSearchInput } from "./search.input.ts";
import { ListingEdgeType, ListingSearchResultType, SuggestionType, WithoutFilterType } from "./search.type.ts";

const farthestOpening = 366 * 86_400_000;

@Resolver()
export class SearchResolver {
  readonly #search: Search;

  constructor(search: Search) {
    this.#search = search;
  }

  @AccessFor("public")
  @Query(() => ListingSearchResultType, {
    description:
      "Finds programs by words, place and filters. Pages reach to the first 1,000 results; over them none comes twice and none that stays is passed over, even while listings change. What was last verified more than 540 days ago is left out.",
  })
  async searchListings(
    @Ctx() context: RequestContext,
    @Arg("search", () => ListingSearchInput) search: ListingSearchInput,
    @Arg("first", () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Arg("after", () => String, { nullable: true }) after?: string,
  ): Promise<ListingSearchResultType> {
    if (search.openAt && Math.abs(search.openAt.getTime() - context.now.getTime()) > farthestOpening)
      throw badInput("openAt", "openAt is more than a year away from now.");
    const asked = { ...search, first: pageSizeArgument(first), after };
    try {
      return shown(context, await this.#search.search(asked, readerOf(context)));
    } catch (error) {
      if (!(error instanceof BadCursor)) throw error;
      throw badInput("after", "after is not a cursor of this search: ask for the first page again, without it.");
    }
  }

  @AccessFor("public")
  @Query(() => [SuggestionType], { description: "What the person may be about to type: needs, programs, organizations and places." })
  suggest(
    @Arg("text", () => String) text: string,
    @Arg("first", () => Int, { nullable: true, defaultValue: 8 }) first: number | null,
    @Arg("locale", () => String, { nullable: true }) locale?: string,
  ): Promise<readonly SuggestionType[]> {
    return this.#search.suggest(text, pageSizeArgument(first, 8), locale);
  }
}

/** One statement reads everything that the fields of a page will ask for. */
const readerOf =
  ({ loaders }: RequestContext): PageReader =>
  async (chosen) =>
    // What comes back are the rows of what was given.
    (await loaders.of(listingsOfPage).load(chosen)) as readonly ChosenPlace[];

/** What is made only when it is asked for. */
@Resolver(() => ListingEdgeType)
export class ListingEdgeResolver {
  @FieldResolver(() => String, {
    description: "Long on late pages, since it holds what was shown before; most callers need pageInfo.endCursor alone.",
  })
  cursor(@Root() edge: SearchEdge): string {
    return edge.cursor();
  }
}

@Resolver(() => ListingSearchResultType)
export class ListingSearchResultResolver {
  @FieldResolver(() => [WithoutFilterType], {
    description: "Where nothing was found: each filter without which something would be, the most results first. Costs a search a filter.",
  })
  ifWithout(@Root() answer: SearchAnswer): Promise<readonly WithoutFilterType[]> {
    return answer.ifWithout();
  }
}

/** The engine gives ids; what is shown was read from the database with the page. A listing that has gone meanwhile is left out. */
function shown({ loaders }: RequestContext, answer: SearchAnswer): ListingSearchResultType {
  const services = loaders.of(serviceById);
  const locations = loaders.of(locationById);
  const edges = answer.edges.flatMap((edge) => {
    const node = services.known(edge.serviceId);
    if (node?.status !== "active") return [];
    return [{ ...edge, node, location: edge.locationId === null ? null : (locations.known(edge.locationId) ?? null) }];
  });
  return {
    ...answer,
    edges,
    pageInfo: {
      hasNextPage: answer.hasNextPage,
      hasPreviousPage: answer.hasPreviousPage,
      startCursor: () => answer.edges[0]?.cursor() ?? null,
      endCursor: answer.endCursor,
    },
  };
}
