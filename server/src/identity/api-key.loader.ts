import DataLoader from "dataloader";
import type { LoaderRecipe } from "../platform/graphql/loaders.ts";
import { type ApiKeyRow, apiKeysOf } from "./api-key.store.ts";

/** Every living key and the newest of the revoked ones: more than a person looks over. */
const shown = 100;

export const apiKeysByOrganizationId: LoaderRecipe<string, ApiKeyRow[]> = ({ database, actor }) =>
  new DataLoader((ids) => Promise.all(ids.map((id) => apiKeysOf(database.rowsAs(actor), id, shown))));
