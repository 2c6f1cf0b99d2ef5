import type { ReferralSide, ReferralState } from "@waypost/schema/referrals/vocabulary";
import DataLoader from "dataloader";
import type { AuditTrail } from "../platform/audit/audit-trail.ts";
import type { Position } from "../platform/graphql/arguments.ts";
import { groupedByKey, inKeyOrder, type LoaderRecipe } from "../platform/graphql/loaders.ts";
import {
  countReferrals,
  eventsByReferralIds,
  type ReferralEventRow,
  type ReferralFilter,
  type ReferralRow,
  referralCountsByState,
  referralsByIds,
  referralsOf,
} from "./referral.store.ts";
import { notePlace } from "./referral-parts.ts";

export const referralById: LoaderRecipe<string, ReferralRow | null> = ({ database, actor, trail }) =>
  new DataLoader(async (ids) => {
    const referrals = await referralsByIds(database.rowsAs(actor), ids);
    noteReferrals(trail, referrals);
    return inKeyOrder(ids, referrals, (referral) => referral.id);
  });

/** A referral tells what its person needs, to whoever looks at it, before anything is accepted too. */
function noteReferrals(trail: AuditTrail, referrals: readonly ReferralRow[]): void {
  for (const { id, personId, senderOrganizationId } of referrals)
    trail.saw(personId, { personOrganizationId: senderOrganizationId, referralId: id, parts: ["need"] });
}

export interface OpenReferralEvent extends ReferralEventRow {
  readonly note: string | null;
}

/** Moves of a referral, the oldest first, their notes opened. */
export const eventsByReferralId: LoaderRecipe<string, OpenReferralEvent[]> = ({ database, actor, cipher }) =>
  new DataLoader(async (ids) => {
    const events = (await eventsByReferralIds(database.rowsAs(actor), ids)).map((event) => ({
      ...event,
      note: event.noteSealed === null ? null : cipher.open(notePlace(event.id), event.noteSealed),
    }));
    return groupedByKey(ids, events, (event) => event.referralId);
  });

interface PageAsked {
  readonly filter: ReferralFilter;
  readonly limit: number;
  readonly after: Position | null;
}

/** A page of one side's referrals with the count of all. Asked once a screen. */
export const referralPage: LoaderRecipe<PageAsked, { rows: ReferralRow[]; totalCount: number }> = ({ database, actor, trail }) =>
  new DataLoader((asked) =>
    Promise.all(
      asked.map(async ({ filter, limit, after }) => {
        const rows = database.rowsAs(actor);
        const [found, totalCount] = await Promise.all([referralsOf(rows, filter, { limit, after }), countReferrals(rows, filter)]);
        // One more than the page holds is read to know whether there is a next: that one is not shown.
        noteReferrals(trail, found.slice(0, limit - 1));
        return { rows: found, totalCount };
      }),
    ),
  );

export const referralCounts: LoaderRecipe<{ side: ReferralSide; organizationId: string }, { state: ReferralState; count: number }[]> = ({
  database,
  actor,
}) =>
  new DataLoader((asked) =>
    Promise.all(asked.map(({ side, organizationId }) => referralCountsByState(database.rowsAs(actor), side, organizationId))),
  );
