import { createReadStream } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import type { Readable } from "node:stream";
import { promisify } from "node:util";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { ImportRefused } from "./import-refused.ts";

/** One file of a package, opened only when its turn comes. */
export interface PackageFile {
  /** Path inside the package, with forward slashes. */
  readonly name: string;
  /** Bytes when unpacked. */
  readonly size: number;
  open(): Promise<Readable>;
}

export interface PackageFiles {
  readonly files: readonly PackageFile[];
  close(): void;
}

const most = {
  files: 10_000,
  depth: 12,
  /** Unpacked bytes of one archive, and of one file in it. */
  bytes: 50 * 1024 ** 3,
  /** Text packs to a tenth, rarely to a fiftieth: beyond that, and large, it is a bomb. */
  ratio: 250,
  bytesBeyondRatio: 64 * 1024 ** 2,
} as const;

/** Opens a folder, a zip archive or a single file. @throws ImportRefused when it is none of them, or not safe to read. */
export async function openPackage(path: string): Promise<PackageFiles> {
  const found = await stat(path).catch((error: unknown) => {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw new ImportRefused(isMissing ? `There is no file or folder at ${path}.` : `${path} cannot be read: ${messageOf(error)}.`);
  });
  if (found.isDirectory()) return { files: await filesOfFolder(path), close: () => undefined };
  if (!found.isFile()) throw new ImportRefused(`${path} is neither a file nor a folder.`);
  if (await isZip(path)) return filesOfZip(path);
  return { files: [{ name: basename(path), size: found.size, open: async () => createReadStream(path) }], close: () => undefined };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const isHidden = (name: string): boolean => name.split("/").some((part) => part.startsWith(".") || part === "__MACOSX");

async function filesOfFolder(folder: string): Promise<PackageFile[]> {
  const files: PackageFile[] = [];
  const walk = async (at: string, depth: number): Promise<void> => {
    if (depth > most.depth) throw new ImportRefused(`${folder} holds folders more than ${most.depth} levels deep.`);
    for (const entry of await readdir(at, { withFileTypes: true })) {
      const path = join(at, entry.name);
      const name = relative(folder, path).split(sep).join("/");
      if (isHidden(name)) continue;
      if (entry.isDirectory()) await walk(path, depth + 1);
      // Links are not followed: they may lead out of the package, or in a circle.
      else if (entry.isFile()) files.push({ name, size: (await stat(path)).size, open: async () => createReadStream(path) });
      if (files.length > most.files) throw new ImportRefused(`${folder} holds more than ${most.files} files.`);
    }
  };
  await walk(folder, 0).catch((error: unknown) => {
    throw error instanceof ImportRefused ? error : new ImportRefused(`${folder} cannot be read: ${messageOf(error)}.`);
  });
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function isZip(path: string): Promise<boolean> {
  const handle = await open(path).catch((error: unknown) => {
    throw new ImportRefused(`${path} cannot be read: ${messageOf(error)}.`);
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    const isArchive = bytesRead === 4 && buffer.readUInt16BE(0) === 0x504b && [0x0304, 0x0506].includes(buffer.readUInt16BE(2));
    if (!isArchive && path.toLowerCase().endsWith(".zip")) throw new ImportRefused(`${path} is no zip archive, or a damaged one.`);
    return isArchive;
  } finally {
    await handle.close();
  }
}

async function filesOfZip(path: string): Promise<PackageFiles> {
  try {
    const openZip = promisify(
      yauzl.open as (path: string, options: yauzl.Options, callback: (error: Error | null, zip: ZipFile) => void) => void,
    );
    const zip = await openZip(path, { lazyEntries: true, autoClose: false, strictFileNames: false, validateEntrySizes: true });
    const entries = await entriesOf(zip);
    const files = entries.map((entry) => ({ name: entry.fileName, size: entry.uncompressedSize, open: () => openEntry(zip, entry) }));
    return { files: files.sort((a, b) => (a.name < b.name ? -1 : 1)), close: () => zip.close() };
  } catch (error) {
    // yauzl refuses names such as "../x" and "/x" by itself; nothing is ever written to disk from an archive.
    throw error instanceof ImportRefused ? error : new ImportRefused(`${path} cannot be opened as a zip archive: ${messageOf(error)}.`);
  }
}

function entriesOf(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    let bytes = 0;
    zip.on("error", reject);
    zip.on("end", () => resolve(entries));
    zip.on("entry", (entry: Entry) => {
      bytes += entry.uncompressedSize;
      const fault = faultOf(entry, { bytes, count: entries.length });
      if (fault) return reject(new ImportRefused(fault));
      if (!entry.fileName.endsWith("/") && !isHidden(entry.fileName)) entries.push(entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function faultOf(entry: Entry, soFar: { readonly bytes: number; readonly count: number }): string | null {
  const isBomb = entry.uncompressedSize > most.bytesBeyondRatio && entry.uncompressedSize > entry.compressedSize * most.ratio;
  if (isBomb)
    return `${entry.fileName} unpacks to ${Math.round(entry.uncompressedSize / Math.max(1, entry.compressedSize))} times its size: that is no data.`;
  if (soFar.bytes > most.bytes) return "The archive unpacks to more than 50 GB.";
  if (soFar.count > most.files) return `The archive holds more than ${most.files} files.`;
  if (entry.isEncrypted()) return `${entry.fileName} is encrypted.`;
  return null;
}

function openEntry(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
}
