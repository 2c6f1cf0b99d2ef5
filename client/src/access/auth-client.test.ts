import { expect, test } from "vitest";
import { outcomeOf } from "./auth-client.ts";

const answer = (status: number, body: unknown = null, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers });

test("no answer at all is a connection that does not work", async () => {
  expect(await outcomeOf(null, {})).toEqual({ kind: "unreachable" });
});

test("a refusal is known by its code, else by its status", async () => {
  const refusals = { INVALID_CODE: "wrongCode", "422": "taken" } as const;
  expect(await outcomeOf(answer(401, { code: "INVALID_CODE" }), refusals)).toEqual({ kind: "wrongCode" });
  expect(await outcomeOf(answer(422, { code: "SOMETHING" }), refusals)).toEqual({ kind: "taken" });
});

test("too many attempts say how long to wait, where the server does", async () => {
  expect(await outcomeOf(answer(429, null, { "x-retry-after": "29.2" }), {})).toEqual({ kind: "locked", seconds: 30 });
  expect(await outcomeOf(answer(429), {})).toEqual({ kind: "locked", seconds: null });
  expect(await outcomeOf(answer(429, null, { "retry-after": "soon" }), {})).toEqual({ kind: "locked", seconds: null });
  expect(await outcomeOf(answer(429, null, { "x-retry-after": "179548912281523" }), {})).toEqual({ kind: "locked", seconds: null });
});

test("a session that ended and one that is too old are told apart", async () => {
  expect(await outcomeOf(answer(401, { code: "UNAUTHORIZED" }), {})).toEqual({ kind: "signedOut" });
  expect(await outcomeOf(answer(403, { code: "SESSION_NOT_FRESH" }), {})).toEqual({ kind: "stale" });
});

test("a server in trouble is not the person's mistake, whatever it sends", async () => {
  expect(await outcomeOf(new Response("<h1>Bad gateway</h1>", { status: 502 }), {})).toEqual({ kind: "failed" });
  // 403 is an address that the server does not serve under.
  expect(await outcomeOf(answer(403), {})).toEqual({ kind: "failed" });
});
