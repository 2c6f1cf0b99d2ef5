import DataLoader from "dataloader";
import type { LoaderRecipe } from "../platform/graphql/loaders.ts";
import { type UnmetNeedFilter, type UnmetNeedRow, unmetNeeds } from "./unmet-need.store.ts";

export interface UnmetNeedPage {
  readonly filter: UnmetNeedFilter;
  readonly limit: number;
  readonly offset: number;
}

export const unmetNeedPage: LoaderRecipe<UnmetNeedPage, { needs: UnmetNeedRow[]; total: number }> = ({ database, actor }) =>
  new DataLoader((pages) => Promise.all(pages.map(({ filter, ...page }) => unmetNeeds(database.rowsAs(actor), filter, page))), {
    cache: false,
  });
