import { type Kysely, sql } from "kysely";
import type { Tables } from "../platform/database/tables.ts";
import type { SignInRules } from "./sign-in.rules.ts";

export interface OrganizationRulesRow extends SignInRules {
  readonly organizationId: string;
}

/** The rules of an organization of the reader's as they bind now; the open ones where it has set none. */
export async function rulesOf(rows: Kysely<Tables>, organizationId: string): Promise<OrganizationRulesRow> {
  const found = await sql<SignInRules>`
    select second_factor as "requireSecondFactor", password as "passwordSignIn", provider_id as "providerId"
      from sign_in_rules(${organizationId}::uuid)`.execute(rows);
  const [rules] = found.rows;
  if (!rules) throw new Error("Rules of an organization that is not the reader's were asked for");
  return { organizationId, ...rules };
}
