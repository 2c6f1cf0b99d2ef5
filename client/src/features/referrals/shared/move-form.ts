import type { ReferralOutcome, ReferralReason, ReferralState } from "@waypost/schema/referrals/vocabulary";
import type { MoveNeed } from "@waypost/schema/referrals/moves";
import { type ConsentForm, consentInput } from "./consent-form.ts";

/** A move that the server offers, with what it wants for it. */
export interface OfferedMove {
  readonly to: ReferralState;
  readonly allowed: boolean;
  readonly refusal: string | null;
  readonly needs: readonly MoveNeed[];
  readonly reasons: readonly ReferralReason[];
}

/** The act as people name it; the same state can be reached by different acts. */
export type MoveAct = "accept" | "waitlist" | "decline" | "start" | "complete" | "unfulfilled" | "takeBack" | "send" | "withdraw" | "error";

/** Null for moves that nobody makes by hand: seeing happens by opening, expiring by time. */
export function actOf(from: ReferralState, to: ReferralState): MoveAct | null {
  switch (to) {
    case "ACCEPTED":
      return "accept";
    case "WAITLISTED":
      return "waitlist";
    case "DECLINED":
      return "decline";
    case "IN_PROGRESS":
      return "start";
    case "COMPLETED":
      return "complete";
    case "UNFULFILLED":
      return "unfulfilled";
    case "VIEWED":
      return from === "ACCEPTED" ? "takeBack" : null;
    case "SENT":
      return "send";
    case "WITHDRAWN":
      return "withdraw";
    case "ENTERED_IN_ERROR":
      return "error";
    case "DRAFT":
    case "EXPIRED":
      return null;
  }
}

const order: Readonly<Record<MoveAct, number>> = {
  send: 0,
  accept: 1,
  start: 2,
  complete: 3,
  waitlist: 4,
  decline: 5,
  unfulfilled: 6,
  takeBack: 7,
  withdraw: 8,
  error: 9,
};

/** The acts on a referral: what helps the person first, what takes away last. */
export function actsOf<Move extends OfferedMove>(
  state: ReferralState,
  moves: readonly Move[],
): readonly { readonly act: MoveAct; readonly move: Move }[] {
  return moves
    .flatMap((move) => {
      const act = actOf(state, move.to);
      return act ? [{ act, move }] : [];
    })
    .sort((a, b) => order[a.act] - order[b.act]);
}

/** The move with what is yet to be asked: the listing is the server's to judge, and a permission that is there already is not asked for again. */
export function stillNeeded(move: OfferedMove, hasConsent: boolean): OfferedMove {
  return { ...move, needs: move.needs.filter((need) => need !== "OPEN_LISTING" && !(hasConsent && need === "CONSENT")) };
}

/** True where pressing the button is enough; anything that needs an answer, sends, takes away or makes somebody wait asks first. */
export function isOnePress({ act, move }: { readonly act: MoveAct; readonly move: OfferedMove }): boolean {
  return move.needs.length === 0 && (act === "accept" || act === "start");
}

export interface MoveForm {
  readonly reason: ReferralReason | null;
  readonly outcome: ReferralOutcome | null;
  /** As typed; empty where there is none. */
  readonly amount: string;
  readonly unit: string;
  readonly date: string;
  readonly note: string;
  readonly consent: ConsentForm | null;
}

export type MoveFormField = "reason" | "outcome" | "amount" | "date" | "note" | "consent";
export type MoveProblem =
  | { readonly field: "reason"; readonly code: "reasonMissing" }
  | { readonly field: "outcome"; readonly code: "outcomeMissing" }
  | { readonly field: "amount"; readonly code: "amountWrong" }
  | { readonly field: "date"; readonly code: "dateAhead" }
  | { readonly field: "note"; readonly code: "noteMissing" }
  | { readonly field: "consent"; readonly code: "consentMissing" };

/** "1,250.50" → 1250.5; null for nothing, NaN for what is no number from 0 up. */
export function amountOf(text: string): number | null {
  const plain = text.trim().replaceAll(/[$,\s]/g, "");
  if (plain === "") return null;
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

/** What is still missing or wrong, before it is sent. `today` as 2026-11-24. */
export function moveProblems(move: Pick<OfferedMove, "needs">, form: MoveForm, today: string): readonly MoveProblem[] {
  const problems: MoveProblem[] = [];
  if (move.needs.includes("REASON") && form.reason === null) problems.push({ field: "reason", code: "reasonMissing" });
  if (move.needs.includes("OUTCOME") && form.outcome === null) problems.push({ field: "outcome", code: "outcomeMissing" });
  if (Number.isNaN(amountOf(form.amount))) problems.push({ field: "amount", code: "amountWrong" });
  if (form.date > today) problems.push({ field: "date", code: "dateAhead" });
  if (move.needs.includes("NOTE") && form.note.trim() === "") problems.push({ field: "note", code: "noteMissing" });
  if (move.needs.includes("CONSENT") && !consentInput(form.consent)) problems.push({ field: "consent", code: "consentMissing" });
  return problems;
}

/** The form as the API takes it; what a move does not ask for is left out. */
export function moveInput(referral: { readonly id: string; readonly version: number }, to: ReferralState, form: MoveForm, now: Date) {
  const amount = amountOf(form.amount);
  const isOutcome = to === "COMPLETED";
  return {
    referralId: referral.id,
    version: referral.version,
    to,
    reason: form.reason,
    note: form.note.trim() || null,
    outcome: isOutcome ? form.outcome : null,
    outcomeAmount: isOutcome ? amount : null,
    outcomeUnit: isOutcome && amount !== null ? form.unit : null,
    outcomeDate: isOutcome ? form.date || null : null,
    consent: to === "SENT" ? consentInput(form.consent, now) : null,
  };
}

export function emptyMoveForm(today: string): MoveForm {
  return { reason: null, outcome: null, amount: "", unit: "USD", date: today, note: "", consent: null };
}

/** A day as the reader's own calendar has it: 2026-11-24. */
export function isoDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
