import { useEffect } from "react";
import { subscribe } from "../../../graphql/live.ts";
import { graphql } from "../../../graphql/tada.ts";

const ReferralNotices = graphql(`
  subscription ReferralNotices {
    referralChanged { referral { id } }
  }
`);

/** Milliseconds in which several notices count as one. */
const settling = 400;

/** Asks again when a referral of the organization was made or moved. Without the websocket the page is as fresh as when it was last asked. */
export function useReferralNotices(ask: (options: { requestPolicy: "network-only" }) => void): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const leave = subscribe(ReferralNotices, () => {
      clearTimeout(timer);
      timer = setTimeout(() => ask({ requestPolicy: "network-only" }), settling);
    });
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, [ask]);
}
