import DataLoader from "dataloader";
import { type RawBuilder, sql } from "kysely";
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

/** A relation with one row a listing of the page: the columns of {@link ChosenListing} and whatever else its maker wants back. */
export type ChosenListings<Row extends ChosenListing = ChosenListing> = RawBuilder<Row>;

type Wire = Readonly<Record<string, unknown>>;

const parts = [
  ["s", serviceColumns.map(parted)],
  ["o", [...organizationColumns.map(parted), [null, "isPublic"]]],
  ["l", locationColumns.map(parted)],
] as const;

function parted(column: string): readonly [from: string, to: string] {
  const [from = column, to = from] = column.split(" as ");
  return [from, to];
}

const selected = sql.raw(
  parts
    .flatMap(([part, columns]) =>
      columns.map(([from, to]) => {
        const source =
          from === null ? `(${organizationIsPublic})` : part === "l" ? from : `${part === "o" ? "organization" : part}.${from}`;
        return `${source} as "${part}.${to}"`;
      }),
    )
    .join(", "),
);

/** The columns are those of which the store makes the row. */
function partOf(row: Wire, wanted: "s" | "o" | "l"): unknown {
  const columns = parts.find(([part]) => part === wanted)?.[1] ?? [];
  return Object.fromEntries(columns.map(([, to]) => [to, row[`${wanted}.${to}`]]));
}

/**
 * Everything that the fields of a page's listings, their organizations and chosen places ask for, read in one statement and laid where their own
 * loaders look first. Gives the chosen rows back; one whose service is gone meanwhile is missing.
 */
export const listingsOfPage: LoaderRecipe<ChosenListings, readonly ChosenListing[]> = ({ database, of }) => {
  const read = async (chosen: ChosenListings): Promise<readonly ChosenListing[]> => {
    const found = await sql<ChosenListing & Wire>`${plannedOnce}
      with chosen as materialized (${chosen})
      select chosen.*, ${selected}
      from chosen join service s on s.id = chosen.service_id join organization on organization.id = s.organization_id
      left join location l on l.id = chosen.location_id ${locationAddress}`.execute(database.publicRows);
    for (const row of found.rows) {
      const service = partOf(row, "s") as ServiceRow;
      of(serviceById).prime(service.id, service);
      of(organizationById).prime(service.organizationId, partOf(row, "o") as OrganizationRow);
      if (row.location_id !== null)
        of(locationById).prime(row.location_id, { ...(partOf(row, "l") as LocationRow), ownerId: row.location_id });
    }
    return found.rows;
  };
  return new DataLoader((keys) => Promise.all(keys.map(read)), { cache: false });
};
