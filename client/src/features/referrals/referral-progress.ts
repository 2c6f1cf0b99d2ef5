import type { PersonAnswer, ReferralOutcome, ReferralState } from "@waypost/schema/referrals/vocabulary";

export interface ProgressEvent {
  readonly at: string;
  readonly to: ReferralState;
}

export interface ProgressStep {
  readonly state: ReferralState;
  readonly place: "done" | "now" | "stopped" | "ahead";
  /** When it came there; null for what lies ahead. */
  readonly at: string | null;
}

const way: readonly ReferralState[] = ["SENT", "VIEWED", "ACCEPTED", "IN_PROGRESS", "COMPLETED"];
const stopped: readonly ReferralState[] = ["DECLINED", "EXPIRED", "UNFULFILLED", "WITHDRAWN", "ENTERED_IN_ERROR"];

/** How far a referral has come: what it passed, where it is, what lies ahead. A step that was skipped is not shown. */
export function progressOf(state: ReferralState, events: readonly ProgressEvent[]): readonly ProgressStep[] {
  const reached = new Map(events.toSorted((a, b) => a.at.localeCompare(b.at)).map(({ to, at }) => [to, at]));
  const step = (one: ReferralState, place: ProgressStep["place"]): ProgressStep => ({
    state: one,
    place,
    at: place === "ahead" ? null : (reached.get(one) ?? null),
  });
  const passed = (states: readonly ReferralState[]) => states.filter((one) => reached.has(one)).map((one) => step(one, "done"));

  if (state === "DRAFT") return [step("DRAFT", "now"), ...way.map((one) => step(one, "ahead"))];
  if (stopped.includes(state)) return [...passed(way), step(state, "stopped")];
  if (state === "WAITLISTED") {
    const ahead = way.slice(2).filter((one) => !reached.has(one));
    return [...passed(way.slice(0, 4)), step("WAITLISTED", "now"), ...ahead.map((one) => step(one, "ahead"))];
  }
  const here = way.indexOf(state);
  return [...passed(way.slice(0, here)), step(state, "now"), ...way.slice(here + 1).map((one) => step(one, "ahead"))];
}

/** The one thing to do next, for the sender. */
export type NextStep =
  | "send"
  | "wait"
  | "callThem"
  | "tellPerson"
  | "lookElsewhere"
  | "follow"
  | "askPerson"
  | "clearUp"
  | "handOn"
  | "nothing";

export interface NextStepFacts {
  readonly state: ReferralState;
  readonly dueAt: string | null;
  readonly outcome: ReferralOutcome | null;
  readonly personAnswer: PersonAnswer | null;
}

export function nextStepOf({ state, dueAt, outcome, personAnswer }: NextStepFacts, now: Date): NextStep {
  switch (state) {
    case "DRAFT":
      return "send";
    case "SENT":
    case "VIEWED":
      return dueAt !== null && new Date(dueAt) < now ? "callThem" : "wait";
    case "ACCEPTED":
      return "tellPerson";
    case "WAITLISTED":
      return "lookElsewhere";
    case "IN_PROGRESS":
      return "follow";
    case "COMPLETED":
      return contradicts(outcome, personAnswer) ? "clearUp" : personAnswer === null ? "askPerson" : "nothing";
    case "DECLINED":
    case "EXPIRED":
    case "UNFULFILLED":
      return "handOn";
    case "WITHDRAWN":
    case "ENTERED_IN_ERROR":
      return "nothing";
  }
}

/** The receiver says that help was given, the person says that it has not come. Both stay as they are. */
export function contradicts(outcome: ReferralOutcome | null, personAnswer: PersonAnswer | null): boolean {
  return personAnswer === "NO" && (outcome === "HELP_RECEIVED" || outcome === "HELP_PARTIAL" || outcome === "ENROLLED");
}

/** Whose turn it is, as the list tells it. */
export function waitingOn(state: ReferralState): "you" | "receiver" | "nobody" {
  switch (state) {
    case "DRAFT":
    case "DECLINED":
    case "EXPIRED":
    case "UNFULFILLED":
      return "you";
    case "SENT":
    case "VIEWED":
    case "ACCEPTED":
    case "WAITLISTED":
    case "IN_PROGRESS":
      return "receiver";
    case "COMPLETED":
    case "WITHDRAWN":
    case "ENTERED_IN_ERROR":
      return "nobody";
  }
}
