import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Where a benchmark stands, for who waits; the tables themselves go to standard output. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Bytes that the services' files take on the disk. */
export function diskOf(folder: string): { readonly postgres: number; readonly meilisearch: number } {
  const bytes = (name: string): number => {
    try {
      return readdirSync(join(folder, name), { recursive: true, withFileTypes: true }).reduce((sum, entry) => {
        // Files come and go while one looks; Meilisearch's are sparse, so blocks count, not lengths.
        const stat = entry.isFile() ? statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false }) : undefined;
        return sum + (stat?.blocks ?? 0) * 512;
      }, 0);
    } catch {
      return 0;
    }
  };
  return { postgres: bytes("postgres"), meilisearch: bytes("meilisearch") };
}

/** Memory of a process, in bytes: all of it, and what is its own, without the files that it maps. Null where the system does not tell. */
export function memoryOf(pid: number): { readonly resident: number; readonly own: number } | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const kilobytes = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(status)?.[1] ?? 0) * 1024;
    return { resident: kilobytes("VmRSS"), own: kilobytes("RssAnon") };
  } catch {
    return null;
  }
}

/** The process of the Meilisearch that keeps its files in the folder. */
export function meilisearchPid(folder: string): number | null {
  try {
    return (JSON.parse(readFileSync(join(folder, "meilisearch.json"), "utf8")) as { pid: number }).pid;
  } catch {
    return null;
  }
}
