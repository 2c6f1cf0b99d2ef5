import pg from "pg";
import { type FieldKey, type FieldKeys } from "./field-cipher.ts";
import { KeysDoNotOpen, OpenedKeys, type Secrets, type StoredKey } from "./wrapped-keys.ts";

/** First half of the advisory locks by which each process says how far it knows the keys ("wayp"); the second half is the highest change. */
export const keyLockClass = 0x77_61_79_70;

export interface KeyRingOptions extends Secrets {
  /** Address of role waypost_app. */
  readonly appUrl: string;
  /** Told when the keys could not be read anew; those that are known stay in use. */
  readonly onError?: (error: Error) => void;
}

const look = 5_000;
const reconnect = 1_000;

/**
 * The keys of this process, kept up to date: on one connection of its own it hears of each change at once (LISTEN), and looks every five
 * seconds besides. It holds a shared advisory lock that names the highest change it knows: who rotates keys reads there when every process
 * can open with a new key, and lets it seal only then. A process that ends takes its lock along.
 */
export class KeyRing implements FieldKeys {
  #keys: OpenedKeys;
  #client: pg.Client;
  readonly #options: KeyRingOptions;
  #known = 0;
  #isClosed = false;
  #reading: Promise<void> = Promise.resolve();
  readonly #timer: NodeJS.Timeout;

  private constructor(options: KeyRingOptions, client: pg.Client, keys: OpenedKeys) {
    this.#options = options;
    this.#client = client;
    this.#keys = keys;
    this.#attend(client);
    this.#timer = setInterval(() => void this.refresh(), look).unref();
  }

  /** @throws KeysDoNotOpen when the secret is not the database's. */
  static async open(options: KeyRingOptions): Promise<KeyRing> {
    const client = await connected(options);
    try {
      const keys = await read(client, options);
      const ring = new KeyRing(options, client, keys);
      await ring.#tellKnown(client);
      return ring;
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
  }

  get sealing(): FieldKey {
    return this.#keys.sealing;
  }
  get indexing(): Buffer {
    return this.#keys.indexing;
  }
  get legacy(): readonly Buffer[] {
    return this.#keys.legacy;
  }
  opening(short: string): FieldKey | undefined {
    return this.#keys.opening(short);
  }

  /** Reads the keys anew. Never rejects: what is known stays in use. */
  refresh(): Promise<void> {
    const client = this.#client;
    this.#reading = this.#reading.then(async () => {
      if (this.#isClosed || client !== this.#client) return;
      try {
        this.#keys = await read(client, this.#options);
        await this.#tellKnown(client);
      } catch (error) {
        // A lost connection is told by its own "error" event and made anew.
        if (error instanceof KeysDoNotOpen) this.#options.onError?.(error);
      }
    });
    return this.#reading;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#timer);
    await this.#reading;
    await this.#client.end().catch(() => undefined);
  }

  async #tellKnown(client: pg.Client): Promise<void> {
    const { change } = this.#keys;
    if (change === this.#known) return;
    await client.query("select pg_advisory_lock_shared($1, $2)", [keyLockClass, change]);
    if (this.#known > 0) await client.query("select pg_advisory_unlock_shared($1, $2)", [keyLockClass, this.#known]);
    this.#known = change;
  }

  #attend(client: pg.Client): void {
    client.on("notification", () => void this.refresh());
    client.on("error", (error) => !this.#isClosed && this.#options.onError?.(error));
    client.on("end", () => this.#reconnectLater());
  }

  #reconnectLater(): void {
    if (this.#isClosed) return;
    setTimeout(() => void this.#reconnect(), reconnect).unref();
  }

  async #reconnect(): Promise<void> {
    if (this.#isClosed) return;
    try {
      const client = await connected(this.#options);
      this.#client = client;
      this.#known = 0;
      this.#attend(client);
      await this.refresh();
      if (this.#isClosed) await client.end().catch(() => undefined);
    } catch {
      this.#reconnectLater();
    }
  }
}

/** A connection that hears of changes and is counted from its first moment on: change 0 is "knows nothing yet". */
async function connected({ appUrl }: KeyRingOptions): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: appUrl, application_name: "waypost keys", keepAlive: true });
  client.on("error", () => undefined);
  await client.connect();
  await client.query("listen waypost_keys");
  await client.query("select pg_advisory_lock_shared($1, 0)", [keyLockClass]);
  return client;
}

async function read(client: pg.Client, secrets: Secrets): Promise<OpenedKeys> {
  const { rows } = await client.query<StoredKey>(
    `select id, purpose, wrapped, active_from as "activeFrom", retired_at as "retiredAt", change from encryption_key order by created_at, change`,
  );
  return new OpenedKeys(rows, secrets);
}
