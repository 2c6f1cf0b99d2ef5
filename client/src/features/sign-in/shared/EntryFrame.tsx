import type { ReactNode } from "react";
import { useScreenTitle } from "../../../lib/screen.ts";
import "../../../styles/workspace.css";

/** The page around every step of getting in: one heading, one column. */
export function EntryFrame({
  title,
  lead,
  children,
  beside,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  readonly beside?: ReactNode;
}) {
  useScreenTitle(title);
  return (
    <main id="main" className="wrap sign-in-page">
      <div className="sign-in">
        <header className="stack-s">
          <h1>{title}</h1>
          {lead !== undefined && <p className="soft">{lead}</p>}
        </header>
        {children}
      </div>
      {beside}
    </main>
  );
}
