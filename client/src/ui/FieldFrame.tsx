import { type ReactNode, useId } from "react";
import CircleAlert from "lucide-react/icons/circle-alert";
import { classNames } from "./class-names.ts";
import { Icon } from "./Icon.tsx";

/** What every field shows around its control: a label that is seen, a hint before the mistake, an error after it. */
export interface FieldProps {
  readonly label: string;
  /** A few words behind the label in regular weight, e.g. "(may be left empty)". */
  readonly labelNote?: string | undefined;
  readonly hint?: string | undefined;
  /** What is wrong and what is wanted. */
  readonly error?: string | undefined;
}

export interface ControlProps {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

/** Ties label, hint and error to the control that `children` draws. `id` is the control's; an error summary links to it. */
export function FieldFrame({
  id: given,
  label,
  labelNote,
  hint,
  error,
  className,
  children,
}: FieldProps & {
  readonly id?: string | undefined;
  readonly className?: string;
  readonly children: (control: ControlProps) => ReactNode;
}) {
  const own = useId();
  const id = given ?? own;
  const describedBy = classNames(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`);
  return (
    <div className={classNames("field", error !== undefined && "bad", className)}>
      <label htmlFor={id}>
        {label} {labelNote !== undefined && <span className="soft regular">{labelNote}</span>}
      </label>
      {children({ id, "aria-describedby": describedBy || undefined, "aria-invalid": error === undefined ? undefined : true })}
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}

export function FieldError({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <p className="error" id={id}>
      <Icon of={CircleAlert} />
      <span>{children}</span>
    </p>
  );
}
