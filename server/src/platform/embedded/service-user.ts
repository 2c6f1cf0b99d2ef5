import { readFileSync, realpathSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { StartFault } from "./start-fault.ts";

/** The system user under whom the embedded services run when Waypost itself runs as root. */
export interface ServiceUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** Null when we are nobody special: then the services run as we do. Neither service wants root, and PostgreSQL refuses it. */
export function unprivilegedUser(): ServiceUser | null {
  if (process.getuid?.() !== 0) return null;
  const user = chooseUser(readPasswd());
  if (user) return user;
  throw new StartFault(
    "PostgreSQL refuses to run as root, and this system has neither a user postgres nor a user nobody: start Waypost as another user, or set DATABASE_URL.",
  );
}

/** `postgres`, which owns nothing else where it exists, before `nobody`, which others may share. @see passwd(5) */
export function chooseUser(passwd: string): ServiceUser | null {
  for (const wanted of ["postgres", "nobody"]) {
    for (const line of passwd.split("\n")) {
      const [name, , uid, gid] = line.split(":");
      if (name === wanted && Number(uid) > 0) return { name, uid: Number(uid), gid: Number(gid) };
    }
  }
  return null;
}

function readPasswd(): string {
  try {
    return readFileSync("/etc/passwd", "utf8");
  } catch {
    return "";
  }
}

interface Ownership {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

/** Whether the owner's, the group's or everybody's bits give `user` all of `wanted` (4 read, 2 write, 1 enter or run). */
export function modeAllows(file: Ownership, user: ServiceUser, wanted: number): boolean {
  const shift = file.uid === user.uid ? 6 : file.gid === user.gid ? 3 : 0;
  return ((file.mode >> shift) & wanted) === wanted;
}

/** Whether `user` (null: ourselves) may enter every folder above `path` and has `wanted` on it. A path that is not there is out of reach. */
export function canReach(path: string, user: ServiceUser | null, wanted: number): boolean {
  try {
    const real = realpathSync(path);
    if (!modeAllows(statSync(real), user ?? ourselves(), wanted)) return false;
    if (user === null) return true;
    for (let folder = dirname(real); ; folder = dirname(folder)) {
      if (!modeAllows(statSync(folder), user, 1)) return false;
      if (folder === dirname(folder)) return true;
    }
  } catch {
    return false;
  }
}

function ourselves(): ServiceUser {
  return { name: "", uid: process.getuid?.() ?? -1, gid: process.getgid?.() ?? -1 };
}
