import { type Kysely, sql } from "kysely";
import { type OpeningRule, saysClosed } from "../catalog/opening-hours.api.ts";
import type { Tables } from "../platform/database/tables.ts";
import type { ListingPlace, ListingSource } from "./document.ts";

type Rows = Kysely<Tables>;

interface ServiceRow {
  id: string;
  name: string;
  alternate_name: string | null;
  organization: string;
  organization_alternate: string | null;
  program: string | null;
  summary: string;
  description: string;
  eligibility_description: string | null;
  needs: string[];
  situations: string[];
  delivery: string[];
  cost: string;
  fund_status: string;
  coverage: string;
  accepts_referrals: boolean;
  last_verified_at: Date | null;
  hours_timezone: string | null;
}

interface PlaceRow {
  service_id: string;
  service_at_location_id: string;
  location_id: string;
  name: string | null;
  visibility: string;
  latitude: number | null;
  longitude: number | null;
  timezone: string | null;
  city: string | null;
  state_province: string | null;
  postal_code: string | null;
}

interface HoursRow {
  owner: string;
  freq: "WEEKLY" | "MONTHLY" | null;
  byday: string | null;
  bymonthday: string | null;
  byweekno: string | null;
  byyearday: string | null;
  interval: number | null;
  count: number | null;
  wkst: string | null;
  dtstart: string | null;
  until: string | null;
  valid_from: string | null;
  valid_to: string | null;
  opens_at: string | null;
  closes_at: string | null;
  description: string | null;
}

/** Which services are searched: the active ones; `every` takes in the others too, for measuring a source whose rows are all inactive. */
export type SearchedStatus = "active" | "every";

/** Ids of the services to search, in order, after `after`. */
export async function searchedServiceIds(rows: Rows, after: string | null, first: number, status: SearchedStatus): Promise<string[]> {
  const found = await sql<{ id: string }>`
    select id from service
    where (${after}::uuid is null or id > ${after}::uuid) and (${status === "every"} or status = 'active')
    order by id limit ${first}`.execute(rows);
  return found.rows.map((row) => row.id);
}

/** All that the documents of these services are made of, in eight statements however many they are. Unknown and unsearched ids are left out. */
export async function listingSources(rows: Rows, serviceIds: readonly string[], status: SearchedStatus): Promise<ListingSource[]> {
  if (serviceIds.length === 0) return [];
  const ids = [...serviceIds];
  const [services, places, translations, categories, areas, languages] = await Promise.all([
    servicesOf(rows, ids, status),
    placesOf(rows, ids),
    sql<{ resource_id: string; field: string; text: string }>`
      select resource_id, field, text from translation
      where resource_id = any(${ids}::uuid[]) and field in ('name', 'summary', 'description') order by resource_id, language, field`.execute(
      rows,
    ),
    sql<{ link_id: string; name: string }>`
      select a.link_id, t.name from attribute a join taxonomy_term t on t.id = a.taxonomy_term_id
      where a.link_id = any(${ids}::uuid[]) order by a.link_id, t.name`.execute(rows),
    sql<{ service_id: string; kind: string; code: string | null }>`
      select service_id, kind, code from service_area where service_id = any(${ids}::uuid[])
      union all
      select sal.service_id, a.kind, a.code from service_at_location sal join service_area a on a.service_at_location_id = sal.id
      where sal.service_id = any(${ids}::uuid[])`.execute(rows),
    sql<{ owner: string; code: string | null }>`
      select service_id as owner, lower(code) as code from language where service_id = any(${ids}::uuid[]) and code is not null
      union all
      select l.location_id, lower(l.code) from language l where l.code is not null
        and l.location_id in (select location_id from service_at_location where service_id = any(${ids}::uuid[]))`.execute(rows),
  ]);
  const hours = await hoursOf(rows, ids, places);
  const by = {
    places: Map.groupBy(places, (row) => row.service_id),
    translations: Map.groupBy(translations.rows, (row) => row.resource_id),
    categories: Map.groupBy(categories.rows, (row) => row.link_id),
    areas: Map.groupBy(areas.rows, (row) => row.service_id),
    languages: Map.groupBy(languages.rows, (row) => row.owner),
  };
  const codes = (owner: string): string[] => (by.languages.get(owner) ?? []).flatMap((row) => (row.code ? [row.code] : []));
  return services.map((row) => ({
    serviceId: row.id,
    name: row.name,
    alternateName: row.alternate_name,
    organization: row.organization,
    organizationAlternate: row.organization_alternate,
    program: row.program,
    summary: row.summary,
    description: row.description,
    eligibility: row.eligibility_description,
    needs: row.needs,
    situations: row.situations,
    delivery: row.delivery,
    cost: row.cost,
    fundStatus: row.fund_status,
    acceptsReferrals: row.accepts_referrals,
    verifiedAt: row.last_verified_at,
    translations: (by.translations.get(row.id) ?? []).map(({ field, text }) => ({ field, text })),
    categories: (by.categories.get(row.id) ?? []).map((each) => each.name),
    languages: codes(row.id),
    areas: [...(row.coverage === "NATION" ? [{ kind: "NATION", code: null }] : []), ...(by.areas.get(row.id) ?? [])],
    hours: hours.get(row.id) ?? [],
    hoursTimezone: row.hours_timezone,
    places: (by.places.get(row.id) ?? []).map((place) => placeOf(place, codes(place.location_id), hours)),
  }));
}

