import { lazy, Suspense } from "react";
import SlidersHorizontal from "lucide-react/icons/sliders-horizontal";
import X from "lucide-react/icons/x";
import { useMessages } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { chosenChoices, type FilterGroupOf, withToggled } from "./filter-groups.ts";
import { searchMessages } from "./search.messages.ts";
import { type SearchState, sorts } from "./shared/search-state.ts";
import { statesOf, type Understanding } from "./understanding.ts";

/** Most searches are understood as they were typed. */
const Understood = lazy(async () => ({ default: (await import("./Understood.tsx")).Understood }));

/** What was understood, what is filtered, in which order. */
export function ResultsHead(props: {
  readonly search: SearchState;
  readonly answer: Understanding | null;
  readonly groups: readonly FilterGroupOf[];
  readonly onSearch: (next: SearchState) => void;
  readonly onFilters: () => void;
}) {
  const t = useMessages(searchMessages);
  const { search, answer } = props;
  const chosen = chosenChoices(props.groups);
  return (
    <>
      {answer && (answer.didYouMean !== null || answer.placeUnknown || answer.relaxed || statesOf(answer).length > 1) && (
        <Suspense>
          <Understood search={search} answer={answer} />
        </Suspense>
      )}
      <div className="tools only-phone">
        <Button look="second" full icon={SlidersHorizontal} onClick={props.onFilters}>
          {chosen.length === 0 ? t("filters") : t("filtersCount", { count: chosen.length })}
        </Button>
      </div>
      {(chosen.length > 0 || (answer?.totalCount ?? 0) > 1) && (
        <div className="spread">
          <ul className="chips" aria-label={t("inUse")}>
            {chosen.map(({ group, choice }) => (
              <li key={`${group}-${choice.value}`}>
                <button
                  type="button"
                  className="chip"
                  onClick={() => props.onSearch(withToggled(search, group, group === "checked" ? "any" : choice.value))}
                >
                  {choice.label} <Icon of={X} />
                  <span className="vh">{t("remove")}</span>
                </button>
              </li>
            ))}
          </ul>
          {(answer?.totalCount ?? 0) > 1 && <Sort search={search} onSearch={props.onSearch} />}
        </div>
      )}
    </>
  );
}

function Sort({ search, onSearch }: { readonly search: SearchState; readonly onSearch: (next: SearchState) => void }) {
  const t = useMessages(searchMessages);
  const possible = sorts.filter((sort) => sort !== "DISTANCE" || search.near !== "");
  return (
    <div className="sort">
      <label htmlFor="sort" className="small">
        {t("sortBy")}
      </label>
      <select
        id="sort"
        className="input auto"
        value={search.sort}
        onChange={(event) => onSearch({ ...search, sort: possible.find((sort) => sort === event.target.value) ?? "RELEVANCE" })}
      >
        {possible.map((sort) => (
          <option key={sort} value={sort}>
            {t(`sort_${sort}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
