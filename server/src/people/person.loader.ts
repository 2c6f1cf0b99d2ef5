import DataLoader from "dataloader";
import type { Position } from "../platform/graphql/arguments.ts";
import { inKeyOrder, type LoaderRecipe } from "../platform/graphql/loaders.ts";
import { type OpenPerson, openPerson, personTokens } from "./person.api.ts";
import { type ConsentRow, consentsByIds, countPersons, findPersons, type PersonFound, personsByIds } from "./person.store.ts";

/** Persons whom the actor may see, opened. */
export const personById: LoaderRecipe<string, OpenPerson | null> = ({ database, actor, cipher }) =>
  new DataLoader(async (ids) => {
    const sealed = await personsByIds(database.rowsAs(actor), ids);
    return inKeyOrder(ids, sealed, (person) => person.id).map((person) => person && openPerson(cipher, person));
  });

/** Consents that the actor's organization holds. */
export const consentById: LoaderRecipe<string, ConsentRow | null> = ({ database, actor }) =>
  new DataLoader(async (ids) => inKeyOrder(ids, await consentsByIds(database.rowsAs(actor), ids), (consent) => consent.id));

interface PersonsAsked {
  readonly organizationId: string;
  readonly text: string;
  readonly limit: number;
  readonly after: Position | null;
}

/** A page of an organization's persons by name and birth date, the newest first, with the count of all. Asked once a screen. */
export const personPage: LoaderRecipe<PersonsAsked, { rows: PersonFound[]; totalCount: number }> = ({ database, actor, cipher }) =>
  new DataLoader((asked) =>
    Promise.all(
      asked.map(async ({ organizationId, text, limit, after }) => {
        const tokens = personTokens(cipher, organizationId, text);
        if (!tokens) return { rows: [], totalCount: 0 };
        const rows = database.rowsAs(actor);
        const [found, totalCount] = await Promise.all([
          findPersons(rows, organizationId, tokens, { limit, after }),
          countPersons(rows, organizationId, tokens),
        ]);
        return { rows: found, totalCount };
      }),
    ),
  );
