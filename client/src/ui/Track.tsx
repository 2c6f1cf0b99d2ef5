import Check from "lucide-react/icons/check";
import MapPin from "lucide-react/icons/map-pin";
import X from "lucide-react/icons/x";
import { classNames } from "./class-names.ts";
import { Icon } from "./Icon.tsx";

export interface TrackStep {
  readonly label: string;
  readonly detail?: string | undefined;
  /** Where it is now, where it stopped, what lies behind and what ahead. */
  readonly place: "done" | "now" | "stopped" | "ahead";
}

/** How far something has come: done is filled, now is a way-sign, ahead is hollow, stopped is a square. */
export function Track({
  steps,
  label,
  nowLabel,
}: {
  readonly steps: readonly TrackStep[];
  readonly label: string;
  readonly nowLabel: string;
}) {
  return (
    <ol className="track across" aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.label}
          className={`is-${step.place}`}
          aria-current={step.place === "now" || step.place === "stopped" ? "step" : undefined}
        >
          <span className="node">
            {step.place === "done" && <Icon of={Check} />}
            {step.place === "now" && <Icon of={MapPin} />}
            {step.place === "stopped" && <Icon of={X} />}
          </span>
          <div>
            <span className="what">{step.label}</span>{" "}
            {(step.place === "now" || step.place === "stopped") && <span className="sign">{nowLabel}</span>}
            {step.detail !== undefined && <span className={classNames("sub")}>{step.detail}</span>}
          </div>
        </li>
      ))}
    </ol>
  );
}
