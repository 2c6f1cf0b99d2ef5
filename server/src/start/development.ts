import { spawn } from "node:child_process";
import { once } from "node:events";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { envForChild, repositoryRoot } from "../env.ts";
import { assertPortIsFree } from "../platform/embedded/free-port.ts";
import { StartFault } from "../platform/embedded/start-fault.ts";
import type { Application, Surroundings } from "./application.ts";
import { prepare } from "./prepare.ts";
import { seconds } from "./progress.ts";
import type { Start } from "./services.ts";
import { welcome } from "./welcome.ts";

/** Paths that the server answers; everything else in development is Vite's. */
const serverPaths = ["/graphql", "/auth", "/demo-accounts", "/dev/mail", "/hsds", "/fhir", "/healthz", "/readyz", "/metrics"];

/** The part of Vite's interface that is used here; Vite is the client's dependency and not ours. */
interface Vite {
  createServer(config: object): Promise<{ listen(): Promise<unknown>; close(): Promise<void>; resolvedUrls: { local: string[] } | null }>;
}

/** Services and Vite in this process; the application in another, which Node starts anew whenever a file of it changes. */
export async function runDevelopment(tools: Start, load: () => Promise<Application>): Promise<void> {
  const begun = performance.now();
  const { env } = tools;
  await assertPortIsFree(env.port, env.host);
  console.log("Waypost starts for development");
  const { surroundings, accounts } = await prepare(tools, load);
  const clientUrl = await serveClient(tools);
  runServer(tools, surroundings, clientUrl);
  console.log(welcome(clientUrl, accounts, seconds(performance.now() - begun)));
}

async function serveClient({ env, ending }: Start): Promise<string> {
  const client = join(repositoryRoot, "client");
  const manifest = findPackageJSON("vite", pathToFileURL(join(client, "package.json")));
  if (manifest === undefined) throw new StartFault("Vite is not installed, and development needs it: run pnpm install without --prod.");
  // The interface above is what Vite 8 documents; its types are not ours to install.
  const viteModule = (await import(pathToFileURL(join(dirname(manifest), "dist", "node", "index.js")).href)) as Vite;
  const target = `http://127.0.0.1:${env.port}`;
  const proxy = Object.fromEntries(serverPaths.map((path) => [path, { target, ws: path === "/graphql" }]));
  const vite = await viteModule.createServer({
    root: client,
    clearScreen: false,
    logLevel: "warn",
    server: { host: env.host, port: 5173, proxy },
  });
  await vite.listen();
  ending.own("Vite", () => vite.close());
  return vite.resolvedUrls?.local[0]?.replace(/\/$/, "") ?? "http://localhost:5173";
}

function runServer({ env, ending, log }: Start, surroundings: Surroundings, clientUrl: string): void {
  const { database, meilisearch, secret } = surroundings;
  const search: Record<string, string> =
    meilisearch === null ? { WAYPOST_SEARCH: "postgres" } : { MEILI_URL: meilisearch.url, MEILI_KEY: meilisearch.key };
  const child = spawn(
    process.execPath,
    ["--watch", "--watch-preserve-output", "--import", "@oxc-node/core/register", "server/src/main.ts", "--server-only"],
    {
      cwd: repositoryRoot,
      stdio: ["ignore", "inherit", "inherit"],
      env: envForChild({
        PORT: String(env.port),
        HOST: env.host,
        PUBLIC_URL: clientUrl,
        DATABASE_URL: database.ownerUrl,
        WAYPOST_SECRET: secret,
        ...search,
      }),
    },
  );
  const ended = once(child, "exit");
  child.once("error", (error) => log.error({ err: error }, "The server's process could not be started."));
  ending.own(
    "The server's process",
    async () => {
      child.kill("SIGTERM");
      await ended;
    },
    () => child.kill("SIGKILL"),
  );
}
