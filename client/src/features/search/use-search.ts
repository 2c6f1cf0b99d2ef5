import { useMemo } from "react";
import { useQuery } from "urql";
import type { ResultOf } from "../../graphql/tada.ts";
import { useLocale } from "../../i18n/i18n.tsx";
import { useNow } from "../../lib/now.ts";
import { facets, SearchQuery } from "./search-queries.ts";
import { type SearchState, toListingSearch } from "./shared/search-state.ts";

export type SearchResult = ResultOf<typeof SearchQuery>["searchListings"];

/**
 * Asks the search; keeps the last answer while the next is under way. `isOther` says that this last answer was to other words,
 * another need or place, so that it must not stand under the new heading.
 */
export function useSearch(search: SearchState) {
  const locale = useLocale();
  const today = useNow();
  const listingSearch = useMemo(() => toListingSearch(search, locale, today), [search, locale, today]);
  const variables = useMemo(() => ({ search: { ...listingSearch, facets: [...facets] }, locale }), [listingSearch, locale]);
  const [{ data, fetching, error, operation }, ask] = useQuery({ query: SearchQuery, variables });
  const subjectOf = (asked: Partial<typeof listingSearch> | undefined) =>
    JSON.stringify([asked?.text, asked?.near, asked?.needs, asked?.locale]);
  return {
    listingSearch,
    result: data?.searchListings ?? null,
    isSearching: fetching,
    isOther: subjectOf(operation?.variables.search) !== subjectOf(listingSearch),
    error,
    again: () => ask({ requestPolicy: "network-only" }),
  };
}
