import { type EngineAnswer, EngineFault, type EngineFaultKind, type EngineName, type EngineQuery, type SearchEngine } from "./engine.ts";

/**
 * Why the standby is asked: the preferred engine's fault; or it is well and has not yet taken over what changed; or nobody has looked yet; or it
 * is just being looked at, because a search was slow.
 */
export const standbyReasons = [
  "STARTING",
  "CATCHING_UP",
  "LOOKING",
  "EMPTY",
  "DOWN",
  "SLOW",
  "REFUSED",
  "UNSUITABLE",
  "FULL",
  "FAILING",
] as const;
export type StandbyReason = (typeof standbyReasons)[number];

export interface FallOverOptions {
  readonly standby: SearchEngine;
  /** The engine that is preferred; null where there is none. */
  readonly preferred: SearchEngine | null;
  /** Milliseconds that the preferred engine may take for one search before the standby is asked too. Default 700. */
  readonly patienceMs?: number;
  /** Milliseconds between two looks at the preferred engine. Default 1000. */
  readonly probeMs?: number;
  /** How much the preferred engine has still to take over, and why it takes nothing; asked at each look. */
  readonly backlog?: () => Promise<{ readonly pending: number; readonly fault: string | null }>;
  readonly onChange?: (engine: EngineName, reason: StandbyReason | null) => void;
  /** Told of each search that the preferred engine did not answer in time, whether it is given up for it or not. */
  readonly onSlow?: () => void;
  readonly now?: () => Date;
}

const longestPauseMs = 30_000;
/** So many searches running that are not answered in time give an engine up that looks well. */
const slowSearchesRunning = 3;
/** An engine that was well for so many looks is not the one that fails again at once. */
const looksOfTrust = 10;

/**
 * Asks the preferred engine and, when that fails, the standby; when it is slow, both, and the first answer counts. After a failure the standby is
 * asked directly, and the preferred one is looked at in the background until it answers and has caught up; then it is used again by itself. One
 * that is slow again at once is looked at less and less often, so that an engine that is well for a moment at a time does not cost each moment's
 * searches their patience.
 *
 * A search that is not answered in time may be a dear one and the engine well: it is looked at, and given up when the look says so. Until then
 * the others do not wait for it either, so that one that hangs costs its patience once.
 */
