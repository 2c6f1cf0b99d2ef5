import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface ProcessFacts {
  /** When it began, in the system's own writing. Together with the number it names one process for good: numbers are used again. */
  readonly startedAt: string;
  /** Its command line, words apart by one space. */
  readonly command: string;
}

/** What runs under `pid`, or null when nothing does. A dead process that nobody has collected yet (a zombie) counts as gone. */
export async function describeProcess(pid: number): Promise<ProcessFacts | null> {
  if (!Number.isInteger(pid) || pid < 1) return null;
  return process.platform === "linux" ? describeOnLinux(pid) : describeByPs(pid);
}

async function describeOnLinux(pid: number): Promise<ProcessFacts | null> {
  try {
    const [stat, command] = await Promise.all([readFile(`/proc/${pid}/stat`, "utf8"), readFile(`/proc/${pid}/cmdline`, "utf8")]);
    return parseStat(stat, command);
  } catch {
    return null;
  }
}

/** @see proc_pid_stat(5): the name stands in brackets and may hold anything; state is the 3rd field, start time the 22nd. */
export function parseStat(stat: string, commandLine: string): ProcessFacts | null {
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [state, startTime] = [fields[0], fields[19]];
  if (state === "Z" || state === "X" || startTime === undefined) return null;
  return { startedAt: startTime, command: commandLine.replaceAll("\0", " ").trim() };
}

async function describeByPs(pid: number): Promise<ProcessFacts | null> {
  try {
    const { stdout } = await run("ps", ["-o", "stat=,lstart=,command=", "-p", String(pid)], {
      env: { LC_ALL: "C", PATH: "/bin:/usr/bin" },
    });
    // "Ss   Tue Nov 24 06:00:00 2026     /path/postgres -D /folder"
    const match = /^(\S+)\s+(\S+\s+\S+\s+\d+\s+[\d:]+\s+\d{4})\s+(.*)$/.exec(stdout.trim());
    if (!match?.[1] || !match[2] || match[1].startsWith("Z")) return null;
    return { startedAt: match[2], command: match[3] ?? "" };
  } catch {
    return null;
  }
}

/** Numbers of the living processes whose command line holds `text`, this one apart. Where the system does not list them, none. */
export async function processesNaming(text: string): Promise<number[]> {
  const pids =
    process.platform === "linux" ? readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : [])) : await pidsByPs();
  const found = await Promise.all(pids.map(async (pid) => ((await describeProcess(pid))?.command.includes(text) ? pid : null)));
  return found.flatMap((pid) => (pid === null || pid === process.pid ? [] : [pid]));
}

async function pidsByPs(): Promise<number[]> {
  try {
    const { stdout } = await run("ps", ["-axo", "pid="]);
    return stdout.split("\n").map(Number).filter(Boolean);
  } catch {
    return [];
  }
}

/** Waits until `pid` is gone, at most `milliseconds`. Says whether it is. */
export async function waitUntilGone(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = performance.now() + milliseconds;
  while ((await describeProcess(pid)) !== null) {
    if (performance.now() > deadline) return false;
    await sleep(25);
  }
  return true;
}

/** Sends a signal to a process that may be gone already. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Gone, which is what every signal here is meant to bring about.
  }
}
