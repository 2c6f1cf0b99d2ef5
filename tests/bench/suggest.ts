import { indexUid } from "@waypost/server/search/adapters/meilisearch/meilisearch.index";
import { say } from "./machine.ts";
import { measure, type Row } from "./measure.ts";
import { asker, serve } from "./servers.ts";
import type { Setting } from "./setting.ts";

/** As they stand in the box while somebody types: beginnings, words inside names, slips, both languages, places. */
const beginnings = ["fo", "food", "food pan", "insul", "insuln", "rent he", "despens", "ayuda con", "lega", "san marc", "787", "shelterr"];

const query = "query ($text: String!) { suggest(text: $text, first: 8) { kind text slug detail } }";

/** Suggestions through GraphQL, against the least that a box would ask the engine itself: eight names for the words so far. */
export async function measureSuggestions({ services, rounds }: Setting): Promise<Row[]> {
  if (!services.meili) {
    say("This machine has no Meilisearch: suggestions are not compared.");
    return [];
  }
  say("Suggestions …");
  const fresh = await serve({ ...services, keptAnswers: 0 });
  const server = await serve(services);
  const [anew, again] = [asker(fresh.url, "/graphql"), asker(server.url, "/graphql")];
  const direct = asker(services.meili.url, `/indexes/${indexUid}/search`, { authorization: `Bearer ${services.meili.key}` });
  const of = (round: number): string => beginnings[round % beginnings.length]!;
  try {
    return await measure(
      "suggestions",
      [
        {
          name: "Meilisearch directly",
          isBase: true,
          run: (round) => direct.ask({ q: of(round), limit: 8, filter: "isFirst = true", attributesToRetrieve: ["serviceId", "nameKey"] }),
        },
        { name: "GraphQL, nothing kept", run: (round) => anew.ask({ query, variables: { text: of(round) } }) },
        { name: "GraphQL, asked before", run: (round) => again.ask({ query, variables: { text: of(round) } }) },
      ],
      rounds,
    );
  } finally {
    await Promise.all([anew.close(), again.close(), direct.close()]);
    await Promise.all([fresh.close(), server.close()]);
  }
}
