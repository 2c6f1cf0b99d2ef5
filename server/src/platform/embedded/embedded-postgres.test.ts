import { expect, test } from "vitest";
import { lastLine } from "./embedded-postgres.ts";

test("of a log, the last complaint is told, without the time in front of it", () => {
  const log = [
    "2026-11-24 06:00:00.000 UTC [12] LOG:  starting PostgreSQL 18.4",
    '2026-11-24 06:00:00.100 UTC [12] FATAL:  could not write to file "pg_wal": No space left on device',
    "2026-11-24 06:00:00.200 UTC [12] LOG:  database system is shut down",
  ].join("\n");
  expect(lastLine(log)).toBe('FATAL:  could not write to file "pg_wal": No space left on device');
});

test("without a complaint, the last line is", () => {
  expect(lastLine("one\ntwo\n\n")).toBe("two");
  expect(lastLine("")).toBe("");
});
