import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon, type IconShape } from "./Icon.tsx";

/** Something the reader should know before going on. */
export function Note({
  look,
  icon,
  children,
}: {
  readonly look: "neutral" | "info" | "good" | "wait" | "stop";
  readonly icon: IconShape;
  readonly children: ReactNode;
}) {
  return (
    <div className={classNames("note", look)}>
      <Icon of={icon} />
      <div>{children}</div>
    </div>
  );
}
