import { describe, expect, test } from "vitest";
import { referralStates } from "@waypost/schema/referrals/vocabulary";
import { countOf, groupStates, inOrder, neighbour } from "./inbox-groups.ts";

describe("grouping by what it wants from the receiver", () => {
  test("every state but a draft, which no receiver sees, is in exactly one group", () => {
    const grouped = Object.values(groupStates).flat();
    expect([...grouped].sort()).toEqual(referralStates.filter((state) => state !== "DRAFT").sort());
  });

  test("a group counts all of its states", () => {
    const counts = [
      { state: "SENT", count: 3 },
      { state: "VIEWED", count: 2 },
      { state: "WAITLISTED", count: 4 },
    ] as const;
    expect(countOf("answer", counts)).toBe(5);
    expect(countOf("helping", counts)).toBe(0);
  });
});

describe("order", () => {
  const row = (id: string, dueAt: string | null, sentAt: string | null) => ({ id, dueAt, sentAt });

  test("what is due first comes first, what has no date last", () => {
    const rows = [row("c", null, null), row("b", "2026-12-01T00:00:00Z", null), row("a", "2026-11-25T00:00:00Z", null)];
    expect(inOrder("answer", rows).map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  test("on the wait-list the one who waits longest comes first, whatever was due", () => {
    const rows = [row("new", "2026-11-01T00:00:00Z", "2026-11-20T00:00:00Z"), row("old", "2026-12-01T00:00:00Z", "2026-11-02T00:00:00Z")];
    expect(inOrder("waiting", rows).map(({ id }) => id)).toEqual(["old", "new"]);
  });
});

describe("moving with J and K", () => {
  test.each([
    [null, 1, "a"],
    ["a", 1, "b"],
    ["c", 1, "c"],
    ["a", -1, "a"],
    ["gone", 1, "a"],
  ] as const)("from %j by %i to %s", (from, step, to) => {
    expect(neighbour(["a", "b", "c"], from, step)).toBe(to);
  });
  test("an empty list has nowhere to go", () => {
    expect(neighbour([], null, 1)).toBeNull();
  });
});
