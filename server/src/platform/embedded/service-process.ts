import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { describeProcess } from "./process-table.ts";
import type { ServiceUser } from "./service-user.ts";
import { systemCode } from "./start-fault.ts";

/** A service's process: one that we started, or one that an earlier Waypost left behind and we took over. */
export interface ServiceProcess {
  readonly pid: number;
  readonly adopted: boolean;
  /** Resolves, with what is known of the reason, when the process is no more. Never rejects. */
  readonly gone: Promise<string>;
}

export interface ServiceCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly user: ServiceUser | null;
  readonly folder: string;
  readonly logFile: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Starts a service in a session of its own, so that Ctrl-C in the terminal reaches us alone and we end things in order.
 * It gets none of our environment: what is secret there stays with us.
 */
export function startProcess(command: ServiceCommand): ServiceProcess {
  const log = openSync(command.logFile, "a", 0o600);
  try {
    const child = spawn(command.program, [...command.args], {
      cwd: command.folder,
      env: { PATH: "/usr/local/bin:/usr/bin:/bin", LC_ALL: "C", TZ: "UTC", HOME: command.folder, ...command.env },
      detached: true,
      stdio: ["ignore", log, log],
      ...(command.user === null ? {} : { uid: command.user.uid, gid: command.user.gid }),
    });
    const gone = new Promise<string>((resolve) => {
      child.once("error", (error) => resolve(spawnFailure(error)));
      child.once("exit", (code, signal) => resolve(signal === null ? `exit code ${code}` : `signal ${signal}`));
    });
    child.unref();
    return { pid: child.pid ?? 0, adopted: false, gone };
  } finally {
    closeSync(log);
  }
}

function spawnFailure(error: Error): string {
  switch (systemCode(error) ?? "") {
    case "ENOENT":
      return "this system cannot run the program that npm ships (a Linux without glibc, perhaps)";
    case "EPERM":
      return "this system does not let root start a program as another user";
    default:
      return error.message;
  }
}

/** Takes over a process that is not our child: nobody tells us when it ends, so we look. */
export function adoptProcess(pid: number): ServiceProcess {
  const watch = async (): Promise<string> => {
    while ((await describeProcess(pid)) !== null) await sleep(250, undefined, { ref: false });
    return "unknown reason";
  };
  return { pid, adopted: true, gone: watch() };
}

const largestLog = 10 * 1024 * 1024;

/** Begins a new log when the old one has grown large; one old log is kept. Returns the length from which new lines follow. */
export function turnLog(path: string): number {
  try {
    const { size } = statSync(path);
    if (size <= largestLog) return size;
    renameSync(path, `${path}.old`);
  } catch {
    // No log yet.
  }
  return 0;
}

/** What a log gained since `from`. */
export function logSince(path: string, from: number): string {
  try {
    return readFileSync(path).subarray(from).toString("utf8");
  } catch {
    return "";
  }
}

/** Resolves as soon as `ready` says so; `gone` when the process ended first; `late` when neither happened in time. */
export async function untilReady(
  process: ServiceProcess,
  ready: () => Promise<boolean>,
  milliseconds: number,
): Promise<"ready" | "gone" | "late"> {
  let ended = false;
  void process.gone.then(() => {
    ended = true;
  });
  const deadline = performance.now() + milliseconds;
  while (performance.now() < deadline) {
    if (ended) return "gone";
    if (await ready()) return "ready";
    await Promise.race([sleep(40), process.gone]);
  }
  return "late";
}
