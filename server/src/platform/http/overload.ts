import type { FastifyReply, FastifyRequest } from "fastify";

/** A process is overloaded when its event loop came round so late on the average, in two samples after each other. Milliseconds. */
export interface OverloadLimits {
  readonly delay: number;
  readonly sample: number;
}

/** Whoever waits a second at each turn of the loop waits for ever. */
export const overloadLimits: OverloadLimits = { delay: 1_000, sample: 5_000 };

export const overloaded = "OVERLOADED";

/**
 * Called for each request that comes after a bad sample. One long pause (a large import that is parsed, a machine that slept) makes one
 * bad sample and turns nobody away; the second says that it stays so. Then quickly no, rather than late for everybody.
 */
export function turnAwayWhenItStays({ sample }: OverloadLimits) {
  let newest = { value: Number.NaN, at: Number.NEGATIVE_INFINITY };
  let before = Number.NEGATIVE_INFINITY;
  return async (_: FastifyRequest, reply: FastifyReply, __: string, value: number | undefined): Promise<void> => {
    const now = performance.now();
    if (value !== newest.value || now - newest.at > sample) {
      before = newest.at;
      newest = { value: value ?? Number.NaN, at: now };
    }
    if (newest.at - before > 2 * sample) return;
    void reply.header("retry-after", "5");
    const message = "Waypost has more to do than it can at this moment. Try again in a few seconds.";
    throw Object.assign(new Error(message), { statusCode: 503, code: overloaded });
  };
}
