import { sql, type RawBuilder } from "kysely";
import type { Transaction } from "../../platform/database/database.ts";
import { type CatalogTable, type Reference, type Row, tableSpecs } from "./catalog-tables.ts";

/** A staged row with what the catalog already knows about it. */
export interface MergeEntry {
  readonly seq: number;
  readonly id: string;
  readonly source_id: string | null;
  readonly file: string;
  readonly row: number;
  readonly is_extra: boolean;
  readonly data: Row;
  readonly raw: Readonly<Record<string, string>> | null;
  /** The row of the same id that is there: whose it is and what it held. */
  readonly owner: string | null;
  readonly content_hash: string | null;
  /** Columns whose parent is not there. */
  readonly lost: readonly string[];
  /** Organization of the location that a service of the Ohana dialect hangs on. */
  readonly via_organization: string | null;
  /** Another row that already joins the same service and place. */
  readonly taken_by: string | null;
}

const uuids = (ids: readonly string[]): RawBuilder<unknown> =>
  sql`(select x::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) x)`;

/** References that another table must satisfy before the row goes in; those into its own table are set in a second pass. */
export const outerReferences = (table: CatalogTable): readonly Reference[] =>
  tableSpecs[table].references.filter((reference) => !reference.isSelf);

export async function mergeBatch(tx: Transaction, table: CatalogTable, after: number, limit: number): Promise<readonly MergeEntry[]> {
  const lost = outerReferences(table).map(
    ({ column, table: parent }) => sql`
      case when r.data ? ${sql.lit(column)} and r.data ->> ${sql.lit(column)} is not null
        and not exists (select 1 from ${sql.table(parent)} p where p.id = (r.data ->> ${sql.lit(column)})::uuid)
      then ${sql.lit(column)} end`,
  );
  const viaOrganization =
    table === "service" ? sql`(select l.organization_id from location l where l.id = (r.data ->> 'viaLocation')::uuid)` : sql`null::uuid`;
  const takenBy =
    table === "service_at_location"
      ? sql`(select x.id from service_at_location x where x.service_id = (r.data ->> 'service_id')::uuid
          and x.location_id = (r.data ->> 'location_id')::uuid and x.id <> r.id limit 1)`
      : sql`null::uuid`;
  const { rows } = await sql<MergeEntry>`
    select r.seq::int as seq, r.id, r.source_id, r.file, r.row, r.is_extra, r.data, r.raw, e.source as owner, e.content_hash,
      array_remove(array[${lost.length === 0 ? sql`null` : sql.join(lost)}]::text[], null) as lost,
      ${viaOrganization} as via_organization, ${takenBy} as taken_by
    from import.staged_row r left join ${sql.table(table)} e on e.id = r.id
    where r.target = ${table} and r.seq > ${after}::bigint order by r.seq limit ${limit}`.execute(tx.rows);
  return rows;
}

export interface FinalRow {
  readonly id: string;
  readonly [column: string]: Row[string];
}

/** Tables whose rows have an address of their own on the web; it is given once and stays. */
export const hasSlug = (table: CatalogTable): boolean => table === "organization" || table === "service";

/**
 * Inserts or updates rows that differ from what is there. Rows of another source stay as they are.
 * @returns the ids that are new and those that changed.
 */
