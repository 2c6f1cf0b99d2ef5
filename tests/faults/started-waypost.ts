import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { repositoryRoot } from "@waypost/server/env";

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** A Waypost in a process of its own, as `pnpm start` would run it, over a data folder of the test's. */
export class StartedWaypost {
  static readonly #begun: ChildProcess[] = [];
  readonly process: ChildProcess;
  readonly address: string;
  readonly ended: Promise<Ended>;
  #output = "";

  private constructor(process: ChildProcess, port: number) {
    this.process = process;
    this.address = `http://127.0.0.1:${port}`;
    process.stdout?.on("data", (chunk: Buffer) => (this.#output += chunk.toString("utf8")));
    process.stderr?.on("data", (chunk: Buffer) => (this.#output += chunk.toString("utf8")));
    this.ended = once(process, "close").then(([code]: (number | null)[]) => ({ code: code ?? null, output: this.#output }));
  }

  /** Begins a start and does not wait for it. */
  static async begin(dataFolder: string, port?: number): Promise<StartedWaypost> {
    const chosen = port ?? (await anyPort());
    const child = spawn(process.execPath, ["--import", "@oxc-node/core/register", join(repositoryRoot, "tests/faults/small-waypost.ts")], {
      cwd: repositoryRoot,
      env: { PATH: "/usr/bin:/bin", HOME: dataFolder, PORT: String(chosen), WAYPOST_DATA_DIR: dataFolder },
      stdio: ["ignore", "pipe", "pipe"],
    });
    StartedWaypost.#begun.push(child);
    return new StartedWaypost(child, chosen);
  }

  /** Ends what a failed test left running. */
  static killAll(): void {
    for (const child of StartedWaypost.#begun.splice(0)) child.kill("SIGKILL");
  }

  /** Starts and waits until it answers. */
  static async start(dataFolder: string): Promise<StartedWaypost> {
    const waypost = await StartedWaypost.begin(dataFolder);
    await waypost.untilSaid("answers at");
    return waypost;
  }

  get output(): string {
    return this.#output;
  }

  /** Waits until the output holds `words`. @throws with the output when the process ends before. */
  async untilSaid(words: string): Promise<void> {
    let over = false;
    void this.ended.then(() => (over = true));
    while (!this.#output.includes(words)) {
      if (over) throw new Error(`Waypost ended and never said "${words}". It said:\n${this.#output}`);
      await sleep(20);
    }
  }

  async write(words: string): Promise<void> {
    const response = await fetch(`${this.address}/`, { method: "POST", body: words });
    if (!response.ok) throw new Error(`"${words}" was not acknowledged`);
  }

  /** The marks that are there; asks again while the database is away. */
  async read(): Promise<unknown> {
    for (;;) {
      const response = await fetch(`${this.address}/`);
      if (response.ok) return response.json();
      await sleep(50);
    }
  }

  async services(): Promise<{ databaseUrl: string; meilisearch: { url: string; key: string } | null }> {
    return (await (await fetch(`${this.address}/services`)).json()) as {
      databaseUrl: string;
      meilisearch: { url: string; key: string } | null;
    };
  }

  async end(signal: NodeJS.Signals): Promise<Ended> {
    this.process.kill(signal);
    return this.ended;
  }
}

/** Processes whose command line names the folder: every service that a Waypost over it has started. Linux only. */
export function processesOf(dataFolder: string, program = ""): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      const command = commandOf(pid);
      return command.includes(dataFolder) && command.includes(program);
    })
    .map(Number);
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}

export async function anyPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}
