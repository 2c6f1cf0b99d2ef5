import type { TextareaHTMLAttributes } from "react";
import { classNames } from "./class-names.ts";
import { FieldFrame, type FieldProps } from "./FieldFrame.tsx";

export interface TextAreaProps extends FieldProps, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "onChange" | "value"> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly low?: boolean;
}

export function TextArea({ label, labelNote, hint, error, id, value, onChange, low, ...area }: TextAreaProps) {
  return (
    <FieldFrame id={id} label={label} labelNote={labelNote} hint={hint} error={error}>
      {(control) => (
        <textarea
          {...area}
          {...control}
          className={classNames("input", low && "low")}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}
