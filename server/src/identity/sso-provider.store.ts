import type { Role } from "@waypost/schema/roles";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../platform/database/tables.ts";

export interface SsoProviderRow {
  readonly id: string;
  readonly organizationId: string;
  readonly issuer: string;
  readonly domain: string;
  readonly clientId: string;
  readonly clientSecretSealed: string;
  readonly defaultRole: Role;
  readonly createdAt: Date;
}

const columns = sql`id, organization_id as "organizationId", issuer, domain, client_id as "clientId", client_secret_sealed as "clientSecretSealed",
  default_role as "defaultRole", created_at as "createdAt"`;

/** Every provider that the reader may see, by domain. */
export async function ssoProviders(rows: Kysely<Tables>): Promise<SsoProviderRow[]> {
  const found = await sql<SsoProviderRow>`select ${columns} from sso_provider order by domain`.execute(rows);
  return found.rows;
}

/** The provider of an e-mail domain or with an id. Needs no actor: it is asked before anybody is signed in. */
export async function ssoProviderFor(
  rows: Kysely<Tables>,
  by: { readonly domain: string } | { readonly id: string },
): Promise<SsoProviderRow | null> {
  const [domain, id] = "id" in by ? [null, by.id] : [by.domain, null];
  const found = await sql<SsoProviderRow>`select ${columns} from sso_provider_for(${domain}::text, ${id}::uuid)`.execute(rows);
  return found.rows[0] ?? null;
}

/** Makes a user a member; false when it was one already. */
export async function addMembership(
  rows: Kysely<Tables>,
  membership: { readonly id: string; readonly userId: string; readonly organizationId: string; readonly role: Role },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await rows
    .insertInto("membership")
    .values({
      id: membership.id,
      user_id: membership.userId,
      organization_id: membership.organizationId,
      roles: [membership.role],
    })
    .onConflict((conflict) => conflict.columns(["user_id", "organization_id"]).doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}
