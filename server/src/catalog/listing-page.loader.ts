import DataLoader from "dataloader";
import { type RawBuilder, sql } from "kysely";
import { LRUCache } from "lru-cache";
import type { Database } from "../platform/database/database.ts";
import { plannedOnce } from "../platform/database/planned-once.ts";
import type { LoaderRecipe } from "../platform/graphql/loaders.ts";
import { locationById, organizationById, serviceById } from "./listing.loader.ts";
import {
  locationAddress,
  locationColumns,
  type LocationRow,
  organizationColumns,
  organizationIsPublic,
  type OrganizationRow,
  serviceColumns,
  type ServiceRow,
} from "./listing.store.ts";

/** A listing that a page shows, and at which of its places. */
export interface ChosenListing {
  readonly service_id: string;
  readonly location_id: string | null;
}

/** The listings of a page. */
export interface ChosenListings<Row extends ChosenListing = ChosenListing> {
  readonly serviceIds: readonly string[];
  /** One row a listing: the columns of {@link ChosenListing} and whatever else its maker wants back. */
  readonly rows: RawBuilder<Row>;
}

/** What the fields of a listing on a page ask for, as it was in one version of its rows. */
interface KeptListing {
  readonly version: string;
  readonly service: ServiceRow;
  readonly organization: OrganizationRow;
  readonly location: LocationRow | null;
}

type OnTheWire<Row> = { readonly [Column in keyof Row]: Row[Column] extends Date | null ? string | null : Row[Column] };

interface Read extends ChosenListing {
  readonly version: string;
  /** The three are null where the version is the one that was known. Named apart from the columns of whoever chose the rows. */
  readonly read_service: OnTheWire<ServiceRow> | null;
  readonly read_organization: OrganizationRow | null;
  readonly read_location: Omit<LocationRow, "ownerId"> | null;
}

/** About 25 MB. */
const keptAtMost = 5000;
/** Milliseconds: long before the numbers of transactions, of which versions are made, come round. */
const keptFor = 60 * 60_000;

/** Rows that everybody may read, so that what one caller has read may be handed to another (docs/adr/0021-rows-are-kept-by-their-version.md). */
const keptBy = new WeakMap<Database, LRUCache<string, KeptListing>>();

function keptOf(database: Database): LRUCache<string, KeptListing> {
  const known = keptBy.get(database);
  if (known) return known;
  const made = new LRUCache<string, KeptListing>({ max: keptAtMost, ttl: keptFor });
  keptBy.set(database, made);
  return made;
}

/** `json_build_object` of columns as the store names them: "alternate_name as alternateName". */
function objectOf(columns: readonly string[], table: string, more = ""): string {
  const pairs = columns.map((column) => {
    const [from = column, to = from] = column.split(" as ");
    return `'${to}', ${from.includes(".") ? from : `${table}.${from}`}`;
  });
  return `json_build_object(${pairs.join(", ")}${more})`;
}

/** All rows that what is shown hangs on. Another row, or a changed one, is another version. */
const version = sql.raw("concat_ws(' ', s.xmin, organization.xmin, seen.is_public, l.id, l.xmin, a.id, a.row_version)");
/** Keeps what is selected from being worked out again wherever it is named. */
const once = sql.raw("offset 0");
const isKnown = sql.raw("present.version = known.version");
const serviceObject = sql.raw(objectOf(serviceColumns, "s"));
const organizationObject = sql.raw(objectOf(organizationColumns, "organization", ", 'isPublic', seen.is_public"));
const locationObject = sql.raw(objectOf(locationColumns, "l"));

/**
 * Everything that the fields of a page's listings, their organizations and chosen places ask for, read in one statement and laid where their own
 * loaders look first. Of listings that are known, only the version is read. Gives the chosen rows back; one whose service is gone meanwhile is
 * missing.
 */
export const listingsOfPage: LoaderRecipe<ChosenListings, readonly ChosenListing[]> = ({ database, of }) => {
  const kept = keptOf(database);
  const read = async ({ serviceIds, rows }: ChosenListings): Promise<readonly ChosenListing[]> => {
    const known = serviceIds.flatMap((id) => kept.get(id) ?? []);
    const found = await sql<Read>`${plannedOnce}
      with chosen as materialized (${rows})
      select chosen.*, present.version,
        case when ${isKnown} then null else ${serviceObject} end as read_service,
        case when ${isKnown} then null else ${organizationObject} end as read_organization,
        case when ${isKnown} or l.id is null then null else ${locationObject} end as read_location
      from chosen join service s on s.id = chosen.service_id join organization on organization.id = s.organization_id
      left join location l on l.id = chosen.location_id ${locationAddress}
      cross join lateral (select ${sql.raw(organizationIsPublic)} as is_public ${once}) seen
      cross join lateral (select ${version} as version ${once}) present
      left join unnest(${known.map(({ service }) => service.id)}::uuid[], ${known.map((each) => each.version)}::text[]) known (id, version)
        on known.id = s.id`.execute(database.publicRows);
    const knownById = new Map(known.map((each) => [each.service.id, each]));
    for (const row of found.rows) {
      const listing = listingOf(row) ?? knownById.get(row.service_id);
      if (!listing) continue;
      kept.set(row.service_id, listing);
      of(serviceById).prime(listing.service.id, listing.service);
      of(organizationById).prime(listing.organization.id, listing.organization);
      if (listing.location) of(locationById).prime(listing.location.id, listing.location);
    }
    return found.rows;
  };
  return new DataLoader((keys) => Promise.all(keys.map(read)), { cache: false });
};

/** Null where nothing was read anew. Many requests share it: nobody changes it. */
function listingOf({
  version: read,
  read_service: service,
  read_organization: organization,
  read_location: location,
}: Read): KeptListing | null {
  if (!service || !organization) return null;
  const { lastVerifiedAt } = service;
  return {
    version: read,
    service: Object.freeze({ ...service, lastVerifiedAt: lastVerifiedAt === null ? null : new Date(lastVerifiedAt) }),
    organization: Object.freeze(organization),
    location: location && Object.freeze({ ...location, ownerId: location.id }),
  };
}
