import { Link } from "react-router";
import ChevronRight from "lucide-react/icons/chevron-right";
import Globe from "lucide-react/icons/globe";
import MapIcon from "lucide-react/icons/map";
import Phone from "lucide-react/icons/phone";
import SearchIcon from "lucide-react/icons/search";
import SlidersHorizontal from "lucide-react/icons/sliders-horizontal";
import { useMessages } from "../../i18n/i18n.tsx";
import { paths } from "../../routes/paths.ts";
import { Icon } from "../../ui/Icon.tsx";
import { type NextStep, nextSteps } from "./next-steps.ts";
import { searchMessages } from "./search.messages.ts";
import { type SearchState, writeSearch } from "./shared/search-state.ts";

const icons = { takeOffFilters: SlidersHorizontal, fewerWords: SearchIcon, wider: MapIcon, everywhere: Globe } as const;

/** A search that found nothing: what else to try, and a person to call. `onlyFilter` is the label of the one filter in use. */
export function NoResults({ search, onlyFilter }: { readonly search: SearchState; readonly onlyFilter: string | null }) {
  const t = useMessages(searchMessages);
  return (
    <div className="stack">
      <p className="lead">{t("noHelp")}</p>
      <ul className="ways">
        {nextSteps(search).map((step) => (
          <li key={step.kind}>
            <Link className="way" to={paths.search(writeSearch(step.search))}>
              <Icon of={icons[step.kind]} />
              <StepWords step={step} onlyFilter={onlyFilter} />
              <Icon of={ChevronRight} />
            </Link>
          </li>
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

function StepWords({ step, onlyFilter }: { readonly step: NextStep; readonly onlyFilter: string | null }) {
  const t = useMessages(searchMessages);
  const words = {
    takeOffFilters: [onlyFilter === null ? t("takeOffFilters") : t("takeOffFilter", { label: onlyFilter }), t("takeOffText")],
    fewerWords: [t("fewerWords", { text: step.kind === "fewerWords" ? step.text : "" }), t("fewerWordsText")],
    wider: [t("wider", { miles: step.kind === "wider" ? step.miles : 0 }), t("widerText")],
    everywhere: [t("everywhere"), t("everywhereText")],
  }[step.kind];
  return (
    <span>
      <b>{words[0]}</b>
      <span>{words[1]}</span>
    </span>
  );
}
