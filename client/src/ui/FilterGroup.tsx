import { useId, useState } from "react";
import { classNames } from "./class-names.ts";

export interface FilterChoice {
  readonly value: string;
  readonly label: string;
  /** How many results it would show; null where nobody counted. */
  readonly count: number | null;
  readonly isChosen: boolean;
}

interface FilterGroupProps {
  readonly label: string;
  readonly choices: readonly FilterChoice[];
  /** One of several (radio) or any number of them. */
  readonly kind?: "any" | "one";
  readonly onToggle: (value: string) => void;
  /** Says a count to a screen reader, e.g. "15 programs". */
  readonly sayCount?: (count: number) => string;
  /** How many stand there before "Show more"; chosen ones always do. */
  readonly shown?: number;
  readonly moreLabel?: (hidden: number) => string;
  readonly fewerLabel?: string;
}

/** One question of the filters. A choice that would show nothing stays in its place, greyed, so that the list does not jump. */
export function FilterGroup({
  label,
  choices,
  kind = "any",
  onToggle,
  sayCount,
  shown = Number.POSITIVE_INFINITY,
  moreLabel,
  fewerLabel,
}: FilterGroupProps) {
  const name = useId();
  const [isWide, setWide] = useState(false);
  if (choices.length === 0) return null;
  const visible = isWide ? choices : choices.filter((choice, index) => index < shown || choice.isChosen);
  const hidden = choices.length - visible.length;
  return (
    <fieldset>
      <legend className="legend">{label}</legend>
      {visible.map((choice) => (
        <label className="choice" key={choice.value}>
          <input
            type={kind === "one" ? "radio" : "checkbox"}
            name={name}
            value={choice.value}
            checked={choice.isChosen}
            onChange={() => onToggle(choice.value)}
          />
          <span>{choice.label}</span>
          {choice.count !== null && (
            <span className={classNames("n", choice.count === 0 && "none")}>
              <span aria-hidden={sayCount ? "true" : undefined}>{choice.count}</span>
              {sayCount && <span className="vh">{sayCount(choice.count)}</span>}
            </span>
          )}
        </label>
      ))}
      {moreLabel && hidden > 0 && (
        <button type="button" className="link small" onClick={() => setWide(true)}>
          {moreLabel(hidden)}
        </button>
      )}
      {fewerLabel && isWide && choices.length > shown && (
        <button type="button" className="link small" onClick={() => setWide(false)}>
          {fewerLabel}
        </button>
      )}
    </fieldset>
  );
}
