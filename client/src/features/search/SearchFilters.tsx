import { useMessages } from "../../i18n/i18n.tsx";
import { FilterGroup } from "../../ui/FilterGroup.tsx";
import { type FilterGroupOf, type GroupKey, withToggled } from "./filter-groups.ts";
import { searchMessages } from "./search.messages.ts";
import { radii, type SearchState } from "./shared/search-state.ts";

const titles = {
  fund: "groupFund",
  delivery: "groupDelivery",
  cost: "groupCost",
  language: "groupLanguage",
  situation: "groupSituation",
  need: "groupNeed",
  asking: "groupAsking",
  checked: "groupChecked",
} as const satisfies Record<GroupKey, string>;

/** Every filter with its counts. Each press searches at once; there is nothing to apply. */
export function SearchFilters(props: {
  readonly search: SearchState;
  readonly groups: readonly FilterGroupOf[];
  readonly onSearch: (next: SearchState) => void;
}) {
  const t = useMessages(searchMessages);
  return (
    <>
      {props.search.near !== "" && <Radius search={props.search} onSearch={props.onSearch} />}
      {props.groups.map(({ key, choices }) => (
        <FilterGroup
          key={key}
          label={t(titles[key])}
          choices={choices}
          kind={key === "checked" ? "one" : "any"}
          shown={6}
          onToggle={(value) => props.onSearch(withToggled(props.search, key, value))}
          sayCount={(count) => t("programs", { count })}
          moreLabel={(count) => t("moreChoices", { count })}
          fewerLabel={t("fewerChoices")}
        />
      ))}
    </>
  );
}

function Radius({ search, onSearch }: { readonly search: SearchState; readonly onSearch: (next: SearchState) => void }) {
  const t = useMessages(searchMessages);
  return (
    <div className="field">
      <label htmlFor="within">{t("within")}</label>
      <select
        id="within"
        className="input"
        value={search.withinMiles}
        aria-describedby="within-note"
        onChange={(event) => onSearch({ ...search, withinMiles: Number(event.target.value) })}
      >
        {radii.map((miles) => (
          <option key={miles} value={miles}>
            {t("withinMiles", { miles })}
          </option>
        ))}
      </select>
      <p className="hint" id="within-note">
        {t("withinNote")}
      </p>
    </div>
  );
}
