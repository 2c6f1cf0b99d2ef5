import { setTimeout as pause } from "node:timers/promises";
import type { Database } from "@waypost/server/platform/database/database";
import type { Search } from "@waypost/server/search/search.api";
import { createSearch } from "@waypost/server/search/search.service";
import { keysOf } from "./corpora.ts";
import type { JudgedQuery } from "./query-set.ts";
import { type Answer, type Row, type Summary, summarize } from "./score.ts";

export type EngineChoice = "meilisearch" | "postgres";

export interface Measured extends Summary {
  readonly engine: EngineChoice;
  readonly rows: readonly Row[];
}

/** As many as a person sees on the first page, and as recall@20 reads. */
const resultsRead = 20;

/** Asks every query of one engine, as the API would, and scores what comes back. */
export async function measureEngine(options: {
  readonly engine: EngineChoice;
  readonly database: Database;
  readonly meilisearch: { readonly url: string; readonly key: string | null } | null;
  readonly queries: readonly JudgedQuery[];
}): Promise<Measured> {
  const { engine, database, queries } = options;
  const search = createSearch({
    publicRows: database.publicRows,
    appRows: database.rowsAs({ kind: "system", purpose: "eval" }),
    meilisearch: engine === "meilisearch" ? options.meilisearch : null,
    // A slow answer is an answer here: the other engine's would be counted as this one's.
    patienceMs: 30_000,
  });
  try {
    if (engine === "meilisearch") await untilUsed(search);
    const keys = keysOf(queries);
    const answers = new Map<string, Answer>();
    for (const query of queries) answers.set(query.id, await ask(search, query, { engine, keys }));
    return { engine, ...summarize(queries, answers) };
  } finally {
    await search.close();
  }
}

async function untilUsed(search: Search): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if ((await search.status()).engine === "MEILISEARCH") return;
    await pause(100);
  }
  throw new Error("Meilisearch is not used, though it was indexed.");
}

async function ask(
  search: Search,
  { query, near }: JudgedQuery,
  { engine, keys }: { readonly engine: EngineChoice; readonly keys: ReadonlyMap<string, string> },
): Promise<Answer> {
  const answer = await search.search({ text: query, near, first: resultsRead });
  if (answer.engine.toLowerCase() !== engine) throw new Error(`${answer.engine} answered, where ${engine} was measured.`);
  const found = answer.edges.map((edge) => keys.get(edge.serviceId) ?? edge.serviceId);
  return { keys: found, exact: answer.relaxed ? [] : found };
}
