import type {
  ConsentData,
  ConsentMethod,
  Disclosure,
  ReferralOutcome,
  ReferralReason,
  ReferralState,
} from "@waypost/schema/referrals/vocabulary";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../platform/database/tables.ts";
import type { AuditRow } from "./audit-log.store.ts";

type Rows = Kysely<Tables>;

/** A page of rows, the newest first; `after` to the microsecond. */
export interface OwnPage {
  readonly limit: number;
  readonly after: { readonly at: string; readonly id: string } | null;
}

/** With the instant that it is sorted by, to the microsecond, for a cursor. */
interface Placed {
  readonly id: string;
  readonly position: string;
}

export interface OwnReferralRow extends Placed {
  readonly code: string;
  readonly state: ReferralState;
  readonly reason: ReferralReason | null;
  readonly outcome: ReferralOutcome | null;
  readonly outcomeAmount: number | null;
  readonly outcomeUnit: string | null;
  readonly outcomeDate: string | null;
  readonly serviceId: string;
  readonly receiverOrganizationId: string;
  readonly needSlug: string;
  readonly sentAt: Date | null;
  readonly closedAt: Date | null;
}

export interface OwnConsentRow extends Placed {
  readonly receiverOrganizationId: string | null;
  readonly needSlugs: string[];
  readonly data: ConsentData[];
  readonly disclosure: Disclosure;
  readonly method: ConsentMethod;
  readonly givenAt: Date;
  readonly expiresAt: Date | null;
  readonly withdrawnAt: Date | null;
}

export type OwnAuditRow = Pick<AuditRow, "at" | "actorKind" | "actorId" | "organizationId" | "action" | "details"> & Placed;

const position = (column: "created_at" | "given_at" | "at") =>
  sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const isBefore = (column: "created_at" | "given_at" | "at", { after }: OwnPage) =>
  after === null ? sql`true` : sql`(${sql.ref(column)}, id) < (${after.at}::timestamptz, ${after.id}::uuid)`;

// Never sent: a draft, or one that was made by mistake.
const wasSent = sql`state <> 'DRAFT' and (state <> 'ENTERED_IN_ERROR' or sent_at is not null)`;

/** Referrals about a person that were sent. */
export async function ownReferrals(rows: Rows, personId: string, page: OwnPage): Promise<OwnReferralRow[]> {
  const found = await sql<OwnReferralRow>`
    select id, ${position("created_at")} as position, code, state, reason, outcome, outcome_amount as "outcomeAmount",
           outcome_unit as "outcomeUnit", outcome_date as "outcomeDate", service_id as "serviceId",
           receiver_organization_id as "receiverOrganizationId", need as "needSlug", sent_at as "sentAt", closed_at as "closedAt"
      from referral where person_id = ${personId}::uuid and ${wasSent} and ${isBefore("created_at", page)}
     order by created_at desc, id desc limit ${page.limit}`.execute(rows);
  return found.rows;
}

/** What a person agreed to. */
export async function ownConsents(rows: Rows, personId: string, page: OwnPage): Promise<OwnConsentRow[]> {
  const found = await sql<OwnConsentRow>`
    select id, ${position("given_at")} as position, receiver_organization_id as "receiverOrganizationId", needs as "needSlugs", data, disclosure,
           method, given_at as "givenAt", expires_at as "expiresAt", withdrawn_at as "withdrawnAt"
      from consent where person_id = ${personId}::uuid and ${isBefore("given_at", page)}
     order by given_at desc, id desc limit ${page.limit}`.execute(rows);
  return found.rows;
}

/** What was done with a person's data. Openings of the person's own links are told by their date, and not line by line. */
export async function ownAuditEvents(rows: Rows, personId: string, page: OwnPage): Promise<OwnAuditRow[]> {
  const found = await sql<OwnAuditRow>`
    select id, ${position("at")} as position, at, actor_kind as "actorKind", actor_id as "actorId", organization_id as "organizationId",
           action, details
      from audit_event where person_id = ${personId}::uuid and action <> 'PERSON_LINK_OPENED' and ${isBefore("at", page)}
     order by at desc, id desc limit ${page.limit}`.execute(rows);
  return found.rows;
}

/** How many rows of either list there are. */
export async function ownCounts(rows: Rows, personId: string): Promise<{ readonly referrals: number; readonly consents: number }> {
  const found = await sql<{ referrals: number; consents: number }>`
    select (select count(*)::int from referral where person_id = ${personId}::uuid and ${wasSent}) as referrals,
           (select count(*)::int from consent where person_id = ${personId}::uuid) as consents`.execute(rows);
  return found.rows[0] ?? { referrals: 0, consents: 0 };
}

/** Whether the sender wrote words about the person's need anywhere. */
export async function hasWordsAbout(rows: Rows, personId: string): Promise<boolean> {
  const found = await sql<{ has: boolean }>`
    select exists (select from referral where person_id = ${personId}::uuid and ${wasSent} and message_sealed is not null) as has`.execute(
    rows,
  );
  return found.rows[0]?.has ?? false;
}