export class FallOver {
  readonly #options: FallOverOptions;
  readonly #probeMs: number;
  #reason: StandbyReason | null;
  #since: Date;
  #pauseMs: number;
  #looks = 0;
  #looksInUse = 0;
  /** Since when it is being looked at because a search was slow. */
  #doubtedSince: Date | null = null;
  /** Slow searches since it answered one in time. */
  #slowRunning = 0;
  /** Questions that the preferred engine has not answered yet: they end when it is given up. */
  readonly #asking = new Set<Asking>();
  #givenUp = 0;
  #probe: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(options: FallOverOptions) {
    this.#options = options;
    this.#probeMs = options.probeMs ?? 1000;
    this.#pauseMs = this.#probeMs;
    this.#since = this.#now();
    this.#reason = options.preferred ? "STARTING" : null;
    // Nobody has looked yet: the first search must not wait for an engine that is not there.
    if (options.preferred) this.#lookSoon(0);
  }

  /** The engine that the next search asks first. */
  get current(): SearchEngine {
    const { preferred, standby } = this.#options;
    return preferred && this.state.reason === null ? preferred : standby;
  }

  /** Why the standby is asked, null where it need not be; and since when it is as it is. */
  get state(): { readonly reason: StandbyReason | null; readonly since: Date } {
    if (this.#reason === null && this.#doubtedSince) return { reason: "LOOKING", since: this.#doubtedSince };
    return { reason: this.#reason, since: this.#since };
  }

  /** Until when the preferred engine is waited for, for all questions of one search together. On the clock of `performance`. */
  patience(): number {
    return performance.now() + (this.#options.patienceMs ?? 700);
  }

  async find(query: EngineQuery, until: number = this.patience()): Promise<NamedAnswer> {
    // Where earlier questions of the search used the patience up, there is nothing to learn about the engine.
    const engine = until > performance.now() ? this.current : this.#options.standby;
    if (engine === this.#options.standby) return this.#askStandby(query);
    const asking: Asking = { controller: new AbortController(), isGivenUp: false };
    this.#asking.add(asking);
    const late = Promise.withResolvers<null>();
    const timer = setTimeout(() => late.resolve(null), until - performance.now());
    const answering = named(engine, engine.find(query, asking.controller.signal));
    // Nobody may be left to hear that it failed.
    answering.catch(() => undefined);
    try {
      const inTime = await Promise.race([answering, late.promise]).catch((error: unknown) => this.#failed(error, asking));
      if (inTime === "FAILED") return await this.#askStandby(query);
      // Whichever answered: the other need not go on.
      if (inTime === null) return await this.#askBoth(query, answering).finally(() => asking.controller.abort());
      this.#slowRunning = 0;
      return inTime;
    } finally {
      clearTimeout(timer);
      this.#asking.delete(asking);
    }
  }

  #askStandby(query: EngineQuery): Promise<NamedAnswer> {
    const { standby } = this.#options;
    return named(standby, standby.find(query));
  }

  /** The preferred engine was not in time: whoever answers first from now on. It may be nearly done, and the standby is not made for dear searches. */
  async #askBoth(query: EngineQuery, answering: Promise<NamedAnswer>): Promise<NamedAnswer> {
    this.#doubt();
    const standingBy = this.#askStandby(query);
    return Promise.any([standingBy, answering]).catch(() => standingBy);
  }

  #failed(error: unknown, { isGivenUp }: Asking): "FAILED" {
    const kind = error instanceof EngineFault ? error.kind : "FAILING";
    // What is refused may be the fault of this one search: only a look tells whether the engine takes any.
    if (kind === "UNSUITABLE") this.#lookSoon(0);
    else if (!isGivenUp) this.#giveUp(kind);
    return "FAILED";
  }

  /** Looks at the preferred engine now, instead of at the next beat. */
  async look(): Promise<void> {
    const { preferred } = this.#options;
    if (!preferred || this.#closed) return;
    clearTimeout(this.#probe);
    const number = ++this.#looks;
    const givenUp = this.#givenUp;
    const health = await preferred.health();
    const { pending, fault } = (await this.#options.backlog?.()) ?? { pending: 0, fault: null };
    // A later look, or a search that gave it up meanwhile, knows better.
    if (number !== this.#looks || givenUp !== this.#givenUp || this.#closed) return;
    if (this.#reason === null) this.#lookInUse(health === "READY" ? faultOf(fault) : health);
    else {
      const reason = health === "READY" ? (faultOf(fault) ?? (pending > 0 ? "CATCHING_UP" : null)) : health;
      if (reason === null) this.#takeUp(preferred.name);
      else this.#reason = reason;
    }
    this.#lookSoon(this.#reason === null ? this.#probeMs : this.#pauseMs);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#probe);
  }

  #lookInUse(reason: EngineFaultKind | null): void {
    const wasSlow = this.#doubtedSince !== null;
    this.#doubtedSince = null;
    // Searches have their own patience: that a look took long is no reason to give up an engine that answers them in time.
    if (reason !== null && (reason !== "SLOW" || wasSlow)) return this.#giveUp(reason);
    // A look asks for little: an engine that answers that, and no search, is of no use.
    if (wasSlow && ++this.#slowRunning >= slowSearchesRunning) return this.#giveUp("SLOW");
    if (this.#slowRunning === 0) this.#looksInUse++;
    if (this.#looksInUse >= looksOfTrust) this.#pauseMs = this.#probeMs;
  }

  #takeUp(name: EngineName): void {
    this.#reason = null;
    this.#since = this.#now();
    this.#looksInUse = 0;
    this.#options.onChange?.(name, null);
  }

  /** A search was not answered in time: is it the search, or the engine? */
  #doubt(): void {
    this.#options.onSlow?.();
    // A look that is under way for another search is not begun anew.
    if (this.#reason !== null || this.#doubtedSince) return;
    this.#doubtedSince = this.#now();
    this.#lookSoon(0);
  }

  #giveUp(reason: EngineFaultKind): void {
    if (this.#reason !== null) return;
    this.#reason = reason;
    this.#doubtedSince = null;
    this.#since = this.#now();
    const costsPatience = reason === "SLOW" || reason === "FAILING";
    if (!costsPatience) this.#pauseMs = this.#probeMs;
    else if (this.#looksInUse < looksOfTrust) this.#pauseMs = Math.min(this.#pauseMs * 2, longestPauseMs);
    this.#givenUp++;
    for (const asking of this.#asking) {
      asking.isGivenUp = true;
      asking.controller.abort();
    }
    this.#options.onChange?.(this.#options.standby.name, reason);
    this.#lookSoon(this.#pauseMs);
  }

  #now(): Date {
    return this.#options.now?.() ?? new Date();
  }

  #lookSoon(ms: number): void {
    if (this.#closed) return;
    clearTimeout(this.#probe);
    this.#probe = setTimeout(() => {
      this.look().catch(() => this.#lookSoon(this.#probeMs));
    }, ms);
    this.#probe.unref();
  }
}

/** One question to the preferred engine that is not answered yet. */
interface Asking {
  readonly controller: AbortController;
  isGivenUp: boolean;
}

type NamedAnswer = EngineAnswer & { readonly engine: EngineName };

async function named({ name }: SearchEngine, answering: Promise<EngineAnswer>): Promise<NamedAnswer> {
  return { ...(await answering), engine: name };
}

const faultKinds: ReadonlySet<string> = new Set<EngineFaultKind>(["EMPTY", "DOWN", "SLOW", "REFUSED", "UNSUITABLE", "FULL", "FAILING"]);

/** A fault as the indexer wrote it down. */
function faultOf(written: string | null): EngineFaultKind | null {
  if (written === null) return null;
  return faultKinds.has(written) ? (written as EngineFaultKind) : "FAILING";
}
