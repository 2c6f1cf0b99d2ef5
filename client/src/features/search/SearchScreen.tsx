import { useCallback, useMemo, useState } from "react";
import { useLocation, useNavigate, useSearchParams } from "react-router";
import { useQuery } from "urql";
import { useLocale, useMessages } from "../../i18n/i18n.tsx";
import { useScreenTitle } from "../../lib/screen.ts";
import { paths } from "../../routes/paths.ts";
import { Button } from "../../ui/Button.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { chosenChoices, filterGroups } from "./filter-groups.ts";
import { MapPanel } from "./MapPanel.tsx";
import type { Pin } from "./map-geometry.ts";
import { MoreResults, ShowMore } from "./MoreResults.tsx";
import { NoResults } from "./NoResults.tsx";
import { Requery } from "./Requery.tsx";
import { pinOf, ResultList } from "./ResultList.tsx";
import { ResultsHead } from "./ResultsHead.tsx";
import { searchMessages } from "./search.messages.ts";
import { SearchFailed } from "./SearchFailed.tsx";
import { SearchFilters } from "./SearchFilters.tsx";
import { facets, pageSize, SearchQuery } from "./search-queries.ts";
import { countFilters, isPosition, readSearch, type SearchState, toListingSearch, withoutFilters, writeSearch } from "./shared/search-state.ts";
import { useFilterLabels } from "./use-filter-labels.ts";
import { useResultsTitle } from "./use-results-title.ts";
import "./search.css";

/** The results of the search that the address holds: every change is a new address, so that Back undoes it. */
export function SearchScreen() {
  const t = useMessages(searchMessages);
  const [query] = useSearchParams();
  const search = useMemo(() => readSearch(query), [query]);
  const answer = useSearch(search);
  const [isSheetOpen, setSheetOpen] = useState(false);
  const navigate = useNavigate();
  const onSearch = useCallback((next: SearchState) => void navigate(paths.search(writeSearch(next))), [navigate]);

  const { result, isSearching, isOtherSearch, error } = answer;
  const labelOf = useFilterLabels(search, result?.facets ?? null);
  const groups = filterGroups(search, result?.facets ?? null, labelOf);
  const subject = search.text !== "" ? search.text : [...search.needs.map((slug) => labelIn(groups, "need", slug)), ...search.situations.map((slug) => labelIn(groups, "situation", slug))].join(", ");
  const place = placeWords(search, result?.resolvedPlace?.label ?? null, t("hereYou"));
  const isWaiting = isSearching && (result === null || isOtherSearch);
  const stage = isWaiting || (result === null && !error) ? "searching" : error && (result === null || isOtherSearch) ? "failed" : { count: result?.totalCount ?? 0, isExact: result?.totalIsExact ?? true };
  const title = useResultsTitle()(stage, subject, result?.placeUnknown && stage !== "searching" ? "" : place);
  useScreenTitle(title);

  const chosen = chosenChoices(groups);
  const filters = <SearchFilters search={search} groups={groups} onSearch={onSearch} />;
  const shown = stage !== "searching" && stage !== "failed" ? result : null;
  return (
    <>
      <Requery key={`${search.text}|${search.near}`} search={search} onSearch={onSearch} />
      <main id="main" className="wrap">
        <div className={shown?.resolvedPlace && shown.totalCount > 0 ? "results has-map" : "results"}>
          {stage !== "failed" && (
            <section className="filters only-wide" aria-label={t("filters")}>
              <div className="spread">
                <h2 className="h3">{t("filters")}</h2>
                {chosen.length > 0 && (
                  <button type="button" className="link small" onClick={() => onSearch(withoutFilters(search))}>
                    {t("clear", { count: chosen.length })}
                  </button>
                )}
              </div>
              {filters}
            </section>
          )}
          <section aria-labelledby="results-title">
            <div className="results-head">
              <h1 className="h2" id="results-title">
                {title}
              </h1>
              <p className={stage === "searching" ? "soft" : "vh"} role="status">
                {stage === "searching" ? t("oneMoment") : title}
              </p>
              {stage !== "failed" && <ResultsHead search={search} answer={shown} groups={groups} onSearch={onSearch} onFilters={() => setSheetOpen(true)} />}
            </div>
            {stage === "searching" && <WaitingList />}
            {stage === "failed" && error && <SearchFailed error={error} onRetry={answer.again} />}
            {shown && shown.totalCount === 0 && <NoResults search={search} onlyFilter={chosen.length === 1 ? (chosen[0]?.choice.label ?? null) : null} />}
            {shown && shown.totalCount > 0 && <Pages key={writeSearch(search)} result={shown} search={search} listingSearch={answer.listingSearch} isBusy={isSearching} />}
          </section>
        </div>
      </main>
      <Sheet
        isOpen={isSheetOpen}
        onClose={() => setSheetOpen(false)}
        title={t("filters")}
        closeLabel={t("closeFilters")}
        footer={
          <div className="spread">
            {countFilters(search) > 0 && (
              <Button look="quiet" onClick={() => onSearch(withoutFilters(search))}>
                {t("clear", { count: chosen.length })}
              </Button>
            )}
            <Button onClick={() => setSheetOpen(false)} working={isSearching ? t("oneMoment") : undefined}>
              {t("showResults", { count: result?.totalCount ?? 0 })}
            </Button>
          </div>
        }
      >
        <div className="filters">{filters}</div>
      </Sheet>
    </>
  );
}

