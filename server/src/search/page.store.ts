import { type Kysely, sql } from "kysely";
import type { Tables } from "../platform/database/tables.ts";
import { milesTo } from "./adapters/postgres/postgres.sql.ts";
import type { EngineNear } from "./engine.ts";

export interface ShownListing {
  readonly serviceId: string;
  readonly locationId: string | null;
  readonly distanceMiles: number | null;
  readonly name: string;
  readonly summary: string;
  readonly organization: string;
}

interface Row {
  service_id: string;
  location_id: string | null;
  miles: number | null;
  name: string;
  summary: string;
  organization: string;
}

/**
 * What a page of results shows of each service: its nearest place within the radius, and the texts in which words are marked. One statement,
 * whichever engine found them. A service that was removed meanwhile is missing in the answer.
 */
export async function shownListings(
  rows: Kysely<Tables>,
  serviceIds: readonly string[],
  near: EngineNear | null,
  openHours: readonly string[] | null,
): Promise<ReadonlyMap<string, ShownListing>> {
  if (serviceIds.length === 0) return new Map();
  const hasRadius = near !== null && near.radiusMiles > 0;
  const miles = hasRadius ? sql`case when ${milesTo(near)} <= ${near.radiusMiles}::float8 then ${milesTo(near)} end` : sql`null::float8`;
  const isOpen = openHours ? sql`hours = any(${[...openHours]}::text[])` : sql`true`;
  const found = await sql<Row>`
    select distinct on (service_id) service_id, name, summary, organization,
      case when ${near !== null && near.radiusMiles > 0} and miles is null then null else location_id end as location_id,
      case when has_exact_place then miles end as miles
    from (select *, ${miles} as miles, ${isOpen} as is_open from search_document where service_id = any(${[...serviceIds]}::uuid[])) d
    order by service_id, is_open desc, miles nulls last, is_first desc, id`.execute(rows);
  return new Map(
    found.rows.map((row) => [
      row.service_id,
      {
        serviceId: row.service_id,
        locationId: row.location_id,
        distanceMiles: row.miles === null ? null : Math.round(row.miles * 10) / 10,
        name: row.name,
        summary: row.summary,
        organization: row.organization,
      },
    ]),
  );
}
