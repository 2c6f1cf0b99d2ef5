import DataLoader from "dataloader";
import { groupedByKey, type LoaderRecipe } from "../platform/graphql/loaders.ts";
import { openLinksOf, type PersonLinkRow } from "./person-link.store.ts";

/** Links that can be used, by person. All of one request are asked at one instant. */
export const openLinksByPersonId: LoaderRecipe<{ readonly personId: string; readonly at: Date }, PersonLinkRow[]> = ({ database, actor }) =>
  new DataLoader(async (asked) => {
    const ids = asked.map(({ personId }) => personId);
    const links = await openLinksOf(database.rowsAs(actor), ids, asked[0]?.at ?? new Date());
    return groupedByKey(ids, links, (link) => link.personId);
  });
