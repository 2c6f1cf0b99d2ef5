import type { ReactNode } from "react";

/** One subject of the account: a heading, what stands, and what one can do about it. */
export function AccountSection({
  id,
  title,
  badge,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly badge?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className="card stack" aria-labelledby={`${id}-title`}>
      <div className="spread">
        <h2 className="h3" id={`${id}-title`} tabIndex={-1}>
          {title}
        </h2>
        {badge}
      </div>
      {children}
    </section>
  );
}
