import { expect, test } from "vitest";
import { referralStates } from "@waypost/schema/referrals/vocabulary";
import { referralViews, shownViews, viewCount, viewOf, viewStates } from "./referral-views.ts";

test("every state is in exactly one view beside the whole", () => {
  const states = referralViews.flatMap((view) => viewStates[view] ?? []);
  expect([...states].sort()).toEqual([...referralStates].sort());
});

test("an address that names no view of ours shows all", () => {
  expect(viewOf("answer")).toBe("answer");
  expect(viewOf("'; drop table")).toBe("all");
  expect(viewOf(null)).toBe("all");
});

test("tabs that hold nothing are left out, the open one stays", () => {
  const counts = [
    { state: "SENT", count: 2 },
    { state: "COMPLETED", count: 1 },
  ] as const;
  expect(viewCount("all", counts)).toBe(3);
  expect(shownViews("drafts", counts)).toEqual(["all", "answer", "completed", "drafts"]);
});
