import { expect, test } from "vitest";
import { createLog } from "./log.ts";
import { readableLine } from "./readable-line.ts";

test("what opens doors or tells who a person is does not reach the log", () => {
  const lines: string[] = [];
  const log = createLog({ level: "info", readable: false, write: (line) => lines.push(line) });

  log.info({ password: "a-password", person: { email: "an-email", phone: "a-phone" }, req: { headers: { cookie: "a-cookie" } } }, "done");

  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toMatch(/a-password|an-email|a-phone|a-cookie/);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ msg: "done", password: "[hidden]" });
});

test("a person reads time, level, words and facts", () => {
  const line = JSON.stringify({ level: 40, time: Date.UTC(2026, 10, 24, 6, 48, 1), msg: "PostgreSQL is back.", port: 5432 });
  expect(readableLine(line)).toBe("06:48:01 warn PostgreSQL is back. port=5432");
});

test("an error keeps its stack, under the line", () => {
  const line = JSON.stringify({
    level: 50,
    time: 0,
    msg: "failed",
    err: { type: "Error", message: "boom", stack: "Error: boom\n    at here" },
  });
  expect(readableLine(line)).toBe("00:00:00 error failed\nError: boom\n    at here");
});

test("what is not one of our lines is left alone", () => {
  expect(readableLine("plain words\n")).toBe("plain words");
});
