import { useEffect } from "react";
import { useQuery } from "urql";
import type { VariablesOf } from "../../graphql/tada.ts";
import { useMessages } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import type { Pin } from "./map-geometry.ts";
import { pinOf, ResultList } from "./ResultList.tsx";
import { moreResultsMessages } from "./more-results.messages.ts";
import { searchMessages } from "./search.messages.ts";
import { ShowMore } from "./ShowMore.tsx";
import { MoreResultsQuery } from "./search-queries.ts";

interface MoreResultsProps {
  readonly variables: VariablesOf<typeof MoreResultsQuery>;
  /** How many results stand before this page. */
  readonly from: number;
  readonly total: number;
  readonly isPinned: boolean;
  readonly isLast: boolean;
  readonly onMore: (after: string) => void;
  readonly onPins: (from: number, pins: readonly Pin[]) => void;
}

/** One further page of the list, and, while it is the last one, the button for the next. */
export function MoreResults({ variables, from, total, isPinned, isLast, onMore, onPins }: MoreResultsProps) {
  const t = useMessages(searchMessages);
  const own = useMessages(moreResultsMessages);
  const [{ data, fetching, error }, again] = useQuery({ query: MoreResultsQuery, variables });
  const page = data?.searchListings;
  useEffect(() => {
    if (page)
      onPins(
        from,
        page.edges.map((edge, index) => pinOf(edge, from + index + 1)).filter((pin) => pin !== null),
      );
  }, [page, from, onPins]);

  if (error && !page) {
    return (
      <div className="center">
        <p role="alert">{own("moreFailed")}</p>
        <Button look="second" onClick={() => again({ requestPolicy: "network-only" })}>
          {t("tryAgain")}
        </Button>
      </div>
    );
  }
  if (!page) {
    return (
      <div className="center">
        <Button look="second" working={fetching ? own("showMoreWorking") : undefined}>
          {own("showMoreWorking")}
        </Button>
      </div>
    );
  }
  const { endCursor, hasNextPage } = page.pageInfo;
  return (
    <>
      <ResultList edges={page.edges} from={from} isPinned={isPinned} />
      {isLast && hasNextPage && endCursor !== null && <ShowMore left={total - from - page.edges.length} onMore={() => onMore(endCursor)} />}
    </>
  );
}
