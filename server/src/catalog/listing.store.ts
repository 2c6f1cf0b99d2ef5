import type { AddressVisibility, Cost, Delivery, FundStatus } from "@waypost/schema/catalog";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../platform/database/tables.ts";

type Rows = Kysely<Tables>;

export interface ServiceRow {
  readonly id: string;
  readonly organizationId: string;
  readonly slug: string;
  readonly name: string;
  readonly alternateName: string | null;
  readonly summary: string;
  readonly description: string;
  readonly url: string | null;
  readonly email: string | null;
  readonly status: string;
  readonly needSlugs: string[];
  readonly situationSlugs: string[];
  readonly delivery: Delivery[];
  readonly coverageKind: string;
  readonly cost: Cost;
  readonly costNote: string | null;
  readonly fundStatus: FundStatus;
  readonly fundNote: string | null;
  readonly eligibility: string | null;
  readonly minimumAge: number | null;
  readonly maximumAge: number | null;
  readonly howToApply: string[];
  readonly acceptsReferrals: boolean;
  readonly responseDays: number;
  readonly isDemonstration: boolean;
  readonly lastVerifiedAt: Date | null;
  readonly verifiedBy: string | null;
}

export const serviceColumns = [
  "id",
  "organization_id as organizationId",
  "slug",
  "name",
  "alternate_name as alternateName",
  "summary",
  "description",
  "url",
  "email",
  "status",
  "needs as needSlugs",
  "situations as situationSlugs",
  "delivery",
  "coverage as coverageKind",
  "cost",
  "fees_description as costNote",
  "fund_status as fundStatus",
  "fund_note as fundNote",
  "eligibility_description as eligibility",
  "minimum_age as minimumAge",
  "maximum_age as maximumAge",
  "how_to_apply as howToApply",
  "accepts_referrals as acceptsReferrals",
  "response_days as responseDays",
  "demonstration as isDemonstration",
  "last_verified_at as lastVerifiedAt",
  "verified_by as verifiedBy",
] as const;

function selectServices(rows: Rows) {
  return rows.selectFrom("service").select(serviceColumns);
}

// The columns' checks hold exactly the lists of schema/src/catalog.ts; the generated table types say "string".
const asServices = (found: Promise<unknown[]>): Promise<ServiceRow[]> => found as Promise<ServiceRow[]>;

export function servicesByIds(rows: Rows, ids: readonly string[]): Promise<ServiceRow[]> {
  return asServices(selectServices(rows).where("id", "in", ids).execute());
}

export function servicesBySlugs(rows: Rows, slugs: readonly string[]): Promise<ServiceRow[]> {
  return asServices(selectServices(rows).where("slug", "in", slugs).execute());
}

/** A page of an organization's active services, by name; one more than asked tells whether there is another page. */
export function servicesOfOrganization(
  rows: Rows,
  organizationId: string,
  page: { readonly limit: number; readonly afterName: string | null; readonly afterId: string | null },
): Promise<ServiceRow[]> {
  let query = selectServices(rows).where("organization_id", "=", organizationId).where("status", "=", "active");
  if (page.afterName !== null) query = query.where(sql<boolean>`(name, id) > (${page.afterName}, ${page.afterId}::uuid)`);
  return asServices(query.orderBy("name").orderBy("id").limit(page.limit).execute());
}

export async function countServicesOfOrganization(rows: Rows, organizationId: string): Promise<number> {
  const row = await rows
    .selectFrom("service")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("organization_id", "=", organizationId)
    .where("status", "=", "active")
    .executeTakeFirstOrThrow();
  return row.count;
}

export interface OrganizationRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly alternateName: string | null;
  readonly description: string;
  readonly email: string | null;
  readonly website: string | null;
  /** False until an organization that its members founded has its first active service. */
  readonly isPublic: boolean;
}

export const organizationColumns = ["id", "slug", "name", "alternate_name as alternateName", "description", "email", "website"] as const;
/** Of the row `organization`. */
export const organizationIsPublic =
  "published or exists (select from service where organization_id = organization.id and status = 'active')";

function selectOrganizations(rows: Rows) {
  return rows
    .selectFrom("organization")
    .select(organizationColumns)
    .select(sql<boolean>`${sql.raw(organizationIsPublic)}`.as("isPublic"));
}

