import { rmSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import type { DatabaseSetting, Env } from "../env.ts";
import { roleUrl } from "../platform/database/roles.ts";
import { type EmbeddedMeilisearch, startEmbeddedMeilisearch } from "../platform/embedded/embedded-meilisearch.ts";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "../platform/embedded/embedded-postgres.ts";
import { FolderInUse, lockFolder } from "../platform/embedded/folder-lock.ts";
import { keep, keptSecret, readKept } from "../platform/embedded/kept-file.ts";
import { openDataFolder } from "../platform/embedded/service-place.ts";
import { StartFault, systemCode } from "../platform/embedded/start-fault.ts";
import type { Log } from "../platform/log/log.ts";
import type { DatabaseUrls, Surroundings } from "./application.ts";
import type { Ending } from "./ending.ts";
import type { Progress } from "./progress.ts";

/** The tools of a start: where lines go, and who ends what was begun. */
export interface Start {
  readonly env: Env;
  readonly log: Log;
  readonly progress: Progress;
  readonly ending: Ending;
}

/** Brings up what the settings call for, or reaches it, and says how to talk to it. */
export async function openSurroundings(start: Start): Promise<Surroundings> {
  const { env, log, progress } = start;
  if (keepsSomething(env)) await takeDataFolder(start);
  const secret = env.secret.kind === "given" ? env.secret.value : keptSecret(join(env.dataFolder, "secret"));
  const [ownerUrl, meilisearch] = await Promise.all([openDatabase(start), openSearch(start)]);
  if (env.search.kind === "postgres") progress.say("Search", "on PostgreSQL alone");
  const database = databaseUrls(env.database, ownerUrl, secret);
  if (keepsSomething(env)) keepAddresses(start, { database, meilisearch });
  return { env, secret, previousSecret: env.previousSecret, database, meilisearch, log };
}

/** What a command beside a running Waypost needs to reach its services. */
type Addresses = Pick<Surroundings, "database" | "meilisearch">;
const addressesFile = (env: Env): string => join(env.dataFolder, "addresses.json");

function keepAddresses({ env, ending }: Start, addresses: Addresses): void {
  keep(addressesFile(env), JSON.stringify(addresses));
  ending.own("The addresses of the services", async () => rmSync(addressesFile(env), { force: true }));
}

/**
 * What a command works with: the services of a Waypost that runs on this data folder, else services of its own, which `start.ending` ends.
 * @throws StartFault as {@link openSurroundings} does, for any other reason than that the folder is in use.
 */
export async function reachSurroundings(start: Start): Promise<Surroundings> {
  const { env, log } = start;
  try {
    return await openSurroundings(start);
  } catch (error) {
    const kept = error instanceof FolderInUse ? readKept(addressesFile(env)) : null;
    if (kept === null) throw error;
    const secret = env.secret.kind === "given" ? env.secret.value : keptSecret(join(env.dataFolder, "secret"));
    // Written by keepAddresses above, whole or not at all.
    return { env, secret, previousSecret: env.previousSecret, log, ...(JSON.parse(kept) as Addresses) };
  }
}

/** A process that is told everything keeps nothing, and any number of them may run beside each other. */
function keepsSomething(env: Env): boolean {
  return env.database.kind === "embedded" || env.search.kind === "embedded" || env.secret.kind === "kept";
}

async function takeDataFolder({ env, ending, progress }: Start): Promise<void> {
  openDataFolder(env.dataFolder);
  const lock = await lockFolder(env.dataFolder);
  ending.own("The lock of the data folder", async () => lock.release(), lock.release);
  progress.say("Data", env.dataFolder);
}

async function openDatabase({ env, log, progress, ending }: Start): Promise<string> {
  if (env.database.kind === "external") {
    await assertDatabaseFits(env.database.ownerUrl);
    return env.database.ownerUrl;
  }
  // Owned from its first moment: whoever interrupts the start ends a server that is only coming up.
  const starting = startEmbeddedPostgres({ dataFolder: env.dataFolder, note: (line) => log.warn(line) });
  let postgres: EmbeddedPostgres | undefined;
  const close = async (): Promise<void> => (await starting.catch(() => undefined))?.stop();
  ending.own("PostgreSQL", close, () => postgres?.kill());
  postgres = await progress.step(
    "PostgreSQL",
    "is being set up",
    () => starting,
    (up) => `${up.adopted ? "taken over" : "up"} on port ${up.port}`,
  );
  return postgres.url;
}

async function openSearch({ env, log, progress, ending }: Start): Promise<Surroundings["meilisearch"]> {
  if (env.search.kind === "postgres") return null;
  if (env.search.kind === "meilisearch") return { url: env.search.url, key: env.search.key };
  const starting = startEmbeddedMeilisearch({ dataFolder: env.dataFolder, note: (line) => log.warn(line) });
  let engine: EmbeddedMeilisearch | null = null;
  const close = async (): Promise<void> => (await starting.catch(() => null))?.stop();
  ending.own("Meilisearch", close, () => engine?.kill());
  engine = await progress.step(
    "Meilisearch",
    "is being set up",
    () => starting,
    (up) => up && `${up.adopted ? "taken over" : "up"} at ${up.url}`,
  );
  return engine && { url: engine.url, key: engine.key };
}

function databaseUrls(setting: DatabaseSetting, ownerUrl: string, secret: string): DatabaseUrls {
  const given = setting.kind === "external" ? setting : undefined;
  return {
    ownerUrl,
    appUrl: given?.appUrl ?? roleUrl(ownerUrl, secret, "waypost_app"),
    publicUrl: given?.publicUrl ?? roleUrl(ownerUrl, secret, "waypost_public"),
    authUrl: given?.authUrl ?? roleUrl(ownerUrl, secret, "waypost_auth"),
  };
}

/** @throws StartFault when the database of DATABASE_URL does not answer or is too old. The sentence names its host, never its password. */
async function assertDatabaseFits(ownerUrl: string): Promise<void> {
  const { host } = new URL(ownerUrl);
  // The application is loaded meanwhile, which on a slow machine keeps us from hearing the answer for many seconds.
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 30_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ number: number; name: string }>(
      "select current_setting('server_version_num')::int as number, current_setting('server_version') as name",
    );
    if (rows[0] !== undefined && rows[0].number < 180_000) {
      throw new StartFault(
        `The database at ${host} is PostgreSQL ${rows[0].name}, and Waypost needs 18 or newer: point DATABASE_URL to one.`,
      );
    }
  } catch (error) {
    if (error instanceof StartFault) throw error;
    const reason = error instanceof Error && error.message !== "" ? error.message : (systemCode(error) ?? "no reason given");
    throw new StartFault(`The database of DATABASE_URL at ${host} does not let us in (${reason}): start it, or correct DATABASE_URL.`);
  } finally {
    await client.end().catch(() => {});
  }
}
