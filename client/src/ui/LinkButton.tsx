import type { AnchorHTMLAttributes, ReactNode } from "react";
import type { ButtonLook } from "./Button.tsx";
import { classNames } from "./class-names.ts";
import { Icon, type IconShape } from "./Icon.tsx";

export interface LinkButtonProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string;
  readonly look?: ButtonLook;
  readonly size?: "big";
  readonly full?: boolean;
  readonly icon?: IconShape;
  readonly children: ReactNode;
}

/** A link that looks like a button: telephone numbers and other sites. Inside the product use the router's Link with {@link buttonClass}. */
export function LinkButton({ look, size, full, icon, className, children, ...rest }: LinkButtonProps) {
  return (
    <a {...rest} className={classNames(buttonClass({ look, size, full }), className)}>
      {icon && <Icon of={icon} />}
      {children}
    </a>
  );
}

export function buttonClass({
  look = "first",
  size,
  full,
}: {
  readonly look?: ButtonLook;
  readonly size?: "big";
  readonly full?: boolean;
} = {}): string {
  return classNames("btn", look !== "first" && look, size, full && "full");
}