function placeOf(row: PlaceRow, languages: readonly string[], hours: ReadonlyMap<string, OpeningRule[]>): ListingPlace {
  return {
    locationId: row.location_id,
    name: row.name,
    visibility: row.visibility,
    latitude: row.latitude,
    longitude: row.longitude,
    timezone: row.timezone,
    city: row.city,
    state: row.state_province,
    postalCode: row.postal_code,
    languages,
    hours: hours.get(row.service_at_location_id) ?? hours.get(row.location_id) ?? [],
  };
}

async function servicesOf(rows: Rows, ids: string[], status: SearchedStatus): Promise<ServiceRow[]> {
  const found = await sql<ServiceRow>`
    select s.id, s.name, s.alternate_name, o.name as organization, o.alternate_name as organization_alternate, p.name as program,
      s.summary, s.description, s.eligibility_description, s.needs, s.situations, s.delivery, s.cost, s.fund_status, s.coverage,
      s.accepts_referrals, s.last_verified_at,
      (select timezone from schedule where service_id = s.id and timezone is not null order by id limit 1) as hours_timezone
    from service s join organization o on o.id = s.organization_id left join program p on p.id = s.program_id
    where s.id = any(${ids}::uuid[]) and (${status === "every"} or s.status = 'active')
    order by s.id`.execute(rows);
  return found.rows;
}

async function placesOf(rows: Rows, ids: string[]): Promise<PlaceRow[]> {
  const found = await sql<PlaceRow>`
    select sal.service_id, sal.id as service_at_location_id, l.id as location_id, l.name, l.visibility, l.latitude, l.longitude, l.timezone,
      a.city, a.state_province, left(a.postal_code, 5) as postal_code
    from service_at_location sal
    join location l on l.id = sal.location_id and l.location_type = 'physical'
    left join lateral (
      select city, state_province, postal_code from address where location_id = l.id order by (address_type = 'physical') desc, id limit 1
    ) a on true
    where sal.service_id = any(${ids}::uuid[])
    order by sal.service_id, sal.id`.execute(rows);
  return found.rows;
}

/** Opening rules by the row they belong to: a service, a place, or a service at a place. */
async function hoursOf(rows: Rows, ids: string[], places: readonly PlaceRow[]): Promise<ReadonlyMap<string, OpeningRule[]>> {
  const locations = places.map((place) => place.location_id);
  const pairs = places.map((place) => place.service_at_location_id);
  const found = await sql<HoursRow>`
    select coalesce(service_at_location_id, location_id, service_id) as owner, freq, byday, bymonthday, byweekno, byyearday, interval, count, wkst,
      dtstart::text, until::text, valid_from::text, valid_to::text, opens_at::text, closes_at::text, description
    from schedule
    where (service_id = any(${ids}::uuid[]) or location_id = any(${locations}::uuid[]) or service_at_location_id = any(${pairs}::uuid[]))
      and (opens_at is not null and closes_at is not null or opens_at is null and closes_at is null and description ~* '^\\s*(closed|cerrad)')
    order by id`.execute(rows);
  const byOwner = new Map<string, OpeningRule[]>();
  for (const row of found.rows) {
    const list = byOwner.get(row.owner) ?? [];
    byOwner.set(row.owner, list);
    list.push(ruleOf(row));
  }
  return byOwner;
}

function ruleOf(row: HoursRow): OpeningRule {
  return {
    freq: row.freq,
    byday: row.byday,
    bymonthday: row.bymonthday,
    byweekno: row.byweekno,
    byyearday: row.byyearday,
    interval: row.interval,
    count: row.count,
    wkst: row.wkst,
    dtstart: row.dtstart,
    until: row.until,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    ...(saysClosed({ opensAt: row.opens_at, closesAt: row.closes_at, description: row.description }) ? { isClosed: true } : {}),
  };
}
