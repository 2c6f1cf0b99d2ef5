import type { ReactNode } from "react";
import { Link } from "react-router";
import { useQuery } from "urql";
import ChevronRight from "lucide-react/icons/chevron-right";
import Globe from "lucide-react/icons/globe";
import MapIcon from "lucide-react/icons/map";
import Phone from "lucide-react/icons/phone";
import SearchIcon from "lucide-react/icons/search";
import SlidersHorizontal from "lucide-react/icons/sliders-horizontal";
import { graphql } from "../../graphql/tada.ts";
import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { paths } from "../../routes/paths.ts";
import { Icon, type IconShape } from "../../ui/Icon.tsx";
import type { FilterGroupOf } from "./filter-groups.ts";
import { type NextStep, nextSteps } from "./next-steps.ts";
import { noResultsMessages } from "./no-results.messages.ts";
import { countFilters, type SearchState, type toListingSearch, writeSearch } from "./shared/search-state.ts";
import { chosenIn, withoutFilter } from "./without-filter.ts";

const IfWithoutQuery = graphql(`
  query IfWithout($search: ListingSearch!) {
    searchListings(search: $search, first: 1) { ifWithout { filter totalCount totalIsExact } }
  }
`);

const icons = { takeOffFilters: SlidersHorizontal, fewerWords: SearchIcon, wider: MapIcon, everywhere: Globe } as const;
const most = 3;

/** A search that found nothing: which filter stands in the way, what else to try, and a person to call. */
export function NoResults(props: {
  readonly search: SearchState;
  readonly listingSearch: ReturnType<typeof toListingSearch>;
  readonly groups: readonly FilterGroupOf[];
}) {
  const t = useMessages(noResultsMessages);
  const format = useFormat();
  const { search, groups } = props;
  const [{ data }] = useQuery({ query: IfWithoutQuery, variables: { search: props.listingSearch } });
  // A need that somebody chose is what they look for, not what stands in the way of it.
  const inTheWay = (data?.searchListings.ifWithout ?? []).filter(({ filter }) => filter !== "NEEDS" || search.text !== "").slice(0, most);
  const steps = nextSteps(search).filter(({ kind }) => kind !== "takeOffFilters" || inTheWay.length === 0 || countFilters(search) > 1);
  return (
    <div className="stack">
      <p className="lead">{t("noHelp")}</p>
      <ul className="ways">
        {inTheWay.map(({ filter, totalCount, totalIsExact }) => (
          <Way key={filter} to={withoutFilter(search, filter)} icon={SlidersHorizontal}>
            <b>{t("takeOffFilter", { label: format.list(chosenIn(filter, groups)) })}</b>
            <span>{t(totalIsExact ? "findsThen" : "findsThenAtLeast", { count: totalCount })}</span>
          </Way>
        ))}
        {steps.map((step) => (
          <Way key={step.kind} to={step.search} icon={icons[step.kind]}>
            <StepWords step={step} />
          </Way>
        ))}
        <li>
          <a className="way" href="tel:211">
            <Icon of={Phone} />
            <span>
              <b>{t("call211")}</b>
              <span>{t("call211Text")}</span>
            </span>
            <Icon of={ChevronRight} />
          </a>
        </li>
      </ul>
    </div>
  );
}

function Way({ to, icon, children }: { readonly to: SearchState; readonly icon: IconShape; readonly children: ReactNode }) {
  return (
    <li>
      <Link className="way" to={paths.search(writeSearch(to))}>
        <Icon of={icon} />
        <span>{children}</span>
        <Icon of={ChevronRight} />
      </Link>
    </li>
  );
}

function StepWords({ step }: { readonly step: NextStep }) {
  const t = useMessages(noResultsMessages);
  const words = {
    takeOffFilters: [t("takeOffFilters"), t("takeOffText")],
    fewerWords: [t("fewerWords", { text: step.kind === "fewerWords" ? step.text : "" }), t("fewerWordsText")],
    wider: [t("wider", { miles: step.kind === "wider" ? step.miles : 0 }), t("widerText")],
    everywhere: [t("everywhere"), t("everywhereText")],
  }[step.kind];
  return (
    <>
      <b>{words[0]}</b>
      <span>{words[1]}</span>
    </>
  );
}
