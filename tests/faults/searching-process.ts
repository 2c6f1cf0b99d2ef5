/** The application with its workers in a process of its own, so that a test can kill it. Says "ready"; argument: where its services are, as JSON. */
import { buildApp } from "@waypost/server/app";
import { Mailbox } from "@waypost/server/platform/mail/mailbox";
import type { Services } from "../support/services.ts";

const { meili, ...services } = JSON.parse(process.argv[2] ?? "{}") as Services;
await buildApp({
  mailer: new Mailbox(),
  database: services,
  meilisearch: meili,
  secret: services.secret,
  publicUrl: "http://localhost",
  introspection: false,
  clientFolder: null,
  demoAccounts: [],
  onFailure: (what, error) => process.stderr.write(`${what}: ${String(error)}\n`),
});
process.stdout.write("ready\n");
// Its connections do not keep it.
setInterval(() => undefined, 60_000);
