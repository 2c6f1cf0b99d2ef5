import { useEffect } from "react";

/** Asks again when somebody comes back to the page after a minute or longer: others work on the same referrals. */
export function useRefreshOnReturn(ask: (options: { requestPolicy: "network-only" }) => void): void {
  useEffect(() => {
    let left = Date.now();
    const look = () => {
      if (document.visibilityState === "hidden") left = Date.now();
      else if (Date.now() - left > 60_000) ask({ requestPolicy: "network-only" });
    };
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [ask]);
}
