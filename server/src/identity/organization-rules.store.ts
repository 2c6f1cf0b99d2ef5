import type { Kysely } from "kysely";
import type { Tables } from "../platform/database/tables.ts";

export interface OrganizationRulesRow {
  readonly organizationId: string;
  readonly requireSecondFactor: boolean;
  readonly passwordSignIn: boolean;
}

/** The rules of an organization; the open ones where it has set none. */
export async function rulesOf(rows: Kysely<Tables>, organizationId: string): Promise<OrganizationRulesRow> {
  const found = await rows
    .selectFrom("organization_rules")
    .select(["organization_id as organizationId", "require_second_factor as requireSecondFactor", "password_sign_in as passwordSignIn"])
    .where("organization_id", "=", organizationId)
    .executeTakeFirst();
  return found ?? { organizationId, requireSecondFactor: false, passwordSignIn: true };
}
