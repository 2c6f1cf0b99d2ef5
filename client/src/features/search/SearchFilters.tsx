import { lazy, Suspense } from "react";
import { useMessages } from "../../i18n/i18n.tsx";
import { FilterGroup } from "../../ui/FilterGroup.tsx";
import { type FilterGroupOf, type GroupKey, withToggled } from "./filter-groups.ts";
import { searchMessages } from "./search.messages.ts";
import type { SearchState } from "./shared/search-state.ts";

/** These ask or draw more than the first look at the results needs. */
const RadiusFilter = lazy(async () => ({ default: (await import("./RadiusFilter.tsx")).RadiusFilter }));
const OpenAtFilter = lazy(async () => ({ default: (await import("./OpenAtFilter.tsx")).OpenAtFilter }));

const titles = {
  fund: "groupFund",
  delivery: "groupDelivery",
  cost: "groupCost",
  language: "groupLanguage",
  situation: "groupSituation",
  need: "groupNeed",
  asking: "groupAsking",
  checked: "groupChecked",
} as const satisfies Record<Exclude<GroupKey, "openAt">, string>;

/** Every filter with its counts. Each press searches at once; there is nothing to apply. */
export function SearchFilters(props: {
  readonly search: SearchState;
  readonly groups: readonly FilterGroupOf[];
  /** False: the counts are near the truth, no more. */
  readonly isExact: boolean;
  readonly onSearch: (next: SearchState) => void;
}) {
  const t = useMessages(searchMessages);
  const { search, onSearch } = props;
  return (
    <>
      {!props.isExact && <p className="hint">{t("countsAbout")}</p>}
      <Suspense>{search.near !== "" && <RadiusFilter search={search} onSearch={onSearch} />}</Suspense>
      {props.groups.map(({ key, choices }) =>
        key === "openAt" ? (
          <Suspense key={key}>
            <OpenAtFilter search={search} onSearch={onSearch} />
          </Suspense>
        ) : (
          <FilterGroup
            key={key}
            label={t(titles[key])}
            choices={choices}
            kind={key === "checked" ? "one" : "any"}
            shown={6}
            onToggle={(value) => onSearch(withToggled(search, key, value))}
            sayCount={(count) => t("programs", { count })}
            moreLabel={(count) => t("moreChoices", { count })}
            fewerLabel={t("fewerChoices")}
          />
        ),
      )}
    </>
  );
}
