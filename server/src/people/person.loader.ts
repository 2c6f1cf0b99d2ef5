import DataLoader from "dataloader";
import { inKeyOrder, type LoaderRecipe } from "../platform/graphql/loaders.ts";
import { type OpenPerson, openPerson } from "./person.api.ts";
import { type ConsentRow, consentsByIds, personsByIds, personsOf } from "./person.store.ts";

/** Persons whom the actor may see, opened. */
export const personById: LoaderRecipe<string, OpenPerson | null> = ({ database, actor, cipher }) =>
  new DataLoader(async (ids) => {
    const sealed = await personsByIds(database.rowsAs(actor), ids);
    return inKeyOrder(ids, sealed, (person) => person.id).map((person) => person && openPerson(cipher, person));
  });

/** Consents that the actor's organization holds. */
export const consentById: LoaderRecipe<string, ConsentRow | null> = ({ database, actor }) =>
  new DataLoader(async (ids) => inKeyOrder(ids, await consentsByIds(database.rowsAs(actor), ids), (consent) => consent.id));

// Names are sealed, so a search by name opens the candidates: the newest thousand of one organization, about 40 ms.
const searchedByName = 1000;

/** The newest persons of an organization, opened and by name. */
export const personsOfOrganization: LoaderRecipe<string, OpenPerson[]> = ({ database, actor, cipher }) =>
  new DataLoader((organizationIds) =>
    Promise.all(
      organizationIds.map(async (organizationId) => {
        const sealed = await personsOf(database.rowsAs(actor), organizationId, searchedByName);
        return sealed.map((person) => openPerson(cipher, person)).sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
      }),
    ),
  );
