// The real start with a small application in place of the whole: its marks tell whether what was written is still there.
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { loadEnv } from "@waypost/server/env";
import type { Application } from "@waypost/server/start/application";
import { start } from "@waypost/server/start/start";
import pg from "pg";

const smallWaypost: Application = {
  migrate: async ({ database }) => {
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    await client.query("create table if not exists mark (words text not null)");
    await client.end();
    return [];
  },

  seedOnce: async () => ({ seeded: null, accounts: [] }),

  build: async ({ database, meilisearch }) => {
    const pool = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });
    // A database that goes away takes its idle connections along; the pool makes new ones.
    pool.on("error", () => {});
    pool.on("connect", (client) => client.on("error", () => undefined));
    const server = createServer((request, response) => {
      const answer = async (): Promise<unknown> => {
        if (request.method === "POST") await pool.query("insert into mark values ($1)", [await text(request)]);
        if (request.url === "/services") return { databaseUrl: database.ownerUrl, meilisearch };
        return (await pool.query<{ words: string }>("select words from mark order by words")).rows.map((row) => row.words);
      };
      answer().then(
        (body) => response.setHeader("content-type", "application/json").end(JSON.stringify(body)),
        () => response.writeHead(503).end(),
      );
    });
    return {
      listen: ({ host, port }) => new Promise<void>((resolve, reject) => void server.once("error", reject).listen(port, host, resolve)),
      close: async () => {
        server.closeAllConnections();
        await new Promise((resolve) => void server.close(resolve));
        await pool.end();
      },
    };
  },
};

await start(loadEnv(), async () => smallWaypost, "server");
