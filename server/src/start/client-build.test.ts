import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ensureClient, fingerprintOf } from "./client-build.ts";

let root: string;
const fingerprint = (): string => fingerprintOf(root, ["client/src", "client/index.html", "client/none"]);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "waypost-client-"));
  mkdirSync(join(root, "client", "src"), { recursive: true });
  writeFileSync(join(root, "client", "src", "main.tsx"), "one");
  writeFileSync(join(root, "client", "index.html"), "<!doctype html>");
});
afterEach(() => rmSync(root, { recursive: true }));

test("the same sources have the same fingerprint", () => {
  expect(fingerprint()).toBe(fingerprint());
});

test("an edit, a new file and a lost file each change it, even when the clock goes back", () => {
  const before = fingerprint();
  utimesSync(join(root, "client", "src", "main.tsx"), 0, 0);
  const edited = fingerprint();
  writeFileSync(join(root, "client", "src", "new.ts"), "");
  const added = fingerprint();
  rmSync(join(root, "client", "index.html"));
  const lost = fingerprint();

  expect(new Set([before, edited, added, lost]).size).toBe(4);
});

test("an installation without Vite serves the client it was shipped with, and says so when there is none", async () => {
  const never = new AbortController().signal;
  await expect(ensureClient(root, never)).rejects.toThrow("Vite, which builds it, is not installed");

  mkdirSync(join(root, "client", "dist"));
  writeFileSync(join(root, "client", "dist", "index.html"), "");

  expect(await ensureClient(root, never)).toEqual({ folder: join(root, "client", "dist"), wasBuilt: false });
});
