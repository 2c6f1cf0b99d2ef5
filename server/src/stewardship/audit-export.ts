import { stringify } from "csv-stringify/sync";
import { organizationById } from "../catalog/listing.loader.ts";
import type { RequestContext } from "../platform/graphql/context.ts";
import { type NotFound, notFound } from "../platform/graphql/problems.ts";
import { detailsOf } from "./audit-details.rules.ts";
import { auditPage } from "./audit-log.loader.ts";
import { mayReadAuditLog } from "./audit-log.policy.ts";
import type { AuditFilter, AuditRow } from "./audit-log.store.ts";
import { actorNameOf, subjectNameOf } from "./audit-names.ts";

/** Lines that one table holds: some 800 kB, which an answer can carry. */
const atMost = 5_000;

export interface AuditEventsExported {
  readonly kind: "AuditEventsExported";
  readonly csv: string;
  readonly count: number;
  readonly isWhole: boolean;
}

const columns = ["at", "action", "actor_kind", "actor", "organization", "subject", "person_id", "referral_id", "parts", "details"] as const;

/** What the log says, as a table. Taking it away is written down before it leaves. */
export async function exportAuditEvents(
  context: RequestContext,
  asked: Omit<AuditFilter, "organizationId">,
): Promise<AuditEventsExported | NotFound> {
  const { actor, loaders } = context;
  if (!mayReadAuditLog(actor)) return notFound("audit log");
  const { organizationId } = actor;
  const found = await loaders.of(auditPage).load({ filter: { ...asked, organizationId }, page: { limit: atMost + 1, after: null } });
  if (asked.personId !== null && found.length === 0) return notFound("person");
  const rows = found.slice(0, atMost);
  const lines = await Promise.all(rows.map((row) => lineOf(row, context)));
  const person = asked.personId === null ? {} : { personId: asked.personId, personOrganizationId: organizationId };
  loaders.trail.did({ action: "EXPORTED", subject: "audit-log", ...person, details: { events: rows.length } });
  // Programs for tables run what begins like a formula; names are given by anybody.
  const csv = stringify(lines, { header: true, columns: [...columns], escape_formulas: true, bom: true });
  return { kind: "AuditEventsExported", csv, count: rows.length, isWhole: found.length <= atMost };
}

async function lineOf(row: AuditRow, reader: RequestContext): Promise<Record<(typeof columns)[number], string>> {
  const { organizationId, details } = row;
  const [actor, subject, organization] = await Promise.all([
    actorNameOf(row, reader),
    subjectNameOf(row, reader),
    organizationId === null ? null : reader.loaders.of(organizationById).load(organizationId),
  ]);
  return {
    at: row.at.toISOString(),
    action: row.action,
    actor_kind: row.actorKind,
    actor: actor ?? "",
    organization: organization?.name ?? "",
    subject: subject ?? "",
    person_id: row.personId ?? "",
    referral_id: row.referralId ?? "",
    parts: (details.parts ?? []).join(" "),
    details: detailsOf(row)
      .map(({ name, values }) => `${name}=${values.join(" ")}`)
      .join("; "),
  };
}
