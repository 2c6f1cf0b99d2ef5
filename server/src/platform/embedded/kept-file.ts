import { randomBytes } from "node:crypto";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { systemCode } from "./start-fault.ts";

/** Reads a small file that only we write. Null when it is not there. */
export function readKept(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (systemCode(error) === "ENOENT") return null;
    throw error;
  }
}

/** Writes it whole or not at all, readable by us alone (mode 0600). */
export function keep(path: string, text: string): void {
  const draft = `${path}.${process.pid}.new`;
  rmSync(draft, { force: true });
  writeFileSync(draft, text, { mode: 0o600, flag: "wx", flush: true });
  renameSync(draft, path);
}

/** A secret of 32 random bytes that is made on first use and the same from then on. */
export function keptSecret(path: string): string {
  const known = readKept(path)?.trim();
  if (known) return known;
  const made = randomSecret();
  keep(path, `${made}\n`);
  return made;
}

/** 32 random bytes in letters that need no quoting anywhere. */
export function randomSecret(): string {
  return randomBytes(32).toString("base64url");
}
