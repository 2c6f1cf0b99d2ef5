import { readSearchAnswer } from "./meilisearch.answer.ts";
import { type MeilisearchAddress, MeilisearchClient, MeilisearchFault } from "./meilisearch.client.ts";
import { indexSettings, indexUid, isForgotten, type MeilisearchDocument, nextIndexUid, toMeilisearch } from "./meilisearch.index.ts";
import { circlesOf, mostInRim, type Rim, type RimPlace, rimAttributes, rimsOf } from "./meilisearch.circle.ts";
import { type MeilisearchQuery, searchesOf, trial } from "./meilisearch.query.ts";
import { allOf, anyWords, federated } from "./meilisearch.any.ts";
import type { Reply } from "./meilisearch.reply.ts";
import { digestOf } from "../../digest.ts";
import type { SearchDocument } from "../../document.ts";
import {
  type ComparedDocument,
  EngineFault,
  type EngineAnswer,
  type EngineHealth,
  type EngineQuery,
  type SearchEngine,
} from "../../engine.ts";

/**
 * Meilisearch takes the tasks that wait as one batch, and writes its lists of words, values and places anew for each batch, which takes the longer
 * the larger the index is: so it is given many documents at a time, and more while it works. They wait on its disk, not in our memory.
 */
const documentsPerTask = 10_000;
/** Far under what Meilisearch takes in one request (100 MB). */
const charactersPerTask = 32_000_000;
const tasksAtOnce = 12;
/** Milliseconds after which a rebuild gives up a task: it waits behind the batch that is being worked on. */
const rebuildPatience = 60 * 60_000;
/** Milliseconds that a look at its health may take. */
const healthPatience = 800;
const heldPerRequest = 5000;
/** What stands for the service of a document that names none: somebody else's. */
const noService = "";

/** The engine for large directories, beside the database. */
export class MeilisearchEngine implements SearchEngine {
  readonly name = "MEILISEARCH";
  readonly #client: MeilisearchClient;

  constructor(address: MeilisearchAddress) {
    this.#client = new MeilisearchClient(address);
  }

