import { MikroORM, type SqlEntityManager } from "@mikro-orm/postgresql";
import type { EntitySchema } from "@mikro-orm/core";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { type Actor, actorIdOf, organizationIdsOf } from "../../kernel/actor.ts";
import { heedPlannedOnce } from "./planned-once.ts";
import type { Tables } from "./tables.ts";

// Dates without a time stay what they are, "2026-11-24": a Date would shift them by the machine's zone. Whole counts are numbers.
const textual = (value: string): string => value;
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.DATE, textual);
types.setTypeParser(pg.types.builtins.TIME, textual);
types.setTypeParser(pg.types.builtins.INT8, Number);
types.setTypeParser(pg.types.builtins.NUMERIC, Number);

export interface DatabaseOptions {
  /** Address of role waypost_app: reads and writes under row-level security. */
  readonly appUrl: string;
  /** Address of role waypost_public: the catalog and nothing else. */
  readonly publicUrl: string;
  /** Every entity that services write. */
  readonly entities?: readonly EntitySchema[];
  /** Connections a pool, at most; there are three pools. Default 8. */
  readonly poolSize?: number;
  /** Told of each SQL statement, for the tests that count them. */
  readonly onStatement?: (sql: string) => void;
  /** Told of a connection that the server dropped; without it the process would die of it. */
  readonly onConnectionError?: (error: Error) => void;
}

/** One use case's unit of work: entities for writing, rows for reading, on one connection. */
export interface Transaction {
  readonly em: SqlEntityManager;
  readonly rows: Kysely<Tables>;
}

/** What the connection is told of the actor: policies and record_audit() read it there. */
function connectionVariables(actor: Actor): Record<string, string> {
  return {
    "app.org_ids": organizationIdsOf(actor).join(","),
    "app.user_id": actorIdOf(actor) ?? "",
    "app.person_id": actor.kind === "person" ? actor.personId : "",
    "app.actor_kind": actorKinds[actor.kind],
  };
}

const actorKinds = { nobody: "", "signed-in": "USER", member: "USER", integrator: "API_KEY", person: "PERSON", system: "SYSTEM" } as const;

function actAs(actor: Actor): { readonly text: string; readonly values: string[] } {
  const variables = Object.entries(connectionVariables(actor));
  const settings = variables.map(([name], index) => `set_config('${name}', $${index + 1}, false)`);
  return { text: `select ${settings.join(", ")}`, values: variables.map(([, value]) => value) };
}

/**
 * The three ways into PostgreSQL. Public reads have no right on a person's table; everything else is told, on every checkout of
 * a connection, for which organizations it may see rows. A forgotten actor therefore sees nothing.
 */
export class Database {
  /** The public catalog, under a role that can read nothing else. */
  readonly publicRows: Kysely<Tables>;
  readonly #publicPool: pg.Pool;
  readonly #appPool: pg.Pool;
  readonly #orm: MikroORM;
  readonly #options: DatabaseOptions;
  #isClosing = false;
  readonly #byActor = new WeakMap<Actor, Kysely<Tables>>();

  private constructor(options: DatabaseOptions, orm: MikroORM) {
    this.#options = options;
    this.#orm = orm;
    this.#publicPool = this.#pool(options.publicUrl);
    this.#appPool = this.#pool(options.appUrl);
    this.publicRows = this.#kysely(this.#publicPool);
  }

  static async connect(options: DatabaseOptions): Promise<Database> {
    const orm = await MikroORM.init({
      clientUrl: options.appUrl,
      entities: [...(options.entities ?? [])],
      discovery: { warnWhenNoEntities: false },
      pool: { min: 0, max: options.poolSize ?? 8 },
      // One statement a change and no surprise from the identity map: each transaction forks its own manager.
      allowGlobalContext: false,
      ...(options.onStatement ? { debug: ["query"], logger: options.onStatement } : {}),
    });
    return new Database(options, orm);
  }

  /** Rows under row-level security, as `actor` may see them. Made once an actor value; cheap to ask for again. */
  rowsAs(actor: Actor): Kysely<Tables> {
    const known = this.#byActor.get(actor);
    if (known) return known;
    const { text, values } = actAs(actor);
    const made = this.#kysely(this.#appPool, async (client) => {
      await client.query({ name: "act-as", text, values });
    });
    this.#byActor.set(actor, made);
    return made;
  }

  /** Runs one use case in one transaction as `actor`: committed when `work` returns, rolled back when it throws. */
  async transact<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const em = this.#orm.em.fork({
      session: { variables: connectionVariables(actor) },
    });
    return em.transactional((inner) => work({ em: inner, rows: inner.getKysely<Tables>() }));
  }

  /** Answers when the database does. Rejects with its message when it does not. */
  async ping(): Promise<void> {
    await this.#publicPool.query("select 1");
  }

  async close(): Promise<void> {
    this.#isClosing = true;
    await Promise.all([this.#orm.close(true), this.#publicPool.end(), this.#appPool.end()]);
  }

  #pool(connectionString: string): pg.Pool {
    const pool = new pg.Pool({ connectionString, types, max: this.#options.poolSize ?? 8, min: 0, application_name: "waypost" });
    // While we hang up, the server hanging up is no news.
    const onError = (error: Error): void => (this.#isClosing ? undefined : this.#options.onConnectionError?.(error));
    pool.on("error", onError);
    pool.on("connect", (client) => {
      client.on("error", onError);
      heedPlannedOnce(client);
    });
    return pool;
  }

  #kysely(pool: pg.Pool, onReserve?: (client: pg.PoolClient) => Promise<void>): Kysely<Tables> {
    const { onStatement } = this.#options;
    const connect = async (): Promise<pg.PoolClient> => {
      const client = await pool.connect();
      try {
        await onReserve?.(client);
        return client;
      } catch (error) {
        client.release(error instanceof Error ? error : true);
        throw error;
      }
    };
    return new Kysely<Tables>({
      dialect: new PostgresDialect({ pool: { connect, end: () => pool.end(), options: pool.options } }),
      ...(onStatement ? { log: (event) => onStatement(event.query.sql) } : {}),
    });
  }
}
