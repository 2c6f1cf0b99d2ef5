import type { OrganizationRecord } from "@waypost/schema/catalog";
import { type Kysely, sql } from "kysely";
import { newId } from "../kernel/ids.ts";
import type { Tables } from "../platform/database/tables.ts";
import {
  type ChildRows,
  type ChildTable,
  noChildren,
  type Planned,
  type PlannedOrganization,
  type PlannedService,
  planOrganization,
} from "./catalog-rows.ts";
import { insertRows } from "./catalog-row-batch.ts";

type Rows = Kysely<Tables>;

export interface WriteOptions {
  readonly now: Date;
  /** Whose data they are. Default "waypost". */
  readonly source?: string;
  /** Listings that nobody may rely on: shown as such everywhere. */
  readonly isDemonstration?: boolean;
}

/**
 * Stores organizations with their places and services in all tables of the catalog: a fixed number of statements however many they are.
 * Ids come from slugs, so a second time finds the same rows; what has not changed is not touched, what has is replaced with its children.
 * What a later record no longer names stays as it is: taking a listing out is its owner's decision.
 *
 * @returns the services whose listings changed, for {@link listingsChanged}; empty when nothing did.
 * @throws when two records of one call share a slug (PostgreSQL: "cannot affect row a second time"). Run it in a transaction.
 */
export async function writeOrganizations(
  rows: Rows,
  records: readonly OrganizationRecord[],
  options: WriteOptions,
): Promise<readonly string[]> {
  const marks = { source: options.source ?? "waypost", isDemonstration: options.isDemonstration ?? false };
  const plans = records.map((record) => planOrganization(record, marks));
  const stored = {
    organizations: await storedRows(rows, "organization", idsOf(plans)),
    locations: await storedRows(rows, "location", idsOf(plans.flatMap((plan) => plan.locations))),
    services: await storedServices(rows, idsOf(plans.flatMap((plan) => plan.services))),
  };
  const changed: Changed = {
    organizations: changedOf(plans, stored.organizations),
    locations: changedOf(
      plans.flatMap((plan) => plan.locations),
      stored.locations,
    ),
    services: changedOf(
      plans.flatMap((plan) => plan.services),
      stored.services,
    ),
  };
  const old = new Set([...stored.organizations.keys(), ...stored.locations.keys(), ...stored.services.keys()]);

  await upsert(rows, "organization", await withFreeSlugs(rows, "organization", changed.organizations));
  await upsert(rows, "location", changed.locations);
  await upsert(rows, "service", await withFreeSlugs(rows, "service", withFundDates(changed.services, stored.services, options.now)));
  await replaceChildren(rows, changed, old);
  await replacePlaces(rows, changed.services, old);
  await insertRows(rows, "fund_status_change", fundChanges(changed.services, stored.services, options.now));
  return affectedServices(plans, changed);
}

interface StoredRow {
  readonly id: string;
  readonly hash: string | null;
}
interface StoredService extends StoredRow {
  readonly fundStatus: string;
}
type Stored<Row extends StoredRow> = ReadonlyMap<string, Row>;

const idsOf = (plans: readonly { readonly row: { readonly id: string } }[]): string[] => plans.map((plan) => plan.row.id);
const byId = <Row extends StoredRow>(found: readonly Row[]): Stored<Row> => new Map(found.map((row) => [row.id, row]));

async function storedRows(rows: Rows, table: "organization" | "location", ids: string[]): Promise<Stored<StoredRow>> {
  const found = await sql<StoredRow>`select id, content_hash as hash from ${sql.table(table)} where id = any (${ids}::uuid[])`.execute(
    rows,
  );
  return byId(found.rows);
}

async function storedServices(rows: Rows, ids: string[]): Promise<Stored<StoredService>> {
  const found = await sql<StoredService>`
    select id, content_hash as hash, fund_status as "fundStatus" from service where id = any (${ids}::uuid[])`.execute(rows);
  return byId(found.rows);
}

function changedOf<Plan extends { readonly row: { readonly id: string; readonly content_hash: string } }>(
  plans: readonly Plan[],
  stored: Stored<StoredRow>,
): Plan[] {
  return plans.filter((plan) => stored.get(plan.row.id)?.hash !== plan.row.content_hash);
}

/** Slugs that imported rows already carry get the beginning of the id behind them; a row that is ours keeps its own. */
async function withFreeSlugs<Plan extends Planned<"organization"> | Planned<"service">>(
  rows: Rows,
  table: "organization" | "service",
  plans: readonly Plan[],
): Promise<Plan[]> {
  if (plans.length === 0) return [];
  const taken = await rows
    .selectFrom(table)
    .select(["id", "slug"])
    .where("slug", "=", sql<string>`any (${plans.map((plan) => plan.row.slug)}::text[])`)
    .execute();
  const owners = new Map(taken.map((row) => [row.slug, row.id]));
  return plans.map((plan) => {
    const owner = owners.get(plan.row.slug);
    if (owner === undefined || owner === plan.row.id) return plan;
    return { ...plan, row: { ...plan.row, slug: `${plan.row.slug}-${plan.row.id.slice(0, 8)}` } };
  });
}

