import { expect, test } from "vitest";
import { areDatesWrong, filterIn, searchOf, variablesOf } from "./audit-filter.ts";

test("an address and what it shows say the same", () => {
  const search = "kind=signIn&who=u1&from=2026-11-01&to=2026-11-24";
  expect(searchOf(filterIn(new URLSearchParams(search))).toString()).toBe(search);
  expect(searchOf(filterIn(new URLSearchParams("kind=nonsense&from=then&to=yesterday"))).toString()).toBe("");
});

test("the last day is shown whole", () => {
  const { from, until } = variablesOf(filterIn(new URLSearchParams("from=2026-11-24&to=2026-11-24")));
  expect(new Date(until ?? "").getTime() - new Date(from ?? "").getTime()).toBe(86_400_000);
});

test("a kind asks for its actions, none asks for all", () => {
  expect(variablesOf(filterIn(new URLSearchParams("kind=log"))).actions).toEqual(["AUDIT_READ", "EXPORTED"]);
  expect(variablesOf(filterIn(new URLSearchParams())).actions).toBeNull();
});

test("dates in the wrong order are told", () => {
  expect(areDatesWrong(filterIn(new URLSearchParams("from=2026-11-24&to=2026-11-23")))).toBe(true);
  expect(areDatesWrong(filterIn(new URLSearchParams("from=2026-11-24&to=2026-11-24")))).toBe(false);
});
