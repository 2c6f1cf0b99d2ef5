import { type Kysely, sql } from "kysely";
import { plannedOnce } from "../platform/database/planned-once.ts";
import type { Tables } from "../platform/database/tables.ts";
import type { ChosenListings } from "../catalog/listing-page.loader.ts";
import { milesTo } from "./adapters/postgres/postgres.sql.ts";
import type { EngineNear } from "./engine.ts";
import { revisionNow, revisionText } from "./revision.store.ts";

export interface ShownListing {
  readonly serviceId: string;
  readonly locationId: string | null;
  readonly distanceMiles: number | null;
  readonly name: string;
  readonly summary: string;
  readonly organization: string;
}

/** A row of {@link chosenPlaces}. */
export interface ChosenPlace {
  readonly service_id: string;
  readonly location_id: string | null;
  readonly miles: number | null;
  readonly name: string;
  readonly summary: string;
  readonly organization: string;
  readonly revision: number;
}

/**
 * What a page of results shows of each service: its nearest place within the radius, and the texts in which words are marked.
 * The same whichever engine found them. A service that was removed meanwhile is missing.
 */
export function chosenPlaces(
  serviceIds: readonly string[],
  near: EngineNear | null,
  openHours: readonly string[] | null,
): ChosenListings<ChosenPlace> {
  const hasRadius = near !== null && near.radiusMiles > 0;
  const miles = hasRadius ? sql`case when ${milesTo(near)} <= ${near.radiusMiles}::float8 then ${milesTo(near)} end` : sql`null::float8`;
  const isOpen = openHours ? sql`hours = any(${[...openHours]}::text[])` : sql`true`;
  const rows = sql<ChosenPlace>`
    select distinct on (service_id) service_id, name, summary, organization,
      ${hasRadius ? sql`case when miles is null then null else location_id end` : sql`location_id`} as location_id,
      case when has_exact_place then miles end as miles, ${revisionNow} as revision
    from (select *, ${miles} as miles, ${isOpen} as is_open from search_document where service_id = any(${[...serviceIds]}::uuid[])) d
    order by service_id, is_open desc, miles nulls last, is_first desc, id`;
  // Which hours are open changes with the clock, and they are many.
  const key = openHours ? null : JSON.stringify([serviceIds, hasRadius && [near.latitude, near.longitude, near.radiusMiles]]);
  return { serviceIds, rows, revision: revisionText, key };
}

export async function readChosen(rows: Kysely<Tables>, chosen: ChosenListings<ChosenPlace>): Promise<readonly ChosenPlace[]> {
  return (await sql<ChosenPlace>`${plannedOnce} select * from (${chosen.rows}) chosen`.execute(rows)).rows;
}

export function shownListings(chosen: readonly ChosenPlace[]): ReadonlyMap<string, ShownListing> {
  return new Map(
    chosen.map((row) => [
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
