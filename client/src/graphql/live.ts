import { type TypedDocumentNode, stringifyDocument } from "@urql/core";
import { createClient } from "graphql-ws";

/** Where the websocket is refused or lost, it is tried again ever more slowly; pages work without it. */
const longestWait = 30_000;

/**
 * Opened with the first subscription and closed with the last. Not an exchange of urql: public pages share urql's file with the workspace and
 * would carry it along.
 */
const socket = createClient({
  url: () => new URL("/graphql", window.location.href.replace(/^http/, "ws")).href,
  retryAttempts: Number.POSITIVE_INFINITY,
  shouldRetry: () => true,
  retryWait: (tries) => new Promise((resolve) => setTimeout(resolve, Math.min(1_000 * 2 ** tries, longestWait))),
});

/** Calls `onEvent` for each event, until what is given back is called or the server ends it. */
export function subscribe(document: TypedDocumentNode<unknown, Record<string, never>>, onEvent: () => void): () => void {
  return socket.subscribe({ query: stringifyDocument(document) }, { next: onEvent, error: () => {}, complete: () => {} });
}
