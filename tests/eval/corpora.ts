import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importHsds } from "@waypost/server/interop/hsds-import.service";
import { idOf } from "@waypost/server/interop/import/identity";
import type { Database } from "@waypost/server/platform/database/database";
import { Indexer } from "@waypost/server/search/indexer";
import { sql } from "kysely";
import { missingOrganizations } from "./dc.ts";
import { writeTables } from "./hsds-rows.ts";
import { kingCountyTables } from "./king-county.ts";
import { CannotMeasure, type JudgedQuery } from "./query-set.ts";
import { type TranslatedText, usagovTables } from "./usagov.ts";

/** Where the corpora lie that the query sets judge, beside the repository. */
export const sharedFolder = new URL("../../../shared/", import.meta.url).pathname;

const corpora = {
  usagov: "data/usagov-benefits",
  "king-county": "data/king-county-solutions",
  dc: "data/dc-orservices/1655417523_e2Pk714.zip",
} as const;
type Corpus = keyof typeof corpora;

const isCorpus = (name: string | undefined): name is Corpus => name !== undefined && Object.hasOwn(corpora, name);

/** Null when all corpora are there, else the sentence that says what is missing. */
export function missingCorpora(): string | null {
  const missing = Object.values(corpora).filter((path) => !existsSync(join(sharedFolder, path)));
  return missing.length === 0
    ? null
    : `The corpora of the query sets are not there: ${missing.map((path) => `../shared/${path}`).join(", ")}.`;
}

/** @throws CannotMeasure where the judgements name listings of a corpus that we do not index. */
export function refuseUnknownKeys(queries: readonly JudgedQuery[]): void {
  for (const { id, judgements } of queries) {
    const foreign = Object.keys(judgements).find((key) => !isCorpus(key.split(":")[0]));
    if (foreign !== undefined) {
      throw new CannotMeasure(
        `Query ${id} judges ${foreign}, which is in none of the corpora measured here (${Object.keys(corpora).join(", ")}).`,
      );
    }
  }
}

/** Puts all three corpora into an empty catalog, through the importer, and indexes them in both engines. */
export async function fillCatalog(
  database: Database,
  meilisearch: { readonly url: string; readonly key: string | null } | null,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "waypost-eval-"));
  try {
    const usagov = usagovTables(join(sharedFolder, corpora.usagov));
    writeTables(join(folder, "usagov"), usagov.tables);
    writeTables(join(folder, "king-county"), kingCountyTables(join(sharedFolder, corpora["king-county"])));
    await importHsds({ database, source: "usagov", path: join(folder, "usagov") });
    await importHsds({ database, source: "king-county", path: join(folder, "king-county") });
    writeTables(join(folder, "dc"), await missingOrganizations(join(sharedFolder, corpora.dc)));
    await importHsds({ database, source: "dc", path: join(folder, "dc") });
    await importHsds({ database, source: "dc", path: join(sharedFolder, corpora.dc) });
    await translate(database, usagov.translations);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  // Every service of the DC file is inactive; the judgements take them as searchable.
  const indexer = new Indexer({ rows: database.rowsAs({ kind: "system", purpose: "eval" }), meilisearch, status: "every" });
  await indexer.reindexAll();
  await indexer.stop();
}

async function translate(database: Database, texts: readonly TranslatedText[]): Promise<void> {
  const rows = texts.map(({ service, ...text }) => ({ ...text, resource_id: idOf("usagov", "service", service) }));
  await database.transact({ kind: "system", purpose: "eval" }, async (tx) => {
    await sql`
      insert into translation (resource_id, resource_type, field, language, text)
      select r.resource_id, 'service', r.field, r.language, r.text
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (resource_id uuid, field text, language text, text text)`.execute(
      tx.rows,
    );
  });
}

/** The query sets' keys of every service in the catalog: source and the source's own id. */
export function keysOf(queries: readonly JudgedQuery[]): ReadonlyMap<string, string> {
  const keys = new Set(queries.flatMap((query) => Object.keys(query.judgements)));
  return new Map([...keys].map((key) => [idOfKey(key), key]));
}

function idOfKey(key: string): string {
  const colon = key.indexOf(":");
  return idOf(key.slice(0, colon), "service", key.slice(colon + 1));
}