const isNewStatus = (service: PlannedService, before: Stored<StoredService>): boolean => {
  const earlier = before.get(service.row.id)?.fundStatus ?? "UNKNOWN";
  return service.row.fund_status !== earlier;
};

/** Since when a fund stands as it does: now, where its status is new; null keeps what is known. */
function withFundDates(services: readonly PlannedService[], before: Stored<StoredService>, now: Date): PlannedService[] {
  return services.map((service) => ({
    ...service,
    row: { ...service.row, fund_status_since: isNewStatus(service, before) ? now.toISOString() : null },
  }));
}

/** One row of the ledger for each fund whose status is new. Nothing is known of a fund that never said anything: no row. */
function fundChanges(services: readonly PlannedService[], before: Stored<StoredService>, now: Date) {
  return services
    .filter((service) => isNewStatus(service, before))
    .map(({ row }) => ({ id: newId(), service_id: row.id, status: row.fund_status, note: row.fund_note ?? null, at: now }));
}

async function upsert(
  rows: Rows,
  table: "organization" | "location" | "service",
  plans: readonly { readonly row: object }[],
): Promise<void> {
  const values = plans.map((plan) => plan.row as Readonly<Record<string, unknown>>);
  const columns = Object.keys(values[0] ?? {}).filter((column) => column !== "id" && column !== "fund_status_since");
  const assignments = columns.map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`);
  if (table !== "location") assignments.push(sql`updated_at = now()`);
  if (table === "service") assignments.push(sql`fund_status_since = coalesce(excluded.fund_status_since, service.fund_status_since)`);
  await insertRows(rows, table, values, sql`on conflict (id) do update set ${sql.join(assignments)}`);
}

interface Changed {
  readonly organizations: readonly Planned<"organization">[];
  readonly locations: readonly Planned<"location">[];
  readonly services: readonly PlannedService[];
}

/** By which columns a child hangs on its owner. */
const ownerColumns: Record<ChildTable, readonly ("organization_id" | "location_id" | "service_id" | "resource_id")[]> = {
  address: ["location_id"],
  accessibility: ["location_id"],
  phone: ["organization_id", "location_id", "service_id"],
  schedule: ["location_id", "service_id"],
  service_area: ["service_id"],
  language: ["service_id"],
  required_document: ["service_id"],
  translation: ["resource_id"],
};

/** `old` are the ids of the rows that were there before: only they can have children to take away. */
async function replaceChildren(rows: Rows, { organizations, locations, services }: Changed, old: ReadonlySet<string>): Promise<void> {
  const oldIds = (plans: Parameters<typeof idsOf>[0]): string[] => idsOf(plans).filter((id) => old.has(id));
  const ids = {
    organization_id: oldIds(organizations),
    location_id: oldIds(locations),
    service_id: oldIds(services),
    resource_id: oldIds(services),
  };
  const children: ChildRows = noChildren();
  const collect = (table: ChildTable, found: readonly unknown[] | undefined): void => {
    for (const row of found ?? []) (children[table] as unknown[]).push(row);
  };
  const tables = Object.keys(ownerColumns) as ChildTable[];
  for (const plan of [...organizations, ...locations, ...services]) for (const table of tables) collect(table, plan.children[table]);
  for (const table of tables) {
    for (const column of ownerColumns[table]) {
      if (ids[column].length === 0) continue;
      await sql`delete from ${sql.table(table)} where ${sql.ref(column)} = any (${ids[column]}::uuid[])`.execute(rows);
    }
    await insertRows(rows, table, children[table]);
  }
}

/** A service at a place keeps its row: contacts and hours of others may hang on it. */
async function replacePlaces(rows: Rows, services: readonly PlannedService[], old: ReadonlySet<string>): Promise<void> {
  const places = services.flatMap((service) => service.places);
  const ids = idsOf(services).filter((id) => old.has(id));
  if (ids.length > 0) {
    await sql`delete from service_at_location
      where service_id = any (${ids}::uuid[]) and id <> all (${places.map((place) => place.id)}::uuid[])`.execute(rows);
  }
  await insertRows(rows, "service_at_location", places, sql`on conflict do nothing`);
}

/** A listing shows its organization and its places too: it changed when one of them did. */
function affectedServices(plans: readonly PlannedOrganization[], changed: Changed): string[] {
  const touched = new Set([...changed.organizations, ...changed.locations, ...changed.services].map((plan) => plan.row.id));
  return plans
    .flatMap((plan) => plan.services)
    .filter(
      ({ row, organizationId, places }) =>
        touched.has(row.id) || touched.has(organizationId) || places.some((place) => touched.has(place.location_id)),
    )
    .map(({ row }) => row.id);
}
