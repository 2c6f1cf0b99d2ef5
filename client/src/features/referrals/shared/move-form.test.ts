import { describe, expect, test } from "vitest";
import { consentEnd, consentInput, emptyConsent } from "./consent-form.ts";
import { actOf, actsOf, amountOf, emptyMoveForm, isOnePress, moveInput, moveProblems, type OfferedMove, stillNeeded } from "./move-form.ts";

const offered = (to: OfferedMove["to"], rest: Partial<OfferedMove> = {}): OfferedMove => ({
  to,
  allowed: true,
  refusal: null,
  needs: [],
  reasons: [],
  ...rest,
});
const today = "2026-11-24";
const empty = emptyMoveForm(today);

describe("which acts a person sees", () => {
  test("what helps comes first, what takes away last", () => {
    const acts = actsOf("VIEWED", [offered("DECLINED"), offered("WAITLISTED"), offered("ACCEPTED")]);
    expect(acts.map(({ act }) => act)).toEqual(["accept", "waitlist", "decline"]);
  });
  test("seeing is no act: it happens by opening", () => {
    expect(actsOf("SENT", [offered("VIEWED"), offered("ACCEPTED")]).map(({ act }) => act)).toEqual(["accept"]);
  });
  test("the same state from acceptance is taking it back", () => {
    expect(actOf("ACCEPTED", "VIEWED")).toBe("takeBack");
  });
  test("a refused move stays, so that its reason can be read", () => {
    const [first] = actsOf("ACCEPTED", [offered("VIEWED", { allowed: false, refusal: "This can be taken back for 24 hours only." })]);
    expect(first?.move.refusal).toContain("24 hours");
  });
});

describe("a draft that is sent", () => {
  const sending = offered("SENT", { needs: ["CONSENT", "OPEN_LISTING"] });
  test("asks for the permission only where there is none", () => {
    expect(stillNeeded(sending, false).needs).toEqual(["CONSENT"]);
    expect(stillNeeded(sending, true).needs).toEqual([]);
  });
});

describe("what asks first", () => {
  test("accepting is one press", () => {
    expect(isOnePress({ act: "accept", move: offered("ACCEPTED") })).toBe(true);
  });
  test("sending, declining, wait-listing and whatever needs an answer is not", () => {
    expect(isOnePress({ act: "decline", move: offered("DECLINED", { needs: ["REASON"] }) })).toBe(false);
    expect(isOnePress({ act: "waitlist", move: offered("WAITLISTED") })).toBe(false);
    expect(isOnePress({ act: "send", move: offered("SENT") })).toBe(false);
  });
});

describe("what is missing before it is sent", () => {
  test("each need is named at its field", () => {
    const problems = moveProblems({ needs: ["REASON", "OUTCOME", "NOTE", "CONSENT"] }, empty, today);
    expect(problems.map(({ field }) => field)).toEqual(["reason", "outcome", "note", "consent"]);
  });
  test("nothing is missing where nothing is needed", () => {
    expect(moveProblems({ needs: [] }, empty, today)).toEqual([]);
  });
  test("blanks are no note", () => {
    expect(moveProblems({ needs: ["NOTE"] }, { ...empty, note: "  " }, today)).toEqual([{ field: "note", code: "noteMissing" }]);
  });
  test("an outcome cannot lie ahead, an amount is a number", () => {
    const problems = moveProblems({ needs: [] }, { ...empty, amount: "a lot", date: "2026-11-25" }, today);
    expect(problems.map(({ code }) => code)).toEqual(["amountWrong", "dateAhead"]);
  });
  test.each([
    ["", null],
    ["400", 400],
    ["$1,250.50", 1250.5],
    ["-3", Number.NaN],
    ["1e9", Number.NaN],
  ])("%j as an amount is %j", (typed, amount) => {
    expect(amountOf(typed)).toBe(amount);
  });
});

describe("what is sent", () => {
  const referral = { id: "r1", version: 4 };
  const now = new Date(2026, 10, 24);
  test("an outcome with its amount, unit and day", () => {
    const form = { ...empty, outcome: "HELP_RECEIVED" as const, amount: "$400", note: " paid " };
    expect(moveInput(referral, "COMPLETED", form, now)).toEqual({
      referralId: "r1",
      version: 4,
      to: "COMPLETED",
      reason: null,
      note: "paid",
      outcome: "HELP_RECEIVED",
      outcomeAmount: 400,
      outcomeUnit: "USD",
      outcomeDate: today,
      consent: null,
    });
  });
  test("a decline carries no day and no unit, though the form holds some", () => {
    expect(moveInput(referral, "DECLINED", { ...empty, reason: "NO_CAPACITY" }, now)).toMatchObject({
      reason: "NO_CAPACITY",
      outcomeUnit: null,
      outcomeDate: null,
      note: null,
    });
  });
});

describe("a permission", () => {
  test("is complete once it is said how it was given", () => {
    expect(consentInput(emptyConsent)).toBeNull();
    expect(consentInput({ ...emptyConsent, method: "VERBAL" }, new Date(Date.UTC(2026, 10, 24)))).toMatchObject({
      method: "VERBAL",
      disclosure: "ON_ACCEPTANCE",
    });
  });
  test("without a name or a way to reach the person it is none", () => {
    expect(consentInput({ ...emptyConsent, method: "VERBAL", data: ["NAME"] })).toBeNull();
  });
  test("three months after November 30 is the last of February", () => {
    expect(consentEnd("MONTHS_3", new Date(2026, 10, 30))).toEqual(new Date(2027, 1, 28));
  });
  test("may have no end", () => {
    expect(consentEnd("OPEN", new Date())).toBeNull();
  });
});
