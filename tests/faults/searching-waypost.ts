// oxlint-disable vitest/no-standalone-expect -- what tests of faults expect together
import { buildApp } from "@waypost/server/app";
import { listingsChanged } from "@waypost/server/catalog/listing.events";
import { type ImportReport, importHsds } from "@waypost/server/interop/hsds-import.service";
import { Database, type Transaction } from "@waypost/server/platform/database/database";
import type { JobDefinition } from "@waypost/server/platform/jobs/job-definition";
import { Jobs } from "@waypost/server/platform/jobs/jobs";
import { Mailbox } from "@waypost/server/platform/mail/mailbox";
import type { ListingSource } from "@waypost/server/search/document";
import pg from "pg";
import { expect, vi } from "vitest";
import { storeListings } from "../contracts/search-bench.ts";
import { openScratchServices, type ScratchServices } from "../support/scratch-services.ts";

/** Waits for what happens by itself; the last failure is the test's. */
export const eventually = <T>(check: () => Promise<T>, interval = 50): Promise<T> => vi.waitFor(check, { timeout: 40_000, interval });

export interface Found {
  readonly engine: "MEILISEARCH" | "POSTGRES";
  readonly names: readonly string[];
}

/** The real application with its workers over a PostgreSQL of its own, and a Meilisearch that the test gives. */
export class SearchingWaypost {
  readonly services: ScratchServices["services"];
  readonly owner: pg.Pool;
  readonly #scratch: ScratchServices;
  readonly #jobs: Jobs;
  #app: Awaited<ReturnType<typeof buildApp>> | undefined;

  private constructor(scratch: ScratchServices, owner: pg.Pool, jobs: Jobs) {
    this.#scratch = scratch;
    this.services = scratch.services;
    this.owner = owner;
    this.#jobs = jobs;
  }

  static async open(): Promise<SearchingWaypost> {
    const scratch = await openScratchServices({ meilisearch: false });
    const owner = new pg.Pool({ connectionString: scratch.services.ownerUrl, max: 2 });
    owner.on("error", () => undefined);
    owner.on("connect", (client) => client.on("error", () => undefined));
    return new SearchingWaypost(
      scratch,
      owner,
      await Jobs.start({ appUrl: scratch.services.appUrl, poolSize: 1, onError: () => undefined }),
    );
  }

  /** Starts the application over that Meilisearch; the one before it is closed. */
  async start(meilisearch: { readonly url: string; readonly key: string } | null): Promise<void> {
    await this.stop();
    this.#app = await buildApp({
      mailer: new Mailbox(),
      database: this.services,
      meilisearch,
      secret: this.services.secret,
      publicUrl: "http://localhost",
      introspection: true,
      clientFolder: null,
      demoAccounts: [],
      graphqlRequestsPerMinute: Number.MAX_SAFE_INTEGER,
      onFailure: () => undefined,
    });
  }

  /** Where the database's files are. */
  get folder(): string {
    return this.#scratch.folder;
  }

  async stop(): Promise<void> {
    await this.#app?.close();
    this.#app = undefined;
  }

  async close(): Promise<void> {
    await this.stop();
    await this.#jobs.stop();
    await this.owner.end();
    await this.#scratch.close();
  }

  /** Writes listings and announces them, as every writer of the catalog does. */
  async put(listings: readonly ListingSource[]): Promise<void> {
    await storeListings(this.owner, listings);
    await this.announce(listings.map((listing) => listing.serviceId));
  }

  async announce(serviceIds: readonly string[]): Promise<void> {
    for (let at = 0; at < serviceIds.length; at += 500) {
      await this.#jobs.sendNow(listingsChanged, { serviceIds: serviceIds.slice(at, at + 500) });
    }
  }

  /** Takes in an HSDS package with the importer and the very announcements of `waypost import`. */
  async takeIn(path: string, source: string): Promise<ImportReport> {
    const database = await Database.connect({ ...this.services, poolSize: 4, onConnectionError: () => undefined });
    const onServicesChanged = (tx: Transaction, serviceIds: readonly string[]): Promise<void> =>
      this.#jobs.send(tx.rows, listingsChanged, { serviceIds: [...serviceIds] });
    try {
      return await importHsds({ database, path, source, onServicesChanged });
    } finally {
      await database.close();
    }
  }

  async ask<Payload extends object>(job: JobDefinition<Payload>, payload: Payload): Promise<void> {
    await this.#jobs.sendNow(job, payload);
  }

  async search(text: string): Promise<Found> {
    const query = "query ($text: String!) { searchListings(search: { text: $text }) { engine edges { node { name } } } }";
    const data = await this.query<{ searchListings: { engine: Found["engine"]; edges: { node: { name: string } }[] } }>(query, { text });
    return { engine: data.searchListings.engine, names: data.searchListings.edges.map((edge) => edge.node.name) };
  }

  /** @throws where anything at all of it failed. */
  async query<Data>(query: string, variables: object): Promise<Data> {
    const response = await this.#inject("POST", "/graphql", { query, variables });
    const { data, errors } = response.json<{ data?: Data; errors?: unknown }>();
    if (!data || errors) throw new Error(`Asking failed: ${response.body}`);
    return data;
  }

  /** What operators see: the details of /readyz, and the figure of a metric (null: there is none of that name and label). */
  async seen(): Promise<{
    readonly ready: number;
    readonly search: Record<string, unknown>;
    readonly metric: (name: string) => number | null;
  }> {
    const [ready, metrics] = [await this.#inject("GET", "/readyz"), await this.#inject("GET", "/metrics")];
    expect(metrics.statusCode).toBe(200);
    const lines = metrics.body.split("\n");
    return {
      ready: ready.statusCode,
      search: ready.json<{ search?: Record<string, unknown> }>().search ?? {},
      metric: (name) => {
        const line = lines.find((each) => each.startsWith(`${name} `));
        return line === undefined ? null : Number(line.slice(name.length + 1));
      },
    };
  }

  async untilSearchedBy(engine: Found["engine"], text: string): Promise<void> {
    await eventually(async () => expect(await this.search(text)).toMatchObject({ engine }));
  }

  #inject(method: "GET" | "POST", url: string, payload?: object) {
    if (!this.#app) throw new Error("Not started");
    return this.#app.inject({ method, url, ...(payload ? { payload } : {}) });
  }
}
