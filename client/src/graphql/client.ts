import { cacheExchange, Client, fetchExchange, mapExchange } from "urql";

/** A request that hangs for 20 seconds counts as failed, so that the screen can say so and keep what was typed. */
const patience = 20_000;

function fetchInTime(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const limit = AbortSignal.timeout(patience);
  return fetch(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, limit]) : limit });
}

/**
 * The client of the workspace. urql's document cache, not the normalised one: a move changes counts, groups and what may be done next,
 * and all of that is the server's answer, so every query that shows a referral is simply asked again after a mutation that touched one.
 *
 * `onSignedOut` is called when the server no longer knows who asks.
 */
export function makeWorkspaceClient({ onSignedOut }: { readonly onSignedOut: () => void }): Client {
  return new Client({
    url: "/graphql",
    exchanges: [
      cacheExchange,
      mapExchange({
        onError(error) {
          if (error.graphQLErrors.some(({ extensions }) => extensions["code"] === "UNAUTHENTICATED")) onSignedOut();
        },
      }),
      fetchExchange,
    ],
    preferGetMethod: false,
    fetch: fetchInTime,
    fetchOptions: { credentials: "same-origin" },
  });
}
