import {
  declineReasons,
  type ReferralKind,
  type ReferralOutcome,
  type ReferralReason,
  type ReferralState,
  referralOutcomes,
  referralStates,
  unfulfilledReasons,
  withdrawReasons,
} from "./vocabulary.ts";

/** In what part somebody moves a referral. `TIME` is our own clock; `SENDER_ADMIN` an administrator of the sending organization. */
export const moveParties = ["SENDER", "SENDER_ADMIN", "RECEIVER", "PERSON", "TIME"] as const;
export type MoveParty = (typeof moveParties)[number];

/** What must be given with a move. */
export const moveNeeds = ["REASON", "OUTCOME", "NOTE", "CONSENT", "OPEN_LISTING"] as const;
export type MoveNeed = (typeof moveNeeds)[number];

export interface Move {
  readonly from: readonly ReferralState[];
  readonly to: ReferralState;
  readonly by: readonly MoveParty[];
  readonly needs: readonly MoveNeed[];
  /** The reasons that may be given, where one is needed or may be given. */
  readonly reasons?: readonly ReferralReason[];
  /** Only so many hours after acceptance. */
  readonly withinHoursOfAcceptance?: number;
  /** The person may make it only on a referral that the person asked for. */
  readonly personOnlyOn?: ReferralKind;
}

/** A receiver that has accepted may still take it back for a day: a slip of the hand, not a change of mind. */
export const hoursToTakeAcceptanceBack = 24;

/** Every move that exists. What is not here is forbidden. */
export const moves: readonly Move[] = [
  { from: ["DRAFT"], to: "SENT", by: ["SENDER", "PERSON"], needs: ["CONSENT", "OPEN_LISTING"], personOnlyOn: "SELF" },
  { from: ["SENT"], to: "VIEWED", by: ["RECEIVER"], needs: [] },
  { from: ["SENT", "VIEWED"], to: "ACCEPTED", by: ["RECEIVER"], needs: [] },
  { from: ["SENT", "VIEWED"], to: "WAITLISTED", by: ["RECEIVER"], needs: [] },
  { from: ["SENT", "VIEWED", "WAITLISTED"], to: "DECLINED", by: ["RECEIVER"], needs: ["REASON"], reasons: declineReasons },
  { from: ["SENT", "VIEWED"], to: "EXPIRED", by: ["TIME"], needs: [] },
  { from: ["ACCEPTED"], to: "IN_PROGRESS", by: ["RECEIVER"], needs: [] },
  { from: ["ACCEPTED", "IN_PROGRESS"], to: "WAITLISTED", by: ["RECEIVER"], needs: [] },
  { from: ["ACCEPTED", "IN_PROGRESS"], to: "COMPLETED", by: ["RECEIVER"], needs: ["OUTCOME"] },
  { from: ["ACCEPTED", "IN_PROGRESS", "WAITLISTED"], to: "UNFULFILLED", by: ["RECEIVER"], needs: ["REASON"], reasons: unfulfilledReasons },
  { from: ["ACCEPTED"], to: "VIEWED", by: ["RECEIVER"], needs: ["NOTE"], withinHoursOfAcceptance: hoursToTakeAcceptanceBack },
  { from: ["WAITLISTED"], to: "ACCEPTED", by: ["RECEIVER"], needs: [] },
  { from: ["WAITLISTED"], to: "IN_PROGRESS", by: ["RECEIVER"], needs: [] },
  {
    from: ["SENT", "VIEWED", "ACCEPTED", "WAITLISTED", "IN_PROGRESS"],
    to: "WITHDRAWN",
    by: ["SENDER", "PERSON"],
    needs: ["REASON"],
    reasons: withdrawReasons,
  },
  {
    from: referralStates.filter((state) => state !== "ENTERED_IN_ERROR"),
    to: "ENTERED_IN_ERROR",
    by: ["SENDER_ADMIN"],
    needs: ["NOTE"],
  },
];

/** States from which nothing leads on but a correction: DECLINED, EXPIRED and UNFULFILLED never reopen. */
export const closedStates: readonly ReferralState[] = ["COMPLETED", "DECLINED", "EXPIRED", "UNFULFILLED", "WITHDRAWN", "ENTERED_IN_ERROR"];

