import { createClient } from "graphql-ws";
import { cacheExchange, Client, fetchExchange, mapExchange, subscriptionExchange } from "urql";

/** A request that hangs for 20 seconds counts as failed, so that the screen can say so and keep what was typed. */
const patience = 20_000;

function fetchInTime(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const limit = AbortSignal.timeout(patience);
  return fetch(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, limit]) : limit });
}

/** Where the websocket is refused or lost, it is tried again ever more slowly; pages work without it. */
const longestWait = 30_000;

/** Opened with the first subscription and closed with the last. */
function makeSocket(): ReturnType<typeof createClient> {
  return createClient({
    url: () => new URL("/graphql", window.location.href.replace(/^http/, "ws")).href,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: (tries) => new Promise((resolve) => setTimeout(resolve, Math.min(1_000 * 2 ** tries, longestWait))),
  });
}

/**
 * The client of the workspace. urql's document cache, not the normalised one: a move changes counts, groups and what may be done next,
 * and all of that is the server's answer, so every query that shows a referral is simply asked again after a mutation that touched one.
 *
 * `onSignedOut` is called when the server no longer knows who asks.
 */
export function makeWorkspaceClient({ onSignedOut }: { readonly onSignedOut: () => void }): Client {
  const socket = makeSocket();
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
      subscriptionExchange({
        forwardSubscription: ({ query = "", variables }) => ({
          subscribe: (sink) => ({ unsubscribe: socket.subscribe({ query, variables }, sink) }),
        }),
      }),
    ],
    preferGetMethod: false,
    fetch: fetchInTime,
    fetchOptions: { credentials: "same-origin" },
  });
}
