/**
 * pnpm bench [--listings N,N] [--rounds N] [--only search,suggest,import,nested,rls] [--engines meilisearch,postgres] [--folder DIR] [--json]
 *
 * Measures in one run, interleaved, so that a busy machine slows every row alike. `--listings` names one or more sizes. `--folder` keeps the
 * services' files (a folder a size), so that a million listings are written once. Not part of the tests.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openScratchServices } from "../support/scratch-services.ts";
import { measureImport } from "./import.ts";
import { type Row, tableOf } from "./measure.ts";
import { measureNested } from "./nested.ts";
import { measureSearch } from "./search.ts";
import { measureSuggestions } from "./suggest.ts";
import { measureRowLevelSecurity } from "./row-level-security.ts";
import { engineChoices, fill, type Setting } from "./setting.ts";

/** What can be measured on services that are filled; `import` fills its own. */
const parts = { search: measureSearch, suggest: measureSuggestions, nested: measureNested } as const;
const names = ["import", ...Object.keys(parts), "rls"];

const { values: options } = parseArgs({
  options: {
    listings: { type: "string", default: "10000" },
    rounds: { type: "string", default: "200" },
    only: { type: "string", default: names.join(",") },
    engines: { type: "string", default: engineChoices.join(",") },
    folder: { type: "string" },
    json: { type: "boolean", default: false },
  },
});
const only = chosen("only", options.only, names);
const engines = chosen("engines", options.engines, engineChoices);
const rounds = Number(options.rounds);

function chosen<Name extends string>(option: string, given: string, known: readonly Name[]): Name[] {
  const unknown = given.split(",").filter((each) => !known.some((name) => name === each));
  if (unknown.length > 0) throw new Error(`--${option}: ${unknown.join(", ")} is not one of ${known.join(", ")}`);
  return known.filter((name) => given.split(",").includes(name));
}

async function measureSize(listings: number): Promise<Row[]> {
  const rows: Row[] = only.includes("import") ? await measureImport({ listings }) : [];
  const wanted = Object.entries(parts).filter(([name]) => only.includes(name));
  if (wanted.length === 0) return rows;
  const folder = options.folder === undefined ? undefined : join(options.folder, String(listings));
  const scratch = await openScratchServices({ meilisearch: engines.includes("meilisearch"), folder });
  try {
    const setting: Setting = { services: scratch.services, folder: scratch.folder, listings, rounds, engines };
    rows.push(...(await fill(setting)));
    for (const [, run] of wanted) rows.push(...(await run(setting)));
    return rows;
  } finally {
    await scratch.close();
  }
}

// Reads of persons and referrals: on a database of its own, and not about listings.
if (only.includes("rls")) {
  const rows = await measureRowLevelSecurity(Math.ceil(rounds / 10));
  if (options.json) console.log(JSON.stringify({ rounds, node: process.versions.node, rows }));
  else console.log(`\nRow-level security, ${rounds} rounds, interleaved; milliseconds of processor time\n\n${tableOf(rows)}`);
  if (only.length === 1) process.exit();
}
for (const listings of options.listings.split(",").map(Number)) {
  const rows = await measureSize(listings);
  if (options.json) console.log(JSON.stringify({ listings, rounds, node: process.versions.node, rows }));
  else console.log(`\n${listings} listings, ${rounds} rounds, interleaved; milliseconds of wall time\n\n${tableOf(rows)}`);
}
