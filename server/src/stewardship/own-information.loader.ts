import DataLoader from "dataloader";
import type { LoaderRecipe } from "../platform/graphql/loaders.ts";
import * as store from "./own-information.store.ts";

interface Asked {
  readonly personId: string;
  readonly page: store.OwnPage;
}

/** A page of one of the person's lists. Asked once a screen, with the loaders of the person's own link. */
const pages =
  <Row>(
    read: (rows: Parameters<typeof store.ownReferrals>[0], personId: string, page: store.OwnPage) => Promise<Row[]>,
  ): LoaderRecipe<Asked, Row[]> =>
  ({ database, actor }) =>
    new DataLoader((asked) => Promise.all(asked.map(({ personId, page }) => read(database.rowsAs(actor), personId, page))));

export const ownReferralPage = pages(store.ownReferrals);
export const ownConsentPage = pages(store.ownConsents);
export const ownAuditPage = pages(store.ownAuditEvents);

export const ownCountsByPersonId: LoaderRecipe<string, { readonly referrals: number; readonly consents: number }> = ({ database, actor }) =>
  new DataLoader((ids) => Promise.all(ids.map((id) => store.ownCounts(database.rowsAs(actor), id))));

export const hasWordsByPersonId: LoaderRecipe<string, boolean> = ({ database, actor }) =>
  new DataLoader((ids) => Promise.all(ids.map((id) => store.hasWordsAbout(database.rowsAs(actor), id))));
