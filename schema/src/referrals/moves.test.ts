import { describe, expect, it } from "vitest";
import { decideMove, findMove, type MoveFacts, type MoveGiven, type MoveParty, moveParties, moves, movesFrom } from "./moves.ts";
import { type ReferralState, referralStates } from "./vocabulary.ts";

const noon = Date.UTC(2026, 10, 24, 12);
const hour = 3_600_000;
const facts = (state: ReferralState, parties: readonly MoveParty[], rest: Partial<MoveFacts> = {}): MoveFacts => ({
  state,
  kind: "DIRECT",
  parties,
  acceptedAt: noon - hour,
  now: noon,
  ...rest,
});
const everything = (to: ReferralState): MoveGiven => ({
  reason: to === "DECLINED" ? "NO_CAPACITY" : to === "WITHDRAWN" ? "NO_RESPONSE" : "COULD_NOT_CONTACT",
  outcome: "HELP_RECEIVED",
  note: "As agreed on the phone.",
  consentCovers: true,
  listingAcceptsReferrals: true,
});

/** DESIGN.md, section 6, written down once more by hand: what the table must say, and nothing else. */
const expected: Partial<Record<ReferralState, Partial<Record<ReferralState, readonly MoveParty[]>>>> = {
  DRAFT: { SENT: ["SENDER"], ENTERED_IN_ERROR: ["SENDER_ADMIN"] },
  SENT: {
    VIEWED: ["RECEIVER"],
    ACCEPTED: ["RECEIVER"],
    WAITLISTED: ["RECEIVER"],
    DECLINED: ["RECEIVER"],
    EXPIRED: ["TIME"],
    WITHDRAWN: ["SENDER", "PERSON"],
    ENTERED_IN_ERROR: ["SENDER_ADMIN"],
  },
  VIEWED: {
    ACCEPTED: ["RECEIVER"],
    WAITLISTED: ["RECEIVER"],
    DECLINED: ["RECEIVER"],
    EXPIRED: ["TIME"],
    WITHDRAWN: ["SENDER", "PERSON"],
    ENTERED_IN_ERROR: ["SENDER_ADMIN"],
  },
  ACCEPTED: {
    VIEWED: ["RECEIVER"],
    IN_PROGRESS: ["RECEIVER"],
    WAITLISTED: ["RECEIVER"],
    COMPLETED: ["RECEIVER"],
    UNFULFILLED: ["RECEIVER"],
    WITHDRAWN: ["SENDER", "PERSON"],
    ENTERED_IN_ERROR: ["SENDER_ADMIN"],
  },
  WAITLISTED: {
    ACCEPTED: ["RECEIVER"],
    IN_PROGRESS: ["RECEIVER"],
    DECLINED: ["RECEIVER"],
    UNFULFILLED: ["RECEIVER"],
    WITHDRAWN: ["SENDER", "PERSON"],
    ENTERED_IN_ERROR: ["SENDER_ADMIN"],
  },
  IN_PROGRESS: {
    WAITLISTED: ["RECEIVER"],
    COMPLETED: ["RECEIVER"],
    UNFULFILLED: ["RECEIVER"],
    WITHDRAWN: ["SENDER", "PERSON"],
    ENTERED_IN_ERROR: ["SENDER_ADMIN"],
  },
  COMPLETED: { ENTERED_IN_ERROR: ["SENDER_ADMIN"] },
  DECLINED: { ENTERED_IN_ERROR: ["SENDER_ADMIN"] },
  EXPIRED: { ENTERED_IN_ERROR: ["SENDER_ADMIN"] },
  UNFULFILLED: { ENTERED_IN_ERROR: ["SENDER_ADMIN"] },
  WITHDRAWN: { ENTERED_IN_ERROR: ["SENDER_ADMIN"] },
};

describe("every state × every move × every party", () => {
  const cases = referralStates.flatMap((from) => referralStates.flatMap((to) => moveParties.map((party) => ({ from, to, party }))));

  it.each(cases)("$party moving $from to $to is judged as the table says", ({ from, to, party }) => {
    const decision = decideMove(facts(from, [party]), to, everything(to));
    const parties = expected[from]?.[to];
    const verdict = decision.ok ? "moved" : decision.refusal;
    expect(verdict).toBe(parties === undefined ? "NO_SUCH_MOVE" : parties.includes(party) ? "moved" : "NOT_YOURS");
  });
});

