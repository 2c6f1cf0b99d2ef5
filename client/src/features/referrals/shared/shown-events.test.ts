import { expect, test } from "vitest";
import { shownEvents } from "./shown-events.ts";

const event = (to: "DRAFT" | "SENT", at: string) => ({ to, at }) as const;

test("a draft that was sent in the same minute is not told", () => {
  expect(shownEvents([event("DRAFT", "2026-11-24T08:00:00Z"), event("SENT", "2026-11-24T08:00:01Z")]).map(({ to }) => to)).toEqual([
    "SENT",
  ]);
});

test("a draft that lay for a day is", () => {
  expect(shownEvents([event("DRAFT", "2026-11-23T08:00:00Z"), event("SENT", "2026-11-24T08:00:00Z")])).toHaveLength(2);
  expect(shownEvents([event("DRAFT", "2026-11-23T08:00:00Z")])).toHaveLength(1);
});
