import { type FragmentOf, graphql, readFragment } from "../../../graphql/tada.ts";
import { useFormat, useMessages } from "../../../i18n/i18n.tsx";
import { Freshness, type FreshnessLook } from "../../../ui/Freshness.tsx";
import { listingWords } from "./listing-words.messages.ts";

export const ListingFreshness_service = graphql(`
  fragment ListingFreshness_service on Service {
    freshness { level ageDays lastVerifiedAt verifiedBy }
  }
`);

const looks: Record<string, FreshnessLook> = { FRESH: "fresh", AGEING: "ageing", STALE: "stale", OUT_OF_SEARCH: "stale" };

/** When this was last checked and by whom, or that one should call first. */
export function ListingFreshness({ service }: { readonly service: FragmentOf<typeof ListingFreshness_service> }) {
  const { freshness } = readFragment(ListingFreshness_service, service);
  const format = useFormat();
  const words = useFreshnessWords();
  return (
    <Freshness
      look={looks[freshness.level] ?? "unknown"}
      title={freshness.lastVerifiedAt ? format.date(freshness.lastVerifiedAt) : undefined}
    >
      {words(freshness)}
    </Freshness>
  );
}

interface Checked {
  readonly level: string;
  readonly ageDays: number | null;
  readonly verifiedBy: string | null;
}

function useFreshnessWords() {
  const t = useMessages(listingWords);
  const who = useVerifier();
  return ({ level, ageDays, verifiedBy }: Checked): string => {
    if (ageDays === null) return t("neverChecked");
    const months = Math.max(1, Math.round(ageDays / 30));
    if (level === "OUT_OF_SEARCH") return t("outOfSearch", { months });
    if (level === "STALE") return t("notCheckedMonths", { months });
    return verifiedBy === null ? t("checked", { days: ageDays }) : t("checkedBy", { days: ageDays, who: who(verifiedBy) });
  };
}

/** Who checked it, by role: the organization itself, a data steward, or only the source that it was imported from. */
export function useVerifier() {
  const t = useMessages(listingWords);
  return (verifiedBy: string): string => {
    const role = verifiedBy.toLowerCase();
    if (role === "organization") return t("by_organization");
    if (role === "steward") return t("by_steward");
    return role === "source" ? t("by_source") : verifiedBy;
  };
}
