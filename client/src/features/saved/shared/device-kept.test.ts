import { expect, test } from "vitest";
import { nothingKept, parseKept, withoutProgram, withoutSearch, withProgram, withSearch } from "./device-kept.ts";

const insulin = { slug: "insulin-fund", name: "Insulin fund" };
const ride = { query: "q=ride&near=78666", title: "Rides near San Marcos, TX", savedAt: "2026-11-24T10:00:00.000Z" };

test("what was kept is read again as it was", () => {
  const kept = withSearch(withProgram(nothingKept, insulin), ride);
  expect(parseKept(JSON.stringify(kept))).toEqual({ programs: [insulin], searches: [ride] });
});

test.each([
  null,
  "",
  "{",
  "[]",
  "null",
  "7",
  '{"programs":7,"searches":{}}',
  '{"programs":[{"slug":1}],"searches":[{"query":"q","title":"t","savedAt":"soon"}]}',
])("what is not of this form is nothing: %s", (text) => {
  expect(parseKept(text)).toEqual(nothingKept);
});

test("the same program and the same search are kept once, the newest first", () => {
  const kept = withProgram(withProgram(withProgram(nothingKept, insulin), { slug: "ramp", name: "Ramp" }), insulin);
  expect(kept.programs.map(({ slug }) => slug)).toEqual(["insulin-fund", "ramp"]);
  const searches = withSearch(withSearch(nothingKept, ride), { ...ride, savedAt: "2026-11-25T10:00:00.000Z" }).searches;
  expect(searches).toEqual([{ ...ride, savedAt: "2026-11-25T10:00:00.000Z" }]);
});

test("fifty of each are enough: the oldest goes", () => {
  let kept = nothingKept;
  for (let number = 0; number < 51; number++) kept = withProgram(kept, { slug: `s${number}`, name: "Program" });
  expect(kept.programs).toHaveLength(50);
  expect(kept.programs.at(-1)?.slug).toBe("s1");
});

test("what is taken away is gone, and the rest stays", () => {
  const kept = withSearch(withProgram(nothingKept, insulin), ride);
  expect(withoutProgram(kept, insulin.slug)).toEqual({ programs: [], searches: [ride] });
  expect(withoutSearch(kept, ride.query)).toEqual({ programs: [insulin], searches: [] });
});
