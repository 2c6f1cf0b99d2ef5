import { graphql } from "../../../graphql/tada.ts";

/** What the member keeps. Each list names its programs by what a row shows. */
export const SavedQuery = graphql(`
  query Saved($locale: String) {
    viewer {
      activeOrganization { id name }
      shortlists { id name services { id slug name(locale: $locale) fundStatus status organization { name } } }
      savedSearches {
        id
        name
        tellWhenFundOpens
        createdAt
        question { text near { postalCode place radiusMiles } needs situations delivery languages cost fundStatus acceptsReferrals }
        fundsOpened { at service { id slug name(locale: $locale) } }
      }
    }
  }
`);

export const SaveSearchMutation = graphql(`
  mutation SaveSearch($input: SaveSearchInput!) {
    saveSearch(input: $input) {
      __typename
      ... on SearchSaved { savedSearch { id name tellWhenFundOpens } }
      ... on InvalidInput { message }
      ... on NotFound { message }
    }
  }
`);

export const RemoveSavedSearchMutation = graphql(`
  mutation RemoveSavedSearch($id: ID!) {
    removeSavedSearch(input: { id: $id }) { __typename ... on SavedSearchRemoved { id } ... on NotFound { message } }
  }
`);

export const KeepShortlistMutation = graphql(`
  mutation KeepShortlist($id: ID, $name: String!) {
    keepShortlist(input: { id: $id, name: $name }) {
      __typename
      ... on ShortlistKept { shortlist { id name } }
      ... on InvalidInput { message }
      ... on NotFound { message }
    }
  }
`);

export const ChangeShortlistMutation = graphql(`
  mutation ChangeShortlist($shortlistId: ID!, $serviceId: ID!, $isIn: Boolean!) {
    changeShortlist(input: { shortlistId: $shortlistId, serviceId: $serviceId, isIn: $isIn }) {
      __typename
      ... on ShortlistKept { shortlist { id services { id } } }
      ... on InvalidInput { message }
      ... on NotFound { message }
    }
  }
`);

export const RemoveShortlistMutation = graphql(`
  mutation RemoveShortlist($id: ID!) {
    removeShortlist(input: { id: $id }) { __typename ... on ShortlistRemoved { id } ... on NotFound { message } }
  }
`);

/** Funds that opened since a device saved its search. */
export const FundOpeningsQuery = graphql(`
  query FundOpenings($search: ListingSearch!, $since: DateTime!, $locale: String) {
    fundOpenings(search: $search, since: $since) { at service { id slug name(locale: $locale) } }
  }
`);

/** An empty list names no type that the cache could know it by. */
export const keptContext = { additionalTypenames: ["SavedSearch", "Shortlist"] };
