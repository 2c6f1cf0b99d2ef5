import type { Kysely } from "kysely";
import pg from "pg";
import { fromKysely, PgBoss } from "pg-boss";
import type { Tables } from "../database/tables.ts";
import type { JobDefinition } from "./job-definition.ts";

const schema = "pgboss";

/** Seconds between two looks for jobs whose process died; of all processes one looks. The queue's own default is a minute. */
const looksForTheDead = 5;
/** Seconds without a sign of life after which a job's process counts as dead: the least that the queue takes. */
const heartbeat = 10;

export interface JobsOptions {
  /** Address of role waypost_app. */
  readonly appUrl: string;
  /** Told of a lost connection or a queue in trouble; without it the process would die of them. */
  readonly onError?: (error: Error) => void;
  /** Connections, at most. Default 4. */
  readonly poolSize?: number;
}

/** A job that failed carries on being tried; a payload that its definition does not know never will be right. */
export class BadPayload extends Error {}

type AnyJob = JobDefinition<never> | JobDefinition<object>;

/**
 * Brings the queue's own schema up to date and creates a queue a job, as the owner; then opens both to waypost_app.
 * Safe to repeat. Run it after the migrations: it needs the role.
 */
export async function migrateJobs(ownerUrl: string, definitions: readonly AnyJob[]): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema,
    max: 2,
    supervise: false,
    schedule: false,
    migrate: true,
    createSchema: true,
    application_name: "waypost migrate",
  });
  boss.on("error", () => undefined);
  await boss.start();
  try {
    for (const definition of definitions) {
      const options = {
        retryLimit: definition.retries ?? 5,
        retryBackoff: true,
        retryDelay: 2,
        retryDelayMax: 300,
        expireInSeconds: definition.expireInSeconds ?? 300,
        heartbeatSeconds: heartbeat,
        deleteAfterSeconds: 86_400,
        notify: true,
      };
      const existing = await boss.getQueue(definition.name);
      if (existing) await boss.updateQueue(definition.name, options);
      else await boss.createQueue(definition.name, { ...options, policy: definition.single ? "short" : "standard" });
    }
  } finally {
    await boss.stop({ graceful: false });
  }
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`
      grant usage on schema ${schema} to waypost_app;
      grant select, insert, update, delete on all tables in schema ${schema} to waypost_app;
      grant usage, select on all sequences in schema ${schema} to waypost_app;
      grant execute on all functions in schema ${schema} to waypost_app;`);
  } finally {
    await client.end();
  }
}

/** Work for later, kept in PostgreSQL: sent with the change that asks for it, done at least once, tried again when it fails. */
export class Jobs {
  readonly #boss: PgBoss;

  private constructor(boss: PgBoss) {
    this.#boss = boss;
  }

  static async start(options: JobsOptions): Promise<Jobs> {
    const boss = new PgBoss({
      connectionString: options.appUrl,
      schema,
      max: options.poolSize ?? 4,
      migrate: false,
      createSchema: false,
      schedule: false,
      // Rebuilding indexes needs the owner.
      reindex: false,
      useListenNotify: true,
      superviseIntervalSeconds: looksForTheDead,
      monitorIntervalSeconds: looksForTheDead,
      application_name: "waypost jobs",
    });
    boss.on("error", (error) => options.onError?.(error instanceof Error ? error : new Error(String(error))));
    await boss.start();
    return new Jobs(boss);
  }

  /**
   * Asks for a job inside the caller's transaction: it exists when, and only when, the change that asks for it is committed.
   * @throws BadPayload when the payload is not the job's; nothing was sent.
   */
  async send<Payload extends object>(rows: Kysely<Tables>, job: JobDefinition<Payload>, payload: Payload): Promise<void> {
    await this.#boss.send(job.name, parsed(job, payload), { db: fromKysely(rows) });
  }

  /** Asks for a job at once, outside any transaction. */
  async sendNow<Payload extends object>(job: JobDefinition<Payload>, payload: Payload): Promise<void> {
    await this.#boss.send(job.name, parsed(job, payload));
  }

  /**
   * Does the jobs of one kind, several at a time where they wait together and may. The handler gets all of a batch and must be safe to run twice;
   * when it throws, the whole batch is tried again.
   */
  async work<Payload extends object>(
    job: JobDefinition<Payload>,
    handler: (payloads: readonly Payload[], signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    const options = {
      batchSize: job.oneByOne ? 1 : 10,
      burstWhenBatchFull: true,
      pollingIntervalSeconds: 1,
      notifyPollingIntervalSeconds: 2,
    };
    await this.#boss.work<Payload>(job.name, options, async (batch) => {
      const signal = batch[0]?.signal ?? new AbortController().signal;
      await handler(
        batch.map((each) => parsed(job, each.data)),
        signal,
      );
    });
  }

  /** Stops taking jobs, lets the running ones end (at most 10 s), closes the connections. What is not done is done by another process. */
  async stop(): Promise<void> {
    await this.#boss.stop({ graceful: true, timeout: 10_000 });
  }
}

function parsed<Payload extends object>(job: JobDefinition<Payload>, payload: unknown): Payload {
  const result = job.payload.safeParse(payload);
  if (!result.success) throw new BadPayload(`${job.name}: ${result.error.message}`);
  return result.data;
}
