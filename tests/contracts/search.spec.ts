import { MeilisearchEngine } from "@waypost/server/search/adapters/meilisearch/meilisearch.engine";
import { PostgresEngine } from "@waypost/server/search/adapters/postgres/postgres.engine";
import { describe } from "vitest";
import { meilisearchProgram, scratchDatabase, storeListings, TestMeilisearch } from "./search-bench.ts";
import { describeSearchEngine } from "./search.contract.ts";

describeSearchEngine("the PostgreSQL engine", async () => {
  const database = await scratchDatabase();
  return {
    engine: new PostgresEngine({ read: database.read, write: database.write }),
    know: (listings) => storeListings(database.owner, listings),
    close: () => database.drop(),
  };
});

const program = meilisearchProgram();
// oxlint-disable-next-line no-console -- said once, so that nobody takes one engine for two
if (!program) console.warn("npm has no Meilisearch for this machine: the search contract runs on PostgreSQL alone.");

describe.runIf(program)("with Meilisearch", () => {
  describeSearchEngine("the Meilisearch engine", async () => {
    const server = (await TestMeilisearch.start())!;
    const engine = new MeilisearchEngine({ url: server.url, key: server.key });
    return {
      engine,
      know: async () => undefined,
      close: async () => {
        await engine.close();
        await server.stop();
      },
    };
  });
});
