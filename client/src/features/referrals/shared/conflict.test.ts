import { expect, test } from "vitest";
import { lastMover } from "./conflict.ts";

test("the newest event names who was faster, whatever the order", () => {
  const events = [
    { at: "2026-11-24T15:00:00Z", to: "ACCEPTED", by: "Priya Raman" },
    { at: "2026-11-24T14:00:00Z", to: "VIEWED", by: "Owen Baptiste" },
  ] as const;
  expect(lastMover(events)).toEqual({ who: "Priya Raman", to: "ACCEPTED" });
  expect(lastMover(events.toReversed())).toEqual({ who: "Priya Raman", to: "ACCEPTED" });
});

test("time has no name", () => {
  expect(lastMover([{ at: "2026-11-24T15:00:00Z", to: "EXPIRED", by: null }])).toBeNull();
  expect(lastMover([])).toBeNull();
});
