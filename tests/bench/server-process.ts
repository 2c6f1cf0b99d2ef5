/** The server of a benchmark in a process of its own, as in production: nothing of who asks is in its memory or on its clock. */
import { buildApp } from "@waypost/server/app";
import { Mailbox } from "@waypost/server/platform/mail/mailbox";
import type { Services } from "../support/services.ts";

const { meili, secret, keptAnswers, ...database } = JSON.parse(process.argv[2] ?? "") as Services & { readonly keptAnswers?: number };

const app = await buildApp({
  database,
  meilisearch: meili,
  secret,
  publicUrl: "http://127.0.0.1",
  introspection: false,
  clientFolder: null,
  demoAccounts: [],
  works: false,
  mailer: new Mailbox(),
  graphqlRequestsPerMinute: 1_000_000,
  ...(keptAnswers === undefined ? {} : { keptAnswers }),
  onFailure: (what, error) => console.error(what, error),
});
const url = await app.listen({ host: "127.0.0.1", port: 0 });
process.send?.({ url });
process.once("disconnect", () => void app.close().then(() => process.exit(0)));
