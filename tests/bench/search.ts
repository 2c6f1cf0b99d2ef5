import type { SearchRequest } from "@waypost/server/search/search.api";
import type { Services } from "../support/services.ts";
import { type Asked, kinds } from "./kinds.ts";
import { meilisearchPid, memoryOf, say } from "./machine.ts";
import { type Contender, measure, type Row } from "./measure.ts";
import { recordQuestions } from "./recorded.ts";
import { ByHand, recordStatements } from "./recorded-statements.ts";
import { type Asker, asker, serve } from "./servers.ts";
import type { Setting } from "./setting.ts";

const pageQuery = `query ($search: ListingSearch!) { searchListings(search: $search, first: 20) {
  totalCount edges { distanceMiles node { id name summary fundStatus organization { name } } location { id address { city } } } facets { facet value count } } }`;

const requestOf = (asked: Asked): SearchRequest => ({ ...asked, first: 20 }) as SearchRequest;
const question = (search: Asked): object => ({ query: pageQuery, variables: { search } });

/** The eight kinds of search through GraphQL on each engine, and the same questions put to Meilisearch directly. */
export async function measureSearch(setting: Setting): Promise<Row[]> {
  const { services, engines, rounds, folder } = setting;
  const asksMeilisearch = engines.includes("meilisearch") && services.meili !== null;
  if (engines.includes("meilisearch") && !asksMeilisearch) say("This machine has no Meilisearch: only PostgreSQL is measured.");
  const wordings = kinds.flatMap((kind) => kind.wordings);
  const questions = asksMeilisearch ? await recordQuestions(services, wordings) : new Map<Asked, object>();
  const direct = services.meili && asker(services.meili.url, "/multi-search", { authorization: `Bearer ${services.meili.key}` });
  // What is asked for the first time since something changed, and what was asked just now: a server that keeps no answers, and one as it is.
  const onMeilisearch = asksMeilisearch ? await open({ ...services, keptAnswers: 0 }) : null;
  const again = asksMeilisearch ? await open(services) : null;
  const onPostgres = engines.includes("postgres") ? await open({ ...services, meili: null, keptAnswers: 0 }) : null;
  const statements = onPostgres && (await recordStatements(services, wordings, (search, asked) => search.search(requestOf(asked))));
  const byHand = onPostgres && (await ByHand.connect(services));
  try {
    const rows: Row[] = [];
    for (const { name, wordings } of kinds) {
      say(`Searching: ${name} …`);
      const of = (round: number): Asked => wordings[round % wordings.length]!;
      const contenders: Contender[] = [];
      if (direct && onMeilisearch && again) {
        contenders.push(
          { name: "Meilisearch directly", isBase: true, run: (round) => direct.ask(questions.get(of(round))!) },
          { name: "GraphQL on Meilisearch, nothing kept", run: (round) => onMeilisearch.ask(question(of(round))) },
          { name: "GraphQL on Meilisearch, asked before", run: (round) => again.ask(question(of(round))) },
        );
      }
      if (onPostgres && byHand) {
        const against = "PostgreSQL directly";
        contenders.push(
          { name: against, against, run: (round) => byHand.put(statements?.get(of(round))) },
          { name: "GraphQL on PostgreSQL, nothing kept", against, run: (round) => onPostgres.ask(question(of(round))) },
        );
      }
      rows.push(...(await measure(`search: ${name}`, contenders, rounds)));
    }
    return [...rows, ...memoryRows(folder, onMeilisearch?.pid ?? onPostgres?.pid ?? null)];
  } finally {
    await Promise.all([direct?.close(), onMeilisearch?.close(), again?.close(), onPostgres?.close(), byHand?.close()]);
  }
}

async function open(services: Services & { readonly keptAnswers?: number }): Promise<Asker & { readonly pid: number }> {
  const server = await serve(services);
  const graphql = asker(server.url, "/graphql");
  // A server that has just come up looks at its engine first.
  const wanted = services.meili ? "MEILISEARCH" : "POSTGRES";
  const engineQuery = { query: "{ searchListings(search: {}, first: 1) { engine } }" };
  for (let tries = 0; !(await graphql.ask(engineQuery)).includes(wanted); tries++) {
    if (tries > 200) throw new Error(`The server did not turn to ${wanted}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { pid: server.pid, ask: (body) => graphql.ask(body), close: () => graphql.close().then(server.close) };
}

function memoryRows(folder: string, serverPid: number | null): Row[] {
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
  return [
    ["server", serverPid],
    ["Meilisearch", meilisearchPid(folder)],
  ].flatMap(([name, pid]): Row[] => {
    const memory = typeof pid === "number" ? memoryOf(pid) : null;
    if (!memory) return [];
    const note = `${megabytes(memory.resident)}, of which ${megabytes(memory.own)} its own and the rest mapped files`;
    return [{ group: "memory after the searches", name: String(name), note }];
  });
}