describe("reaching", () => {
  it("every state can be reached from a draft", () => {
    const reached = new Set<ReferralState>(["DRAFT"]);
    for (const from of reached) for (const move of moves) if (move.from.includes(from)) reached.add(move.to);
    expect([...reached].sort()).toEqual([...referralStates].sort());
  });

  it("nothing leads back into a draft", () => {
    expect(moves.filter((move) => move.to === "DRAFT")).toEqual([]);
  });

  it.each(["DECLINED", "EXPIRED", "UNFULFILLED"] as const)("%s never reopens", (state) => {
    expect(moves.filter((move) => move.from.includes(state)).map((move) => move.to)).toEqual(["ENTERED_IN_ERROR"]);
  });

  it("no two rows of the table lead from one state to the same other", () => {
    for (const from of referralStates) {
      const targets = moves.filter((move) => move.from.includes(from)).map((move) => move.to);
      expect(targets).toEqual([...new Set(targets)]);
    }
  });
});

describe("what a move needs", () => {
  it("sending needs a consent that covers it and a listing that accepts referrals", () => {
    expect(decideMove(facts("DRAFT", ["SENDER"]), "SENT", {})).toEqual({
      ok: false,
      refusal: "INCOMPLETE",
      missing: ["CONSENT", "OPEN_LISTING"],
    });
  });

  it("nothing completes without an outcome", () => {
    expect(decideMove(facts("IN_PROGRESS", ["RECEIVER"]), "COMPLETED", {})).toEqual({
      ok: false,
      refusal: "INCOMPLETE",
      missing: ["OUTCOME"],
    });
  });

  it("a decline takes a reason of its own list only", () => {
    expect(decideMove(facts("SENT", ["RECEIVER"]), "DECLINED", { reason: "NO_SHOW" })).toMatchObject({ ok: false, missing: ["REASON"] });
    expect(decideMove(facts("SENT", ["RECEIVER"]), "DECLINED", { reason: "FUND_CLOSED" })).toEqual({ ok: true, to: "DECLINED" });
  });

  it("a note of blanks is no note", () => {
    expect(decideMove(facts("SENT", ["SENDER", "SENDER_ADMIN"]), "ENTERED_IN_ERROR", { note: "  " })).toMatchObject({ missing: ["NOTE"] });
  });

  it("acceptance can be taken back for 24 hours and not a moment longer", () => {
    const given = { note: "Wrong person." };
    expect(decideMove(facts("ACCEPTED", ["RECEIVER"], { acceptedAt: noon - 24 * hour }), "VIEWED", given)).toEqual({
      ok: true,
      to: "VIEWED",
    });
    expect(decideMove(facts("ACCEPTED", ["RECEIVER"], { acceptedAt: noon - 24 * hour - 1 }), "VIEWED", given)).toMatchObject({
      refusal: "TOO_LATE",
    });
  });
});

describe("kinds", () => {
  it("the person sends only what the person asked for", () => {
    expect(decideMove(facts("DRAFT", ["PERSON"], { kind: "SELF" }), "SENT", everything("SENT"))).toEqual({ ok: true, to: "SENT" });
    expect(decideMove(facts("DRAFT", ["PERSON"]), "SENT", everything("SENT"))).toMatchObject({ refusal: "NOT_YOURS" });
  });

  it("the sender keeps the state of a logged referral", () => {
    expect(decideMove(facts("SENT", ["SENDER"], { kind: "LOGGED" }), "ACCEPTED", {})).toEqual({ ok: true, to: "ACCEPTED" });
    expect(decideMove(facts("SENT", ["SENDER"]), "ACCEPTED", {})).toMatchObject({ refusal: "NOT_YOURS" });
  });
});

describe("what one could do next", () => {
  it("lists only one's own moves, in the table's order", () => {
    expect(movesFrom(facts("SENT", ["RECEIVER"])).map((option) => option.to)).toEqual(["VIEWED", "ACCEPTED", "WAITLISTED", "DECLINED"]);
    expect(movesFrom(facts("SENT", ["SENDER"])).map((option) => option.to)).toEqual(["WITHDRAWN"]);
  });

  it("keeps a move that came too late, with its refusal", () => {
    const late = movesFrom(facts("ACCEPTED", ["RECEIVER"], { acceptedAt: noon - 25 * hour })).find((option) => option.to === "VIEWED");
    expect(late?.refusal).toBe("TOO_LATE");
  });

  it("offers nothing to a stranger", () => {
    expect(referralStates.flatMap((state) => movesFrom(facts(state, [])))).toEqual([]);
  });

  it("finds a move by its two ends", () => {
    expect(findMove("SENT", "ACCEPTED")?.by).toEqual(["RECEIVER"]);
    expect(findMove("COMPLETED", "SENT")).toBeUndefined();
  });
});
