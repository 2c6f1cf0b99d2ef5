import { useMemo } from "react";
import { useQuery } from "urql";
import { useLocale } from "../../i18n/i18n.tsx";
import { readSearch, toListingSearch } from "../search/shared/search-state.ts";
import { SearchCard } from "./SearchCard.tsx";
import { type DeviceSearch, withoutSearch } from "./shared/device-kept.ts";
import { FundOpeningsQuery } from "./shared/saved-queries.ts";
import { useDeviceKept } from "./shared/use-device-kept.ts";

/** A search that this device keeps. The server is asked what opened, as it is asked any search: it stores nothing. */
export function DeviceSearchCard({ saved }: { readonly saved: DeviceSearch }) {
  const locale = useLocale();
  const [, change] = useDeviceKept();
  const variables = useMemo(
    () => ({
      search: toListingSearch(readSearch(new URLSearchParams(saved.query)), locale, new Date(saved.savedAt)),
      since: saved.savedAt,
      locale,
    }),
    [saved, locale],
  );
  const [{ data }] = useQuery({ query: FundOpeningsQuery, variables });
  return (
    <SearchCard
      title={saved.title}
      query={saved.query}
      savedAt={saved.savedAt}
      openings={data?.fundOpenings ?? null}
      onRemove={() => change((kept) => withoutSearch(kept, saved.query))}
    />
  );
}
