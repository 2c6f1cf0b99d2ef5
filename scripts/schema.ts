// pnpm schema: prints the server's schema into schema/schema.graphql, and from it the types of the client's documents.
// With --check nothing is written: the command fails where a committed file differs.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { printedSchema } from "../server/src/app-schema.ts";

const target = new URL("../schema/schema.graphql", import.meta.url);
const printed = await printedSchema();
const check = process.argv.includes("--check");

if (!check) {
  writeFileSync(target, printed);
} else if (readFileSync(target, "utf8") !== printed) {
  console.error("schema/schema.graphql is not what the server prints. Run: pnpm schema, and look at what it changed.");
  process.exit(1);
}

const documents = fileURLToPath(new URL("generate-graphql-env.mjs", import.meta.url));
const { status } = spawnSync(process.execPath, [documents, ...(check ? ["--check"] : [])], { stdio: "inherit" });
process.exit(status ?? 1);
