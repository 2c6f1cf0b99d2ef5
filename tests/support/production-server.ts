import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { repositoryRoot } from "@waypost/server/env";
import { freePort } from "@waypost/server/platform/embedded/free-port";
import { waypost } from "@waypost/server/start/waypost";
import { openScratchServices, surroundingsOf } from "./scratch-services.ts";

/** Waypost as an operator runs it: built by scripts/build.ts, plain Node, NODE_ENV=production; over a database that holds the demonstration network. */
export interface ProductionServer {
  readonly url: string;
  readonly accounts: Awaited<ReturnType<typeof waypost.seedOnce>>["accounts"];
  readonly close: () => Promise<void>;
}

export async function openProductionServer(): Promise<ProductionServer> {
  const { services, folder, close } = await openScratchServices({ meilisearch: false });
  let server: ChildProcess | undefined;
  try {
    const [{ accounts }, port] = await Promise.all([waypost.seedOnce(surroundingsOf(services)), freePort(), build()]);
    const url = `http://localhost:${port}`;
    server = spawn(process.execPath, ["server/dist/main.js"], {
      cwd: repositoryRoot,
      env: {
        PATH: "/usr/bin:/bin",
        NODE_ENV: "production",
        HOST: "localhost",
        PORT: String(port),
        PUBLIC_URL: url,
        DATABASE_URL: services.ownerUrl,
        WAYPOST_SECRET: services.secret,
        WAYPOST_SEARCH: "postgres",
        WAYPOST_DATA_DIR: folder,
        LOG_LEVEL: "fatal",
      },
      stdio: ["ignore", "ignore", "inherit"],
    });
    await untilReady(url, server);
    return { url, accounts, close: () => end(server, close) };
  } catch (error) {
    await end(server, close);
    throw error;
  }
}

async function end(server: ChildProcess | undefined, close: () => Promise<void>): Promise<void> {
  if (server && server.exitCode === null && server.kill("SIGTERM")) await once(server, "close");
  await close();
}

/** What `pnpm build` runs. A client that was built already is not built again. */
async function build(): Promise<void> {
  const child = spawn(process.execPath, ["--import", "@oxc-node/core/register", "scripts/build.ts"], {
    cwd: repositoryRoot,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error("The build for production failed.");
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error("The production server ended before it answered.");
    const isReady = await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
