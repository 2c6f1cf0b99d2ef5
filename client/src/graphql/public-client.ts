import { cacheExchange, Client, fetchExchange } from "urql";

const patience = 20_000;

/** A search that hangs for 20 seconds counts as failed, so that the screen can say so and offer another way. */
export function fetchInTime(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const limit = AbortSignal.timeout(patience);
  return fetch(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, limit]) : limit });
}

/**
 * The public pages only read, so they take urql's small document cache: the normalised cache of the workspace alone weighs
 * a seventh of what a public page may load.
 */
export const publicClient = new Client({
  url: "/graphql",
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
  fetch: fetchInTime,
  fetchOptions: { credentials: "same-origin" },
});
