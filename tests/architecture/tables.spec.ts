import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@waypost/server/env";
import { tablesSource } from "@waypost/server/platform/database/tables.generator";
import { expect, test } from "vitest";
import { services } from "../support/services.ts";

test("the types of the tables are what the migrated database gives", async () => {
  const committed = readFileSync(join(repositoryRoot, "server/src/platform/database/tables.ts"), "utf8");
  expect(committed, "run pnpm tables").toBe(await tablesSource(services().ownerUrl));
});
