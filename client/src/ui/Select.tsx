import { useId } from "react";
import { Button } from "react-aria-components/Button";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Select as AriaSelect, SelectValue } from "react-aria-components/Select";
import { Text } from "react-aria-components/Text";
import Check from "lucide-react/icons/check";
import ChevronDown from "lucide-react/icons/chevron-down";
import { classNames } from "./class-names.ts";
import { FieldError, type FieldProps } from "./FieldFrame.tsx";
import { Icon } from "./Icon.tsx";

export interface SelectChoice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly detail?: string | undefined;
}

export interface SelectProps<Value extends string> extends FieldProps {
  readonly id?: string | undefined;
  readonly choices: readonly SelectChoice<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly placeholder?: string;
}

/** One of a list that is too long to stand open. */
export function Select<Value extends string>({
  id,
  label,
  labelNote,
  hint,
  error,
  choices,
  value,
  onChange,
  placeholder,
}: SelectProps<Value>) {
  const own = useId();
  const name = id ?? own;
  return (
    <AriaSelect
      className={classNames("field", error !== undefined && "bad")}
      value={value}
      onChange={(key) => {
        const chosen = choices.find((choice) => choice.value === key);
        if (chosen) onChange(chosen.value);
      }}
      isInvalid={error !== undefined}
      {...(placeholder === undefined ? {} : { placeholder })}
    >
      <Label className="label">
        {label} {labelNote !== undefined && <span className="soft regular">{labelNote}</span>}
      </Label>
      <Button id={name} className="input select-button" {...(error === undefined ? {} : { "aria-describedby": `${name}-error` })}>
        <SelectValue className="select-value" />
        <Icon of={ChevronDown} />
      </Button>
      {hint !== undefined && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      {error !== undefined && <FieldError id={`${name}-error`}>{error}</FieldError>}
      <Popover className="popover">
        <ListBox className="listbox">
          {choices.map((choice) => (
            <ListBoxItem key={choice.value} id={choice.value} textValue={choice.label} className="option">
              {({ isSelected }) => (
                <>
                  <span>
                    {choice.label}
                    {choice.detail !== undefined && <span className="sub">{choice.detail}</span>}
                  </span>
                  {isSelected && <Icon of={Check} />}
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
