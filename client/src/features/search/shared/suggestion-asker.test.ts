import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { SuggestionAsker } from "./suggestion-asker.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An asker whose questions are answered by hand, in whatever order. */
function setUp() {
  const asked: { text: string; answer: (found: readonly string[]) => void; isCalledOff: boolean }[] = [];
  const shown: (readonly string[])[] = [];
  const asker = new SuggestionAsker<string>(
    (text, onFound) => {
      const question = { text, answer: onFound, isCalledOff: false };
      asked.push(question);
      return () => {
        question.isCalledOff = true;
      };
    },
    (found) => shown.push(found),
  );
  return { asker, asked, shown };
}

test("typing asks once, a moment after the last key", () => {
  const { asker, asked } = setUp();
  for (const text of ["in", "ins", "insu"]) {
    asker.type(text);
    vi.advanceTimersByTime(100);
  }
  expect(asked).toEqual([]);
  vi.advanceTimersByTime(100);
  expect(asked.map(({ text }) => text)).toEqual(["insu"]);
});

test("an older answer never comes over a newer one, and its question is called off", () => {
  const { asker, asked, shown } = setUp();
  asker.type("rent");
  vi.advanceTimersByTime(200);
  asker.type("rental car");
  vi.advanceTimersByTime(200);
  expect(asked.map(({ isCalledOff }) => isCalledOff)).toEqual([true, false]);
  asked[1]?.answer(["Car"]);
  asked[0]?.answer(["Rent help"]);
  expect(shown).toEqual([["Car"]]);
});

test("one letter asks for nothing, and takes away what was shown", () => {
  const { asker, asked, shown } = setUp();
  asker.type("i");
  vi.advanceTimersByTime(500);
  expect(asked).toEqual([]);
  expect(shown).toEqual([[]]);
});

test("nothing is shown any more once it is stopped", () => {
  const { asker, asked, shown } = setUp();
  asker.type("rent");
  vi.advanceTimersByTime(200);
  asker.stop();
  asked[0]?.answer(["Rent help"]);
  expect(shown).toEqual([]);
});
