import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { KeptService } from "./kept-service.ts";
import { describeProcess } from "./process-table.ts";
import type { ServiceProcess } from "./service-process.ts";

async function launchSleeper(): Promise<ServiceProcess> {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  await once(child, "spawn");
  const gone = once(child, "exit").then(([, signal]: unknown[]) => `signal ${String(signal)}`);
  return { pid: child.pid ?? 0, adopted: false, gone };
}

const farewell = [{ signal: "SIGTERM" as const, milliseconds: 5_000 }];

test("a service that ends unasked is started again, and both are told", async () => {
  const notes: string[] = [];
  const back = Promise.withResolvers<void>();
  const note = (line: string): void => {
    notes.push(line);
    if (line.includes("is back")) back.resolve();
  };
  const service = await KeptService.start({ name: "Sleeper", launch: launchSleeper, farewell, note });
  const first = service.process.pid;

  process.kill(first, "SIGKILL");
  await back.promise;

  expect(notes).toEqual(["Sleeper ended unexpectedly (signal SIGKILL) and is started again.", "Sleeper is back."]);
  expect(service.process.pid).not.toBe(first);
  await service.stop();
});

test("a service that cannot be started again is tried until it can", async () => {
  const notes: string[] = [];
  const back = Promise.withResolvers<void>();
  const note = (line: string): void => {
    notes.push(line);
    if (line.includes("is back")) back.resolve();
  };
  const launches = [launchSleeper, () => Promise.reject(new Error("disk full")), launchSleeper];
  const service = await KeptService.start({ name: "Sleeper", launch: () => (launches.shift() ?? launchSleeper)(), farewell, note });

  process.kill(service.process.pid, "SIGKILL");
  await back.promise;

  expect(notes).toContain("Sleeper could not be started again: disk full");
  await service.stop();
});

test("a service that is stopped stays stopped, without a word", async () => {
  const notes: string[] = [];
  const service = await KeptService.start({ name: "Sleeper", launch: launchSleeper, farewell, note: (line) => notes.push(line) });
  const { pid } = service.process;

  await service.stop();
  await service.stop();

  expect(await describeProcess(pid)).toBeNull();
  expect(notes).toEqual([]);
});

test("a service that does not heed the first signal gets the next", async () => {
  const launch = async (): Promise<ServiceProcess> => {
    const child = spawn(process.execPath, ["-e", "process.on('SIGTERM', () => {}); console.log('deaf'); setInterval(() => {}, 1000)"]);
    await once(child.stdout, "data");
    return { pid: child.pid ?? 0, adopted: false, gone: once(child, "exit").then(() => "ended") };
  };
  const firm = [
    { signal: "SIGTERM" as const, milliseconds: 100 },
    { signal: "SIGKILL" as const, milliseconds: 5_000 },
  ];
  const service = await KeptService.start({ name: "Deaf", launch, farewell: firm, note: () => {} });

  await service.stop();

  expect(await describeProcess(service.process.pid)).toBeNull();
});
