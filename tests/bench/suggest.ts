import { Database } from "@waypost/server/platform/database/database";
import { indexUid } from "@waypost/server/search/adapters/meilisearch/meilisearch.index";
import { createSearch } from "@waypost/server/search/search.service";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Tables } from "@waypost/server/platform/database/tables";
import type { Services } from "../support/services.ts";
import { say } from "./machine.ts";
import { type Contender, measure, type Row } from "./measure.ts";
import { asker, serve } from "./servers.ts";
import type { Setting } from "./setting.ts";

/** As they stand in the box while somebody types: beginnings, words inside names, slips, both languages, places. */
const beginnings = ["fo", "food", "food pan", "insul", "insuln", "rent he", "despens", "ayuda con", "lega", "san marc", "787", "shelterr"];

const query = "query ($text: String!) { suggest(text: $text, first: 8) { kind text slug detail } }";

interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** The statement that our server puts to PostgreSQL for each beginning, taken down on its way. */
async function recordStatements(services: Services): Promise<ReadonlyMap<string, Statement>> {
  let heard: Statement[] = [];
  const database = await Database.connect(services);
  const pool = new pg.Pool({ connectionString: services.publicUrl, max: 1 });
  pool.on("error", () => {});
  const publicRows = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    log: ({ query: { sql, parameters } }) => void heard.push({ sql, parameters }),
  });
  const search = createSearch({ publicRows, appRows: database.rowsAs({ kind: "system", purpose: "bench" }), meilisearch: null });
  try {
    const statements = new Map<string, Statement>();
    for (const beginning of beginnings) {
      heard = [];
      await search.suggest(beginning, 8);
      const statement = heard.find(({ sql }) => sql.includes("'PROGRAM'"));
      if (statement) statements.set(beginning, statement);
    }
    return statements;
  } finally {
    await search.close();
    await Promise.all([publicRows.destroy(), database.close()]);
  }
}

/**
 * Suggestions through GraphQL, against the least that a box would ask of either engine by hand: of Meilisearch eight names for the words so far; of
 * PostgreSQL, which ours come from, the very statement, planned once.
 */
export async function measureSuggestions({ services, rounds }: Setting): Promise<Row[]> {
  if (!services.meili) {
    say("This machine has no Meilisearch: suggestions are not compared.");
    return [];
  }
  say("Suggestions …");
  const statements = await recordStatements(services);
  const fresh = await serve({ ...services, keptAnswers: 0 });
  const server = await serve(services);
  const [anew, again] = [asker(fresh.url, "/graphql"), asker(server.url, "/graphql")];
  const direct = asker(services.meili.url, `/indexes/${indexUid}/search`, { authorization: `Bearer ${services.meili.key}` });
  const client = new pg.Client(services.publicUrl);
  client.on("error", () => {});
  await client.connect();
  const of = (round: number): string => beginnings[round % beginnings.length]!;
  const ours: Contender[] = [
    { name: "GraphQL, nothing kept", run: (round) => anew.ask({ query, variables: { text: of(round) } }) },
    { name: "GraphQL, asked before", run: (round) => again.ask({ query, variables: { text: of(round) } }) },
  ];
  const onMeilisearch: Contender = {
    name: "Meilisearch directly",
    isBase: true,
    run: (round) => direct.ask({ q: of(round), limit: 8, filter: "isFirst = true", attributesToRetrieve: ["serviceId", "nameKey"] }),
  };
  const onPostgres: Contender = {
    name: "PostgreSQL directly",
    isBase: true,
    run: async (round) => {
      const statement = statements.get(of(round));
      if (statement) await client.query({ name: "suggestions", text: statement.sql, values: [...statement.parameters] });
    },
  };
  try {
    return [
      ...(await measure("suggestions", [onMeilisearch, ...ours], rounds)),
      ...(await measure("suggestions, beside their statement", [onPostgres, ...ours], rounds)),
    ];
  } finally {
    await Promise.all([anew.close(), again.close(), direct.close(), client.end()]);
    await Promise.all([fresh.close(), server.close()]);
  }
}
