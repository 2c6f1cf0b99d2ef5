import type { ProjectionStore } from "./adapters/postgres/projection.store.ts";
import type { IndexStateStore } from "./index-state.store.ts";

export interface GoOverDeps {
  readonly store: ProjectionStore;
  readonly state: IndexStateStore;
  /** Takes over what the services are now, and takes them off the list. */
  readonly project: (serviceIds: readonly string[]) => Promise<void>;
  readonly onError: (error: unknown) => void;
}

const servicesPerStep = 250;
/** Read from the list at once: to put them in order costs a look at all of it. */
const servicesPerReading = 5000;

/** Nobody but one process, whichever, goes over what was noted. */
const goingOver = "waypost-search-go-over";

/**
 * Works off the list of services that have to be read again. An import announces a service with each of its tables, some nine times; on the list it
 * stands once, so that the search is level soon after the import has ended, and what somebody edits meanwhile does not wait behind it.
 */
export class GoOver {
  readonly #deps: GoOverDeps;
  #running: Promise<void> | undefined;
  #stopped = false;

  constructor(deps: GoOverDeps) {
    this.#deps = deps;
  }

  /** Begins, unless some process is at it. What fails is said and tried again at the next call. */
  begin(): void {
    this.#running ??= this.#runAlone()
      .catch((error: unknown) => this.#deps.onError(error))
      .finally(() => {
        this.#running = undefined;
      });
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running;
  }

  async #runAlone(): Promise<void> {
    if ((await this.#deps.state.touched(1)).length === 0) return;
    await this.#deps.store.alone(goingOver, async () => this.run(), { waits: false });
  }

  /** Goes over everything that is noted. Where somebody else is at it some is read twice, which does no harm. @throws where some of it failed: that stays noted. */
  async run(): Promise<void> {
    const faults: unknown[] = [];
    // What changes during a rebuild stays noted until that has ended.
    while (!this.#stopped && !(await this.#deps.state.isRebuilding())) {
      const touched = await this.#deps.state.touched(servicesPerReading);
      let done = 0;
      for (let at = 0; at < touched.length && !this.#stopped; at += servicesPerStep) {
        const went = await this.#goOver(touched.slice(at, at + servicesPerStep), faults);
        // Where all fail it is not for their own sake: the database may be away.
        if (went === 0) break;
        done += went;
      }
      if (done === 0) break;
    }
    if (faults.length > 0) throw faults[0];
  }

  /** How many of them were gone over: of some that fail together, those go on that do not fail alone. */
  async #goOver(serviceIds: readonly string[], faults: unknown[]): Promise<number> {
    if (this.#stopped) return 0;
    try {
      await this.#deps.project(serviceIds);
      return serviceIds.length;
    } catch (error) {
      if (serviceIds.length === 1) {
        faults.push(error);
        return 0;
      }
      const half = serviceIds.length >> 1;
      return (await this.#goOver(serviceIds.slice(0, half), faults)) + (await this.#goOver(serviceIds.slice(half), faults));
    }
  }
}
