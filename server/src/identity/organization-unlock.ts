import { type Kysely, sql } from "kysely";
import { recordAudit } from "../platform/audit/audit.ts";
import type { Tables } from "../platform/database/tables.ts";

/**
 * Takes an organization's sign-in rules back, for whoever runs the installation: the last administrator has lost the second factor, or its
 * identity provider is gone and no operator can get in either. As the owner of the tables; the organization's officer reads of it.
 * @returns its name; null when there is none of that slug
 */
export async function unlockOrganization(owner: Kysely<Tables>, slug: string): Promise<string | null> {
  return owner.transaction().execute(async (rows) => {
    const organization = await rows.selectFrom("organization").select(["id", "name"]).where("slug", "=", slug).executeTakeFirst();
    if (!organization) return null;
    await sql`insert into organization_rules (organization_id, require_second_factor, password_sign_in, changed_by)
      values (${organization.id}, false, true, ${actorId})
      on conflict (organization_id) do update set require_second_factor = false, password_sign_in = true, changed_at = now(), changed_by = ${actorId}`.execute(
      rows,
    );
    const details = { requireSecondFactor: false, passwordSignIn: true };
    await recordAudit(rows, [
      {
        action: "ORGANIZATION_RULES_CHANGED",
        organizationId: organization.id,
        subject: organization.id,
        details,
        actorKind: "SYSTEM",
        actorId,
      },
    ]);
    return organization.name;
  });
}

const actorId = "organization unlock";
