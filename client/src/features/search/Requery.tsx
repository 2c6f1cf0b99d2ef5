import { type FormEvent, useState } from "react";
import { useMessages } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { searchMessages } from "./search.messages.ts";
import { PlaceField } from "./shared/PlaceField.tsx";
import type { SearchState } from "./shared/search-state.ts";
import { useSuggestionChoice } from "./shared/use-suggestion-choice.ts";
import { WordsField } from "./shared/WordsField.tsx";

/** The question and the place, on top of the results, to change and ask again. Key it by the search, so that it follows the address. */
export function Requery({ search, onSearch }: { readonly search: SearchState; readonly onSearch: (next: SearchState) => void }) {
  const t = useMessages(searchMessages);
  const [text, setText] = useState(search.text);
  const [near, setNear] = useState(search.near);
  const choose = useSuggestionChoice({ ...search, near });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // Words that were typed now replace the need that was chosen before.
    onSearch({ ...search, text: text.trim(), near: near.trim(), needs: text.trim() === search.text ? search.needs : [] });
  };
  return (
    <div className="requery">
      <search>
        <form className="wrap" onSubmit={submit}>
          <label className="vh" htmlFor="q">
            {t("whatLabel")}
          </label>
          <WordsField id="q" value={text} onChange={setText} onChoose={choose} />
          <label className="vh" htmlFor="near">
            {t("whereLabel")}
          </label>
          <PlaceField id="near" value={near} onChange={setNear} />
          <Button type="submit">{t("search")}</Button>
        </form>
      </search>
    </div>
  );
}
