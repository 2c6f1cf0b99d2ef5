import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { FieldFrame, type FieldProps } from "./FieldFrame.tsx";

export interface ComboChoice {
  readonly id: string;
  readonly label: string;
  readonly detail?: string | undefined;
}

export interface ComboBoxProps extends FieldProps {
  readonly id?: string | undefined;
  /** What fits to `text`, as found elsewhere: nothing is filtered here. */
  readonly choices: readonly ComboChoice[];
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onChoose: (id: string) => void;
  /** Shown in place of an empty list: loading, none, failing. */
  readonly empty: ReactNode;
  readonly listLabel: string;
}

/**
 * A box to write in that finds while one writes: the ARIA combobox pattern, as in the search (arrows, Enter, Escape; the focus stays
 * in the field). Ours and not React Aria's, which hides the rest of the page from screen readers while the list is open.
 */
export function ComboBox({ id, label, labelNote, hint, error, choices, text, onText, onChoose, empty, listLabel }: ComboBoxProps) {
  const own = useId();
  const listId = `${own}-list`;
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const isShown = isOpen && choices.length > 0;
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (choice: ComboChoice) => {
    close();
    onChoose(choice.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const chosen = choices[active];
    if (step !== 0) {
      event.preventDefault();
      setOpen(true);
      if (choices.length > 0)
        setActive(active === -1 && step === -1 ? choices.length - 1 : (active + step + choices.length) % choices.length);
    } else if (event.key === "Enter" && isShown) {
      event.preventDefault();
      if (chosen) choose(chosen);
    } else if (event.key === "Escape") close();
  };
  return (
    <FieldFrame id={id} label={label} labelNote={labelNote} hint={hint} error={error}>
      {(control) => (
        <div className="combo">
          <input
            {...control}
            className="input"
            role="combobox"
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={isShown}
            aria-controls={listId}
            aria-activedescendant={isShown && active >= 0 ? `${listId}-${active}` : undefined}
            value={text}
            onChange={(event) => {
              setOpen(true);
              setActive(-1);
              onText(event.target.value);
            }}
            onClick={() => setOpen(true)}
            onKeyDown={onKeyDown}
            onBlur={close}
          />
          <ChoiceList id={listId} label={listLabel} choices={isShown ? choices : []} active={active} onChoose={choose} />
          <div role="status" className={isOpen && !isShown ? "suggestions combo-empty" : "vh"}>
            {isOpen && !isShown && empty}
          </div>
        </div>
      )}
    </FieldFrame>
  );
}

interface ChoiceListProps {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly ComboChoice[];
  readonly active: number;
  readonly onChoose: (choice: ComboChoice) => void;
}

function ChoiceList({ id, label, choices, active, onChoose }: ChoiceListProps) {
  return (
    // oxlint-disable jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events -- the ARIA combobox pattern: the field holds the focus and hears the keys
    <ul className="suggestions" id={id} role="listbox" aria-label={label} hidden={choices.length === 0}>
      {choices.map((choice, index) => (
        <li
          key={choice.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          // Before the field loses the focus, which would close the list under the finger.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(choice)}
        >
          <span>
            {choice.label}
            {choice.detail !== undefined && <span className="detail">{choice.detail}</span>}
          </span>
        </li>
      ))}
    </ul>
    // oxlint-enable
  );
}
