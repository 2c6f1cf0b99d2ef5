import { expect, test } from "vitest";
import { outcomeOf } from "./session.ts";

const none = new Headers();

test("a wrong address and a wrong password look alike", () => {
  expect([outcomeOf(400, none), outcomeOf(401, none)]).toEqual([{ kind: "wrong" }, { kind: "wrong" }]);
});

test("a locked account says how long, where the server does", () => {
  expect(outcomeOf(429, new Headers({ "x-retry-after": "29.2" }))).toEqual({ kind: "locked", seconds: 30 });
  expect(outcomeOf(429, none)).toEqual({ kind: "locked", seconds: null });
  expect(outcomeOf(429, new Headers({ "retry-after": "soon" }))).toEqual({ kind: "locked", seconds: null });
  expect(outcomeOf(429, new Headers({ "x-retry-after": "179548912281523" }))).toEqual({ kind: "locked", seconds: null });
});

test("a server in trouble is not the person's mistake", () => {
  expect(outcomeOf(503, none)).toEqual({ kind: "failed" });
  // 403 is an address that the server does not serve under, not a password.
  expect(outcomeOf(403, none)).toEqual({ kind: "failed" });
});
