import { describe, expect, it } from "vitest";
import { businessDaysAfter } from "./business-days.rules.ts";

const zone = "America/Chicago";

describe("five business days", () => {
  it("are a week, when no holiday falls into it", () => {
    expect(businessDaysAfter(new Date("2026-11-09T15:00:00-06:00"), 3, zone).toISOString()).toBe("2026-11-13T23:00:00.000Z");
  });

  it("pass over the weekend, Thanksgiving, and what comes after it counts", () => {
    // Tuesday; Wednesday 25, (Thursday 26 is Thanksgiving), Friday 27, Monday 30, Tuesday 1, Wednesday 2.
    expect(businessDaysAfter(new Date("2026-11-24T10:00:00-06:00"), 5, zone).toISOString()).toBe("2026-12-02T23:00:00.000Z");
  });

  it("begin with the next day, in the zone of whoever answers", () => {
    // Friday evening in Chicago is Saturday in UTC already.
    expect(businessDaysAfter(new Date("2026-11-14T01:00:00Z"), 1, zone).toISOString()).toBe("2026-11-16T23:00:00.000Z");
  });
});
