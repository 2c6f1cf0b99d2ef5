import { indexUid } from "@waypost/server/search/adapters/meilisearch/meilisearch.index";
import { say } from "./machine.ts";
import { type Contender, measure, type Row } from "./measure.ts";
import { ByHand, recordStatements } from "./recorded-statements.ts";
import { asker, serve } from "./servers.ts";
import type { Setting } from "./setting.ts";

/** As they stand in the box while somebody types: beginnings, words inside names, slips, both languages, places. */
const beginnings = ["fo", "food", "food pan", "insul", "insuln", "rent he", "despens", "ayuda con", "lega", "san marc", "787", "shelterr"];

const query = "query ($text: String!) { suggest(text: $text, first: 8) { kind text slug detail } }";

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
  const statements = await recordStatements(services, beginnings, (search, beginning) => search.suggest(beginning, 8));
  const fresh = await serve({ ...services, keptAnswers: 0 });
  const server = await serve(services);
  const [anew, again] = [asker(fresh.url, "/graphql"), asker(server.url, "/graphql")];
  const direct = asker(services.meili.url, `/indexes/${indexUid}/search`, { authorization: `Bearer ${services.meili.key}` });
  const byHand = await ByHand.connect(services);
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
    run: (round) => byHand.put(statements.get(of(round))),
  };
  try {
    return [
      ...(await measure("suggestions", [onMeilisearch, ...ours], rounds)),
      ...(await measure("suggestions, beside their statement", [onPostgres, ...ours], rounds)),
    ];
  } finally {
    await Promise.all([anew.close(), again.close(), direct.close(), byHand.close()]);
    await Promise.all([fresh.close(), server.close()]);
  }
}
