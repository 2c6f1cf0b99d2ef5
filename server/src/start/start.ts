import { type Env, repositoryRoot } from "../env.ts";
import { assertPortIsFree, portFault } from "../platform/embedded/free-port.ts";
import { StartFault } from "../platform/embedded/start-fault.ts";
import { createLog } from "../platform/log/log.ts";
import type { Application } from "./application.ts";
import { ensureClient } from "./client-build.ts";
import { runDevelopment } from "./development.ts";
import { Ending } from "./ending.ts";
import { Progress, seconds } from "./progress.ts";
import { prepare, settleBoth } from "./prepare.ts";
import type { Start } from "./services.ts";
import { welcome } from "./welcome.ts";

/**
 * - `all`: services, application and built client, in one process tree.
 * - `development`: services and Vite here, and the application in a process that starts anew after each change.
 * - `server`: the application alone, as development runs it.
 */
export type StartMode = "all" | "development" | "server";

export function startMode(args: readonly string[]): StartMode {
  if (args.includes("--dev")) return "development";
  return args.includes("--server-only") ? "server" : "all";
}

/**
 * Starts Waypost and keeps it running until a signal ends it. A fault is printed as one sentence, and the process ends with 1.
 * The application is loaded while the services come up: its code takes as long as they do.
 */
export async function start(env: Env, load: () => Promise<Application>, mode: StartMode): Promise<void> {
  const log = createLog({ level: env.logLevel, readable: env.mode !== "production" });
  const ending = new Ending(log);
  ending.listen();
  const tools: Start = { env, log, ending, progress: new Progress((line) => console.log(line)) };
  try {
    if (mode === "development") await runDevelopment(tools, load);
    else await runApplication(tools, load, mode === "all");
  } catch (error) {
    // Interrupted: what fails now fails because its services are being ended. The signal's own handler ends the process.
    if (ending.isRequested) return;
    await ending.run();
    if (error instanceof StartFault) console.error(`\nWaypost cannot start. ${error.message}`);
    else console.error("\nWaypost cannot start, for a reason that nobody foresaw:", error);
    process.exit(1);
  }
}

async function runApplication(tools: Start, load: () => Promise<Application>, withClient: boolean): Promise<void> {
  const begun = performance.now();
  const { env, ending, progress } = tools;
  await assertPortIsFree(env.port, env.host);
  console.log("Waypost starts");
  const [prepared, client] = await settleBoth(prepare(tools, load), withClient ? buildClient(tools) : Promise.resolve(null));
  const listener = await prepared.application.build(prepared.surroundings, client);
  ending.own("The server", () => listener.close());
  try {
    await listener.listen({ host: env.host, port: env.port });
  } catch (error) {
    throw portFault(error, env.port, env.host);
  }
  if (ending.isRequested) return;
  if (withClient) console.log(welcome(env.publicUrl, prepared.accounts, seconds(performance.now() - begun)));
  else progress.say("Server", `answers at http://${env.host}:${env.port}`);
}

async function buildClient({ ending, progress }: Start): Promise<string> {
  const interrupt = new AbortController();
  const building = progress.step(
    "Client",
    "is being built",
    () => ensureClient(repositoryRoot, interrupt.signal),
    (build) => (build.wasBuilt ? "built" : null),
  );
  ending.own(
    "The build of the client",
    async () => interrupt.abort(),
    () => interrupt.abort(),
  );
  return (await building).folder;
}
