import { Link } from "react-router";
import MapPinOff from "lucide-react/icons/map-pin-off";
import MapPinned from "lucide-react/icons/map-pinned";
import TextSearch from "lucide-react/icons/text-search";
import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { paths } from "../../routes/paths.ts";
import { Note } from "../../ui/Note.tsx";
import { bold } from "../../ui/bold.tsx";
import { isPosition, type SearchState, writeSearch } from "./shared/search-state.ts";
import { understoodMessages } from "./understood.messages.ts";
import { statesOf, type Understanding } from "./understanding.ts";

/** Where the question was not taken as it was typed: other words, no place, or not all of it. */
export function Understood({ search, answer }: { readonly search: SearchState; readonly answer: Understanding }) {
  const t = useMessages(understoodMessages);
  const format = useFormat();
  const states = statesOf(answer);
  return (
    <>
      {answer.didYouMean !== null && (
        <p>
          {t.rich(
            "didYouMean",
            { link: (text) => <Link to={paths.search(writeSearch({ ...search, text: answer.didYouMean ?? "" }))}>{text}</Link> },
            { text: answer.didYouMean },
          )}
        </p>
      )}
      {answer.placeUnknown && !isPosition(search.near) && (
        <Note look="wait" icon={MapPinOff}>
          <p>{t.rich("placeUnknown", { b: bold }, { place: search.near })}</p>
        </Note>
      )}
      {states.length > 1 && answer.totalCount > 0 && (
        <Note look="info" icon={MapPinned}>
          <p>{t.rich("overStateLine", { b: bold }, { states: format.list(states) })}</p>
        </Note>
      )}
      {answer.relaxed && answer.totalCount > 0 && (
        <Note look="info" icon={TextSearch}>
          <p>{t.rich("relaxed", { b: bold })}</p>
        </Note>
      )}
    </>
  );
}
