import type { EngineAnswer, EngineName, EngineQuery, SearchEngine } from "./engine.ts";

export interface FallOverOptions {
  readonly standby: SearchEngine;
  /** The engine that is preferred; null where there is none. */
  readonly preferred: SearchEngine | null;
  /** Milliseconds that the preferred engine may take before the other one is asked. Default 800. */
  readonly patienceMs?: number;
  /** Milliseconds between two looks at an engine that failed. Default 1000. */
  readonly probeMs?: number;
  /** True when the preferred engine has everything that was written; asked before it is used again. */
  readonly isCaughtUp?: () => Promise<boolean>;
  readonly onChange?: (engine: EngineName, reason: string) => void;
}

/**
 * Asks the preferred engine and, when that fails or is slow, the standby. After a failure the standby is asked directly, and the preferred one
 * is looked at in the background until it answers and has caught up; then it is used again by itself.
 */
export class FallOver {
  readonly #options: FallOverOptions;
  #isOpen = true;
  #probe: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(options: FallOverOptions) {
    this.#options = options;
    // Nobody has looked yet: the first search must not wait for an engine that is not there.
    if (options.preferred) this.#lookSoon(0);
  }

  /** The engine that the next search asks first. */
  get current(): SearchEngine {
    const { preferred, standby } = this.#options;
    return preferred && !this.#isOpen ? preferred : standby;
  }

  async find(query: EngineQuery): Promise<EngineAnswer & { engine: EngineName }> {
    const engine = this.current;
    if (engine !== this.#options.preferred) return { ...(await engine.find(query)), engine: engine.name };
    // A timer that is taken back: one that runs out behind an answer would cost each search an error that nobody sees.
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(new Error("it is slow")), this.#options.patienceMs ?? 800);
    try {
      return { ...(await engine.find(query, patience.signal)), engine: engine.name };
    } catch (error) {
      this.#trip(error instanceof Error ? error.message : String(error));
      const { standby } = this.#options;
      return { ...(await standby.find(query)), engine: standby.name };
    } finally {
      clearTimeout(timer);
    }
  }

  /** Looks at the preferred engine now, instead of at the next beat. */
  async look(): Promise<void> {
    const { preferred } = this.#options;
    if (!preferred || this.#closed) return;
    clearTimeout(this.#probe);
    const health = await preferred.health();
    const isReady = health === "READY" && (await (this.#options.isCaughtUp?.() ?? true));
    if (isReady && this.#isOpen) {
      this.#isOpen = false;
      this.#options.onChange?.(preferred.name, "it answers and has caught up");
    }
    if (!isReady && !this.#isOpen && health !== "READY") this.#trip(health === "EMPTY" ? "it holds no index" : "it does not answer");
    if (this.#isOpen) this.#lookSoon(this.#options.probeMs ?? 1000);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#probe);
  }

  #trip(reason: string): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#options.onChange?.(this.#options.standby.name, reason);
    this.#lookSoon(this.#options.probeMs ?? 1000);
  }

  #lookSoon(ms: number): void {
    if (this.#closed) return;
    clearTimeout(this.#probe);
    this.#probe = setTimeout(() => {
      this.look().catch(() => this.#lookSoon(this.#options.probeMs ?? 1000));
    }, ms);
    this.#probe.unref();
  }
}
