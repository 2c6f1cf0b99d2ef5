import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { Database } from "@waypost/server/platform/database/database";
import { rimAttributes } from "@waypost/server/search/adapters/meilisearch/meilisearch.circle";
import { createSearch } from "@waypost/server/search/search.service";
import type { Services } from "../support/services.ts";
import { request } from "undici";
import type { Asked } from "./kinds.ts";

type Query = Readonly<Record<string, unknown>>;
type Questions = { readonly queries: readonly Query[] };

/** What of our documents a page would show; the long lists of words are left out, as somebody who is in a hurry would. */
const shownAttributes = ["serviceId", "needs", "situations", "delivery", "languages", "cost", "fundStatus", "verifiedAt", "_geo"];

/**
 * The question that our server puts to Meilisearch for each search, taken down on its way: the words as analyzed, the filters, the counts.
 * Asked directly it is put as somebody would who needs no ranking of his own: twenty documents with what a page shows. Where our server asks twice,
 * because few listings hold all words, only the first question counts; what it reads before of a circle's border, it knows.
 */
export async function recordQuestions(services: Services, searches: readonly Asked[]): Promise<ReadonlyMap<Asked, Questions>> {
  const { meili } = services;
  if (!meili) return new Map();
  let heard: Questions[] = [];
  const recorder = createServer((incoming, outgoing) => {
    void (async () => {
      const body = await text(incoming);
      if (incoming.url === "/multi-search" && !body.includes(JSON.stringify(rimAttributes))) heard.push(JSON.parse(body) as Questions);
      const answer = await request(`${meili.url}${incoming.url}`, {
        method: incoming.method as "GET" | "POST",
        headers: { authorization: `Bearer ${meili.key}`, "content-type": "application/json" },
        ...(body === "" ? {} : { body }),
      });
      outgoing.writeHead(answer.statusCode, { "content-type": "application/json" });
      outgoing.end(await answer.body.text());
    })().catch((error: unknown) => outgoing.destroy(error instanceof Error ? error : new Error(String(error))));
  }).listen(0, "127.0.0.1");
  await once(recorder, "listening");
  const database = await Database.connect(services);
  const url = `http://127.0.0.1:${(recorder.address() as AddressInfo).port}`;
  const appRows = database.rowsAs({ kind: "system", purpose: "bench" });
  const search = createSearch({ publicRows: database.publicRows, appRows, meilisearch: { url, key: null }, patienceMs: 10_000 });
  try {
    const questions = new Map<Asked, Questions>();
    for (const asked of searches) {
      heard = [];
      // A busy machine may make the engine look slow for a moment; then PostgreSQL answers and nothing is heard.
      for (let tries = 0; heard.length === 0; tries++) {
        if (tries > 100) throw new Error("The search did not turn to Meilisearch; is everything indexed?");
        if (tries > 0) await pause(100);
        await search.search({ ...asked, first: 20 } as Parameters<typeof search.search>[0]);
      }
      const [main, ...counts] = heard[0]!.queries;
      questions.set(asked, { queries: [{ ...main, limit: 20, attributesToRetrieve: shownAttributes }, ...counts] });
    }
    return questions;
  } finally {
    await search.close();
    await database.close();
    recorder.close();
    recorder.closeAllConnections();
  }
}
