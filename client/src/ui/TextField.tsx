import type { InputHTMLAttributes } from "react";
import { classNames } from "./class-names.ts";
import { FieldFrame, type FieldProps } from "./FieldFrame.tsx";

export interface TextFieldProps extends FieldProps, Omit<InputHTMLAttributes<HTMLInputElement>, "onChange" | "value"> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly short?: boolean;
}

/** One line of text; `type="date"` for a day, which phones answer with their own wheel. */
export function TextField({ label, labelNote, hint, error, id, value, onChange, short, className, ...input }: TextFieldProps) {
  return (
    <FieldFrame id={id} label={label} labelNote={labelNote} hint={hint} error={error} className={className ?? ""}>
      {(control) => (
        <input
          {...input}
          {...control}
          className={classNames("input", short && "short")}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}
