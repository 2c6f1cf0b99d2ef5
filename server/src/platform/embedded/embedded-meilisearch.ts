import { existsSync, rmSync } from "node:fs";
import { totalmem } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import type { EmbeddedOptions } from "./embedded-postgres.ts";
import { freePort } from "./free-port.ts";
import { keep, keptSecret, readKept } from "./kept-file.ts";
import { KeptService } from "./kept-service.ts";
import { findNativePackage, runnableFolder } from "./native-package.ts";
import { describeProcess, processesNaming, signal, waitUntilGone } from "./process-table.ts";
import { adoptProcess, logSince, type ServiceProcess, startProcess, turnLog, untilReady } from "./service-process.ts";
import { openDataFolder, openServicePlace, ownerOf, ownFolder } from "./service-place.ts";
import type { ServiceUser } from "./service-user.ts";

export interface EmbeddedMeilisearch {
  /** Its address on loopback. It stays the same when the server is started again. */
  readonly url: string;
  /** The master key. */
  readonly key: string;
  /** Whether it ran already, left behind by a Waypost that was killed. */
  readonly adopted: boolean;
  stop(): Promise<void>;
  /** Ends it this instant, without waiting. */
  kill(): void;
}

/** What we write down of a running server, to find it again after we were killed. */
const runningSchema = z.object({ pid: z.number().int(), port: z.number().int() });
type Running = z.infer<typeof runningSchema>;

interface Engine {
  readonly folder: string;
  readonly runningFile: string;
  readonly logFile: string;
  readonly program: string;
  readonly version: string;
  readonly user: ServiceUser | null;
  readonly key: string;
}

/**
 * Brings up a Meilisearch of our own on loopback and keeps it up. Null where this machine has none, or cannot run it; a note says so, and
 * search then runs on PostgreSQL. Its files hold nothing but an index, which can always be made anew.
 */
export async function startEmbeddedMeilisearch(options: EmbeddedOptions): Promise<EmbeddedMeilisearch | null> {
  const note = options.note ?? (() => {});
  const source = findNativePackage(`@gaubee/meilisearch-${process.platform}-${process.arch === "x64" ? "amd64" : process.arch}`);
  if (source === null) {
    note("There is no embedded Meilisearch on this machine, so search runs on PostgreSQL.");
    return null;
  }
  try {
    openDataFolder(options.dataFolder);
    const place = openServicePlace(options.dataFolder);
    if (place.remark !== null) note(place.remark);
    const folder = join(place.folder, "meilisearch");
    const user = ownerOf(folder, place.user);
    const programs = runnableFolder({ source, subfolder: ".", executables: ["meilisearch"] }, place, user);
    const engine: Engine = {
      folder,
      runningFile: join(options.dataFolder, "meilisearch.json"),
      logFile: join(options.dataFolder, "meilisearch.log"),
      program: join(programs, "meilisearch"),
      version: source.version.split("-").at(-1) ?? "",
      user,
      key: keptSecret(join(options.dataFolder, "meilisearch-key")),
    };
    return await startEngine(engine, note);
  } catch (error) {
    note(`Meilisearch does not run here (${error instanceof Error ? error.message : String(error)}), so search runs on PostgreSQL.`);
    return null;
  }
}

async function startEngine(engine: Engine, note: (line: string) => void): Promise<EmbeddedMeilisearch> {
  let port: number | undefined;
  const service = await KeptService.start({
    name: "Meilisearch",
    note,
    launch: async () => {
      const up = await bringUp(engine, port, note);
      port = up.port;
      return up.process;
    },
    farewell: [
      { signal: "SIGTERM", milliseconds: 3_000 },
      { signal: "SIGKILL", milliseconds: 2_000 },
    ],
  });
  return {
    url: `http://127.0.0.1:${port}`,
    key: engine.key,
    adopted: service.process.adopted,
    stop: async () => {
      await service.stop();
      rmSync(engine.runningFile, { force: true });
    },
    kill: () => service.kill(),
  };
}

interface Up {
  readonly process: ServiceProcess;
  readonly port: number;
}

