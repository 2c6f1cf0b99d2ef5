import type { SVGProps } from "react";

/** A question mark alone, for the dashed circle of what is not known yet: Lucide's has a circle of its own. */
export function QuestionMark(props: SVGProps<SVGSVGElement>) {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeLinecap="round" strokeLinejoin="round" {...props}>
      <path d="M8.5 8.5a3.5 3.5 0 1 1 5.2 3c-1.1.65-1.7 1.3-1.7 2.5" />
      <path d="M12 18h.01" />
    </svg>
  );
}
