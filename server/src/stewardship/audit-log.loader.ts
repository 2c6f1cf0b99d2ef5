import DataLoader from "dataloader";
import type { LoaderRecipe } from "../platform/graphql/loaders.ts";
import { type AuditFilter, type AuditPage, type AuditRow, auditEventsOf } from "./audit-log.store.ts";

/** A page of the log. Asked once a screen. */
export const auditPage: LoaderRecipe<{ readonly filter: AuditFilter; readonly page: AuditPage }, AuditRow[]> = ({ database, actor }) =>
  new DataLoader((asked) => Promise.all(asked.map(({ filter, page }) => auditEventsOf(database.rowsAs(actor), filter, page))));
