import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockFolder, parseLock } from "./folder-lock.ts";
import { describeProcess } from "./process-table.ts";

let folder: string;
const lockFile = (): string => join(folder, "lock");
const holder = (): number | undefined => parseLock(readFileSync(lockFile(), "utf8"))?.pid;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "waypost-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("the lock names its process, and nothing stays behind when it is given back", async () => {
  const lock = await lockFolder(folder);
  expect(holder()).toBe(process.pid);

  lock.release();
  lock.release();

  expect(readdirSync(folder)).toEqual([]);
});

test("a folder that a living process holds is refused, by its number", async () => {
  const lock = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toThrow(`is in use by another Waypost (process ${process.pid})`);
  lock.release();
});

test("of many starts at once exactly one gets the folder", async () => {
  writeFileSync(lockFile(), JSON.stringify({ pid: 2 ** 22 + 1, startedAt: "1" }));
  const attempts = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
  expect(attempts.filter((attempt) => attempt.status === "fulfilled")).toHaveLength(1);
});

test("a lock whose process is gone is dropped", async () => {
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  writeFileSync(lockFile(), JSON.stringify({ pid, startedAt: "1" }));
  const lock = await lockFolder(folder);
  expect(holder()).toBe(process.pid);
  lock.release();
});

test("a lock whose number belongs to another process by now is dropped", async () => {
  const own = await describeProcess(process.pid);
  writeFileSync(lockFile(), JSON.stringify({ pid: process.pid, startedAt: `not ${own?.startedAt}` }));
  const lock = await lockFolder(folder);
  expect(holder()).toBe(process.pid);
  lock.release();
});

test.each(["", "{", "null", '{"pid":"1"}'])("a lock that a full disk left behind (%j) is dropped", async (text) => {
  writeFileSync(lockFile(), text);
  const lock = await lockFolder(folder);
  expect(holder()).toBe(process.pid);
  lock.release();
});

test("a lock that has passed to somebody else is not taken from them", async () => {
  const lock = await lockFolder(folder);
  writeFileSync(lockFile(), "somebody else's");
  lock.release();
  expect(readFileSync(lockFile(), "utf8")).toBe("somebody else's");
});
