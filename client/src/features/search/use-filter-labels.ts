import { useQuery } from "urql";
import { graphql } from "../../graphql/tada.ts";
import { capitalized } from "../../i18n/format.ts";
import { useFormat, useLocale, useMessages } from "../../i18n/i18n.tsx";
import type { FacetCount, GroupKey, LabelOf } from "./filter-groups.ts";
import { searchMessages } from "./search.messages.ts";
import { readOpenAt } from "./shared/open-at.ts";
import { costs, deliveries, fundStatuses, type SearchState } from "./shared/search-state.ts";
import { listingWords } from "../listing/shared/listing-words.messages.ts";

const TermNamesQuery = graphql(`
  query TermNames($locale: String) {
    needs: taxonomyTerms(taxonomy: "needs") { slug name(locale: $locale) }
    situations: taxonomyTerms(taxonomy: "situations") { slug name(locale: $locale) }
  }
`);

/**
 * The words of every filter. Needs and situations are named by the answer's counts; the whole taxonomy is asked for only where
 * something chosen does not occur among them (a search that found nothing).
 */
export function useFilterLabels(search: SearchState, facets: readonly FacetCount[] | null): LabelOf {
  const t = useMessages(searchMessages);
  const words = useMessages(listingWords);
  const format = useFormat();
  const locale = useLocale();
  const isNamed = (facet: string, slug: string) => facets?.some((count) => count.facet === facet && count.value === slug) ?? true;
  const isComplete = search.needs.every((slug) => isNamed("NEED", slug)) && search.situations.every((slug) => isNamed("SITUATION", slug));
  const [{ data }] = useQuery({ query: TermNamesQuery, variables: { locale }, pause: isComplete });
  return (group: GroupKey, value, given) => {
    switch (group) {
      case "fund":
        return said(fundStatuses, value, (status) => t(`fund_${status}`));
      case "delivery":
        return said(deliveries, value, (way) => t(`delivery_${way}`));
      case "cost":
        return said(costs, value, (cost) => words(`cost_${cost}`));
      case "asking":
        return t(value === "open" ? "openAtThisHour" : "takesReferrals");
      case "openAt": {
        const openAt = readOpenAt(value);
        return openAt === null ? value : t("openAt", { day: format.weekday(openAt.day), time: format.clock(openAt.time) });
      }
      case "checked":
        return value === "any" ? t("anyTime") : t("days", { days: value });
      case "language":
        return capitalized(given ?? languageName(locale, value));
      case "need":
        return given ?? data?.needs.find((term) => term.slug === value)?.name ?? plainly(value);
      case "situation":
        return given ?? data?.situations.find((term) => term.slug === value)?.name ?? plainly(value);
    }
  };
}

/** The words for a value of a closed list; a value that is not of it stays as it is. */
function said<const T extends string>(known: readonly T[], value: string, words: (one: T) => string): string {
  const one = known.find((candidate) => candidate === value);
  return one === undefined ? value : words(one);
}

function languageName(locale: string, code: string): string {
  return new Intl.DisplayNames(locale, { type: "language", fallback: "code" }).of(code) ?? code;
}

/** "insulin-cost" → "insulin cost", until its name is known. */
function plainly(slug: string): string {
  return slug.replaceAll("-", " ");
}
