import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon, type IconShape } from "./Icon.tsx";

export interface TimelineEntry {
  readonly id: string;
  readonly icon: IconShape;
  readonly look: "neutral" | "info" | "good" | "wait" | "stop";
  readonly what: ReactNode;
  readonly when: string;
  /** ISO instant, for machines. */
  readonly at: string;
  readonly said?: string | undefined;
  readonly isOwn?: boolean;
}

/** What happened, newest first. */
export function Timeline({ entries, labelledBy }: { readonly entries: readonly TimelineEntry[]; readonly labelledBy: string }) {
  return (
    <ol className="timeline" aria-labelledby={labelledBy}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <span className={classNames("dot", entry.look)}>
            <Icon of={entry.icon} />
          </span>
          <div>
            {entry.what}
            <span className="when">
              <time dateTime={entry.at}>{entry.when}</time>
            </span>
            {entry.said !== undefined && <p className={classNames("said", entry.isOwn && "own")}>{entry.said}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
