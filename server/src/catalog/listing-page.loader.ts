import DataLoader from "dataloader";
import { CompiledQuery, type RawBuilder, sql } from "kysely";
import { LRUCache } from "lru-cache";
import type { Database } from "../platform/database/database.ts";
import { plannedOnce, plannedOnceMark } from "../platform/database/planned-once.ts";
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
  /** {@link ChosenListings.revision}, when it was chosen. */
  readonly revision: number;
}

/** The listings of a page. */
export interface ChosenListings<Row extends ChosenListing = ChosenListing> {
  readonly serviceIds: readonly string[];
  /** One row a listing: the columns of {@link ChosenListing} and whatever else its maker wants back. */
  readonly rows: RawBuilder<Row>;
  /** SQL of the revision of what they are chosen from: as long as it is the same, so are the rows. */
  readonly revision: string;
  /** A name for these rows, another for others; null where they are not worth keeping. */
  readonly key: string | null;
}

/** What the fields of a listing on a page ask for, as it was in one version of its rows. */
interface KeptListing {
  readonly version: string;
  readonly service: ServiceRow;
  readonly organization: OrganizationRow;
  readonly location: LocationRow | null;
}

/** A page as it was read. */
interface KeptPage {
  readonly rows: readonly ChosenListing[];
  readonly listings: readonly KeptListing[];
  /** Of its rows and listings, in their order. */
  readonly services: readonly string[];
  readonly locations: readonly (string | null)[];
  readonly versions: string;
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
const listingsAtMost = 5000;
/** Milliseconds: long before the numbers of transactions, of which versions are made, come round. */
const listingsKeptFor = 60 * 60_000;
/** About 15 MB. */
const pagesAtMost = 1000;
/** Milliseconds. An older server beside us may not count what it changes; what it did shows by then. */
const pagesKeptFor = 30_000;

interface Kept {
  readonly listings: LRUCache<string, KeptListing>;
  readonly pages: LRUCache<string, KeptPage>;
}

/** Rows that everybody may read, so that what one caller has read may be handed to another (docs/adr/0021-rows-are-kept-by-their-version.md). */
const keptBy = new WeakMap<Database, Kept>();

function keptOf(database: Database): Kept {
  const known = keptBy.get(database);
  if (known) return known;
  const made: Kept = {
    listings: new LRUCache({ max: listingsAtMost, ttl: listingsKeptFor }),
    pages: new LRUCache({ max: pagesAtMost, ttl: pagesKeptFor }),
  };
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

/** Keeps what is selected from being worked out again wherever it is named. */
const once = "offset 0";
/** The rows that what is shown of a listing hangs on. Another row, or a changed one, is another version. */
const rowsOfChosen = `
  join service s on s.id = chosen.service_id join organization on organization.id = s.organization_id
  left join location l on l.id = chosen.location_id ${locationAddress}
  cross join lateral (select ${organizationIsPublic} as is_public ${once}) seen
  cross join lateral (
    select concat_ws(' ', s.xmin, organization.xmin, seen.is_public, l.id, l.xmin, a.id, a.row_version) as version ${once}) present`;
const isKnown = sql.raw("present.version = known.version");
const serviceObject = sql.raw(objectOf(serviceColumns, "s"));
const organizationObject = sql.raw(objectOf(organizationColumns, "organization", ", 'isPublic', seen.is_public"));
const locationObject = sql.raw(objectOf(locationColumns, "l"));

/** Whether a page would be read today as it was. */
async function holds(
  { rows, services, locations, versions }: KeptPage,
  { revision }: ChosenListings,
  database: Database,
): Promise<boolean> {
  const statement = `${plannedOnceMark} select ${revision} as revision, (select string_agg(present.version, ',' order by place)
    from unnest($1::uuid[], $2::uuid[]) with ordinality chosen (service_id, location_id, place) ${rowsOfChosen}) as versions`;
  // Written out: building it anew from its parts takes longer than what it saves.
  const asked = CompiledQuery.raw(statement, [services, locations]);
  const present = await database.publicRows.executeQuery<{ revision: number; versions: string | null }>(asked);
  return present.rows[0]?.revision === rows[0]?.revision && present.rows[0]?.versions === versions;
}

/** Reads a page. Of listings that are known, only the version is read. */
async function readPage({ serviceIds, rows }: ChosenListings, kept: Kept, database: Database): Promise<KeptPage> {
  const known = serviceIds.flatMap((id) => kept.listings.get(id) ?? []);
  const found = await sql<Read>`${plannedOnce}
    with chosen as materialized (${rows})
    select chosen.*, present.version,
      case when ${isKnown} then null else ${serviceObject} end as read_service,
      case when ${isKnown} then null else ${organizationObject} end as read_organization,
      case when ${isKnown} or l.id is null then null else ${locationObject} end as read_location
    from chosen ${sql.raw(rowsOfChosen)}
    left join unnest(${known.map(({ service }) => service.id)}::uuid[], ${known.map((each) => each.version)}::text[]) known (id, version)
      on known.id = s.id`.execute(database.publicRows);
  const knownById = new Map(known.map((each) => [each.service.id, each]));
  const read = found.rows.flatMap((row) => {
    const listing = listingOf(row) ?? knownById.get(row.service_id);
    if (listing) kept.listings.set(row.service_id, listing);
    return listing ? [{ row, listing }] : [];
  });
  return {
    rows: read.map(({ row }) => row),
    listings: read.map(({ listing }) => listing),
    services: read.map(({ row }) => row.service_id),
    locations: read.map(({ row }) => row.location_id),
    versions: read.map(({ listing }) => listing.version).join(","),
  };
}

/**
 * Everything that the fields of a page's listings, their organizations and chosen places ask for, read in one statement and laid where their own
 * loaders look first. Of a page that is known, one value is read, which says whether it is still the same. Gives the chosen rows back; one whose
 * service is gone meanwhile is missing.
 */
export const listingsOfPage: LoaderRecipe<ChosenListings, readonly ChosenListing[]> = ({ database, of }) => {
  const kept = keptOf(database);
  const read = async (chosen: ChosenListings): Promise<readonly ChosenListing[]> => {
    const known = chosen.key === null ? undefined : kept.pages.get(chosen.key);
    const page = known && (await holds(known, chosen, database)) ? known : await readPage(chosen, kept, database);
    if (chosen.key !== null && page !== known && page.rows.length > 0) kept.pages.set(chosen.key, page);
    for (const { service, organization, location } of page.listings) {
      of(serviceById).prime(service.id, service);
      of(organizationById).prime(organization.id, organization);
      if (location) of(locationById).prime(location.id, location);
    }
    return page.rows;
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
