import type { ReactNode } from "react";
import BadgeCheck from "lucide-react/icons/badge-check";
import CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import History from "lucide-react/icons/history";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import { classNames } from "./class-names.ts";
import { Icon } from "./Icon.tsx";

export type FreshnessLook = "fresh" | "ageing" | "stale" | "unknown";

const icons = { fresh: BadgeCheck, ageing: History, stale: TriangleAlert, unknown: CircleQuestionMark } as const;

/** When somebody last made sure that this is true. `children` say it in words; `title` is the exact date. */
export function Freshness({
  look,
  title,
  children,
}: {
  readonly look: FreshnessLook;
  readonly title?: string;
  readonly children: ReactNode;
}) {
  return (
    <span className={classNames("fresh", look !== "fresh" && look)} title={title}>
      <Icon of={icons[look]} />
      <span>{children}</span>
    </span>
  );
}
