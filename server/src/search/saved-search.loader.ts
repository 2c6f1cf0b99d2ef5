import DataLoader from "dataloader";
import { groupedByKey, type LoaderRecipe } from "../platform/graphql/loaders.ts";
import { openSavedSearch, type SavedSearch } from "./saved-search.api.ts";
import { savedSearches } from "./saved-search.store.ts";
import { openShortlist, type Shortlist } from "./shortlist.api.ts";
import { serviceIdsOfShortlists, shortlistsOf } from "./shortlist.store.ts";

/** What the asking member kept in an organization. */
export const savedSearchesByOrganizationId: LoaderRecipe<string, SavedSearch[]> = ({ database, actor, cipher }) =>
  new DataLoader((ids) =>
    Promise.all(ids.map(async (id) => (await savedSearches(database.rowsAs(actor), id)).map((row) => openSavedSearch(cipher, row)))),
  );

export const shortlistsByOrganizationId: LoaderRecipe<string, Shortlist[]> = ({ database, actor, cipher }) =>
  new DataLoader((ids) =>
    Promise.all(ids.map(async (id) => (await shortlistsOf(database.rowsAs(actor), id)).map((row) => openShortlist(cipher, row)))),
  );

export const serviceIdsByShortlistId: LoaderRecipe<string, string[]> = ({ database, actor }) =>
  new DataLoader(async (ids) => {
    const items = await serviceIdsOfShortlists(database.rowsAs(actor), ids);
    return groupedByKey(ids, items, (item) => item.shortlistId).map((each) => each.map(({ serviceId }) => serviceId));
  });
