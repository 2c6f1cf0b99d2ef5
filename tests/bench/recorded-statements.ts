import { Database } from "@waypost/server/platform/database/database";
import type { Tables } from "@waypost/server/platform/database/tables";
import type { Search } from "@waypost/server/search/search.api";
import { createSearch } from "@waypost/server/search/search.service";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Services } from "../support/services.ts";

interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/**
 * The statements that our search puts to PostgreSQL for each question, taken down on their way: what is found and counted, and what is shown of it.
 * Each is asked twice before, so that what is read once in a while is not among them.
 */
export async function recordStatements<Question>(
  services: Services,
  questions: readonly Question[],
  ask: (search: Search, question: Question) => Promise<unknown>,
): Promise<ReadonlyMap<Question, readonly Statement[]>> {
  let heard: Statement[] = [];
  const database = await Database.connect(services);
  const pool = new pg.Pool({ connectionString: services.publicUrl, max: 1 });
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const publicRows = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    log: ({ query: { sql, parameters } }) => void heard.push({ sql, parameters }),
  });
  const appRows = database.rowsAs({ kind: "system", purpose: "bench" });
  const search = createSearch({ publicRows, appRows, meilisearch: null, keptAnswers: 0 });
  try {
    const statements = new Map<Question, readonly Statement[]>();
    for (const question of questions) {
      for (let time = 0; time < 3; time++) {
        heard = [];
        await ask(search, question);
      }
      statements.set(question, heard);
    }
    return statements;
  } finally {
    await search.close();
    await Promise.all([publicRows.destroy(), database.close()]);
  }
}

/** Puts statements by hand, one after the other, over one connection that plans each of them once. */
export class ByHand {
  readonly #client: pg.Client;
  readonly #names = new Map<string, string>();

  private constructor(client: pg.Client) {
    this.#client = client;
  }

  static async connect({ publicUrl }: Services): Promise<ByHand> {
    const client = new pg.Client(publicUrl);
    client.on("error", () => {});
    await client.connect();
    return new ByHand(client);
  }

  async put(statements: readonly Statement[] = []): Promise<void> {
    for (const { sql, parameters } of statements) {
      const name = this.#names.get(sql) ?? `by-hand-${this.#names.size}`;
      this.#names.set(sql, name);
      await this.#client.query({ name, text: sql, values: [...parameters] });
    }
  }

  close(): Promise<void> {
    return this.#client.end();
  }
}
