import { Database } from "@waypost/server/platform/database/database";
import { Indexer, type ReindexProgress } from "@waypost/server/search/indexer";
import { seedSynthetic } from "@waypost/server/seeding/seed-synthetic";
import pg from "pg";
import type { Services } from "../support/services.ts";
import type { Row } from "./measure.ts";
import { diskOf, say } from "./machine.ts";

/** What every part of the benchmark is given: services that hold so many synthetic listings, all of them indexed. */
export interface Setting {
  readonly services: Services;
  /** Where the services keep their files. */
  readonly folder: string;
  readonly listings: number;
  readonly rounds: number;
  /** Search engines that are asked. */
  readonly engines: readonly EngineChoice[];
}

export const engineChoices = ["meilisearch", "postgres"] as const;
export type EngineChoice = (typeof engineChoices)[number];

/** Writes the listings and builds both indexes, unless an earlier run has left them; the rows say how long it took. */
export async function fill({ services, folder, listings }: Setting): Promise<Row[]> {
  const group = "build";
  const database = await Database.connect(services);
  const owner = new pg.Pool({ connectionString: services.ownerUrl, max: 1 });
  owner.on("error", () => {});
  try {
    const rows: Row[] = [];
    const stored = await owner.query<{ count: number }>("select count(*)::int as count from service");
    if ((stored.rows[0]?.count ?? 0) < listings) {
      say(`Writing ${listings} listings …`);
      const { seconds } = await seedSynthetic({ database, appUrl: services.appUrl, listings });
      rows.push({ group, name: "listings into the catalog", note: `${rate(listings, seconds)}, ${seconds.toFixed(0)} s` });
      // A server that lives has statistics; autovacuum takes a minute to come by.
      await owner.query("vacuum analyze");
    }
    const state = await owner.query<{ services: number }>("select services from search_state");
    if ((state.rows[0]?.services ?? 0) < listings) rows.push(...(await index(database, services, listings)));
    await owner.query("vacuum analyze search_document");
    const disk = diskOf(folder);
    const size = await owner.query<{ projection: number }>("select pg_total_relation_size('search_document')::float8 as projection");
    const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
    const note = `PostgreSQL ${megabytes(disk.postgres)}, of which the search's table ${megabytes(size.rows[0]?.projection ?? 0)}; Meilisearch ${megabytes(disk.meilisearch)}`;
    return [...rows, { group, name: "disk", note }];
  } finally {
    await Promise.all([database.close(), owner.end()]);
  }
}

const rate = (count: number, seconds: number): string => `${Math.round(count / seconds)} listings/s`;

async function index(database: Database, services: Services, listings: number): Promise<Row[]> {
  say("Indexing …");
  const indexer = new Indexer({ rows: database.rowsAs({ kind: "system", purpose: "bench" }), meilisearch: services.meili });
  const begun = performance.now();
  let turned = 0;
  let memory = 0;
  const onProgress = ({ engine }: ReindexProgress): void => {
    if (engine === "MEILISEARCH" && turned === 0) turned = performance.now();
    memory = Math.max(memory, process.memoryUsage.rss());
  };
  await indexer.reindexAll(onProgress);
  await indexer.stop();
  const ended = performance.now();
  const note = (from: number, to: number): string => `${rate(listings, (to - from) / 1000)}, ${((to - from) / 1000).toFixed(0)} s`;
  const postgres = `${note(begun, turned || ended)}; ${(memory / 1e6).toFixed(0)} MB of memory in the indexing process`;
  const rows: Row[] = [{ group: "build", name: "index, PostgreSQL", note: postgres }];
  return turned === 0 ? rows : [...rows, { group: "build", name: "index, Meilisearch", note: note(turned, ended) }];
}
