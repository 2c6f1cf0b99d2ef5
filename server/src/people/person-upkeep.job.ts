import { type Kysely, sql } from "kysely";
import type { Tables } from "../platform/database/tables.ts";
import type { FieldCipher } from "../platform/encryption/field-cipher.ts";
import { personIndex, personPlace } from "./person.api.ts";

type Rows = Kysely<Tables>;

const batchSize = 500;

/** Whether a person's row still lacks its blind index, or holds safe hours in clear: written by a version before there were either. */
export async function personsNeedUpkeep(rows: Rows): Promise<boolean> {
  return (await behind(rows, { after: beforeAll, limit: 1 })).length > 0;
}

/**
 * Works out the blind index of rows that have none, and seals safe hours that stand in clear. As the owner of the tables, over all
 * organizations, in batches; a row that changed meanwhile is left to the next pass. Safe to repeat, and from two processes at once.
 * @returns how many rows were brought up to date
 */
export async function keepUpPersons(rows: Rows, cipher: FieldCipher): Promise<number> {
  let [done, after] = [0, beforeAll];
  for (;;) {
    const batch = await behind(rows, { after, limit: batchSize });
    const last = batch.at(-1);
    if (!last) return done;
    after = last.id;
    for (const person of batch) done += await bringUpToDate(rows, cipher, person);
  }
}

const beforeAll = "00000000-0000-0000-0000-000000000000";

interface PersonBehind {
  readonly id: string;
  readonly organization_id: string;
  readonly name_sealed: string;
  readonly birth_date_sealed: string | null;
  readonly safe_hours: string | null;
  readonly safe_hours_sealed: string | null;
}

function behind(rows: Rows, { after, limit }: { after: string; limit: number }): Promise<PersonBehind[]> {
  return rows
    .selectFrom("person")
    .select(["id", "organization_id", "name_sealed", "birth_date_sealed", "safe_hours", "safe_hours_sealed"])
    .where(sql<boolean>`(name_index is null or safe_hours is not null)`)
    .where("id", ">", after)
    .orderBy("id")
    .limit(limit)
    .execute();
}

async function bringUpToDate(rows: Rows, cipher: FieldCipher, person: PersonBehind): Promise<number> {
  const changes = changesOf(cipher, person);
  // It does not open: `waypost keys rotate` counts such values. Nobody's start fails because of one.
  if (!changes) return 0;
  const written = await rows
    .updateTable("person")
    .set(changes)
    .where("id", "=", person.id)
    .where("name_sealed", "=", person.name_sealed)
    .where(sql<boolean>`birth_date_sealed is not distinct from ${person.birth_date_sealed}`)
    .where(sql<boolean>`safe_hours is not distinct from ${person.safe_hours}`)
    .executeTakeFirst();
  return Number(written.numUpdatedRows);
}

function changesOf(cipher: FieldCipher, { id, ...person }: PersonBehind) {
  try {
    const name = cipher.open(personPlace("name", id), person.name_sealed);
    const birthDate = person.birth_date_sealed === null ? null : cipher.open(personPlace("birth_date", id), person.birth_date_sealed);
    const { nameIndex, birthDateIndex } = personIndex(cipher, person.organization_id, { name, birthDate });
    const safeHours = person.safe_hours === null ? person.safe_hours_sealed : cipher.seal(personPlace("safe_hours", id), person.safe_hours);
    return { name_index: nameIndex, birth_date_index: birthDateIndex, safe_hours: null, safe_hours_sealed: safeHours };
  } catch {
    return null;
  }
}
