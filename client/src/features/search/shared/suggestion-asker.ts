/** Asks, tells the answer when it comes, and can be stopped before. */
type Ask<Found> = (text: string, onFound: (found: readonly Found[]) => void) => () => void;

const restAfterTyping = 180;

/**
 * Asks for what stands in the box a moment after the last key. Whatever was asked before is called off, so that an older answer never
 * comes over a newer one.
 */
export class SuggestionAsker<Found> {
  readonly #ask: Ask<Found>;
  readonly #onFound: (found: readonly Found[]) => void;
  #stop = (): void => undefined;

  constructor(ask: Ask<Found>, onFound: (found: readonly Found[]) => void) {
    this.#ask = ask;
    this.#onFound = onFound;
  }

  /** Under two letters there is nothing to suggest. */
  type(text: string): void {
    this.stop();
    if (text.length < 2) return this.#onFound([]);
    let isWanted = true;
    let callOff = (): void => undefined;
    const timer = setTimeout(() => {
      callOff = this.#ask(text, (found) => {
        if (isWanted) this.#onFound(found);
      });
    }, restAfterTyping);
    this.#stop = () => {
      isWanted = false;
      clearTimeout(timer);
      callOff();
    };
  }

  stop(): void {
    this.#stop();
    this.#stop = () => undefined;
  }
}
