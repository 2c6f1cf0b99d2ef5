import { useId } from "react";
import { classNames } from "./class-names.ts";
import { FieldError } from "./FieldFrame.tsx";

export interface RadioChoice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string | undefined;
}

export interface RadioCardsProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly RadioChoice<Value>[];
  /** Null while nothing is chosen. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** `cards` side by side, `list` in one or two columns without edges. */
  readonly look?: "cards" | "list";
  /** The heading above asks the question already; the legend is then for screen readers only. */
  readonly isLabelHidden?: boolean;
  readonly error?: string | undefined;
  /** Id of the first choice, for an error summary to lead to. */
  readonly id?: string | undefined;
}

/** One of several, all in sight. The browser's own radio buttons: arrows move, Tab leaves. */
export function RadioCards<Value extends string>({
  label,
  choices,
  value,
  onChange,
  look = "cards",
  isLabelHidden = false,
  error,
  id,
}: RadioCardsProps<Value>) {
  const own = useId();
  const name = id ?? own;
  return (
    <fieldset
      aria-describedby={error === undefined ? undefined : `${name}-error`}
      aria-invalid={error === undefined ? undefined : true}
      className={classNames("radio-cards", error !== undefined && "bad")}
    >
      <legend className={isLabelHidden ? "vh" : "legend"}>{label}</legend>
      <div className={classNames("choices", look === "cards" ? "cols" : "reasons")}>
        {choices.map((choice, index) => (
          <label key={choice.value} className={classNames("choice", look === "cards" && "boxed")}>
            <input
              type="radio"
              id={index === 0 ? name : undefined}
              name={`${name}-choice`}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
            {choice.hint !== undefined && <span className="hint">{choice.hint}</span>}
          </label>
        ))}
      </div>
      {error !== undefined && <FieldError id={`${name}-error`}>{error}</FieldError>}
    </fieldset>
  );
}
