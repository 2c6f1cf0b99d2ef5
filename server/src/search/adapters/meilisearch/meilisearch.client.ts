import { setTimeout as pause } from "node:timers/promises";
import { Pool } from "undici";
import { EngineFault, type EngineFaultKind } from "../../engine.ts";

/** Meilisearch did not answer, or answered with an error. */
export class MeilisearchFault extends EngineFault {
  readonly status: number | null;
  /** Meilisearch's own code, e.g. `index_not_found`. */
  readonly code: string | null;
  constructor(message: string, status: number | null, code: string | null, options?: ErrorOptions) {
    super(message, kindOf(message, status, code, options?.cause), options);
    this.name = "MeilisearchFault";
    this.status = status;
    this.code = code;
  }
}

const lateness = new Set(["TimeoutError", "HeadersTimeoutError", "BodyTimeoutError"]);

function kindOf(message: string, status: number | null, code: string | null, cause: unknown): EngineFaultKind {
  if (code === "index_not_found") return "EMPTY";
  // It is not always its own code: what its database or the system says comes as an internal error.
  if (code === "no_space_left_on_device" || /no space left|os error 28|MDB_MAP_FULL/i.test(message)) return "FULL";
  if (status === 401 || status === 403) return "REFUSED";
  if (status !== null) return status < 500 ? "UNSUITABLE" : "FAILING";
  // A task that failed has a code and no status.
  if (code !== null) return "FAILING";
  return cause instanceof Error && lateness.has(cause.name) ? "SLOW" : "DOWN";
}

export interface MeilisearchAddress {
  /** e.g. "http://127.0.0.1:7700" */
  readonly url: string;
  readonly key: string | null;
}

interface Task {
  readonly uid: number;
  readonly status: "enqueued" | "processing" | "succeeded" | "failed" | "canceled";
  readonly error: { readonly message: string; readonly code: string } | null;
}

/**
 * The few HTTP calls we make, over connections that stay open, and without `accept-encoding`. Node's fetch always sends one; Meilisearch then
 * compresses and answers in chunks, often the head in one write and the body in the next, on a socket without TCP_NODELAY: the second write
 * waits until the first is acknowledged, which takes up to 40 ms. An answer that is not compressed says its length and comes in one write.
 */
export class MeilisearchClient {
  readonly #pool: Pool;
  readonly #headers: Record<string, string>;
  readonly #base: string;

  constructor(address: MeilisearchAddress) {
    const url = new URL(address.url);
    this.#base = url.pathname.replace(/\/$/, "");
    this.#pool = new Pool(url.origin, { connections: 16, pipelining: 1, connect: { timeout: 2000 }, keepAliveTimeout: 30_000 });
    this.#headers = { "content-type": "application/json", ...(address.key ? { authorization: `Bearer ${address.key}` } : {}) };
  }

  /** @throws MeilisearchFault */
  async request<T>(
    method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
    path: string,
    body?: unknown,
    options: { signal?: AbortSignal; timeoutMs?: number } = {},
  ): Promise<T> {
    const timeout = options.timeoutMs ?? 30_000;
    try {
      const response = await this.#pool.request({
        method,
        path: `${this.#base}${path}`,
        headers: this.#headers,
        body: body === undefined ? null : typeof body === "string" ? body : JSON.stringify(body),
        headersTimeout: timeout,
        bodyTimeout: timeout,
        ...(options.signal ? { signal: options.signal } : {}),
      });
      const text = await response.body.text();
      if (response.statusCode < 400) return (text === "" ? null : JSON.parse(text)) as T;
      throw faultOf(response.statusCode, text);
    } catch (error) {
      if (error instanceof MeilisearchFault) throw error;
      throw new MeilisearchFault(`Meilisearch did not answer: ${error instanceof Error ? error.message : String(error)}`, null, null, {
        cause: error,
      });
    }
  }

  /** Asks for something that Meilisearch does later, and gives the number of the task. */
  async enqueue(method: "POST" | "PUT" | "PATCH" | "DELETE", path: string, body?: unknown): Promise<number> {
    const { taskUid } = await this.request<{ taskUid: number }>(method, path, body);
    return taskUid;
  }

  /** Waits until a task is done. @throws MeilisearchFault when it failed, or is not done within `withinMs`. */
  async finish(taskUid: number, withinMs = 600_000): Promise<void> {
    const until = Date.now() + withinMs;
    for (let wait = 4; Date.now() < until; wait = Math.min(wait * 1.5, 250)) {
      const task = await this.request<Task>("GET", `/tasks/${taskUid}`);
      if (task.status === "succeeded") return;
      if (task.status === "failed" || task.status === "canceled") {
        throw new MeilisearchFault(task.error?.message ?? `Task ${taskUid} was ${task.status}.`, null, task.error?.code ?? null);
      }
      await pause(wait);
    }
    throw new MeilisearchFault(`Task ${taskUid} was not done in time.`, null, null);
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}

function faultOf(status: number, text: string): MeilisearchFault {
  try {
    const { message, code } = JSON.parse(text) as { message?: string; code?: string };
    return new MeilisearchFault(message ?? `Meilisearch answered ${status}.`, status, code ?? null);
  } catch {
    return new MeilisearchFault(`Meilisearch answered ${status}.`, status, null);
  }
}