/** What a move is judged by. Instants are milliseconds since 1970. */
export interface MoveFacts {
  readonly state: ReferralState;
  readonly kind: ReferralKind;
  /** Every part that the mover has in this referral; an administrator of the sender is SENDER and SENDER_ADMIN. */
  readonly parties: readonly MoveParty[];
  readonly acceptedAt: number | null;
  readonly now: number;
}

/** What comes with the move. Consent and listing are judged by whoever can look them up, and told here. */
export interface MoveGiven {
  readonly reason?: ReferralReason | null;
  readonly outcome?: ReferralOutcome | null;
  readonly note?: string | null;
  readonly consentCovers?: boolean;
  readonly listingAcceptsReferrals?: boolean;
}

export type MoveRefusal =
  /** The table has no such move from this state. */
  | "NO_SUCH_MOVE"
  /** The move exists, for somebody else. */
  | "NOT_YOURS"
  /** The time in which it could be made is over. */
  | "TOO_LATE"
  /** Something that the move needs is not given: see `missing`. */
  | "INCOMPLETE";

export type MoveDecision =
  | { readonly ok: true; readonly to: ReferralState }
  | { readonly ok: false; readonly refusal: MoveRefusal; readonly missing: readonly MoveNeed[] };

const refuse = (refusal: MoveRefusal, missing: readonly MoveNeed[] = []): MoveDecision => ({ ok: false, refusal, missing });

/** The move from one state to another, or undefined where the table has none. */
export function findMove(from: ReferralState, to: ReferralState): Move | undefined {
  return moves.find((move) => move.to === to && move.from.includes(from));
}

/** A referral made by phone or paper has no receiver here: its sender keeps its state and so stands in for the receiver. */
function partiesOn(facts: MoveFacts): readonly MoveParty[] {
  return facts.kind === "LOGGED" && facts.parties.includes("SENDER") ? [...facts.parties, "RECEIVER"] : facts.parties;
}

function mayMake(move: Move, facts: MoveFacts): boolean {
  return partiesOn(facts).some(
    (party) => move.by.includes(party) && (party !== "PERSON" || !move.personOnlyOn || move.personOnlyOn === facts.kind),
  );
}

function missingFor(move: Move, given: MoveGiven): readonly MoveNeed[] {
  return move.needs.filter((need) => {
    switch (need) {
      case "REASON":
        return !given.reason || !move.reasons?.includes(given.reason);
      case "OUTCOME":
        return !given.outcome || !referralOutcomes.includes(given.outcome);
      case "NOTE":
        return !given.note?.trim();
      case "CONSENT":
        return !given.consentCovers;
      case "OPEN_LISTING":
        return !given.listingAcceptsReferrals;
    }
  });
}

/**
 * The one judge of moves. First whether the move exists from this state, then whose it is, then whether it is in time, then whether
 * all that it needs is given; the first that fails is the answer, so that nobody is asked for a reason for what they may not do.
 */
export function decideMove(facts: MoveFacts, to: ReferralState, given: MoveGiven): MoveDecision {
  const allowed = judge(facts, to);
  if (!allowed.ok) return allowed;
  const missing = missingFor(allowed.move, given);
  return missing.length > 0 ? refuse("INCOMPLETE", missing) : { ok: true, to };
}

function judge(facts: MoveFacts, to: ReferralState): { readonly ok: true; readonly move: Move } | Extract<MoveDecision, { ok: false }> {
  const move = findMove(facts.state, to);
  if (!move) return { ok: false, refusal: "NO_SUCH_MOVE", missing: [] };
  if (!mayMake(move, facts)) return { ok: false, refusal: "NOT_YOURS", missing: [] };
  const hours = move.withinHoursOfAcceptance;
  if (hours !== undefined && (facts.acceptedAt === null || facts.now - facts.acceptedAt > hours * 3_600_000)) {
    return { ok: false, refusal: "TOO_LATE", missing: [] };
  }
  return { ok: true, move };
}

/** One row of what somebody could do next. `refusal` says why not. */
export interface MoveOption {
  readonly move: Move;
  readonly to: ReferralState;
  readonly refusal: MoveRefusal | null;
}

/** The moves out of this state that belong to one of the mover's parts, in the table's order; one that came too late is listed with its refusal. */
export function movesFrom(facts: MoveFacts): readonly MoveOption[] {
  return moves
    .filter((move) => move.from.includes(facts.state) && mayMake(move, facts))
    .map((move) => {
      const verdict = judge(facts, move.to);
      return { move, to: move.to, refusal: verdict.ok ? null : verdict.refusal };
    });
}
