import DataLoader from "dataloader";
import { inKeyOrder, type LoaderRecipe } from "../platform/graphql/loaders.ts";
import { type UserRow, usersByIds } from "./membership.store.ts";

export const userById: LoaderRecipe<string, UserRow | null> = ({ database, actor }) =>
  new DataLoader(async (ids) => inKeyOrder(ids, await usersByIds(database.rowsAs(actor), ids), (user) => user.id));
