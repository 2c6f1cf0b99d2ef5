import { useEffect } from "react";

/** A page that says nothing about who opened it. */
export const neutralPage = "https://www.weather.gov/";

/** Shows nothing of this page any more, at once, and puts the neutral one in its place in the history. */
export function leaveThisPage(): void {
  document.title = "";
  document.documentElement.style.display = "none";
  window.location.replace(neutralPage);
}

const within = 2_000;

/** True when the last three of the given times (ms) lie within two seconds. */
export function isThreeInARow(times: readonly number[]): boolean {
  const [first, , third] = times.slice(-3);
  return first !== undefined && third !== undefined && third - first <= within;
}

/** Escape, three times in a row, leaves the page: for whoever has no time to find the button. */
export function useEscapeThreeTimes(leave: () => void): void {
  useEffect(() => {
    let times: number[] = [];
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.repeat) return;
      times = [...times.slice(-2), event.timeStamp];
      if (isThreeInARow(times)) leave();
    };
    // In the capture phase: a sheet or a list of suggestions that closes by Escape must not swallow it.
    window.addEventListener("keydown", listen, true);
    return () => window.removeEventListener("keydown", listen, true);
  }, [leave]);
}
