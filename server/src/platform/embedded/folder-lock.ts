import { linkSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { readKept } from "./kept-file.ts";
import { describeProcess } from "./process-table.ts";
import { StartFault, systemCode } from "./start-fault.ts";

const holderSchema = z.object({ pid: z.number().int(), startedAt: z.string() });
export type LockHolder = z.infer<typeof holderSchema>;

/** Another live process holds the folder. */
export class FolderInUse extends StartFault {}

export interface FolderLock {
  /** Gives the folder free. Safe to call twice. */
  readonly release: () => void;
}

/** The process that a lock file names. Null when the text names none, as after a full disk. */
export function parseLock(text: string): LockHolder | null {
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/**
 * Takes the data folder for this process. A lock whose process is gone, or whose number now belongs to another process, is dropped.
 * @throws FolderInUse naming the process when another one holds it.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = join(folder, "lock");
  const own = await describeProcess(process.pid);
  const text = JSON.stringify({ pid: process.pid, startedAt: own?.startedAt ?? "" } satisfies LockHolder);
  // Whoever loses the race against another start looks again, and then finds that one alive.
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (tryToTake(path, text)) return { release: () => release(path, text) };
    const found = readKept(path);
    if (found === null) continue;
    const holder = parseLock(found);
    if (holder !== null && (await isAlive(holder))) {
      throw new FolderInUse(
        `The data folder ${folder} is in use by another Waypost (process ${holder.pid}): stop that one, or give this one a folder of its own with WAYPOST_DATA_DIR.`,
      );
    }
    dropStale(path, found);
  }
  throw new StartFault(`The data folder ${folder} could not be locked, because several starts compete for it: start again.`);
}

async function isAlive(holder: LockHolder): Promise<boolean> {
  return (await describeProcess(holder.pid))?.startedAt === holder.startedAt;
}

/** A hard link appears whole or not at all, and never over another: two starts cannot both succeed. */
function tryToTake(path: string, text: string): boolean {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Moves the stale lock aside and looks at what was moved: had another start replaced it in between, its lock is put back. */
function dropStale(path: string, stale: string): void {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
    if (readKept(aside) !== stale) linkSync(aside, path);
  } catch (error) {
    if (systemCode(error) !== "ENOENT" && systemCode(error) !== "EEXIST") throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function release(path: string, text: string): void {
  if (readKept(path) === text) rmSync(path, { force: true });
}
