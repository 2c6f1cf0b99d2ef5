import { expect, test } from "vitest";
import { isWholeText, reasonsOf } from "./highlights.ts";

const plain = (text: string) => ({ text, matched: false });
const match = (text: string) => ({ text, matched: true });

test("a marked text that is the whole summary may stand in its place", () => {
  const found = { field: "summary", fragments: [plain("Pays for "), match("insulin"), plain(".")] };
  expect(isWholeText(found, "Pays for insulin.")).toBe(true);
  expect(isWholeText(found, "Pays for insulin. And more.")).toBe(false);
});

test("what the reader already sees marked is no reason to say twice", () => {
  const found = [{ field: "summary", fragments: [plain("Pays for "), match("insulin")] }];
  expect(reasonsOf(found, true)).toEqual([]);
});

test("where nothing on the row is marked, as when it stands in another language, a match in the name is said", () => {
  expect(reasonsOf([{ field: "name", fragments: [match("Insulin"), plain(" fund")] }], false)).toEqual([
    { where: "name", fragments: [match("Insulin"), plain(" fund")] },
  ]);
});

test("a field without words of ours is shown without saying where", () => {
  expect(reasonsOf([{ field: "postalCodes", fragments: [match("78666")] }], true)[0]?.where).toBeNull();
});

test("a field in which nothing matched is no reason", () => {
  expect(reasonsOf([{ field: "description", fragments: [plain("Nothing here")] }], false)).toEqual([]);
});

test("a long text is cut at words around the match", () => {
  const before = "This text goes on for a long time before it says anything about what the person typed, namely ";
  const [reason] = reasonsOf([{ field: "description", fragments: [plain(before), match("insulin"), plain(` ${before}`)] }], false);
  const [first, middle, last] = reason?.fragments ?? [];
  expect(middle).toEqual(match("insulin"));
  expect(first?.text).toMatch(/^…\w.* namely $/);
  expect(last?.text).toMatch(/^ This .*\w…$/);
});
