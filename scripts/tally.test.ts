import { expect, test } from "vitest";
import { addTallies, tallyLine, tallyOfReport } from "./tally.ts";

interface File {
  readonly status: string;
  readonly tests: readonly string[];
}

const report = (files: readonly File[]): string => {
  const statuses = files.flatMap((file) => file.tests);
  const count = (status: string): number => statuses.filter((each) => each === status).length;
  return JSON.stringify({
    numPassedTests: count("passed"),
    numFailedTests: count("failed"),
    numPendingTests: count("skipped"),
    numTodoTests: count("todo"),
    testResults: files.map(({ status, tests }) => ({ status, assertionResults: tests.map((each) => ({ status: each })) })),
  });
};

test("each test of a run counts as what it was", () => {
  const text = report([
    { status: "passed", tests: ["passed", "passed", "skipped"] },
    { status: "failed", tests: ["failed", "passed", "todo"] },
  ]);
  expect(tallyOfReport(text, 1)).toEqual({ passed: 3, failed: 1, skipped: 2 });
});

test("a file that could not be loaded counts as one failure", () => {
  const text = report([
    { status: "passed", tests: ["passed"] },
    { status: "failed", tests: [] },
  ]);
  expect(tallyOfReport(text, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test("a file whose set-up threw counts as one failure, though its tests were only skipped", () => {
  const text = report([{ status: "failed", tests: ["skipped", "skipped"] }]);
  expect(tallyOfReport(text, 1)).toEqual({ passed: 0, failed: 1, skipped: 2 });
});

test("a run that failed for a reason which no test shows counts as one failure", () => {
  const text = report([{ status: "passed", tests: ["passed"] }]);
  expect(tallyOfReport(text, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test("a run that left no report is a failure, whatever it ended with", () => {
  expect(tallyOfReport(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("the line sums everything, and names skipped ones when there are any", () => {
  const all = [
    { passed: 2, failed: 0, skipped: 0 },
    { passed: 1, failed: 1, skipped: 3 },
  ];
  expect(tallyLine(addTallies(all))).toBe("3 passed, 1 failed, 3 skipped");
  expect(tallyLine({ passed: 3, failed: 0, skipped: 0 })).toBe("3 passed, 0 failed");
});
