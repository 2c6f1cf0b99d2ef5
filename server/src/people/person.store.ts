import { type Kysely, sql } from "kysely";
import type { ConsentData, ConsentMethod, Disclosure } from "@waypost/schema/referrals/vocabulary";
import type { Tables } from "../platform/database/tables.ts";
import type { SealedPerson } from "./person.api.ts";

function selectPersons(rows: Kysely<Tables>) {
  return rows
    .selectFrom("person")
    .select([
      "id",
      "organization_id as organizationId",
      "name_sealed as nameSealed",
      "birth_date_sealed as birthDateSealed",
      "phone_sealed as phoneSealed",
      "email_sealed as emailSealed",
      "address_sealed as addressSealed",
      "language",
      "postal_code as postalCode",
      "do_not_call as doNotCall",
      "no_voicemail as noVoicemail",
      "safe_hours_sealed as safeHoursSealed",
    ]);
}

export function personsByIds(rows: Kysely<Tables>, ids: readonly string[]): Promise<SealedPerson[]> {
  return selectPersons(rows).where("id", "in", ids).execute();
}

/** What is looked for, as tokens of the blind index. Nothing of either kind finds everybody. */
export interface PersonTokens {
  /** Each is one of the name's words, or its beginning. */
  readonly name: readonly string[];
  readonly birthDate: string | null;
}

export interface PersonFound {
  readonly id: string;
  /** To the microsecond, for a cursor. */
  readonly at: string;
}

/** A page of an organization's persons by their tokens, the newest first. */
export async function findPersons(
  rows: Kysely<Tables>,
  organizationId: string,
  { name, birthDate }: PersonTokens,
  page: { readonly limit: number; readonly after: { readonly at: string; readonly id: string } | null },
): Promise<PersonFound[]> {
  const found = await sql<PersonFound>`
    select id, to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
      from find_persons(${organizationId}::uuid, ${name}::text[], ${birthDate}::text,
        ${page.after?.at ?? null}::timestamptz, ${page.after?.id ?? null}::uuid, ${page.limit}::int)`.execute(rows);
  return found.rows;
}

export async function countPersons(rows: Kysely<Tables>, organizationId: string, { name, birthDate }: PersonTokens): Promise<number> {
  const found = await sql<{ count: number }>`
    select count_persons(${organizationId}::uuid, ${name}::text[], ${birthDate}::text) as count`.execute(rows);
  return found.rows[0]?.count ?? 0;
}

export interface ConsentRow {
  readonly id: string;
  readonly data: ConsentData[];
  readonly disclosure: Disclosure;
  readonly method: ConsentMethod;
  readonly givenAt: Date;
  readonly expiresAt: Date | null;
  readonly withdrawnAt: Date | null;
}

export function consentsByIds(rows: Kysely<Tables>, ids: readonly string[]): Promise<ConsentRow[]> {
  // The columns' checks hold the lists of schema/src/referrals/vocabulary.ts; the generated table types say "string".
  return rows
    .selectFrom("consent")
    .select(["id", "data", "disclosure", "method", "given_at as givenAt", "expires_at as expiresAt", "withdrawn_at as withdrawnAt"])
    .where("id", "in", ids)
    .execute() as unknown as Promise<ConsentRow[]>;
}