type Result = NonNullable<ReturnType<typeof useSearch>["result"]>;

/** Asks; keeps the last answer while the next is under way, and says whether it was to other words or another place. */
function useSearch(search: SearchState) {
  const locale = useLocale();
  const [today] = useState(() => new Date());
  const listingSearch = useMemo(() => toListingSearch(search, locale, today), [search, locale, today]);
  const variables = useMemo(() => ({ search: { ...listingSearch, facets: [...facets] }, locale }), [listingSearch, locale]);
  const [{ data, fetching, error, operation }, ask] = useQuery({ query: SearchQuery, variables });
  const asked = operation?.variables.search;
  const isOtherSearch = JSON.stringify([asked?.text, asked?.near, asked?.needs, asked?.locale]) !== JSON.stringify([listingSearch.text, listingSearch.near, listingSearch.needs, locale]);
  return {
    listingSearch,
    result: data?.searchListings ?? null,
    isSearching: fetching,
    isOtherSearch,
    error,
    again: () => ask({ requestPolicy: "network-only" }),
  };
}

/** The first page and those that were asked for after it. Which they are stands in the history, so that Back finds them again. */
function Pages({ result, search, listingSearch, isBusy }: { readonly result: Result; readonly search: SearchState; readonly listingSearch: ReturnType<typeof toListingSearch>; readonly isBusy: boolean }) {
  const locale = useLocale();
  const location = useLocation();
  const navigate = useNavigate();
  const [morePins, setMorePins] = useState<Readonly<Record<number, readonly Pin[]>>>({});
  const onPins = useCallback((from: number, pins: readonly Pin[]) => setMorePins((all) => ({ ...all, [from]: pins })), []);
  const cursors = cursorsIn(location.state);
  const onMore = (after: string) => void navigate(location, { replace: true, preventScrollReset: true, state: { cursors: [...cursors, after] } });
  const firstPins = result.edges.map((edge, index) => pinOf(edge, index + 1)).filter((pin) => pin !== null);
  const isMapped = result.resolvedPlace !== null;
  const { endCursor, hasNextPage } = result.pageInfo;
  return (
    <>
      <ResultList edges={result.edges} from={0} isBusy={isBusy} pinned={isMapped} />
      {cursors.length === 0 && hasNextPage && endCursor !== null && <ShowMore left={result.totalCount - result.edges.length} onMore={() => onMore(endCursor)} />}
      {cursors.map((after, index) => (
        <MoreResults
          key={after}
          variables={{ search: listingSearch, locale, after }}
          from={pageSize * (index + 1)}
          total={result.totalCount}
          pinned={isMapped}
          isLast={index === cursors.length - 1}
          onMore={onMore}
          onPins={onPins}
        />
      ))}
      {result.resolvedPlace && (
        <MapSlot>
          <MapPanel
            center={result.resolvedPlace}
            miles={search.withinMiles}
            pins={[...firstPins, ...Object.values(morePins).flat()]}
            shown={Math.min(result.totalCount, pageSize * (cursors.length + 1))}
          />
        </MapSlot>
      )}
    </>
  );
}

function WaitingList() {
  return (
    <ol className="listings" aria-hidden="true">
      {[1, 2, 3, 4].map((row) => (
        <li className="listing waiting" key={row}>
          <Skeleton width={60} tall />
          <Skeleton width={40} />
          <Skeleton width={25} tall />
          <Skeleton />
          <Skeleton width={80} />
          <Skeleton width={60} />
        </li>
      ))}
    </ol>
  );
}

function labelIn(groups: ReturnType<typeof filterGroups>, key: string, value: string): string {
  return groups.find((group) => group.key === key)?.choices.find((choice) => choice.value === value)?.label ?? value;
}

function placeWords(search: SearchState, understood: string | null, here: string): string {
  if (isPosition(search.near)) return here;
  return understood ?? search.near;
}

function cursorsIn(state: unknown): readonly string[] {
  const cursors: unknown = typeof state === "object" && state !== null && "cursors" in state ? state.cursors : null;
  return Array.isArray(cursors) ? cursors.filter((cursor) => typeof cursor === "string") : [];
}
