import { MeilisearchEngine } from "@waypost/server/search/adapters/meilisearch/meilisearch.engine";
import { PostgresEngine } from "@waypost/server/search/adapters/postgres/postgres.engine";
import { describe } from "vitest";
import { hasMeilisearchFor, scratchDatabase, storeListings, TestMeilisearch } from "./search-bench.ts";
import { describeSearchEngine } from "./search.contract.ts";

describeSearchEngine("the PostgreSQL engine", async () => {
  const database = await scratchDatabase();
  return {
    engine: new PostgresEngine({ read: database.read, write: database.write }),
    know: (listings) => storeListings(database.owner, listings),
    close: () => database.drop(),
  };
});

describe.runIf(hasMeilisearchFor("the search contract"))("with Meilisearch", () => {
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
