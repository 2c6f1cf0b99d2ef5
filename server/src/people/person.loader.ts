import DataLoader from "dataloader";
import { inKeyOrder, type LoaderRecipe } from "../platform/graphql/loaders.ts";
import { type OpenPerson, openPerson } from "./person.api.ts";
import { type ConsentRow, consentsByIds, personsByIds } from "./person.store.ts";

/** Persons whom the actor may see, opened. */
export const personById: LoaderRecipe<string, OpenPerson | null> = ({ database, actor, cipher }) =>
  new DataLoader(async (ids) => {
    const sealed = await personsByIds(database.rowsAs(actor), ids);
    return inKeyOrder(ids, sealed, (person) => person.id).map((person) => person && openPerson(cipher, person));
  });

/** Consents that the actor's organization holds. */
export const consentById: LoaderRecipe<string, ConsentRow | null> = ({ database, actor }) =>
  new DataLoader(async (ids) => inKeyOrder(ids, await consentsByIds(database.rowsAs(actor), ids), (consent) => consent.id));
