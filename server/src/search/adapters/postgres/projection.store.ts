import { type Kysely, type RawBuilder, sql, type Transaction } from "kysely";
import type { Tables } from "../../../platform/database/tables.ts";
import type { ComparedDocument } from "../../engine.ts";
import { noteTouched, takeTouched } from "../../index-state.store.ts";
import { countChange } from "../../revision.store.ts";
import { analyzerVersion, type DocumentFields, type DocumentHours, type SearchDocument, signatureOf } from "../../document.ts";
import { cellOf } from "./postgres.sql.ts";

type Rows = Kysely<Tables>;

export interface PutOptions {
  /** Also notes, in the same transaction, that the second engine has these services still to take over. */
  readonly marksPending: boolean;
  /** Also takes the services off the list of those that have to be gone over. */
  readonly takesTouched?: boolean;
}

/** Writes the projection table. Every method is one transaction a batch; all are safe to repeat. */
export class ProjectionStore {
  readonly #rows: Rows;

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  /**
   * Runs `work` while nobody else, in whatever process, runs one of that name. Holds one connection meanwhile. With `waits: false` it does
   * nothing where somebody else does.
   */
  async alone(name: string, work: () => Promise<void>, { waits = true }: { readonly waits?: boolean } = {}): Promise<void> {
    await this.#rows.connection().execute(async (connection) => {
      if (waits) await sql`select pg_advisory_lock(hashtext(${name}))`.execute(connection);
      else {
        const got = await sql<{ got: boolean }>`select pg_try_advisory_lock(hashtext(${name})) as got`.execute(connection);
        if (!got.rows[0]?.got) return;
      }
      try {
        await work();
      } finally {
        await sql`select pg_advisory_unlock(hashtext(${name}))`.execute(connection);
      }
    });
  }

  /** Puts the documents in place of all rows of their services. A service that vanished meanwhile is left out. */
  async put(documents: readonly SearchDocument[], options: PutOptions): Promise<void> {
    if (documents.length === 0) return;
    await this.#rows.transaction().execute(async (tx) => {
      await writeDocuments(tx, documents);
      await addWords(tx, documents);
      if (options.marksPending) await markPending(tx, [...new Set(documents.map((each) => each.serviceId))]);
      await countChange(tx);
    });
  }

  /**
   * Reads services anew and puts what they are now in place of what they were, one writer after another: a slow reader of an old state can
   * not overwrite a newer one. `read` runs inside the transaction and may give fewer services than were asked for; the rest is taken out.
   */
  async refresh(serviceIds: readonly string[], read: (tx: Rows) => Promise<readonly SearchDocument[]>, options: PutOptions): Promise<void> {
    await this.#rows.transaction().execute(async (tx) => {
      await sql`select pg_advisory_xact_lock(hashtext('waypost-search-projection'))`.execute(tx);
      if (options.takesTouched) await takeTouched(tx, serviceIds);
      const documents = await read(tx);
      await sql`delete from search_document where service_id = any(${[...serviceIds]}::uuid[])`.execute(tx);
      if (documents.length > 0) await writeDocuments(tx, documents);
      await addWords(tx, documents);
      if (options.marksPending) await markPending(tx, serviceIds);
      await noteTouched(tx, serviceIds);
      await countChange(tx);
    });
  }

  async remove(serviceIds: readonly string[], options: PutOptions): Promise<void> {
    if (serviceIds.length === 0) return;
    await this.#rows.transaction().execute(async (tx) => {
      await sql`delete from search_document where service_id = any(${[...serviceIds]}::uuid[])`.execute(tx);
      if (options.marksPending) await markPending(tx, serviceIds);
      await countChange(tx);
    });
  }

  async rebuild(batches: AsyncIterable<readonly SearchDocument[]>): Promise<void> {
    const started = await this.clock();
    const words = new Map<string, number>();
    const tokens = new Map<string, number>();
    let services = 0;
    // One batch is written while the next is made, never more: memory stays flat, however slow the database is.
    let writing: Promise<void> = Promise.resolve();
    for await (const documents of batches) {
      await writing;
      writing = this.#replace(documents);
      // A failure is met at the next turn; until then it is nobody's.
      writing.catch(() => undefined);
      for (const document of documents) {
        if (!document.isFirst) continue;
        countWords(document, words, tokens);
        services++;
      }
    }
    await writing;
    await this.#rows.transaction().execute(async (tx) => {
      await sql`delete from search_document where indexed_at < ${started}::timestamptz`.execute(tx);
      await sql`delete from search_word`.execute(tx);
      await insertWords(tx, "w", words);
      await insertWords(tx, "t", tokens);
      await sql`update search_state set words_version = words_version + 1, services = ${services}, rebuilt_at = now(), analyzer_version = ${analyzerVersion}`.execute(
        tx,
      );
      await countChange(tx);
    });
    await sql`analyze search_document`.execute(this.#rows).catch(() => undefined);
  }

  /** A batch of a rebuild. A crash may take its last moments; then the rebuild is done again. */
  async #replace(documents: readonly SearchDocument[]): Promise<void> {
    await this.#rows.transaction().execute(async (tx) => {
      await sql`set local synchronous_commit = off`.execute(tx);
      await writeDocuments(tx, documents);
      await countChange(tx);
    });
  }

  /** Services the second engine has still to take over, oldest first. */
  async pending(first: number): Promise<{ serviceId: string; changedAt: string }[]> {
    const found = await sql<{ service_id: string; at: string }>`
      select service_id, changed_at::text as at from search_pending order by changed_at limit ${first}`.execute(this.#rows);
    return found.rows.map((row) => ({ serviceId: row.service_id, changedAt: row.at }));
  }

  /** Forgets what was taken over, and is searchable in the second engine from now on; a service that changed again since stays. */
  async settle(taken: readonly { serviceId: string; changedAt: string }[]): Promise<void> {
    if (taken.length === 0) return;
    await this.#rows.transaction().execute(async (tx) => {
      await sql`
        delete from search_pending p using unnest(${taken.map((each) => each.serviceId)}::uuid[], ${taken.map((each) => each.changedAt)}::timestamptz[]) t (id, at)
        where p.service_id = t.id and p.changed_at <= t.at`.execute(tx);
      await countChange(tx);
    });
  }

  /** The database's own clock, as text: nothing of its precision is lost on the way. */
  async clock(): Promise<string> {
    const found = await sql<{ at: string }>`select clock_timestamp()::text as at`.execute(this.#rows);
    return found.rows[0]!.at;
  }

  /** Wanted documents beside held rows, as digests of what is to be kept of each. */
  async compare(serviceIds: readonly string[], wanted: readonly SearchDocument[]): Promise<ComparedDocument[]> {
    const found = await sql<{ id: string; service_id: string; wanted: string | null; held: string | null }>`
      with wanted as (
        select r.id, r.service_id, r.location_id, r.is_first, r.tags, array_to_tsvector(r.tokens) as body, r.strong::tsvector as strong, r.signature,
          r.name, r.name_key, r.summary, r.organization, r.fund_rank, r.verified_at, r.latitude, r.longitude, r.hours, r.has_exact_place
        from ${recordset(wanted)}
      )
      select coalesce(w.id, d.id) as id, coalesce(w.service_id, d.service_id) as service_id, ${digest("w")} as wanted, ${digest("d")} as held
      from wanted w full join (select * from search_document where service_id = any(${[...serviceIds]}::uuid[])) d on d.id = w.id`.execute(
      this.#rows,
    );
    return found.rows.map((row) => ({ id: row.id, serviceId: row.service_id, wanted: row.wanted, held: row.held }));
  }

  /** Ids of the services that have rows, in order, after `after`. */
  async heldServices(after: string | null, first: number): Promise<string[]> {
    const found = await sql<{ service_id: string }>`
      select distinct service_id from search_document where ${after}::uuid is null or service_id > ${after}::uuid
      order by service_id limit ${first}`.execute(this.#rows);
    return found.rows.map((row) => row.service_id);
  }

  /** What was built and by which analyzer. */
  async state(): Promise<{ documents: number; analyzerVersion: number; rebuiltAt: Date | null }> {
    const found = await sql<{ documents: number; analyzer_version: number; rebuilt_at: Date | null }>`
      select (select count(*)::int from search_document) as documents, analyzer_version, rebuilt_at from search_state`.execute(this.#rows);
    const row = found.rows[0]!;
    return { documents: row.documents, analyzerVersion: row.analyzer_version, rebuiltAt: row.rebuilt_at };
  }
}

async function markPending(tx: Transaction<Tables>, serviceIds: readonly string[]): Promise<void> {
  await sql`
    insert into search_pending (service_id, changed_at) select id, clock_timestamp() from unnest(${[...serviceIds].sort()}::uuid[]) id
    on conflict (service_id) do update set changed_at = excluded.changed_at`.execute(tx);
}

async function writeHours(tx: Transaction<Tables>, documents: readonly SearchDocument[]): Promise<void> {
  const distinct = new Map<string, DocumentHours>();
  for (const { hours } of documents) if (hours) distinct.set(hours.digest, hours);
  if (distinct.size === 0) return;
  const rows = [...distinct.values()].sort((a, b) => (a.digest < b.digest ? -1 : 1));
  await sql`
    insert into search_hours (digest, zone, rules)
    select digest, zone, rules from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (digest text, zone text, rules jsonb)
    where not exists (select from search_hours h where h.digest = r.digest)
    on conflict do nothing`.execute(tx);
}

function tagsOf(document: SearchDocument): string[] {
  const tagged = (prefix: string, values: readonly string[]): string[] => values.map((value) => `${prefix}:${value}`);
  return [
    ...tagged("n", document.needs),
    ...tagged("s", document.situations),
    ...tagged("d", document.delivery),
    ...tagged("l", document.languages),
    ...tagged("c", [document.cost]),
    ...tagged("f", [document.fundStatus]),
    ...tagged("r", [String(document.acceptsReferrals)]),
    ...document.areas,
    ...(document.latitude !== null && document.longitude !== null ? [cellOf(document.latitude, document.longitude)] : []),
  ];
}

/** The weighted vector as PostgreSQL writes one: name A, needs B, organization C, summary D. */
function strongVector(fields: DocumentFields): string {
  const weights = [
    [fields.name, "A"],
    [fields.needs, "B"],
    [fields.organization, "C"],
    [fields.summary, "D"],
  ] as const;
  const positions = new Map<string, string[]>();
  let at = 0;
  for (const [tokens, weight] of weights) {
    for (const token of tokens) {
      const list = positions.get(token) ?? [];
      positions.set(token, list);
      if (list.length < 6) list.push(`${Math.min(++at, 16_000)}${weight}`);
    }
  }
  return [...positions].map(([token, list]) => `'${token}':${list.join(",")}`).join(" ");
}

interface Vectors {
  readonly tokens: readonly string[];
  readonly strong: string;
}
const vectors = new WeakMap<DocumentFields, Vectors>();

/** All documents of a service share their fields. */
function vectorsOf(fields: DocumentFields): Vectors {
  let made = vectors.get(fields);
  if (!made) {
    made = { tokens: [...new Set(Object.values(fields).flat())], strong: strongVector(fields) };
    vectors.set(fields, made);
  }
  return made;
}

/** The digest of a row `alias`; the order of its tags does not matter. */
function digest(alias: string): RawBuilder<string | null> {
  const row = sql.table(alias);
  return sql`case when ${row}.id is not null then md5(row(${row}.location_id, ${row}.is_first,
    (select array_agg(distinct t order by t) from unnest(${row}.tags) t), ${row}.body, ${row}.strong, ${row}.signature, ${row}.name, ${row}.name_key,
    ${row}.summary, ${row}.organization, ${row}.fund_rank, ${row}.verified_at, ${row}.latitude, ${row}.longitude, ${row}.hours,
    ${row}.has_exact_place)::text) end`;
}

/** The documents as rows `r`, for SQL to take over. */
function recordset(documents: readonly SearchDocument[]): RawBuilder<unknown> {
  const rows = documents.map((document) => ({
    id: document.id,
    service_id: document.serviceId,
    location_id: document.locationId,
    is_first: document.isFirst,
    tags: tagsOf(document),
    ...vectorsOf(document.fields),
    signature: signatureOf(document.fields),
    name: document.name,
    name_key: document.nameKey,
    summary: document.summary,
    organization: document.organization,
    fund_rank: document.fundRank,
    verified_at: document.verifiedAt?.toISOString() ?? null,
    latitude: document.latitude,
    longitude: document.longitude,
    hours: document.hours?.digest ?? null,
    has_exact_place: document.hasExactPlace,
  }));
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id text, service_id uuid, location_id uuid, is_first boolean, tags text[],
    tokens text[], strong text, signature text, name text, name_key text, summary text, organization text, fund_rank smallint,
    verified_at timestamptz, latitude float8, longitude float8, hours text, has_exact_place boolean)`;
}

async function writeDocuments(tx: Transaction<Tables>, documents: readonly SearchDocument[]): Promise<void> {
  const services = [...new Set(documents.map((each) => each.serviceId))];
  await writeHours(tx, documents);
  await sql`delete from search_document where service_id = any(${services}::uuid[])`.execute(tx);
  await sql`
    insert into search_document (id, service_id, location_id, is_first, tags, body, strong, signature, name, name_key, summary, organization,
      fund_rank, verified_at, latitude, longitude, hours, has_exact_place, indexed_at)
    select r.id, r.service_id, r.location_id, r.is_first, r.tags, array_to_tsvector(r.tokens), r.strong::tsvector, r.signature, r.name, r.name_key,
      r.summary, r.organization, r.fund_rank, r.verified_at, r.latitude, r.longitude, r.hours, r.has_exact_place, clock_timestamp()
    from ${recordset(documents)}
    where exists (select from service s where s.id = r.service_id)
      and (r.location_id is null or exists (select from location l where l.id = r.location_id))
    on conflict (id) do update set tags = excluded.tags, body = excluded.body, strong = excluded.strong, signature = excluded.signature,
      name = excluded.name, name_key = excluded.name_key, summary = excluded.summary, organization = excluded.organization,
      fund_rank = excluded.fund_rank, verified_at = excluded.verified_at, latitude = excluded.latitude, longitude = excluded.longitude,
      hours = excluded.hours, has_exact_place = excluded.has_exact_place, is_first = excluded.is_first, indexed_at = excluded.indexed_at`.execute(
    tx,
  );
}

function countWords(document: SearchDocument, words: Map<string, number>, tokens: Map<string, number>): void {
  for (const word of document.words) words.set(word, (words.get(word) ?? 0) + 1);
  for (const token of vectorsOf(document.fields).tokens) tokens.set(token, (tokens.get(token) ?? 0) + 1);
}

/** New words become known at once; how common old ones are is counted anew by a rebuild, which is soon enough. */
async function addWords(tx: Transaction<Tables>, documents: readonly SearchDocument[]): Promise<void> {
  const words = new Map<string, number>();
  const tokens = new Map<string, number>();
  for (const document of documents) if (document.isFirst) countWords(document, words, tokens);
  const added = (await insertWords(tx, "w", words)) + (await insertWords(tx, "t", tokens));
  if (added > 0) await sql`update search_state set words_version = words_version + 1`.execute(tx);
}

async function insertWords(tx: Transaction<Tables>, kind: "w" | "t", counts: ReadonlyMap<string, number>): Promise<number> {
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  let added = 0;
  for (let at = 0; at < sorted.length; at += 20_000) {
    const part = sorted.slice(at, at + 20_000);
    const done = await sql`
      insert into search_word (kind, word, documents)
      select ${kind}::"char", word, documents from unnest(${part.map(([word]) => word)}::text[], ${part.map(([, count]) => count)}::int[]) as w (word, documents)
      on conflict do nothing`.execute(tx);
    added += Number(done.numAffectedRows ?? 0);
  }
  return added;
}
