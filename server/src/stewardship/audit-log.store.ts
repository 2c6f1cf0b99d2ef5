import { type Kysely, sql } from "kysely";
import type { AuditAction } from "../platform/audit/audit.ts";
import type { Tables } from "../platform/database/tables.ts";
import type { KeptDetails } from "./audit-details.rules.ts";

export interface AuditRow {
  readonly id: string;
  readonly at: Date;
  readonly actorKind: "USER" | "API_KEY" | "PERSON" | "SYSTEM" | "NOBODY";
  readonly actorId: string | null;
  readonly organizationId: string | null;
  readonly action: AuditAction;
  readonly personId: string | null;
  readonly personOrganizationId: string | null;
  readonly referralId: string | null;
  readonly subject: string | null;
  readonly details: KeptDetails;
}

export interface AuditFilter {
  readonly organizationId: string;
  readonly personId: string | null;
  readonly actions: readonly AuditAction[] | null;
  readonly userId: string | null;
  readonly from: Date | null;
  readonly until: Date | null;
}

export interface AuditPage {
  readonly limit: number;
  readonly after: { readonly at: string; readonly id: string } | null;
}

const columns = sql`id, at, actor_kind as "actorKind", actor_id as "actorId", organization_id as "organizationId", action,
  person_id as "personId", person_organization_id as "personOrganizationId", referral_id as "referralId", subject, details`;

/** What an organization did, and what was done with its persons by others: the newest first. Two walks along an index each, whatever the length of the log. */
export async function auditEventsOf(rows: Kysely<Tables>, filter: AuditFilter, page: AuditPage): Promise<AuditRow[]> {
  const { organizationId, personId, actions, userId, from, until } = filter;
  const conditions = [sql<boolean>`true`];
  if (personId !== null) conditions.push(sql<boolean>`person_id = ${personId}::uuid`);
  if (actions !== null) conditions.push(sql<boolean>`action = any (${actions}::text[])`);
  // Members of others are not known by their ids: only what was done for this organization is asked by member.
  if (userId !== null)
    conditions.push(sql<boolean>`actor_kind = 'USER' and actor_id = ${userId} and organization_id = ${organizationId}::uuid`);
  if (from !== null) conditions.push(sql<boolean>`at >= ${from}::timestamptz`);
  if (until !== null) conditions.push(sql<boolean>`at < ${until}::timestamptz`);
  if (page.after) conditions.push(sql<boolean>`(at, id) < (${page.after.at}::timestamptz, ${page.after.id}::uuid)`);
  const ordered = sql`order by at desc, id desc limit ${page.limit}`;
  const where = sql.join(conditions, sql` and `);
  const ownPersons = sql`(select ${columns} from audit_event where person_organization_id = ${organizationId}::uuid and ${where} ${ordered})`;
  const own = sql`(select ${columns} from audit_event where organization_id = ${organizationId}::uuid and ${where} ${ordered})`;
  // Who has seen a person is the business of the person's own organization alone.
  const found = await (personId !== null ? sql<AuditRow>`${ownPersons}` : sql<AuditRow>`${own} union ${ownPersons} ${ordered}`).execute(
    rows,
  );
  return found.rows;
}
