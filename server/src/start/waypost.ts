import Fastify from "fastify";
import { migrate } from "../platform/database/migrate.ts";
import type { Application } from "./application.ts";

/** Waypost itself, as the start sees it. */
export const waypost: Application = {
  migrate: async ({ database, secret }) => (await migrate(database.ownerUrl, secret)).ran,

  seedOnce: async () => ({ seeded: null, accounts: [] }),

  build: async () => {
    const app = Fastify();
    app.get("/healthz", async () => ({ status: "ok" }));
    return app;
  },
};
