import { lazy, Suspense, useCallback, useMemo, useState } from "react";
import { useLocation, useNavigate, useSearchParams } from "react-router";
import { useMessages } from "../../i18n/i18n.tsx";
import { useScreenTitle } from "../../lib/screen.ts";
import { useMedia } from "../../lib/use-media.ts";
import { paths } from "../../routes/paths.ts";
import { chosenChoices, filterGroups, type FilterGroupOf, type GroupKey } from "./filter-groups.ts";
import { type Pin, placeOnMap } from "./map-geometry.ts";
import { Requery } from "./Requery.tsx";
import { pinOf } from "./ResultList.tsx";
import { cursorsIn, ResultPages } from "./ResultPages.tsx";
import { ResultsHead } from "./ResultsHead.tsx";
import { searchMessages } from "./search.messages.ts";
import { SearchFailed } from "./SearchFailed.tsx";
import { SearchFilters } from "./SearchFilters.tsx";
import { pageSize } from "./search-queries.ts";
import { isPosition, readSearch, type SearchState, withoutFilters, writeSearch } from "./shared/search-state.ts";
import { useFilterLabels } from "./use-filter-labels.ts";
import { type ResultsStage, useResultsTitle } from "./use-results-title.ts";
import { type SearchResult, useSearch } from "./use-search.ts";
import { WaitingList } from "./WaitingList.tsx";
import "./search.css";

/** Only a wide screen has room for the map, only a phone needs the sheet, and most searches find something: nobody loads all three. */
const FilterSheet = lazy(async () => ({ default: (await import("./FilterSheet.tsx")).FilterSheet }));
const MapPanel = lazy(async () => ({ default: (await import("./MapPanel.tsx")).MapPanel }));
const SaveSearch = lazy(async () => ({ default: (await import("../saved/shared/SaveSearch.tsx")).SaveSearch }));
const NoResults = lazy(async () => ({ default: (await import("./NoResults.tsx")).NoResults }));

