import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@waypost/server/env";
import { expect, test } from "vitest";

const folder = join(repositoryRoot, "server/migrations");
const files = readdirSync(folder).sort();

test("no two migrations have one number", () => {
  const numbers = files.map((file) => file.replace(/_[a-z0-9_]+\.sql$/, ""));
  expect(numbers).toEqual([...new Set(numbers)]);
  expect(numbers.filter((number) => !/^\d{4}$/.test(number))).toEqual([]);
});

test.each(files)("%s says in its first line whether old code can run on top of it", (file) => {
  expect(readFileSync(join(folder, file), "utf8").split("\n")[0]).toMatch(/^-- .*Old code can/);
});
