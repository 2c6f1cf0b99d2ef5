import type { Kysely } from "kysely";
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
      "safe_hours as safeHours",
    ]);
}

export function personsByIds(rows: Kysely<Tables>, ids: readonly string[]): Promise<SealedPerson[]> {
  return selectPersons(rows).where("id", "in", ids).execute();
}

/** The newest persons of an organization, at most `limit`. Names are sealed: whoever searches by name opens these. */
export function personsOf(rows: Kysely<Tables>, organizationId: string, limit: number): Promise<SealedPerson[]> {
  return selectPersons(rows)
    .where("organization_id", "=", organizationId)
    .orderBy("created_at", "desc")
    .orderBy("id")
    .limit(limit)
    .execute();
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