export function organizationsByIds(rows: Rows, ids: readonly string[]): Promise<OrganizationRow[]> {
  return selectOrganizations(rows).where("id", "in", ids).execute();
}

export function organizationsBySlugs(rows: Rows, slugs: readonly string[]): Promise<OrganizationRow[]> {
  return selectOrganizations(rows).where("slug", "in", slugs).execute();
}

export interface LocationRow {
  readonly id: string;
  /** Whom it was found for: a service, an organization, or itself. */
  readonly ownerId: string;
  readonly name: string | null;
  readonly visibility: AddressVisibility;
  readonly storedLatitude: number | null;
  readonly storedLongitude: number | null;
  readonly timezone: string | null;
  readonly line1: string | null;
  readonly line2: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly postalCode: string | null;
}

// One physical address a place: a second one (its post box) is not where people go.
export const locationColumns = [
  "l.id as id",
  "l.name as name",
  "l.visibility as visibility",
  "l.latitude as storedLatitude",
  "l.longitude as storedLongitude",
  "l.timezone as timezone",
  "a.address_1 as line1",
  "a.address_2 as line2",
  "a.city as city",
  "a.state_province as state",
  "a.postal_code as postalCode",
] as const;
const selectedLocation = sql.raw(locationColumns.map((column) => column.replace(/ as (\w+)$/, ' as "$1"')).join(", "));
export const locationAddress = `
  left join lateral (select address.*, address.xmin as row_version from address where location_id = l.id order by address_type = 'physical' desc, id limit 1) a on true`;
const joinedAddress = sql.raw(locationAddress);

export async function locationsByServiceIds(rows: Rows, serviceIds: readonly string[]): Promise<LocationRow[]> {
  const found = await sql<LocationRow>`
    select sal.service_id as "ownerId", ${selectedLocation}
      from service_at_location sal join location l on l.id = sal.location_id ${joinedAddress}
     where sal.service_id = any (${serviceIds}::uuid[]) order by l.name, l.id`.execute(rows);
  return found.rows;
}

export async function locationsByOrganizationIds(rows: Rows, organizationIds: readonly string[]): Promise<LocationRow[]> {
  const found = await sql<LocationRow>`
    select l.organization_id as "ownerId", ${selectedLocation} from location l ${joinedAddress}
     where l.organization_id = any (${organizationIds}::uuid[]) order by l.name, l.id`.execute(rows);
  return found.rows;
}

export async function locationsByIds(rows: Rows, ids: readonly string[]): Promise<LocationRow[]> {
  const found = await sql<LocationRow>`
    select l.id as "ownerId", ${selectedLocation} from location l ${joinedAddress} where l.id = any (${ids}::uuid[])`.execute(rows);
  return found.rows;
}

/** What a phone, schedule or language hangs on. */
export type OwnerColumn = "service_id" | "location_id" | "organization_id";

export interface ScheduleRow {
  readonly id: string;
  readonly ownerId: string;
  readonly byday: string | null;
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly description: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly freq: "WEEKLY" | "MONTHLY" | null;
  readonly interval: number | null;
  readonly bymonthday: string | null;
  readonly dtstart: string | null;
  readonly until: string | null;
  /** Null: the place's own. */
  readonly timezone: string | null;
}

export function schedulesByOwners(rows: Rows, owner: "service_id" | "location_id", ids: readonly string[]): Promise<ScheduleRow[]> {
  return rows
    .selectFrom("schedule")
    .select((row) => [
      "id",
      row.ref(owner).$castTo<string>().as("ownerId"),
      "byday",
      "opens_at as opensAt",
      "closes_at as closesAt",
      "description",
      "valid_from as validFrom",
      "valid_to as validTo",
      row.ref("freq").$castTo<"WEEKLY" | "MONTHLY" | null>().as("freq"),
      "interval",
      "bymonthday",
      "dtstart",
      "until",
      "timezone",
    ])
    .where(owner, "in", ids)
    .orderBy("opens_at")
    .orderBy("id")
    .execute();
}

export interface PhoneRow {
  readonly id: string;
  readonly ownerId: string;
  readonly number: string;
  readonly extension: string | null;
  readonly type: string | null;
  readonly description: string | null;
  readonly languages: string[];
}