/** The results of the search that the address holds: every change is a new address, so that Back undoes it. */
export function SearchScreen() {
  const t = useMessages(searchMessages);
  const [query] = useSearchParams();
  const search = useMemo(() => readSearch(query), [query]);
  const navigate = useNavigate();
  const onSearch = useCallback((next: SearchState) => void navigate(paths.search(writeSearch(next))), [navigate]);
  const [isSheetOpen, setSheetOpen] = useState(false);
  const [wasSheetOpen, setSheetWasOpen] = useState(false);

  const answer = useSearch(search);
  const { result, isSearching, error } = answer;
  const stage = stageOf(answer);
  const shown = typeof stage === "object" ? result : null;
  const labelOf = useFilterLabels(search, result?.facets ?? null);
  const groups = filterGroups(search, result?.facets ?? null, labelOf);
  const chosen = chosenChoices(groups);
  const title = useResultsTitle()(stage, subjectOf(search, groups), shown?.placeUnknown ? "" : placeOf(search, shown, t("hereYou")));
  useScreenTitle(title);
  const [pins, onPins] = usePins(shown, writeSearch(search));

  const openSheet = () => {
    setSheetWasOpen(true);
    setSheetOpen(true);
  };
  const clear = () => onSearch(withoutFilters(search));
  const isExact = result?.totalIsExact ?? true;
  const filters = <SearchFilters search={search} groups={groups} isExact={isExact} onSearch={onSearch} />;
  const isWide = useMedia("(min-width: 76em)");
  const center = isWide ? (shown?.resolvedPlace ?? null) : null;
  const isMapped = center !== null && placeOnMap(pins.list, center, { miles: search.withinMiles, radius: search.withinMiles }).length > 0;
  return (
    <>
      <Requery key={`${search.text}|${search.near}`} search={search} onSearch={onSearch} />
      <main id="main" className="wrap">
        <div className={isMapped ? "results has-map" : "results"}>
          {stage !== "failed" && (
            <section className="filters only-wide" aria-label={t("filters")}>
              <div className="spread">
                <h2 className="h3">{t("filters")}</h2>
                {chosen.length > 0 && (
                  <button type="button" className="link small" onClick={clear}>
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
              <output className={stage === "searching" ? "soft" : "vh"}>{stage === "searching" ? t("oneMoment") : title}</output>
              {stage !== "failed" && (
                <ResultsHead search={search} answer={shown} groups={groups} onSearch={onSearch} onFilters={openSheet} />
              )}
            </div>
            {shown !== null && <Save key={writeSearch(search)} search={search} title={title} />}
            {stage === "searching" && <WaitingList />}
            {stage === "failed" && error && <SearchFailed error={error} onRetry={answer.again} />}
            {shown?.totalCount === 0 && (
              <Suspense>
                <NoResults search={search} listingSearch={answer.listingSearch} groups={groups} />
              </Suspense>
            )}
            {shown !== null && shown.totalCount > 0 && (
              <ResultPages result={shown} listingSearch={answer.listingSearch} isBusy={isSearching} onPins={onPins} />
            )}
          </section>
          {isMapped && (
            <Suspense>
              <MapPanel center={center} miles={search.withinMiles} pins={pins.list} shown={pins.shown} />
            </Suspense>
          )}
        </div>
      </main>
      {wasSheetOpen && (
        <Suspense>
          <FilterSheet
            isOpen={isSheetOpen}
            onClose={() => setSheetOpen(false)}
            onClear={clear}
            chosen={chosen.length}
            found={result?.totalCount ?? 0}
            isExact={isExact}
            isSearching={isSearching}
          >
            {filters}
          </FilterSheet>
        </Suspense>
      )}
    </>
  );
}

/** A button first; what it takes to save is loaded when somebody wants to. */
function Save({ search, title }: { readonly search: SearchState; readonly title: string }) {
  const t = useMessages(searchMessages);
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) {
    return (
      <button type="button" className="link" onClick={() => setOpen(true)}>
        {t("save")}
      </button>
    );
  }
  return (
    <Suspense>
      <SaveSearch search={search} title={title} onClose={() => setOpen(false)} />
    </Suspense>
  );
}

/** Filters that change leave the old rows standing until the new ones come; other words or another place do not. */
function stageOf({ result, isOther, isSearching, error }: ReturnType<typeof useSearch>): ResultsStage {
  if (isSearching && (result === null || isOther || error)) return "searching";
  if (error) return "failed";
  return result === null ? "searching" : { count: result.totalCount, isExact: result.totalIsExact };
}

function subjectOf(search: SearchState, groups: readonly FilterGroupOf[]): string {
  if (search.text !== "") return search.text;
  const label = (key: GroupKey, value: string) =>
    groups.find((group) => group.key === key)?.choices.find((choice) => choice.value === value)?.label ?? value;
  return [...search.needs.map((slug) => label("need", slug)), ...search.situations.map((slug) => label("situation", slug))].join(", ");
}

function placeOf(search: SearchState, result: SearchResult | null, here: string): string {
  return isPosition(search.near) ? here : (result?.resolvedPlace?.label ?? search.near);
}

/** The pins of all pages that stand in the list, for the map beside it; those of a search before this one are forgotten. */
function usePins(result: SearchResult | null, key: string) {
  const pages = cursorsIn(useLocation().state).length + 1;
  const [more, setMore] = useState<{ readonly key: string; readonly pins: Readonly<Record<number, readonly Pin[]>> }>({ key, pins: {} });
  const onPins = useCallback(
    (from: number, pins: readonly Pin[]) =>
      setMore((before) => ({ key, pins: { ...(before.key === key ? before.pins : {}), [from]: pins } })),
    [key],
  );
  const first = result?.edges.map((edge, index) => pinOf(edge, index + 1)).filter((pin) => pin !== null) ?? [];
  const list = [...first, ...(more.key === key ? Object.values(more.pins).flat() : [])];
  return [{ list, shown: Math.min(result?.totalCount ?? 0, pageSize * pages) }, onPins] as const;
}
