import { lazy, Suspense } from "react";
import { useLocation, useNavigate } from "react-router";
import { useLocale } from "../../i18n/i18n.tsx";
import type { Pin } from "./map-geometry.ts";
import { ResultList } from "./ResultList.tsx";
import { ShowMore } from "./ShowMore.tsx";
import { pageSize } from "./search-queries.ts";
import type { toListingSearch } from "./shared/search-state.ts";
import type { SearchResult } from "./use-search.ts";

const MoreResults = lazy(async () => ({ default: (await import("./MoreResults.tsx")).MoreResults }));

/** The first page, and those that were asked for after it. Which they are stands in the history, so that Back finds them again. */
export function ResultPages(props: {
  readonly result: SearchResult;
  readonly listingSearch: ReturnType<typeof toListingSearch>;
  readonly isBusy: boolean;
  readonly onPins: (from: number, pins: readonly Pin[]) => void;
}) {
  const locale = useLocale();
  const location = useLocation();
  const navigate = useNavigate();
  const { result, listingSearch } = props;
  const cursors = cursorsIn(location.state);
  const onMore = (after: string) =>
    void navigate(location, { replace: true, preventScrollReset: true, state: { cursors: [...cursors, after] } });
  // Where more may follow than were counted, a whole page may.
  const total = result.totalIsExact ? result.totalCount : Number.POSITIVE_INFINITY;
  const isPinned = result.resolvedPlace !== null;
  const { endCursor, hasNextPage } = result.pageInfo;
  return (
    <>
      <ResultList edges={result.edges} from={0} isBusy={props.isBusy} isPinned={isPinned} />
      {cursors.length === 0 && hasNextPage && endCursor !== null && (
        <ShowMore left={total - result.edges.length} onMore={() => onMore(endCursor)} />
      )}
      <Suspense>
        {cursors.map((after, index) => (
          <MoreResults
            key={after}
            variables={{ search: listingSearch, locale, after }}
            from={pageSize * (index + 1)}
            total={total}
            isPinned={isPinned}
            isLast={index === cursors.length - 1}
            onMore={onMore}
            onPins={props.onPins}
          />
        ))}
      </Suspense>
    </>
  );
}

export function cursorsIn(state: unknown): readonly string[] {
  const cursors: unknown = typeof state === "object" && state !== null && "cursors" in state ? state.cursors : null;
  return Array.isArray(cursors) ? cursors.filter((cursor) => typeof cursor === "string") : [];
}
