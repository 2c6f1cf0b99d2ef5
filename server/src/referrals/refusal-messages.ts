import { hoursToTakeAcceptanceBack, type MoveDecision, type MoveNeed, type MoveRefusal } from "@waypost/schema/referrals/moves";
import type { ReferralState } from "@waypost/schema/referrals/vocabulary";

const words = (state: ReferralState): string => state.toLowerCase().replaceAll("_", " ");

const needed: Record<MoveNeed, string> = {
  REASON: "a reason",
  OUTCOME: "what the person got",
  NOTE: "a note",
  CONSENT: "the person's consent",
  OPEN_LISTING: "a listing that takes referrals",
};

/** One sentence for a person who may not make a move, or not yet. */
export function refusalMessage(refusal: MoveRefusal, from: ReferralState, to: ReferralState, missing: readonly MoveNeed[] = []): string {
  switch (refusal) {
    case "NO_SUCH_MOVE":
      return `A referral that is ${words(from)} cannot become ${words(to)}.`;
    case "NOT_YOURS":
      return `Making this referral ${words(to)} is for the other side, or for another role in your organization.`;
    case "TOO_LATE":
      return `This can be taken back for ${hoursToTakeAcceptanceBack} hours only.`;
    case "INCOMPLETE":
      return `This needs ${new Intl.ListFormat("en").format(missing.map((need) => needed[need]))}.`;
  }
}

export function moveRefusalMessage(decision: Extract<MoveDecision, { ok: false }>, from: ReferralState, to: ReferralState): string {
  return refusalMessage(decision.refusal, from, to, decision.missing);
}
