import { expect, test } from "vitest";
import { type SeenEvent, seenDays } from "./seen-days.ts";

const hospital = { id: "1", name: "Hill Country Hospital" };
const read = (id: string, at: string, other: Partial<SeenEvent> = {}): SeenEvent => ({
  id,
  at,
  action: "PERSON_READ",
  actorKind: "USER",
  memberName: "Dana Whitfield",
  parts: ["name", "contact"],
  organization: hospital,
  ...other,
});

test("what one reader did again on the same day is counted, in whatever order the parts came", () => {
  const days = seenDays([
    read("3", "2026-11-24T18:00:00"),
    read("2", "2026-11-24T09:00:00", { parts: ["contact", "name"] }),
    read("1", "2026-11-23T09:00:00"),
  ]);
  expect(days.map(({ day, lines }) => [day, lines.map(({ event, count }) => [event.id, count])])).toEqual([
    ["2026-11-24", [["3", 2]]],
    ["2026-11-23", [["1", 1]]],
  ]);
});

test("another act, another reader and another place are lines of their own", () => {
  const [day] = seenDays([
    read("5", "2026-11-24T18:00:00"),
    read("4", "2026-11-24T17:00:00", { parts: ["name"] }),
    read("3", "2026-11-24T16:00:00", { memberName: "Marcus Bell" }),
    read("2", "2026-11-24T15:00:00", { memberName: null, organization: { id: "2", name: "Fund" } }),
    read("1", "2026-11-24T14:00:00", { action: "REFERRAL_MOVED", parts: [] }),
  ]);
  expect(day?.lines.map(({ event }) => event.id)).toEqual(["5", "4", "3", "2", "1"]);
});

test("nothing seen is no day", () => expect(seenDays([])).toEqual([]));
