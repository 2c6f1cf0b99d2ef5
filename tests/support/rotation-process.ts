import { spawn } from "node:child_process";
import { join } from "node:path";
import { envForChild, repositoryRoot } from "@waypost/server/env";
import type { Services } from "./services.ts";

export interface CommandEnded {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** `waypost keys rotate …` in a process of its own over these services. `onProgress` is told each line of its progress, and may kill it. */
export function runKeysRotate(
  services: Services,
  args: readonly string[],
  { secrets = {}, onProgress }: { secrets?: Readonly<Record<string, string>>; onProgress?: (line: string, kill: () => void) => void } = {},
): Promise<CommandEnded> {
  const cli = join(repositoryRoot, "server/src/cli.ts");
  const child = spawn(process.execPath, ["--import", "@oxc-node/core/register", cli, "keys", "rotate", ...args], {
    cwd: repositoryRoot,
    env: envForChild({
      NODE_ENV: "test",
      DATABASE_URL: services.ownerUrl,
      WAYPOST_SECRET: services.secret,
      WAYPOST_SEARCH: "postgres",
      ...secrets,
    }),
  });
  let [output, errors] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    errors += chunk.toString();
    onProgress?.(chunk.toString(), () => child.kill("SIGKILL"));
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output, errors }));
  });
}
