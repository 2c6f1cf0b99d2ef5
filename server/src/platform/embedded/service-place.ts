import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import { keep, readKept } from "./kept-file.ts";
import { canReach, type ServiceUser, unprivilegedUser } from "./service-user.ts";
import { StartFault, systemCode } from "./start-fault.ts";

/** Where the services' own files lie, and under whom they run (null: under ourselves). */
export interface ServicePlace {
  readonly folder: string;
  readonly user: ServiceUser | null;
  /** Said once, when the files had to go somewhere else than into the data folder. */
  readonly remark: string | null;
}

/**
 * Makes the data folder and sees that we can write to it.
 * @throws StartFault with one sentence when we cannot.
 */
export function openDataFolder(folder: string): void {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
    // Asking is not enough: a full disk or a read-only mount shows only in the attempt.
    const probe = join(folder, `.probe.${process.pid}`);
    writeFileSync(probe, "waypost");
    rmSync(probe);
  } catch (error) {
    throw dataFolderFault(error, folder);
  }
}

/** Not `recursive: true`: Node 24 never comes back from that under /proc, where a folder exists and still none can be made in it. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    const code = systemCode(error);
    if (code === "EEXIST" && statSync(folder).isDirectory()) return;
    const parent = dirname(folder);
    if (code !== "ENOENT" || existsSync(parent)) throw error;
    makeFolder(parent);
    mkdirSync(folder, { mode: 0o700 });
  }
}

function dataFolderFault(error: unknown, folder: string): unknown {
  const code = systemCode(error);
  if (code === undefined) return error;
  const reasons: Record<string, string> = {
    EEXIST: "there is a file in its place",
    ENOTDIR: "a part of that path is a file",
    EACCES: "this user may not write there",
    EPERM: "this user may not write there",
    EROFS: "it lies on a read-only file system",
    ENOSPC: "the disk is full",
    EDQUOT: "this user's share of the disk is full",
    ENOENT: "no folder can be made there",
  };
  return new StartFault(
    `The data folder ${folder} cannot be used, because ${reasons[code] ?? `the system answers ${code}`}: put that right, or name another folder with WAYPOST_DATA_DIR.`,
  );
}

/**
 * Finds or makes the folder for the services' files: the data folder, or, when only root may go there, one that the services' user can enter.
 * Which one is written down in the data folder, so that it stays the same.
 */
export function openServicePlace(dataFolder: string): ServicePlace {
  const user = unprivilegedUser();
  if (user === null) return { folder: dataFolder, user, remark: null };
  // Our own folder: others may pass through it, but not look around; each file in it has its own, narrower rights.
  chmodSync(dataFolder, statSync(dataFolder).mode | 0o111);
  const record = join(dataFolder, "services-folder");
  const elsewhere = readKept(record)?.trim();
  if (elsewhere && canReach(elsewhere, user, 1)) return { folder: elsewhere, user, remark: null };
  if (canReach(dataFolder, user, 1)) return { folder: dataFolder, user, remark: null };
  const made = makeElsewhere(dataFolder, user);
  keep(record, `${made}\n`);
  const remark = `Only root may enter ${dataFolder}, so the files of PostgreSQL and Meilisearch, which run as user ${user.name}, are in ${made}.`;
  return { folder: made, user, remark };
}

function makeElsewhere(dataFolder: string, user: ServiceUser): string {
  for (const base of basesFor(realpathSync(dataFolder))) {
    try {
      mkdirSync(base, { recursive: true, mode: 0o755 });
      if (!canReach(base, user, 1)) continue;
      const folder = mkdtempSync(join(base, "waypost-"));
      chmodSync(folder, 0o711);
      return folder;
    } catch {
      // Not writable here (a container's read-only root, a system without /var/lib): the next one may be.
    }
  }
  throw new StartFault(
    `PostgreSQL runs as user ${user.name}, who may not enter ${dataFolder}: name a folder that everybody may enter with WAYPOST_DATA_DIR.`,
  );
}

/** What is temporary stays with the temporary; what is to last goes where a restart leaves it. */
function basesFor(dataFolder: string): readonly string[] {
  const temporary = [tmpdir(), "/tmp"];
  const lasting = ["/var/lib/waypost", "/var/tmp"];
  const isTemporary = temporary.some((folder) => dataFolder.startsWith(`${folder}${sep}`));
  return isTemporary ? [...temporary, ...lasting] : [...lasting, ...temporary];
}

/** Who runs a service whose files are already there: their owner, so that a folder made by a person still works when root starts Waypost. */
export function ownerOf(folder: string, user: ServiceUser | null): ServiceUser | null {
  if (user === null) return null;
  try {
    const { uid, gid } = statSync(folder);
    return uid === 0 || uid === user.uid ? user : { name: `number ${uid}`, uid, gid };
  } catch (error) {
    if (systemCode(error) === "ENOENT") return user;
    throw error;
  }
}

/** Makes a folder of `user`'s own (mode 0700). Files that were put there as root, as by a restored backup, become the user's. */
export function ownFolder(folder: string, user: ServiceUser | null): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user !== null && statSync(folder).uid !== user.uid) giveTo(folder, user);
}

function giveTo(path: string, user: ServiceUser): void {
  if (lstatSync(path).isSymbolicLink()) return;
  if (statSync(path).isDirectory()) for (const name of readdirSync(path)) giveTo(join(path, name), user);
  chownSync(path, user.uid, user.gid);
}
