import { expect, test } from "vitest";
import { RowLoader } from "./row-loader.ts";

const loader = (): RowLoader<string> => new RowLoader(async (keys) => keys.map((key) => `read ${key}`));

test("tells at once of what was laid in it, the first of two", async () => {
  const rows = loader().prime("a", "known").prime("a", "later");
  expect(rows.known("a")).toBe("known");
  expect(await rows.load("a")).toBe("known");
});

test("knows nothing else at once, and reads it", async () => {
  const rows = loader().prime("failed", new Error("gone"));
  expect(rows.known("b")).toBeUndefined();
  expect(rows.known("failed")).toBeUndefined();
  expect(await rows.load("b")).toBe("read b");
});

test("what was taken out is read anew", async () => {
  const rows = loader().prime("a", "known").clear("a");
  expect(rows.known("a")).toBeUndefined();
  expect(await rows.load("a")).toBe("read a");
  expect(loader().prime("a", "known").clearAll().known("a")).toBeUndefined();
});
