import { Indexer } from "../search/indexer.ts";
import type { CommandTools } from "./command.ts";

/** `waypost reindex`. */
export async function reindexCommand(tools: CommandTools): Promise<number> {
  await tools.migrate();
  const database = await tools.database();
  const rows = database.rowsAs({ kind: "system", purpose: "reindex" });
  const indexer = new Indexer({ rows, meilisearch: tools.surroundings.meilisearch });
  const begun = performance.now();
  const counts: Record<string, number> = {};
  let said = 0;
  await indexer.reindexAll(({ engine, services }) => {
    counts[engine] = services;
    if (performance.now() - said > 1000) tools.progress(`  ${engine === "POSTGRES" ? "PostgreSQL" : "Meilisearch"}: ${services} services`);
    said = performance.now();
  });
  await indexer.stop();
  const seconds = (performance.now() - begun) / 1000;
  const services = counts["POSTGRES"] ?? 0;
  tools.report(
    { services, engines: Object.keys(counts), seconds },
    `${services} services indexed on ${Object.keys(counts).length} engine(s) in ${seconds.toFixed(1)} s.`,
  );
  return 0;
}
