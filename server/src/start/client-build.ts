import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, statSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { envForChild } from "../env.ts";
import { readKept } from "../platform/embedded/kept-file.ts";
import { StartFault } from "../platform/embedded/start-fault.ts";

export interface ClientBuild {
  readonly folder: string;
  readonly wasBuilt: boolean;
}

/** What the client is made from. A change to any of these makes the last build stale. */
const sources = [
  "client/src",
  "client/public",
  "client/index.html",
  "client/vite.config.ts",
  "client/vite-plugins",
  "client/package.json",
  "schema/src",
  "schema/schema.graphql",
];

/**
 * The folder of the built client, built first where that is missing or made from other sources.
 * An installation without Vite (production) serves what it was shipped with.
 * @throws StartFault with Vite's own words when the client cannot be built.
 */
export async function ensureClient(root: string, interrupted: AbortSignal): Promise<ClientBuild> {
  const folder = join(root, "client", "dist");
  const isThere = existsSync(join(folder, "index.html"));
  const record = join(root, "node_modules", ".cache", "waypost", "client-build");
  const fingerprint = fingerprintOf(root, sources);
  if (isThere && readKept(record) === fingerprint) return { folder, wasBuilt: false };
  const vite = findVite(root);
  if (vite === null) {
    if (isThere) return { folder, wasBuilt: false };
    throw new StartFault("The client is not built, and Vite, which builds it, is not installed: run pnpm install without --prod.");
  }
  await build(vite, join(root, "client"), interrupted);
  // Where nothing can be written down, the next start builds again: slower, and right.
  await mkdir(dirname(record), { recursive: true })
    .then(() => writeFile(record, fingerprint))
    .catch(() => {});
  return { folder, wasBuilt: true };
}

/** Names, sizes and times of every file below `paths`: cheap to take, and different after any edit, checkout or deletion. */
export function fingerprintOf(root: string, paths: readonly string[]): string {
  const hash = createHash("sha256");
  const visit = (path: string): void => {
    const facts = statSync(path, { throwIfNoEntry: false });
    if (facts === undefined) return;
    if (facts.isDirectory()) {
      for (const name of readdirSync(path).sort()) visit(join(path, name));
      return;
    }
    hash.update(`${relative(root, path)}\0${facts.size}\0${facts.mtimeMs}\n`);
  };
  for (const path of paths) visit(join(root, path));
  return hash.digest("hex");
}

/** Vite's program, found from the client's own dependencies. */
function findVite(root: string): string | null {
  try {
    const manifest = findPackageJSON("vite", pathToFileURL(join(root, "client", "package.json")));
    return manifest === undefined ? null : join(dirname(manifest), "bin", "vite.js");
  } catch {
    return null;
  }
}

/** In a process of its own: a bundler's memory is given back when it ends. */
async function build(vite: string, folder: string, interrupted: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const child = spawn(process.execPath, [vite, "build", "--logLevel", "warn"], {
    cwd: folder,
    env: envForChild({ NODE_ENV: "production" }),
    stdio: ["ignore", "pipe", "pipe"],
    signal: interrupted,
  });
  let said = "";
  const listen = (chunk: Buffer): void => {
    said += chunk.toString("utf8");
  };
  child.stdout.on("data", listen);
  child.stderr.on("data", listen);
  child.once("error", reject);
  child.once("close", (code) => {
    if (code === 0) resolve();
    else reject(new StartFault(`The client could not be built. Vite says:\n${complaint(said)}`));
  });
  return promise;
}

/** What went wrong, without the bundler's own stack: that tells nobody anything about the client. */
function complaint(said: string): string {
  const lines = stripVTControlCharacters(said)
    .split("\n")
    .filter((line) => !/^\s+at /.test(line));
  return lines.slice(0, 40).join("\n").trim();
}
