/**
 * pnpm eval [--queries FILE.jsonl] [--engine meilisearch|postgres] [--json] [--each] [--record]
 *
 * Indexes the three corpora of ../shared/data in a scratch database and a scratch Meilisearch, asks the judged queries of each engine and
 * prints how good the answers are; `--each` each query's too; `--record` keeps the figures as those that CI does not let fall.
 * What the figures mean: docs/search-quality.md. Exit code 2: it could not be measured.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Database } from "@waypost/server/platform/database/database";
import { openScratchServices } from "../support/scratch-services.ts";
import { fillCatalog, missingCorpora, refuseUnknownKeys, sharedFolder } from "./corpora.ts";
import { recordBaseline } from "./baseline.ts";
import { type EngineChoice, type Measured, measureEngine } from "./measure.ts";
import { CannotMeasure, type JudgedQuery, readQuerySet } from "./query-set.ts";
import { jsonOf, rowsOf, tableOf } from "./table.ts";

interface Options {
  readonly queries: string;
  readonly engine: EngineChoice | null;
  readonly json: boolean;
  readonly each: boolean;
  readonly record: boolean;
}

const usage = "pnpm eval [--queries FILE.jsonl] [--engine meilisearch|postgres] [--json] [--each] [--record]";

function readOptions(): Options {
  try {
    const { values } = parseArgs({
      options: {
        queries: { type: "string", default: join(sharedFolder, "eval/dev.jsonl") },
        engine: { type: "string" },
        json: { type: "boolean", default: false },
        each: { type: "boolean", default: false },
        record: { type: "boolean", default: false },
      },
    });
    const { engine = null } = values;
    if (engine !== null && engine !== "meilisearch" && engine !== "postgres") throw new Error(`There is no engine ${engine}.`);
    return { ...values, engine };
  } catch (error) {
    throw new CannotMeasure(`${error instanceof Error ? error.message : String(error)} Usage: ${usage}`);
  }
}

async function evaluate(queries: readonly JudgedQuery[], engine: EngineChoice | null): Promise<readonly Measured[]> {
  const { services, close } = await openScratchServices({ meilisearch: engine !== "postgres" });
  try {
    if (!services.meili && engine === "meilisearch") throw new CannotMeasure("This machine has no Meilisearch.");
    if (!services.meili && engine === null) console.error("This machine has no Meilisearch: only PostgreSQL is measured.");
    const database = await Database.connect(services);
    try {
      await fillCatalog(database, services.meili);
      const engines = engine ? [engine] : services.meili ? (["meilisearch", "postgres"] as const) : (["postgres"] as const);
      const measured: Measured[] = [];
      for (const each of engines) measured.push(await measureEngine({ engine: each, database, meilisearch: services.meili, queries }));
      return measured;
    } finally {
      await database.close();
    }
  } finally {
    await close();
  }
}

try {
  const options = readOptions();
  const missing = missingCorpora();
  if (missing) throw new CannotMeasure(missing);
  const queries = readQuerySet(options.queries);
  refuseUnknownKeys(queries);
  for (const measured of await evaluate(queries, options.engine)) {
    console.log(options.json ? jsonOf(measured) : `\n${tableOf(measured)}${options.each ? `\n\n${rowsOf(measured)}` : ""}`);
    if (options.record) recordBaseline(measured);
  }
} catch (error) {
  if (!(error instanceof CannotMeasure)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
