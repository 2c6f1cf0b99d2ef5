import { type ReactNode, useId } from "react";
import { Button } from "react-aria-components/Button";
import { ComboBox as AriaComboBox } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Text } from "react-aria-components/Text";
import ChevronDown from "lucide-react/icons/chevron-down";
import { classNames } from "./class-names.ts";
import { FieldError, type FieldProps } from "./FieldFrame.tsx";
import { Icon } from "./Icon.tsx";

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
  readonly buttonLabel: string;
}

/** A box to write in that finds while one writes. */
export function ComboBox({ id, label, labelNote, hint, error, choices, text, onText, onChoose, empty, buttonLabel }: ComboBoxProps) {
  const own = useId();
  const name = id ?? own;
  return (
    <AriaComboBox
      className={classNames("field", error !== undefined && "bad")}
      items={choices}
      inputValue={text}
      onInputChange={onText}
      onChange={(key) => {
        if (key !== null) onChoose(String(key));
      }}
      value={null}
      allowsEmptyCollection
      menuTrigger="focus"
      isInvalid={error !== undefined}
    >
      <Label className="label">
        {label} {labelNote !== undefined && <span className="soft regular">{labelNote}</span>}
      </Label>
      <div className="combo">
        <Input id={name} className="input" autoComplete="off" {...(error === undefined ? {} : { "aria-describedby": `${name}-error` })} />
        <Button aria-label={buttonLabel}>
          <Icon of={ChevronDown} />
        </Button>
      </div>
      {hint !== undefined && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      {error !== undefined && <FieldError id={`${name}-error`}>{error}</FieldError>}
      <Popover className="popover">
        <ListBox<ComboChoice> className="listbox" renderEmptyState={() => <div className="combo-empty">{empty}</div>}>
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.label} className="option">
              <span>
                {choice.label}
                {choice.detail !== undefined && <span className="sub">{choice.detail}</span>}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
