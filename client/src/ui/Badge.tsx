import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon, type IconShape } from "./Icon.tsx";

/** The families of status; `unsure` is the dashed neutral of what is not known or not yet sent. */
export type BadgeLook = "neutral" | "info" | "good" | "wait" | "stop" | "done" | "unsure";

/** A status: a shape, an icon and a word. Colour is only the fourth sign. */
export function Badge({ look, icon, children }: { readonly look: BadgeLook; readonly icon: IconShape; readonly children: ReactNode }) {
  return (
    <span className={classNames("status", look === "unsure" ? "neutral unsure" : look)}>
      <Icon of={icon} />
      <span>{children}</span>
    </span>
  );
}