export async function upsertRows(
  tx: Transaction,
  table: CatalogTable,
  rows: readonly FinalRow[],
): Promise<{ readonly created: string[]; readonly updated: string[] }> {
  const own = tableSpecs[table].columns.filter(
    (column) => !tableSpecs[table].references.some((reference) => reference.isSelf && reference.column === column),
  );
  const inserted = ["id", "source", "source_id", ...own, "content_hash", ...(hasSlug(table) ? ["slug"] : [])];
  const updated = ["source_id", ...own, "content_hash"];
  const names = sql.join(inserted.map((column) => sql.ref(column)));
  const sets = sql.join([
    ...updated.map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`),
    ...(hasSlug(table) ? [sql`updated_at = now()`] : []),
  ]);
  const name = sql.table(table);
  const { rows: written } = await sql<{ id: string; is_new: boolean }>`
    insert into ${name} (${names})
    select ${names} from jsonb_populate_recordset(null::${name}, ${JSON.stringify(rows)}::jsonb)
    on conflict (id) do update set ${sets}
    where ${name}.source = excluded.source and ${name}.content_hash is distinct from excluded.content_hash
    returning id, xmax = 0 as is_new`.execute(tx.rows);
  return {
    created: written.filter((row) => row.is_new).map((row) => row.id),
    updated: written.filter((row) => !row.is_new).map((row) => row.id),
  };
}

export async function takenSlugs(tx: Transaction, table: CatalogTable, slugs: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ slug: string }>`
    select slug from ${sql.table(table)}
    where slug in (select jsonb_array_elements_text(${JSON.stringify(slugs)}::jsonb))`.execute(tx.rows);
  return new Set(rows.map((row) => row.slug));
}

/** Sets a parent in the same table, now that every row is there. Only rows of `source` that were read change. */
export async function setOwnParents(tx: Transaction, table: CatalogTable, column: string, source: string): Promise<readonly string[]> {
  const name = sql.table(table);
  const parent = sql.ref(column);
  const { rows } = await sql<{ id: string }>`
    update ${name} t set ${parent} = p.id
    from import.staged_row r left join ${name} p on p.id = (r.data ->> ${sql.lit(column)})::uuid
    where r.target = ${table} and t.id = r.id and t.source = ${source} and t.${parent} is distinct from p.id
      and (p.id is null or p.id <> t.id)
    returning t.id`.execute(tx.rows);
  return rows.map((row) => row.id);
}

export interface LostParent {
  readonly seq: number;
  readonly file: string;
  readonly row: number;
  readonly foreign: string;
}

/** Staged rows whose parent in the same table is not there. */
export async function lostOwnParents(
  tx: Transaction,
  table: CatalogTable,
  column: string,
  page: { readonly after: number; readonly limit: number },
): Promise<readonly LostParent[]> {
  const { rows } = await sql<LostParent>`
    select r.seq::int as seq, r.file, r.row, coalesce(r.raw ->> ${sql.lit(column)}, r.data ->> ${sql.lit(column)}) as foreign
    from import.staged_row r
    where r.target = ${table} and r.seq > ${page.after}::bigint and r.data ->> ${sql.lit(column)} is not null
      and exists (select 1 from ${sql.table(table)} t where t.id = r.id)
      and not exists (select 1 from ${sql.table(table)} p where p.id = (r.data ->> ${sql.lit(column)})::uuid)
    order by r.seq limit ${page.limit}`.execute(tx.rows);
  return rows;
}

/** What the package and the catalog say about services besides their own row. */
export interface Surroundings {
  readonly service_id: string;
  readonly terms: readonly { readonly term: string | null; readonly label: string | null; readonly value: string | null }[];
  readonly area_kinds: readonly string[];
  readonly has_place: boolean;
  readonly has_phone: boolean;
}

export async function surroundingsOf(tx: Transaction, serviceIds: readonly string[]): Promise<ReadonlyMap<string, Surroundings>> {
  const { rows } = await sql<Surroundings>`
    with s as (select x::uuid as id from jsonb_array_elements_text(${JSON.stringify(serviceIds)}::jsonb) x)
    select s.id as service_id,
      (select coalesce(jsonb_agg(distinct jsonb_build_object('term', t.name, 'label', a.label, 'value', a.value)), '[]') from (
        select (r.data ->> 'taxonomy_term_id')::uuid as term_id, r.data ->> 'label' as label, r.data ->> 'value' as value
        from import.staged_row r where r.service_id = s.id and r.target = 'attribute'
        union all select taxonomy_term_id, label, value from attribute where link_id = s.id
      ) a left join taxonomy_term t on t.id = a.term_id) as terms,
      (select coalesce(jsonb_agg(distinct kind), '[]') from (
        select r.data ->> 'kind' as kind from import.staged_row r where r.service_id = s.id and r.target = 'service_area'
        union all select kind from service_area where service_id = s.id
      ) k where kind is not null) as area_kinds,
      exists (
        select 1 from import.staged_row r join location l on l.id = (r.data ->> 'location_id')::uuid
        where r.service_id = s.id and r.target = 'service_at_location' and l.location_type <> 'virtual'
        union all select 1 from service_at_location a join location l on l.id = a.location_id where a.service_id = s.id and l.location_type <> 'virtual'
      ) as has_place,
      exists (
        select 1 from import.staged_row r where r.service_id = s.id and r.target = 'phone'
        union all select 1 from phone where service_id = s.id
      ) as has_phone
    from s`.execute(tx.rows);
  return new Map(rows.map((row) => [row.service_id, row]));
}

/** Services whose listing shows something of these rows. */
export async function servicesShowing(tx: Transaction, table: CatalogTable, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  if (table === "service") return ids;
  const found = showing(table, sql`t.id in ${uuids(ids)}`);
  if (found === null) return [];
  const { rows } = await sql<{ id: string }>`select distinct id from (${found}) f where id is not null`.execute(tx.rows);
  return rows.map((row) => row.id);
}

function showing(table: CatalogTable, isWritten: RawBuilder<unknown>): RawBuilder<unknown> | null {
  const name = sql.table(table);
  if (table === "organization") return sql`select s.id from service s join organization t on t.id = s.organization_id where ${isWritten}`;
  if (table === "location")
    return sql`select a.service_id as id from service_at_location a join location t on t.id = a.location_id where ${isWritten}`;
  if (table === "attribute") return sql`select s.id from service s join attribute t on t.link_id = s.id where ${isWritten}`;
  const columns = new Set(tableSpecs[table].references.map((reference) => reference.column));
  const ways = [
    ...(columns.has("service_id") ? [sql`select t.service_id as id from ${name} t where ${isWritten}`] : []),
    ...(columns.has("location_id") && table !== "service_at_location"
      ? [sql`select a.service_id as id from ${name} t join service_at_location a on a.location_id = t.location_id where ${isWritten}`]
      : []),
    ...(columns.has("service_at_location_id")
      ? [sql`select a.service_id as id from ${name} t join service_at_location a on a.id = t.service_at_location_id where ${isWritten}`]
      : []),
  ];
  return ways.length === 0 ? null : sql.join(ways, sql` union all `);
}
