import { expect, test } from "vitest";
import { parsePostmasterFile } from "./postmaster-file.ts";

test("a running server's file names its process and its port", () => {
  const text = "4711\n/data/postgres\n1795500000\n43363\n\n127.0.0.1\n  1234567  98304\nready   \n";
  expect(parsePostmasterFile(text)).toEqual({ pid: 4711, port: 43363 });
});

test("a server that is only coming up has no port yet", () => {
  expect(parsePostmasterFile("4711\n/data/postgres\n1795500000\n")).toEqual({ pid: 4711, port: null });
});

test("a server that runs alone writes its number below zero", () => {
  expect(parsePostmasterFile("-4711\n/data/postgres\n")).toMatchObject({ pid: 4711 });
});

test("a file that a crash cut off names nobody", () => {
  expect(parsePostmasterFile("")).toBeNull();
  expect(parsePostmasterFile("\n\n")).toBeNull();
});
