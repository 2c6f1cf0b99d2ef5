import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";

/** What the database's triggers tell of (0011_referral_notify.sql). */
export type Channel = "waypost_referral" | "waypost_access";
const channels: readonly Channel[] = ["waypost_referral", "waypost_access"];

type Listener = (payload: string) => void;

export interface NoticesOptions {
  readonly appUrl: string;
  /** Told when the connection is lost; it is made again by itself. */
  readonly onConnectionError: (error: Error) => void;
}

/**
 * Hears PostgreSQL's notices, over one connection a process that is made again when it is lost. A notice that was sent in between is
 * lost: it is a hint to look again, never the only way to learn of something.
 */
export class Notices {
  readonly #options: NoticesOptions;
  readonly #listeners = new Map<Channel, Set<Listener>>(channels.map((channel) => [channel, new Set()]));
  readonly #closing = new AbortController();
  #client: pg.Client | null = null;

  private constructor(options: NoticesOptions) {
    this.#options = options;
  }

  static async open(options: NoticesOptions): Promise<Notices> {
    const notices = new Notices(options);
    await notices.#connect();
    return notices;
  }

  /** Gives back how to stop listening. */
  on(channel: Channel, listener: Listener): () => void {
    const listeners = this.#listeners.get(channel);
    listeners?.add(listener);
    return () => void listeners?.delete(listener);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#client?.end();
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#options.appUrl,
      application_name: "waypost-notices",
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
    });
    client.on("error", (error) => this.#closing.signal.aborted || this.#options.onConnectionError(error));
    client.on("notification", ({ channel, payload }) => {
      for (const listener of this.#listeners.get(channel as Channel) ?? []) listener(payload ?? "");
    });
    await client.connect();
    // The names are ours.
    await client.query(channels.map((channel) => `listen ${channel}`).join(";"));
    client.on("end", () => void this.#reconnect());
    this.#client = client;
  }

  async #reconnect(): Promise<void> {
    const { signal } = this.#closing;
    for (let wait = 250; !signal.aborted; wait = Math.min(wait * 2, 5_000)) {
      try {
        await pause(wait, undefined, { ref: false, signal });
        return await this.#connect();
      } catch {
        // Not yet, or closing: the loop knows.
      }
    }
  }
}
