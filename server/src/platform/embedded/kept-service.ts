import { setTimeout as sleep } from "node:timers/promises";
import { signal, waitUntilGone } from "./process-table.ts";
import type { ServiceProcess } from "./service-process.ts";

/** Signals that end a service, each with how long to wait before the next, stronger one. */
export type Farewell = readonly { readonly signal: NodeJS.Signals; readonly milliseconds: number }[];

export interface KeptServiceOptions {
  readonly name: string;
  /** Brings the service up: takes over what runs, or starts it; returns when it answers. */
  readonly launch: () => Promise<ServiceProcess>;
  readonly farewell: Farewell;
  /** Told of what a person looking after the machine should know. */
  readonly note: (line: string) => void;
}

/** A service that is started again whenever it ends without having been asked to. */
export class KeptService {
  readonly #options: KeptServiceOptions;
  #process: ServiceProcess;
  #isStopping = false;
  #watch: Promise<void>;

  private constructor(options: KeptServiceOptions, process: ServiceProcess) {
    this.#options = options;
    this.#process = process;
    this.#watch = this.#keep();
  }

  static async start(options: KeptServiceOptions): Promise<KeptService> {
    return new KeptService(options, await options.launch());
  }

  get process(): ServiceProcess {
    return this.#process;
  }

  /** Asks the service to end, ever more firmly, and returns when it has. Safe to call twice. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    for (const step of this.#options.farewell) {
      signal(this.#process.pid, step.signal);
      if (await waitUntilGone(this.#process.pid, step.milliseconds)) break;
    }
    await this.#watch;
  }

  /** Ends the service this instant, without waiting; what was committed is safe, and the next start sorts out the rest. */
  kill(): void {
    this.#isStopping = true;
    signal(this.#process.pid, this.#options.farewell.at(-1)?.signal ?? "SIGKILL");
  }

  async #keep(): Promise<void> {
    while (!this.#isStopping) {
      const reason = await this.#process.gone;
      if (this.#isStopping) return;
      this.#options.note(`${this.#options.name} ended unexpectedly (${reason}) and is started again.`);
      await this.#relaunch();
    }
  }

  async #relaunch(): Promise<void> {
    for (let pause = 250; !this.#isStopping; pause = Math.min(pause * 2, 10_000)) {
      try {
        this.#process = await this.#options.launch();
        // Somebody may have called stop() while it came up; that call waits for us and cannot see this process.
        if (this.#isStopping) this.#options.farewell.slice(0, 1).forEach((step) => signal(this.#process.pid, step.signal));
        else this.#options.note(`${this.#options.name} is back.`);
        return;
      } catch (error) {
        this.#options.note(`${this.#options.name} could not be started again: ${error instanceof Error ? error.message : String(error)}`);
        await sleep(pause, undefined, { ref: false });
      }
    }
  }
}
