import DataLoader from "dataloader";
import { inKeyOrder, type LoaderRecipe } from "../platform/graphql/loaders.ts";
import { type MembershipRow, membershipsOf, type UserRow, usersByIds } from "./membership.store.ts";

export const userById: LoaderRecipe<string, UserRow | null> = ({ database, actor }) =>
  new DataLoader(async (ids) => inKeyOrder(ids, await usersByIds(database.rowsAs(actor), ids), (user) => user.id));

/** The viewer's own memberships; asked for one user a request. */
export const membershipsByUserId: LoaderRecipe<string, MembershipRow[]> = ({ database, actor }) =>
  new DataLoader((userIds) => Promise.all(userIds.map((userId) => membershipsOf(database.rowsAs(actor), userId))));
