import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keep, keptSecret, readKept } from "./kept-file.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "waypost-kept-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a secret is made once, long enough, and readable by us alone", () => {
  const path = join(folder, "secret");
  const secret = keptSecret(path);
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(keptSecret(path)).toBe(secret);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test("a file that is kept replaces the old one whole, rights included", () => {
  const path = join(folder, "file");
  writeFileSync(path, "old and long", { mode: 0o644 });
  keep(path, "new");
  expect(readKept(path)).toBe("new");
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(["file"]);
});

test("what is not there reads as null; what cannot be read is an error", () => {
  expect(readKept(join(folder, "nothing"))).toBeNull();
  expect(() => readKept(folder)).toThrow("EISDIR");
});
