import DataLoader from "dataloader";
import type { LoaderRecipe } from "../platform/graphql/loaders.ts";
import { type SsoProviderRow, ssoProviders } from "./sso-provider.store.ts";

/** Every provider that the actor may see; asked once a request. */
export const allSsoProviders: LoaderRecipe<"all", SsoProviderRow[]> = ({ database, actor }) =>
  new DataLoader((keys) => Promise.all(keys.map(() => ssoProviders(database.rowsAs(actor)))));
