import { useClient } from "urql";
import { landingFor } from "../../access/landing.ts";
import { returnPathOf } from "../../access/return-path.ts";
import { type Viewer, ViewerQuery } from "../../graphql/viewer.ts";
import { paths } from "../../routes/paths.ts";

/** Where the day of whoever is signed in begins. */
export function landingOf({ activeOrganization, memberships }: Viewer): string {
  return landingFor(memberships.find(({ organization }) => organization.id === activeOrganization?.id)?.roles ?? []);
}

/**
 * Goes on after signing in, to where one wanted to go. The page is loaded anew, so that nothing that was read as nobody, or as somebody
 * else, stays in memory.
 */
export function useArrival(asked: string | null): () => Promise<void> {
  const client = useClient();
  return async () => {
    const { data } = await client.query(ViewerQuery, {}, { requestPolicy: "network-only" });
    globalThis.location.assign(returnPathOf(asked, data?.viewer ? landingOf(data.viewer) : paths.inbox()));
  };
}

/** Where a mailed link or an organization's own sign-in comes back to: here, and from here on to what was asked for. */
export function comingBack(asked: string | null): string {
  const to = asked === null ? "" : `&to=${encodeURIComponent(asked)}`;
  return `${paths.signIn()}?arrived=1${to}`;
}
