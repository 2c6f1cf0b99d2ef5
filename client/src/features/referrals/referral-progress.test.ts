import { describe, expect, test } from "vitest";
import { referralStates } from "@waypost/schema/referrals/vocabulary";
import { contradicts, nextStepOf, progressOf, waitingOn } from "./referral-progress.ts";

const day = (date: number) => `2026-11-${date}T15:00:00Z`;
const sent = { at: day(10), to: "SENT" } as const;
const seen = { at: day(11), to: "VIEWED" } as const;
const accepted = { at: day(12), to: "ACCEPTED" } as const;
const drawn = (...args: Parameters<typeof progressOf>) => progressOf(...args).map(({ state, place }) => `${state} ${place}`);

describe("progress", () => {
  test("what was passed, where it is, what lies ahead", () => {
    expect(drawn("VIEWED", [sent, seen])).toEqual(["SENT done", "VIEWED now", "ACCEPTED ahead", "IN_PROGRESS ahead", "COMPLETED ahead"]);
  });
  test("a step that was skipped is not shown", () => {
    expect(drawn("ACCEPTED", [sent, accepted])).toEqual(["SENT done", "ACCEPTED now", "IN_PROGRESS ahead", "COMPLETED ahead"]);
  });
  test("where it stopped is the end of the way", () => {
    expect(drawn("DECLINED", [sent, seen, { at: day(13), to: "DECLINED" }])).toEqual(["SENT done", "VIEWED done", "DECLINED stopped"]);
  });
  test("waiting has its own place between what was and what will be", () => {
    expect(drawn("WAITLISTED", [sent, seen, accepted, { at: day(13), to: "WAITLISTED" }])).toEqual([
      "SENT done",
      "VIEWED done",
      "ACCEPTED done",
      "WAITLISTED now",
      "IN_PROGRESS ahead",
      "COMPLETED ahead",
    ]);
  });
  test("an acceptance that was taken back lies ahead again", () => {
    expect(drawn("VIEWED", [sent, seen, accepted, { at: day(13), to: "VIEWED" }])).toContain("ACCEPTED ahead");
  });
  test("each step knows its day, whatever the order of the events", () => {
    expect(progressOf("VIEWED", [seen, sent])[0]).toEqual({ state: "SENT", place: "done", at: day(10) });
  });
  test("every state has exactly one place where it is", () => {
    for (const state of referralStates) {
      expect(progressOf(state, [sent]).filter(({ place }) => place === "now" || place === "stopped")).toHaveLength(1);
    }
  });
});

describe("the next step", () => {
  const now = new Date(day(20));
  const facts = (rest: Partial<Parameters<typeof nextStepOf>[0]>) => ({
    state: "SENT" as const,
    dueAt: day(25),
    outcome: null,
    personAnswer: null,
    ...rest,
  });

  test("before the date one waits, after it one calls", () => {
    expect(nextStepOf(facts({}), now)).toBe("wait");
    expect(nextStepOf(facts({ dueAt: day(19) }), now)).toBe("callThem");
  });
  test.each(["DECLINED", "EXPIRED", "UNFULFILLED"] as const)("%s is handed on", (state) => {
    expect(nextStepOf(facts({ state }), now)).toBe("handOn");
  });
  test("completed is not the end before the person has answered", () => {
    const done = { state: "COMPLETED", outcome: "HELP_RECEIVED" } as const;
    expect(nextStepOf(facts(done), now)).toBe("askPerson");
    expect(nextStepOf(facts({ ...done, personAnswer: "YES" }), now)).toBe("nothing");
    expect(nextStepOf(facts({ ...done, personAnswer: "NO" }), now)).toBe("clearUp");
  });
});

test("information that was given is not contradicted by help that has not come", () => {
  expect(contradicts("INFORMATION_GIVEN", "NO")).toBe(false);
  expect(contradicts("HELP_RECEIVED", "PARTLY")).toBe(false);
  expect(contradicts("HELP_RECEIVED", "NO")).toBe(true);
});

test("what stopped waits on the sender again", () => {
  expect(waitingOn("DECLINED")).toBe("you");
  expect(waitingOn("IN_PROGRESS")).toBe("receiver");
  expect(waitingOn("COMPLETED")).toBe("nobody");
});
