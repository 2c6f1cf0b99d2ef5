import type { Env } from "../env.ts";
import type { Log } from "../platform/log/log.ts";

/** Everything the application finds around it once the services are up. */
export interface Surroundings {
  readonly env: Env;
  readonly secret: string;
  /** While the secret is being changed, the one before it. */
  readonly previousSecret: string | null;
  readonly database: DatabaseUrls;
  /** Null: search runs on PostgreSQL alone. */
  readonly meilisearch: { readonly url: string; readonly key: string } | null;
  readonly log: Log;
}

export interface DatabaseUrls {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly publicUrl: string;
  readonly authUrl: string;
}

/** Somebody of the demo network as whom one can sign in. */
export interface DemoAccount {
  /** Whom it shows: "case manager at Lantern Lake Navigation". */
  readonly role: string;
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly organization: string;
  readonly roles: readonly string[];
}

export interface SeedReport {
  /** What was put in, in a few words; null when it was there already. */
  readonly seeded: string | null;
  readonly accounts: readonly DemoAccount[];
}

/** The built server, not yet listening. Fastify's instance is one. */
export interface Listener {
  listen(where: { readonly host: string; readonly port: number }): Promise<unknown>;
  /** Stops taking requests, lets the running ones end, then ends workers and connections. */
  close(): Promise<unknown>;
}

/** What the start does with the application, in this order. */
export interface Application {
  /** Brings the tables up to date and answers with the names of the migrations that ran. */
  migrate(surroundings: Surroundings): Promise<readonly string[]>;
  /** Puts the demo network in, the first time. */
  seedOnce(surroundings: Surroundings): Promise<SeedReport>;
  /** `clientFolder` holds the built client; null when another server (Vite's) serves it. */
  build(surroundings: Surroundings, clientFolder: string | null): Promise<Listener>;
}
