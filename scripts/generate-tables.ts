// pnpm tables: migrates a scratch database and writes server/src/platform/database/tables.ts from it.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { tablesSource } from "../server/src/platform/database/tables.generator.ts";

const url = process.argv[2];
if (!url) {
  console.error("Say the address of a migrated database: pnpm tables postgres://…");
  process.exit(2);
}
writeFileSync(fileURLToPath(new URL("../server/src/platform/database/tables.ts", import.meta.url)), await tablesSource(url));
