import type { Log } from "../platform/log/log.ts";

interface Owned {
  readonly name: string;
  readonly close: () => Promise<unknown>;
  /** Ends it without waiting, where that differs from just leaving. */
  readonly kill: () => void;
}

/** Ctrl-C reaches us from the terminal and, a moment later, again from pnpm: one press of a key is not two. */
const echoMilliseconds = 700;
const patienceMilliseconds = 15_000;

/**
 * What must be ended when the process ends, in the reverse of the order in which it was begun. The first signal ends everything
 * in that order; a second one ends it at once.
 */
export class Ending {
  readonly #owned: Owned[] = [];
  readonly #log: Log;
  #running: Promise<void> | null = null;
  #requestedAt: number | null = null;

  constructor(log: Log) {
    this.#log = log;
  }

  /** Whether somebody asked us to end: failures from here on are its consequences. */
  get isRequested(): boolean {
    return this.#requestedAt !== null;
  }

  own(name: string, close: () => Promise<unknown>, kill: () => void = () => {}): void {
    this.#owned.push({ name, close, kill });
  }

  listen(): void {
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => void this.#onSignal());
    process.on("uncaughtException", (error) => void this.#onFailure(error));
    process.on("unhandledRejection", (reason) => void this.#onFailure(reason));
  }

  /** Ends everything. What fails to end is logged and left. Safe to call again: the same ending is awaited. */
  async run(): Promise<void> {
    this.#running ??= this.#closeAll();
    return this.#running;
  }

  /** Ends everything, then the process. */
  async exit(code: number): Promise<never> {
    await this.run();
    return process.exit(code);
  }

  async #onSignal(): Promise<void> {
    const now = performance.now();
    if (this.#requestedAt !== null) {
      if (now - this.#requestedAt < echoMilliseconds) return;
      for (const thing of this.#owned.toReversed()) thing.kill();
      process.exit(130);
    }
    this.#requestedAt = now;
    await this.exit(0);
  }

  async #onFailure(error: unknown): Promise<void> {
    // While things are being taken down, what still runs may trip over what is gone.
    if (this.isRequested) return;
    this.#requestedAt = performance.now();
    this.#log.fatal({ err: error }, "Waypost stops, because of a failure that nobody caught.");
    await this.exit(1);
  }

  async #closeAll(): Promise<void> {
    for (const thing of this.#owned.toReversed()) {
      try {
        await withPatience(thing.close());
      } catch (error) {
        this.#log.error({ err: error }, `${thing.name} did not end in order.`);
        thing.kill();
      }
    }
  }
}

async function withPatience(work: Promise<unknown>): Promise<void> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`it took longer than ${patienceMilliseconds / 1000} seconds`)), patienceMilliseconds);
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
