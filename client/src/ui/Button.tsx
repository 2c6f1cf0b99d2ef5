import type { ButtonHTMLAttributes, ReactNode } from "react";
import LoaderCircle from "lucide-react/icons/loader-circle";
import { classNames } from "./class-names.ts";
import { Icon, type IconShape } from "./Icon.tsx";

export type ButtonLook = "first" | "second" | "quiet" | "danger" | "danger solid";

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "disabled"> {
  readonly look?: ButtonLook;
  readonly size?: "big";
  readonly full?: boolean;
  readonly icon?: IconShape;
  /** While its work is under way: the words to show instead, e.g. "Sending…". Pressing again does nothing. */
  readonly working?: string | undefined;
  /** The id of the text that says what is missing. The button stays in reach, and pressing it does nothing. */
  readonly notAllowedBecause?: string | undefined;
  readonly children: ReactNode;
}

export function Button({
  look = "first",
  size,
  full,
  icon,
  working,
  notAllowedBecause,
  className,
  onClick,
  type = "button",
  children,
  ...rest
}: ButtonProps) {
  const isIdle = working === undefined && notAllowedBecause === undefined;
  const shape = working === undefined ? icon : LoaderCircle;
  return (
    <button
      {...rest}
      // eslint-disable-next-line react/button-has-type
      type={type}
      className={classNames("btn", look !== "first" && look, size, full && "full", className)}
      aria-busy={working === undefined ? undefined : true}
      aria-disabled={isIdle ? rest["aria-disabled"] : true}
      aria-describedby={notAllowedBecause ?? rest["aria-describedby"]}
      onClick={(event) => (isIdle ? onClick?.(event) : event.preventDefault())}
    >
      {shape && <Icon of={shape} />}
      {working ?? children}
    </button>
  );
}
