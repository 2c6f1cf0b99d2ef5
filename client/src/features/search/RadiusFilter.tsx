import { useId, useMemo } from "react";
import { useQuery } from "urql";
import { graphql } from "../../graphql/tada.ts";
import { useFormat, useLocale, useMessages } from "../../i18n/i18n.tsx";
import { useNow } from "../../lib/now.ts";
import { moreFilterMessages } from "./more-filters.messages.ts";
import { radii, type SearchState, toListingSearch } from "./shared/search-state.ts";

/** Asked beside the results, which need not wait for it. */
const DistancesQuery = graphql(`
  query Distances($search: ListingSearch!) {
    searchListings(search: $search, first: 1) { facets { value count } }
  }
`);

/** How far around the place to look, with how many programs each radius would find. */
export function RadiusFilter({ search, onSearch }: { readonly search: SearchState; readonly onSearch: (next: SearchState) => void }) {
  const t = useMessages(moreFilterMessages);
  const format = useFormat();
  const locale = useLocale();
  const now = useNow();
  // The filters stand on the page twice while the phone's sheet is open.
  const id = useId();
  const variables = useMemo(() => {
    // The radius does not change what is counted.
    const asked = toListingSearch({ ...search, withinMiles: 25, sort: "RELEVANCE" }, locale, now);
    return { search: { ...asked, facets: ["DISTANCE" as const] } };
  }, [search, locale, now]);
  const [{ data }] = useQuery({ query: DistancesQuery, variables });
  const countOf = (miles: number) => data?.searchListings.facets.find(({ value }) => value === String(miles))?.count;
  return (
    <div className="field">
      <label htmlFor={id}>{t("within")}</label>
      <select
        id={id}
        className="input"
        value={search.withinMiles}
        aria-describedby={`${id}-note`}
        onChange={(event) => onSearch({ ...search, withinMiles: Number(event.target.value) })}
      >
        {radii.map((miles) => {
          const count = countOf(miles);
          return (
            <option key={miles} value={miles}>
              {count === undefined ? t("withinMiles", { miles }) : t("withinCount", { miles, count: format.number(count) })}
            </option>
          );
        })}
      </select>
      <p className="hint" id={`${id}-note`}>
        {t("withinNote")}
      </p>
    </div>
  );
}
