import { useEffect, useRef } from "react";

export interface SummarisedError {
  /** Id of the control it belongs to; null where it belongs to the whole form. */
  readonly fieldId: string | null;
  readonly message: string;
}

/** All that is wrong in a long form, on top, each line leading to its field. Takes the focus when `attempt` grows. */
export function ErrorSummary({
  title,
  errors,
  attempt,
}: {
  readonly title: string;
  readonly errors: readonly SummarisedError[];
  readonly attempt: number;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} className="error-summary" tabIndex={-1} role="alert">
      <h2 className="h3">{title}</h2>
      <ul>
        {errors.map(({ fieldId, message }) => (
          <li key={`${fieldId}:${message}`}>
            {fieldId === null ? (
              message
            ) : (
              <a
                href={`#${fieldId}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(fieldId)?.focus();
                }}
              >
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
