import type { z } from "zod";

/** A kind of work that is done later, by whichever process has time. Payloads carry ids, never a person's data. */
export interface JobDefinition<Payload> {
  /** "listings.changed": the thing, and what happened to it or is to be done. */
  readonly name: string;
  readonly payload: z.ZodType<Payload>;
  /** At most one waits at a time: asking again while one waits adds none. */
  readonly single?: boolean;
  /** Each job by itself: one that fails does not make those beside it run again. For what must not be done twice, such as mails. */
  readonly oneByOne?: boolean;
  /** Seconds that one run may take. Default 300. */
  readonly expireInSeconds?: number;
  /** How often a failed run is tried again, with growing pauses. Default 5. */
  readonly retries?: number;
}

export function defineJob<Payload>(definition: JobDefinition<Payload>): JobDefinition<Payload> {
  return definition;
}
