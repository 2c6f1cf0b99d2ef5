import type {
  ConsentData,
  Disclosure,
  PersonAnswer,
  ReferralKind,
  ReferralOutcome,
  ReferralReason,
  ReferralSide,
  ReferralState,
  Urgency,
} from "@waypost/schema/referrals/vocabulary";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../platform/database/tables.ts";

type Rows = Kysely<Tables>;

export interface ReferralRow {
  readonly id: string;
  readonly code: string;
  readonly kind: ReferralKind;
  readonly state: ReferralState;
  readonly reason: ReferralReason | null;
  readonly outcome: ReferralOutcome | null;
  readonly outcomeAmount: number | null;
  readonly outcomeUnit: string | null;
  readonly outcomeDate: string | null;
  readonly senderOrganizationId: string;
  readonly receiverOrganizationId: string;
  readonly serviceId: string;
  readonly personId: string;
  readonly consentId: string | null;
  readonly needSlug: string;
  readonly situationSlugs: string[];
  readonly urgency: Urgency;
  readonly disclosure: Disclosure;
  readonly sharedData: ConsentData[];
  readonly areaCounty: string | null;
  readonly areaState: string | null;
  readonly areaPostalPrefix: string | null;
  readonly ageBand: string | null;
  readonly language: string | null;
  readonly factsSealed: string | null;
  readonly messageSealed: string | null;
  readonly personAnswer: PersonAnswer | null;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  readonly dueAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly closedAt: Date | null;
  readonly version: number;
}

function selectReferrals(rows: Rows) {
  return rows
    .selectFrom("referral")
    .select([
      "id",
      "code",
      "kind",
      "state",
      "reason",
      "outcome",
      "outcome_amount as outcomeAmount",
      "outcome_unit as outcomeUnit",
      "outcome_date as outcomeDate",
      "sender_organization_id as senderOrganizationId",
      "receiver_organization_id as receiverOrganizationId",
      "service_id as serviceId",
      "person_id as personId",
      "consent_id as consentId",
      "need as needSlug",
      "situations as situationSlugs",
      "urgency",
      "disclosure",
      "shared_data as sharedData",
      "area_county as areaCounty",
      "area_state as areaState",
      "area_postal_prefix as areaPostalPrefix",
      "age_band as ageBand",
      "language",
      "facts_sealed as factsSealed",
      "message_sealed as messageSealed",
      "person_answer as personAnswer",
      "created_at as createdAt",
      "sent_at as sentAt",
      "due_at as dueAt",
      "accepted_at as acceptedAt",
      "closed_at as closedAt",
      "version",
    ]);
}

// The columns' checks hold exactly the lists of schema/src/referrals/vocabulary.ts; the generated table types say "string".
const asReferrals = (found: Promise<unknown[]>): Promise<ReferralRow[]> => found as Promise<ReferralRow[]>;

export function referralsByIds(rows: Rows, ids: readonly string[]): Promise<ReferralRow[]> {
  return asReferrals(selectReferrals(rows).where("id", "in", ids).execute());
}

export interface ReferralFilter {
  readonly side: ReferralSide;
  readonly organizationId: string;
  readonly states: readonly ReferralState[] | null;
  /** Words of its code, need or county; names are sealed and not searched. */
  readonly text: string | null;
}

const partyColumn = { SENDER: "sender_organization_id", RECEIVER: "receiver_organization_id" } as const;

function conditionOf({ side, organizationId, states, text }: ReferralFilter) {
  const words = (text ?? "").trim().toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8);
  const like = words.map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`);
  const conditions = [sql<boolean>`${sql.ref(partyColumn[side])} = ${organizationId}::uuid`];
  if (side === "RECEIVER") conditions.push(sql<boolean>`state <> 'DRAFT'`);
  if (states) conditions.push(sql<boolean>`state = any (${states}::text[])`);
  for (const word of like) {
    conditions.push(
      sql<boolean>`(lower(code) like ${word} or replace(need, '-', ' ') like ${word} or lower(coalesce(area_county, '')) like ${word})`,
    );
  }
  return sql<boolean>`${sql.join(conditions, sql` and `)}`;
}

/** A page of one side's referrals, the newest first. */
export function referralsOf(
  rows: Rows,
  filter: ReferralFilter,
  page: { readonly limit: number; readonly after: { readonly at: string; readonly id: string } | null },
): Promise<ReferralRow[]> {
  let query = selectReferrals(rows).where(conditionOf(filter));
  // Cursors carry milliseconds, columns microseconds: both sides are cut to what the cursor can say.
  const at = sql`date_trunc('milliseconds', created_at)`;
  if (page.after) query = query.where(sql<boolean>`(${at}, id) < (${page.after.at}::timestamptz, ${page.after.id}::uuid)`);
  return asReferrals(query.orderBy(at, "desc").orderBy("id", "desc").limit(page.limit).execute());
}

export async function countReferrals(rows: Rows, filter: ReferralFilter): Promise<number> {
  const row = await rows
    .selectFrom("referral")
    .select(sql<number>`count(*)::int`.as("count"))
    .where(conditionOf(filter))
    .executeTakeFirstOrThrow();
  return row.count;
}

export async function referralCountsByState(
  rows: Rows,
  side: ReferralSide,
  organizationId: string,
): Promise<{ state: ReferralState; count: number }[]> {
  const found = await rows
    .selectFrom("referral")
    .select(["state", sql<number>`count(*)::int`.as("count")])
    .where(conditionOf({ side, organizationId, states: null, text: null }))
    .groupBy("state")
    .execute();
  return found as { state: ReferralState; count: number }[];
}

export interface ReferralEventRow {
  readonly id: string;
  readonly referralId: string;
  readonly at: Date;
  readonly userId: string | null;
  readonly organizationId: string | null;
  readonly from: ReferralState | null;
  readonly to: ReferralState;
  readonly reason: ReferralReason | null;
  readonly outcome: ReferralOutcome | null;
  readonly noteSealed: string | null;
}

export function eventsByReferralIds(rows: Rows, ids: readonly string[]): Promise<ReferralEventRow[]> {
  return rows
    .selectFrom("referral_event")
    .select([
      "id",
      "referral_id as referralId",
      "at",
      "user_id as userId",
      "organization_id as organizationId",
      "from_state as from",
      "to_state as to",
      "reason",
      "outcome",
      "note_sealed as noteSealed",
    ])
    .where("referral_id", "in", ids)
    .orderBy("sequence")
    .execute() as Promise<unknown> as Promise<ReferralEventRow[]>;
}

export async function referralIdByHash(rows: Rows, senderOrganizationId: string, hash: string): Promise<string | null> {
  const row = await rows
    .selectFrom("referral")
    .select("id")
    .where("sender_organization_id", "=", senderOrganizationId)
    .where("idempotency_hash", "=", hash)
    .executeTakeFirst();
  return row?.id ?? null;
}
