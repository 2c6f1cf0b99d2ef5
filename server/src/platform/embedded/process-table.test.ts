import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { describeProcess, parseStat, waitUntilGone } from "./process-table.ts";

const stat = (state: string): string =>
  `4711 (a (strange) name) ${state} 1 4711 4711 0 -1 4194560 100 0 0 0 1 2 0 0 20 0 1 0 987654 1000 10\n`;

test("start time and command line come out of what the kernel writes, whatever the name holds", () => {
  expect(parseStat(stat("S"), "/bin/postgres\0-D\0/a folder\0")).toEqual({ startedAt: "987654", command: "/bin/postgres -D /a folder" });
});

test("a zombie counts as gone", () => {
  expect(parseStat(stat("Z"), "")).toBeNull();
});

test("we find ourselves, and the same start time each time", async () => {
  const first = await describeProcess(process.pid);
  expect(first?.command).not.toBe("");
  expect(await describeProcess(process.pid)).toEqual(first);
});

test("a number that no process can have describes nobody", async () => {
  expect(await describeProcess(0)).toBeNull();
  expect(await describeProcess(-1)).toBeNull();
  expect(await describeProcess(Number.NaN)).toBeNull();
});

test("waiting ends when the process does, and says so when it does not", async () => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  await once(child, "spawn");
  const pid = child.pid ?? 0;

  expect(await waitUntilGone(pid, 50)).toBe(false);
  child.kill("SIGKILL");
  expect(await waitUntilGone(pid, 5_000)).toBe(true);
});