async function bringUp(engine: Engine, wantedPort: number | undefined, note: (line: string) => void): Promise<Up> {
  const running = await findRunning(engine);
  if (running !== null) {
    const adopted = await takeOver(engine, running);
    if (adopted !== null) return adopted;
  }
  await endStrays(engine);
  dropForeignIndex(engine, note);
  try {
    return await start(engine, wantedPort);
  } catch (error) {
    // A damaged index is not worth a person's time: it is made anew from the database.
    if (!existsSync(join(engine.folder, "data"))) throw error;
    note("Meilisearch could not open its index, which is thrown away and made anew.");
    rmSync(join(engine.folder, "data"), { recursive: true, force: true });
    return start(engine, wantedPort);
  }
}

async function findRunning(engine: Engine): Promise<Running | null> {
  const answer = runningSchema.safeParse(parseJson(readKept(engine.runningFile) ?? ""));
  if (!answer.success) return null;
  const facts = await describeProcess(answer.data.pid);
  return facts?.command.includes(join(engine.folder, "data")) ? answer.data : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Null when it ended, or did not answer and was ended: two servers must never open one index. */
async function takeOver(engine: Engine, found: Running): Promise<Up | null> {
  const process = adoptProcess(found.pid);
  const outcome = await untilReady(process, () => answers(engine, found.port), 10_000);
  if (outcome === "ready") return { process, port: found.port };
  signal(found.pid, "SIGKILL");
  await waitUntilGone(found.pid, 3_000);
  return null;
}

/** A start that was killed in the instant between beginning the engine and writing its number down leaves one that no file names. */
async function endStrays(engine: Engine): Promise<void> {
  for (const pid of await processesNaming(`--db-path ${join(engine.folder, "data")} `)) {
    signal(pid, "SIGKILL");
    await waitUntilGone(pid, 3_000);
  }
}

/** An index that another version wrote would keep this one from starting. */
function dropForeignIndex(engine: Engine, note: (line: string) => void): void {
  const data = join(engine.folder, "data");
  const writtenBy = readKept(join(data, "VERSION"))?.trim();
  if (writtenBy === undefined || writtenBy === engine.version) return;
  note(`Meilisearch ${writtenBy} wrote the index, which Meilisearch ${engine.version} makes anew.`);
  rmSync(data, { recursive: true, force: true });
}

async function start(engine: Engine, wantedPort: number | undefined): Promise<Up> {
  ownFolder(engine.folder, engine.user);
  for (let attempt = 1; ; attempt += 1) {
    const port = wantedPort ?? (await freePort());
    const from = turnLog(engine.logFile);
    const process = startProcess({
      program: engine.program,
      args: settings(engine.folder, port),
      user: engine.user,
      folder: engine.folder,
      logFile: engine.logFile,
      // Not on the command line, which everybody on the machine can read.
      env: { MEILI_MASTER_KEY: engine.key },
    });
    keep(engine.runningFile, JSON.stringify({ pid: process.pid, port } satisfies Running));
    const outcome = await untilReady(process, () => answers(engine, port), 60_000);
    if (outcome === "ready") return { process, port };
    if (outcome === "late") signal(process.pid, "SIGKILL");
    const reason = await process.gone;
    if (attempt < 5 && /Address already in use/.test(logSince(engine.logFile, from))) continue;
    throw new Error(`it did not start: ${reason}; its log is ${engine.logFile}`);
  }
}

function settings(folder: string, port: number): string[] {
  // A quarter of the machine, so that a large import leaves room for the database and for us.
  const indexingMemory = Math.min(2048, Math.max(256, Math.floor(totalmem() / 4 / 1024 / 1024)));
  const values: Record<string, string> = {
    "--env": "production",
    "--http-addr": `127.0.0.1:${port}`,
    "--log-level": "WARN",
    "--db-path": join(folder, "data"),
    "--dump-dir": join(folder, "dumps"),
    "--snapshot-dir": join(folder, "snapshots"),
    "--max-indexing-memory": `${indexingMemory}MiB`,
  };
  return ["--no-analytics", ...Object.entries(values).flat()];
}

/** Whether it is our server: it is well and takes our key. */
async function answers(engine: Engine, port: number): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(1_500);
    const headers = { authorization: `Bearer ${engine.key}` };
    const [health, version] = await Promise.all([
      fetch(`http://127.0.0.1:${port}/health`, { signal }),
      fetch(`http://127.0.0.1:${port}/version`, { signal, headers }),
    ]);
    await Promise.all([health.arrayBuffer(), version.arrayBuffer()]);
    return health.ok && version.ok;
  } catch {
    return false;
  }
}
