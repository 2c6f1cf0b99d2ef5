import { beforeAll, describe, expect, test } from "vitest";
import { milesBetween, placeOfCity, placeOfPoint, placeOfPostalCode, placeOfState, placeOfText } from "./place.ts";

// The data are read on first use, which may take its time on a busy machine.
beforeAll(() => void placeOfPostalCode("78666"), 30_000);

describe("a postal code", () => {
  test("gives city, state, county and middle", () => {
    expect(placeOfPostalCode("78666")).toMatchObject({
      label: "San Marcos, TX 78666",
      city: "San Marcos",
      state: "TX",
      postalCode: "78666",
      county: "Hays",
      countyFips: "48209",
    });
  });

  test("of a territory is known too", () => {
    expect(placeOfPostalCode("00901")).toMatchObject({ state: "PR", countyFips: "72127" });
    expect(placeOfPostalCode("96910")).toMatchObject({ state: "GU", countyFips: "66010" });
  });

  test("names every county that it reaches into, the one of its middle first", () => {
    const { counties } = placeOfPostalCode("78666")!;
    expect(counties[0]).toBe("48209");
    expect([...counties].sort()).toEqual(["48055", "48091", "48187", "48209"]);
    expect(placeOfPostalCode("10001")?.counties).toEqual(["36061"]);
    expect(placeOfPostalCode("96910")?.counties).toEqual(["66010"]);
  });

  test("of the armed forces abroad is known, in no county", () => {
    expect(placeOfPostalCode("09012")).toMatchObject({ kind: "MILITARY", label: "APO, AE 09012", counties: [], countyFips: null });
    expect(placeOfText("FPO AP 96349")).toMatchObject({ kind: "MILITARY", label: "FPO, AP 96349" });
  });

  test("may be written as ZIP+4", () => {
    expect(placeOfPostalCode("20018-1234")).toMatchObject({ state: "DC", countyFips: "11001" });
  });

  test.each(["00000", "1234", "7866a", "", "🙂", "78666; drop table"])("that nobody knows (%s) gives null", (text) => {
    expect(placeOfPostalCode(text)).toBeNull();
  });
});

describe("a place as people type it", () => {
  test.each([
    ["Austin, TX", "Austin, TX"],
    ["austin texas", "Austin, TX"],
    ["Kent, WA", "Kent, WA"],
    ["St. Louis, MO", "Saint Louis, MO"],
    ["Charleston West Virginia", "Charleston, WV"],
    ["Washington, DC", "Washington, DC"],
    ["Washington DC", "Washington, DC"],
    ["nyc", "New York, NY"],
    ["Washington", "Washington"],
    ["Texas", "Texas"],
    ["TX", "Texas"],
    ["Springfield", "Springfield, IL"],
    ["Travis County, TX", "Travis County, TX"],
    ["Orleans Parish, Louisiana", "Orleans Parish, LA"],
    ["Puerto Rico", "Puerto Rico"],
    ["Austin, TX 78701", "Austin, TX 78701"],
  ])("%s is %s", (typed, label) => {
    expect(placeOfText(typed)?.label).toBe(label);
  });

  test.each(["Atlantis, TX", "xyzzy", "", "   ", "'; drop table place; --", "x".repeat(10_000)])("%s is nowhere", (typed) => {
    expect(placeOfText(typed)).toBeNull();
  });
});

test("a city reaches into the counties of its postal codes", () => {
  expect(placeOfCity("Kansas City", "MO")?.counties).toEqual(expect.arrayContaining(["29095", "29047", "29165"]));
});

test("a city holds all its postal codes, a state none", () => {
  expect(placeOfCity("Kent", "WA")?.postalCodes).toContain("98032");
  expect(placeOfState("Texas")?.postalCodes).toEqual([]);
});

test("a point takes the nearest postal code; one in the ocean is nowhere", () => {
  expect(placeOfPoint(30.27, -97.74)).toMatchObject({ state: "TX", county: "Travis", latitude: 30.27, longitude: -97.74 });
  expect(placeOfPoint(0, -30)).toBeNull();
  expect(placeOfPoint(Number.NaN, 500)).toBeNull();
});

test("distances are miles along the sphere", () => {
  const newYork = { latitude: 40.7128, longitude: -74.006 };
  const losAngeles = { latitude: 34.0522, longitude: -118.2437 };
  expect(milesBetween(newYork, losAngeles)).toBeCloseTo(2445.6, 0);
  expect(milesBetween(newYork, newYork)).toBe(0);
});
