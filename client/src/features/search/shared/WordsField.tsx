import { type KeyboardEvent, useId, useState } from "react";
import Building2 from "lucide-react/icons/building-2";
import HandHeart from "lucide-react/icons/hand-heart";
import MapPin from "lucide-react/icons/map-pin";
import SearchIcon from "lucide-react/icons/search";
import { useMessages } from "../../../i18n/i18n.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import { fieldMessages } from "./fields.messages.ts";
import { type Suggestion, useSuggestions } from "./suggestions.ts";

const icons = { NEED: SearchIcon, PROGRAM: HandHeart, ORGANIZATION: Building2, PLACE: MapPin } as const;

/**
 * The words of a search, with suggestions marked by their kind: a combobox after the ARIA pattern (arrows, Enter, Escape; the
 * focus stays in the field). Enter without a choice sends the form. Its label stands with whoever uses it.
 */
export function WordsField(props: {
  readonly id: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onChoose: (suggestion: Suggestion) => void;
  readonly describedBy?: string;
}) {
  const t = useMessages(fieldMessages);
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const suggestions = useSuggestions(props.value, isOpen);
  const isShown = isOpen && suggestions.length > 0;
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (suggestion: Suggestion) => {
    close();
    props.onChoose(suggestion);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const chosen = suggestions[active];
    if (step !== 0) {
      event.preventDefault();
      if (!isShown) return setOpen(true);
      // One place more than there are suggestions: the field itself.
      return setActive(((active + 1 + step + suggestions.length + 1) % (suggestions.length + 1)) - 1);
    }
    if (event.key === "Enter" && isShown && chosen) {
      event.preventDefault();
      return choose(chosen);
    }
    if (event.key === "Escape" || event.key === "Enter") close();
  };
  return (
    <div className="icon-input words-input">
      <Icon of={SearchIcon} />
      <input
        className="input"
        id={props.id}
        name="q"
        type="search"
        role="combobox"
        autoComplete="off"
        enterKeyHint="search"
        maxLength={200}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={listId}
        aria-activedescendant={isShown && active >= 0 ? `${listId}-${active}` : undefined}
        aria-describedby={props.describedBy}
        value={props.value}
        onChange={(event) => {
          setOpen(true);
          setActive(-1);
          props.onChange(event.target.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {/* oxlint-disable jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events -- the ARIA combobox pattern: the field holds the focus and hears the keys, and a datalist can neither mark kinds nor be styled */}
      <ul className="suggestions" id={listId} role="listbox" aria-label={t("suggestions")} hidden={!isShown}>
        {isShown &&
          suggestions.map((suggestion, index) => (
            <li
              key={`${suggestion.kind}-${suggestion.slug ?? suggestion.text}`}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              // Before the field loses the focus, which would close the list under the finger.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(suggestion)}
            >
              <Icon of={icons[suggestion.kind]} />
              <span>
                {suggestion.text}
                {suggestion.detail && <span className="detail">{suggestion.detail}</span>}
              </span>
              <span className="kind">{t(`kind_${suggestion.kind}`)}</span>
            </li>
          ))}
      </ul>
      {/* oxlint-enable */}
      <output className="vh">{isShown && t("suggestionCount", { count: suggestions.length })}</output>
    </div>
  );
}