  async find(query: EngineQuery, signal?: AbortSignal): Promise<EngineAnswer> {
    const rims = rimsOf(query);
    const within = circlesOf(query.near, rims, await this.#inRims(rims, query, signal));
    const { searches, asked } = searchesOf({ ...query, within });
    const { replies, isAll } = await this.#ask(query, searches, signal);
    const answer = readSearchAnswer(query, replies, asked);
    // "Nothing matches" is believed only of an index that holds something: an emptied one would say it of everything.
    if (answer.total === 0 && (await this.#count(signal)) === 0) throw new MeilisearchFault("The index is empty.", null, "index_not_found");
    return { ...answer, totalIsExact: answer.totalIsExact && isAll };
  }

  /** The places in each rim: those that hold all the words, or all there are. To look for any of several words there would be dearer than to read it. */
  async #inRims(rims: readonly Rim[], { text }: EngineQuery, signal?: AbortSignal): Promise<readonly (readonly RimPlace[])[]> {
    if (rims.length === 0) return [];
    const options = signal ? { signal } : {};
    const limit = mostInRim + 1;
    if (text?.mode === "all") {
      const asked = { indexUid, q: allOf(text.tokens), matchingStrategy: "all", limit, attributesToRetrieve: rimAttributes };
      const queries = rims.map(({ filter }) => ({ ...asked, filter }));
      const { results } = await this.#client.request<{ results: { hits: RimPlace[] }[] }>("POST", "/multi-search", { queries }, options);
      return results.map((each) => each.hits);
    }
    const path = `/indexes/${indexUid}/documents/fetch`;
    const bodies = rims.map(({ filter }) => ({ filter, limit, fields: rimAttributes }));
    const found = await Promise.all(bodies.map((body) => this.#client.request<{ results: RimPlace[] }>("POST", path, body, options)));
    return found.map((each) => each.results);
  }

  /** The replies in the order of the searches. `isAll` is false where not every word was looked for. */
  async #ask(
    { text, near }: EngineQuery,
    searches: (words: string) => readonly MeilisearchQuery[],
    signal?: AbortSignal,
  ): Promise<{ readonly replies: readonly Reply[]; readonly isAll: boolean }> {
    const options = signal ? { signal } : {};
    if (text?.mode !== "any") {
      const queries = searches(text ? allOf(text.tokens) : "");
      const { results } = await this.#client.request<{ results: Reply[] }>("POST", "/multi-search", { queries }, options);
      return { replies: results, isAll: true };
    }
    const { found, counted, isAll } = anyWords(text.tokens, near !== null);
    const lists = new Map(["", ...found.map((each) => each.words)].map((words) => [words, searches(words)]));
    const merged = lists
      .get("")!
      .map((search, index) => federated(search.attributesToRetrieve.length > 0 ? found : counted, (words) => lists.get(words)![index]!));
    const replies = await Promise.all(merged.map((search) => this.#client.request<Reply>("POST", "/multi-search", search, options)));
    return { replies, isAll };
  }

  async index(documents: readonly SearchDocument[]): Promise<void> {
    if (documents.length === 0) return;
    await this.#needIndex();
    const added = await this.#add(indexUid, documents);
    // Only then what they no longer have: a listing is never out of search while it changes.
    const quote = (values: readonly string[]): string => values.map((value) => JSON.stringify(value)).join(", ");
    const services = [...new Set(documents.map((each) => each.serviceId))];
    const filter = `serviceId IN [${quote(services)}] AND id NOT IN [${quote(documents.map((each) => each.id))}]`;
    const removed = await this.#client.enqueue("POST", `/indexes/${indexUid}/documents/delete`, { filter });
    await this.#client.finish(added);
    await this.#client.finish(removed);
  }

  async remove(serviceIds: readonly string[]): Promise<void> {
    if (serviceIds.length === 0) return;
    await this.#needIndex();
    const filter = `serviceId IN [${serviceIds.map((id) => JSON.stringify(id)).join(", ")}]`;
    await this.#client.finish(await this.#client.enqueue("POST", `/indexes/${indexUid}/documents/delete`, { filter }));
  }

  async rebuild(batches: AsyncIterable<readonly SearchDocument[]>): Promise<void> {
    await this.#drop(nextIndexUid);
    await this.#ensureIndex(nextIndexUid);
    const running: number[] = [];
    for await (const task of tasksOf(batches)) {
      running.push(await this.#client.enqueue("POST", documentsPath(nextIndexUid), task));
      if (running.length >= tasksAtOnce) await this.#client.finish(running.shift()!, rebuildPatience);
    }
    for (const task of running) await this.#client.finish(task, rebuildPatience);
    await this.#ensureIndex(indexUid);
    await this.#client.finish(await this.#client.enqueue("POST", "/swap-indexes", [{ indexes: [indexUid, nextIndexUid] }]));
    await this.#drop(nextIndexUid);
    await this.#dropForgotten();
  }

  async health(): Promise<EngineHealth> {
    try {
      const signal = AbortSignal.timeout(healthPatience);
      if ((await this.#count(signal)) === 0) return "EMPTY";
      await this.#client.request("POST", "/multi-search", { queries: [trial] }, { signal });
      return "READY";
    } catch (error) {
      return error instanceof EngineFault ? error.kind : "DOWN";
    }
  }

  async compare(serviceIds: readonly string[], wanted: readonly SearchDocument[]): Promise<readonly ComparedDocument[]> {
    const compared = new Map<string, ComparedDocument>();
    for (const document of wanted) {
      compared.set(document.id, { id: document.id, serviceId: document.serviceId, wanted: digestOf(toMeilisearch(document)), held: null });
    }
    const ofThem = `serviceId IN [${serviceIds.map((id) => JSON.stringify(id)).join(", ")}]`;
    const filter = serviceIds.includes(noService) ? `${ofThem} OR serviceId NOT EXISTS OR serviceId IS NULL` : ofThem;
    for (let offset = 0; ; offset += heldPerRequest) {
      const body = { filter, offset, limit: heldPerRequest };
      const path = `/indexes/${indexUid}/documents/fetch`;
      const { results } = await this.#client.request<{ results: MeilisearchDocument[] }>("POST", path, body);
      for (const held of results) {
        const known = compared.get(held.id);
        compared.set(held.id, { id: held.id, serviceId: serviceOf(held), wanted: known?.wanted ?? null, held: digestOf(held) });
      }
      if (results.length < heldPerRequest) return [...compared.values()];
    }
  }

  async documentCount(): Promise<number> {
    return this.#count();
  }

  async *heldServices(): AsyncIterable<readonly string[]> {
    for (let offset = 0; ; offset += heldPerRequest) {
      const path = `/indexes/${indexUid}/documents?fields=serviceId&offset=${offset}&limit=${heldPerRequest}`;
      const { results } = await this.#client.request<{ results: { serviceId?: unknown }[] }>("GET", path);
      yield [...new Set(results.map(serviceOf))];
      if (results.length < heldPerRequest) return;
    }
  }

  async close(): Promise<void> {
    await this.#client.close();
  }

  async #count(signal?: AbortSignal): Promise<number> {
    const path = `/indexes/${indexUid}/stats`;
    const stats = await this.#client.request<{ numberOfDocuments: number }>("GET", path, undefined, signal ? { signal } : {});
    return stats.numberOfDocuments;
  }

  async #add(uid: string, documents: readonly SearchDocument[]): Promise<number> {
    return this.#client.enqueue("POST", documentsPath(uid), documents.map(toMeilisearch));
  }

  /** Only a rebuild makes the index: one that began with a few changes would pass for a whole one. @throws MeilisearchFault `EMPTY` */
  async #needIndex(): Promise<void> {
    await this.#client.request("GET", `/indexes/${indexUid}`);
  }

  /** Makes the index with its settings where it is missing. */
  async #ensureIndex(uid: string): Promise<void> {
    try {
      await this.#client.request("GET", `/indexes/${uid}`);
    } catch (error) {
      if (!(error instanceof MeilisearchFault && error.code === "index_not_found")) throw error;
      await this.#client.enqueue("POST", "/indexes", { uid, primaryKey: "id" });
      await this.#client.finish(await this.#client.enqueue("PATCH", `/indexes/${uid}/settings`, indexSettings));
    }
  }

  /** Indexes of analyzers long gone. The one before stays: a server of that version may still ask it, or come back to it. */
  async #dropForgotten(): Promise<void> {
    const { results } = await this.#client.request<{ results: { uid: string }[] }>("GET", "/indexes?limit=1000");
    for (const { uid } of results) if (isForgotten(uid)) await this.#drop(uid);
  }

  async #drop(uid: string): Promise<void> {
    try {
      await this.#client.finish(await this.#client.enqueue("DELETE", `/indexes/${uid}`));
    } catch (error) {
      if (!(error instanceof MeilisearchFault && error.code === "index_not_found")) throw error;
    }
  }
}

const documentsPath = (uid: string): string => `/indexes/${uid}/documents?primaryKey=id`;

/** The documents as bodies of requests, each of a size that is worth a task. */
async function* tasksOf(batches: AsyncIterable<readonly SearchDocument[]>): AsyncIterable<string> {
  let documents: string[] = [];
  let characters = 0;
  for await (const batch of batches) {
    for (const document of batch) {
      const text = JSON.stringify(toMeilisearch(document));
      documents.push(text);
      characters += text.length;
    }
    if (documents.length < documentsPerTask && characters < charactersPerTask) continue;
    yield `[${documents.join(",")}]`;
    documents = [];
    characters = 0;
  }
  if (documents.length > 0) yield `[${documents.join(",")}]`;
}

const serviceOf = ({ serviceId }: { readonly serviceId?: unknown }): string =>
  typeof serviceId === "string" || typeof serviceId === "number" ? String(serviceId) : noService;
