import type { ComponentType, SVGProps } from "react";

/** One icon of lucide-react, imported by its own path: `import Phone from "lucide-react/icons/phone"`. */
export type IconShape = ComponentType<SVGProps<SVGSVGElement>>;

/** A line icon beside words. It says nothing to a screen reader: the words do. */
export function Icon({ of: Shape, className }: { readonly of: IconShape; readonly className?: string }) {
  return <Shape className={className ? `i ${className}` : "i"} strokeWidth={1.9} aria-hidden="true" focusable="false" />;
}