export function phonesByOwners(rows: Rows, owner: OwnerColumn, ids: readonly string[]): Promise<PhoneRow[]> {
  return rows
    .selectFrom("phone")
    .select((row) => ["id", row.ref(owner).$castTo<string>().as("ownerId"), "number", "extension", "type", "description", "languages"])
    .where(owner, "in", ids)
    .orderBy("position")
    .orderBy("id")
    .execute();
}

export function languagesByServiceIds(
  rows: Rows,
  ids: readonly string[],
): Promise<{ serviceId: string | null; code: string | null; name: string | null }[]> {
  return rows
    .selectFrom("language")
    .select(["service_id as serviceId", "code", "name"])
    .where("service_id", "in", ids)
    .orderBy("code")
    .execute();
}

export function requiredDocumentsByServiceIds(
  rows: Rows,
  ids: readonly string[],
): Promise<{ serviceId: string | null; document: string }[]> {
  return rows
    .selectFrom("required_document")
    .select(["service_id as serviceId", "document"])
    .where("service_id", "in", ids)
    .orderBy("position")
    .orderBy("id")
    .execute();
}

export function areasByServiceIds(
  rows: Rows,
  ids: readonly string[],
): Promise<{ serviceId: string | null; kind: string; code: string | null; name: string | null }[]> {
  return rows
    .selectFrom("service_area")
    .select(["service_id as serviceId", "kind", "code", "name"])
    .where("service_id", "in", ids)
    .orderBy("name")
    .orderBy("code")
    .execute();
}

export function accessibilityByLocationIds(
  rows: Rows,
  ids: readonly string[],
): Promise<{ locationId: string | null; description: string | null }[]> {
  return rows
    .selectFrom("accessibility")
    .select(["location_id as locationId", "description"])
    .where("location_id", "in", ids)
    .orderBy("id")
    .execute();
}

export function fundHistoryByServiceIds(
  rows: Rows,
  ids: readonly string[],
): Promise<{ serviceId: string; status: string; note: string | null; at: Date }[]> {
  return rows
    .selectFrom("fund_status_change")
    .select((row) => ["service_id as serviceId", "status", "note", row.ref("at").$castTo<Date>().as("at")])
    .where("service_id", "in", ids)
    .orderBy("at", "desc")
    .orderBy("id")
    .execute();
}

export interface TranslationRow {
  readonly resourceId: string;
  readonly field: string;
  readonly language: string;
  readonly text: string;
}

export function translationsOf(rows: Rows, resourceIds: readonly string[]): Promise<TranslationRow[]> {
  return rows
    .selectFrom("translation")
    .select(["resource_id as resourceId", "field", "language", "text"])
    .where("resource_id", "in", resourceIds)
    .execute();
}

export interface TermRow {
  readonly id: string;
  readonly slug: string;
  readonly taxonomy: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly openEligibility: string | null;
}

function selectTerms(rows: Rows) {
  return rows
    .selectFrom("taxonomy_term as term")
    .innerJoin("taxonomy", "taxonomy.id", "term.taxonomy_id")
    .select([
      "term.id",
      sql<string>`term.code`.as("slug"),
      sql<string>`taxonomy.slug`.as("taxonomy"),
      "term.name",
      "term.parent_id as parentId",
      "term.open_eligibility as openEligibility",
    ])
    .where("term.code", "is not", null)
    .orderBy("term.position")
    .orderBy("term.id");
}

export function termsOfTaxonomy(rows: Rows, taxonomy: string): Promise<TermRow[]> {
  return selectTerms(rows).where("taxonomy.slug", "=", taxonomy).execute();
}

export function termsByIds(rows: Rows, ids: readonly string[]): Promise<TermRow[]> {
  return selectTerms(rows).where("term.id", "in", ids).execute();
}

export function termsByParentIds(rows: Rows, ids: readonly string[]): Promise<TermRow[]> {
  return selectTerms(rows).where("term.parent_id", "in", ids).execute();
}

export function termsBySlugs(rows: Rows, taxonomy: string, slugs: readonly string[]): Promise<TermRow[]> {
  return selectTerms(rows).where("taxonomy.slug", "=", taxonomy).where("term.code", "in", slugs).execute();
}
