import { Client, fetchExchange } from "urql";
import { fetchInTime } from "../../graphql/public-client.ts";

/** For the page of a person's own link: nothing of what it shows is kept for another page, and each question says no more than it must. */
export const ownClient = new Client({
  url: "/graphql",
  exchanges: [fetchExchange],
  preferGetMethod: false,
  fetch: fetchInTime,
  fetchOptions: { credentials: "same-origin" },
});
