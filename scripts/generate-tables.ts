// pnpm tables: migrates a scratch database and writes server/src/platform/database/tables.ts from it. A spec compares the two.
import { writeFileSync } from "node:fs";
import { tablesSource } from "../server/src/platform/database/tables.generator.ts";
import { openScratchServices } from "../tests/support/scratch-services.ts";

const target = new URL("../server/src/platform/database/tables.ts", import.meta.url);
const { services, close } = await openScratchServices({ meilisearch: false });
try {
  writeFileSync(target, await tablesSource(services.ownerUrl));
} finally {
  await close();
}
