import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Pool } from "undici";
import type { Services } from "../support/services.ts";

export interface Server {
  readonly url: string;
  readonly pid: number;
  readonly close: () => Promise<void>;
}

/** The real server in a process of its own, on a loopback port. */
export async function serve(services: Services & { readonly keptAnswers?: number }): Promise<Server> {
  const child = fork(fileURLToPath(new URL("./server-process.ts", import.meta.url)), [JSON.stringify(services)], {
    // oxlint-disable-next-line node/no-process-env -- handed on as it is
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const ended = once(child, "exit");
  const first = await Promise.race([once(child, "message"), ended.then(() => null)]);
  if (first === null) throw new Error("The server of the benchmark ended before it listened.");
  return {
    url: (first[0] as { url: string }).url,
    pid: child.pid ?? 0,
    async close() {
      child.disconnect();
      await ended;
    },
  };
}

export interface Asker {
  ask(body: object): Promise<string>;
  close(): Promise<void>;
}

/** Asks over kept connections and reads the whole answer, the same way for every contender. */
export function asker(origin: string, path: string, headers: Record<string, string> = {}): Asker {
  const pool = new Pool(origin, { connections: 4, pipelining: 1 });
  return {
    async ask(body) {
      const response = await pool.request({
        method: "POST",
        path,
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify(body),
      });
      const text = await response.body.text();
      if (response.statusCode !== 200 || text.includes('"errors"'))
        throw new Error(`${path} answered ${response.statusCode}: ${text.slice(0, 300)}`);
      return text;
    },
    close: () => pool.close(),
  };
}
