import { classNames } from "./class-names.ts";

/** A bar where text will come. Hidden from screen readers: the screen says once that it is loading. */
export function Skeleton({ width, tall }: { readonly width?: 25 | 40 | 60 | 80; readonly tall?: boolean }) {
  return <span aria-hidden="true" className={classNames("skel", tall && "tall", width && `w${width}`)} />;
}
