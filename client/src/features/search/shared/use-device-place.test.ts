import { expect, test } from "vitest";
import { stageOfFailure } from "./use-device-place.ts";

test.each([
  ["not allowed", 1, "denied"],
  ["not known", 2, "late"],
  ["too late", 3, "late"],
])("a place that is %s is told apart", (_case, code, stage) => {
  expect(stageOfFailure(code)).toBe(stage);
});
