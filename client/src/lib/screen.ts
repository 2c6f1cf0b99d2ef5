import { useEffect } from "react";

/** Names the page in the tab, the history and the announcement of a new page: "Insulin Cost Fund · Waypost". */
export function useScreenTitle(title: string): void {
  useEffect(() => {
    document.title = title === "" ? "Waypost" : `${title} · Waypost`;
  }, [title]);
}
