import DataLoader from "dataloader";
import { groupedByKey, inKeyOrder, type LoaderContext, type LoaderRecipe } from "../platform/graphql/loaders.ts";
import { RowLoader } from "../platform/graphql/row-loader.ts";
import * as store from "./listing.store.ts";

type Rows = LoaderContext["database"]["publicRows"];

/** One value a key. */
function one<V>(read: (rows: Rows, keys: readonly string[]) => Promise<V[]>, keyOf: (row: V) => string) {
  return ({ database }: LoaderContext): RowLoader<V | null> =>
    new RowLoader(async (keys) => inKeyOrder(keys, await read(database.publicRows, keys), keyOf));
}

/** A list a key. */
function many<V>(read: (rows: Rows, keys: readonly string[]) => Promise<V[]>, keyOf: (row: V) => string | null): LoaderRecipe<string, V[]> {
  return ({ database }) => new DataLoader(async (keys) => groupedByKey(keys, await read(database.publicRows, keys), keyOf));
}

const ownerId = (row: { readonly ownerId: string }): string => row.ownerId;
const serviceId = (row: { readonly serviceId: string | null }): string | null => row.serviceId;

export const serviceById = one(store.servicesByIds, (row) => row.id);
export const serviceBySlug = one(store.servicesBySlugs, (row) => row.slug);
export const organizationById = one(store.organizationsByIds, (row) => row.id);
export const organizationBySlug = one(store.organizationsBySlugs, (row) => row.slug);
export const locationById = one(store.locationsByIds, (row) => row.id);
export const locationsByServiceId = many(store.locationsByServiceIds, ownerId);
export const locationsByOrganizationId = many(store.locationsByOrganizationIds, ownerId);
export const schedulesByLocationId = many((rows, ids) => store.schedulesByOwners(rows, "location_id", ids), ownerId);
export const schedulesByServiceId = many((rows, ids) => store.schedulesByOwners(rows, "service_id", ids), ownerId);
export const phonesByServiceId = many((rows, ids) => store.phonesByOwners(rows, "service_id", ids), ownerId);
export const phonesByLocationId = many((rows, ids) => store.phonesByOwners(rows, "location_id", ids), ownerId);
export const phonesByOrganizationId = many((rows, ids) => store.phonesByOwners(rows, "organization_id", ids), ownerId);
export const languagesByServiceId = many(store.languagesByServiceIds, serviceId);
export const requiredDocumentsByServiceId = many(store.requiredDocumentsByServiceIds, serviceId);
export const areasByServiceId = many(store.areasByServiceIds, serviceId);
export const fundHistoryByServiceId = many(store.fundHistoryByServiceIds, (row) => row.serviceId);
export const accessibilityByLocationId = many(store.accessibilityByLocationIds, (row) => row.locationId);
export const termById = one(store.termsByIds, (row) => row.id);
export const termsByParentId = many(store.termsByParentIds, (row) => row.parentId);
export const needBySlug = one(
  (rows, slugs) => store.termsBySlugs(rows, "needs", slugs),
  (row) => row.slug,
);
export const situationBySlug = one(
  (rows, slugs) => store.termsBySlugs(rows, "situations", slugs),
  (row) => row.slug,
);

/** Every translated text of a row. */
export const translationsByResourceId = many(store.translationsOf, (row) => row.resourceId);

export const termsByTaxonomy: LoaderRecipe<string, store.TermRow[]> = ({ database }) =>
  new DataLoader((taxonomies) => Promise.all(taxonomies.map((taxonomy) => store.termsOfTaxonomy(database.publicRows, taxonomy))));
