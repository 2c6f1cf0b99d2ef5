/** What this page's own moves have made of a referral's version. */
interface OwnMove {
  readonly from: number;
  readonly to: number;
}

interface Move {
  readonly referralId: string;
  readonly version: number;
}

/**
 * Keeps one's own moves of a referral from getting in each other's way. Opening a referral moves it to "seen" silently; somebody who presses
 * Accept in that instant has read the version before it. Moves of one referral wait for each other, and a version that only our own move
 * has outdated is taken on. A move of somebody else still comes back as a conflict.
 */
export class OwnMoves {
  readonly #running = new Map<string, Promise<unknown>>();
  readonly #last = new Map<string, OwnMove>();

  /** @param make sends the move and gives the referral's version after it; null when it was not made */
  async run<M extends Move, Outcome>(
    move: M,
    make: (move: M) => Promise<{ readonly outcome: Outcome; readonly version: number | null }>,
  ): Promise<Outcome> {
    const id = move.referralId;
    const before = this.#running.get(id);
    const mine = (async () => {
      await before?.catch(() => undefined);
      const last = this.#last.get(id);
      const version = last?.from === move.version ? last.to : move.version;
      const made = await make({ ...move, version });
      if (made.version !== null) this.#last.set(id, { from: move.version, to: made.version });
      return made.outcome;
    })();
    this.#running.set(id, mine);
    return mine;
  }
}
