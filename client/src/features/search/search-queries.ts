import { graphql } from "../../graphql/tada.ts";
import { ResultRow_edge } from "./ResultRow.tsx";

export const pageSize = 20;

/** The first page with everything around it. */
export const SearchQuery = graphql(
  `
    query Search($search: ListingSearch!, $locale: String) {
      searchListings(search: $search, first: 20) {
        totalCount
        totalIsExact
        didYouMean
        placeUnknown
        relaxed
        resolvedPlace { label states latitude longitude }
        facets { facet value label count }
        pageInfo { hasNextPage endCursor }
        edges {
          node { id }
          location { latitude longitude visibility }
          ...ResultRow_edge
        }
      }
    }
  `,
  [ResultRow_edge],
);

/** Each further page: only its rows. */
export const MoreResultsQuery = graphql(
  `
    query MoreResults($search: ListingSearch!, $locale: String, $after: String) {
      searchListings(search: $search, first: 20, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges {
          node { id }
          location { latitude longitude visibility }
          ...ResultRow_edge
        }
      }
    }
  `,
  [ResultRow_edge],
);

/** The counts that the filters show. */
export const facets = ["FUND_STATUS", "DELIVERY", "COST", "LANGUAGE", "SITUATION", "NEED", "ACCEPTS_REFERRALS", "OPEN_NOW"] as const;
