import { useId } from "react";
import { classNames } from "./class-names.ts";
import { FieldError } from "./FieldFrame.tsx";

export interface CheckboxChoice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Stays ticked: the act makes no sense without it. */
  readonly isFixed?: boolean;
}

export interface CheckboxGroupProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly CheckboxChoice<Value>[];
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
  readonly error?: string | undefined;
  readonly id?: string | undefined;
}

export function CheckboxGroup<Value extends string>({ label, choices, values, onChange, error, id }: CheckboxGroupProps<Value>) {
  const own = useId();
  const name = id ?? own;
  const toggle = (value: Value) => onChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);
  return (
    <fieldset aria-describedby={error === undefined ? undefined : `${name}-error`} className={classNames(error !== undefined && "bad")}>
      <legend className="legend">{label}</legend>
      <div className="checks">
        {choices.map((choice, index) => (
          <Checkbox
            key={choice.value}
            id={index === 0 ? name : undefined}
            label={choice.label}
            hint={choice.hint}
            isFixed={choice.isFixed}
            isChecked={values.includes(choice.value)}
            onChange={() => toggle(choice.value)}
          />
        ))}
      </div>
      {error !== undefined && <FieldError id={`${name}-error`}>{error}</FieldError>}
    </fieldset>
  );
}

export interface CheckboxProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isChecked: boolean;
  readonly isFixed?: boolean | undefined;
  readonly onChange: (isChecked: boolean) => void;
  readonly id?: string | undefined;
}

export function Checkbox({ label, hint, isChecked, isFixed = false, onChange, id }: CheckboxProps) {
  const own = useId();
  return (
    <label className="choice">
      <input
        type="checkbox"
        id={id ?? own}
        checked={isChecked}
        aria-disabled={isFixed || undefined}
        aria-describedby={hint === undefined ? undefined : `${own}-hint`}
        onChange={() => (isFixed ? undefined : onChange(!isChecked))}
      />
      <span>{label}</span>
      {hint !== undefined && (
        <span className="hint" id={`${own}-hint`}>
          {hint}
        </span>
      )}
    </label>
  );
}
