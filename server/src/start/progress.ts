/** Lines for the person who waits: what is done, and what takes long. */
export class Progress {
  readonly #write: (line: string) => void;

  constructor(write: (line: string) => void) {
    this.#write = write;
  }

  say(label: string, words: string): void {
    this.#write(`  ${label.padEnd(12)} ${words}`);
  }

  /** Does one piece of work and says how it went, with its time. When it takes longer than a glance, `meanwhile` is said first. */
  async step<T>(label: string, meanwhile: string, work: () => Promise<T>, outcome: (result: T) => string | null): Promise<T> {
    const begun = performance.now();
    const patience = setTimeout(() => this.say(label, `${meanwhile} …`), 1_000);
    try {
      const result = await work();
      const words = outcome(result);
      if (words !== null) this.say(label, `${words} (${seconds(performance.now() - begun)})`);
      return result;
    } finally {
      clearTimeout(patience);
    }
  }
}

/** "0.8 s" */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
