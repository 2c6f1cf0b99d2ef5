import { useEffect, useRef, useState } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router";

const patience = 10_000;

/**
 * When the page changes, the reader's place moves with it: focus goes to the new h1 as soon as it is there (a screen may still be
 * loading), the page starts at its top, and the new title is said. Changes of the query (filters, language) are not a new page, and
 * on the first page the browser has done all this. Going back leaves the scroll position to the browser.
 */
export function RouteAnnouncer() {
  const { pathname } = useLocation();
  const isBack = useNavigationType() === NavigationType.Pop;
  const shown = useRef(pathname);
  const [said, setSaid] = useState("");

  useEffect(() => {
    if (shown.current === pathname) return undefined;
    shown.current = pathname;
    if (!isBack) window.scrollTo(0, 0);
    return whenHeadingStands((heading) => {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      setSaid(document.title);
    });
  }, [pathname, isBack]);

  return <output className="vh">{said}</output>;
}

function whenHeadingStands(act: (heading: HTMLElement) => void): () => void {
  const attempt = () => {
    const heading = document.querySelector<HTMLElement>("main h1");
    if (!heading) return;
    stop();
    // After the screen's own effects: the title of the page is set by then.
    requestAnimationFrame(() => act(heading));
  };
  const observer = new MutationObserver(attempt);
  const timer = setTimeout(() => observer.disconnect(), patience);
  const stop = () => {
    clearTimeout(timer);
    observer.disconnect();
  };
  observer.observe(document.body, { childList: true, subtree: true });
  attempt();
  return stop;
}
