import { beforeAll, describe, expect, test } from "vitest";
import { milesBetween } from "./gazetteer.ts";
import { placeOfCity, placeOfPostalCode, placeOfState, placeOfText } from "./place.ts";
import { stateByFips } from "./states.ts";

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

  test.each([
    ["42223", ["KY", "TN"], ["21047", "47125"]],
    ["86515", ["AZ", "NM"], ["04001", "35031"]],
    ["97635", ["OR", "CA"], ["06049", "41037"]],
    ["82082", ["WY", "NE", "CO"], ["08123", "31007", "31105", "56021"]],
  ])("over a state line (%s) lies in each state whose people it serves, its own first", (code, states, counties) => {
    const place = placeOfPostalCode(code)!;
    expect(place.states).toEqual(states);
    expect(place.state).toBe(states[0]);
    expect([...place.counties].sort()).toEqual(counties);
    expect(place.counties[0]).toBe(place.countyFips);
    expect(stateByFips(place.countyFips!.slice(0, 2))?.code).toBe(states[0]);
  });

  test.each([
    ["75501", "TX"],
    ["71854", "AR"],
    ["66101", "KS"],
    ["05902", "VT"],
    ["45204", "OH"],
  ])("beside a state line (%s) lies in its own state alone", (code, state) => {
    const place = placeOfPostalCode(code)!;
    expect(place.states).toEqual([state]);
    expect(new Set(place.counties.map((fips) => stateByFips(fips.slice(0, 2))?.code))).toEqual(new Set([state]));
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

test("a city lies in the state that is named with it, and in another only where all its addresses may", () => {
  expect(placeOfCity("El Paso", "TX")).toMatchObject({ states: ["TX"], counties: expect.not.arrayContaining(["35013"]) });
  expect(placeOfCity("Fort Campbell", "KY")).toMatchObject({ states: ["KY", "TN"], counties: ["21047", "47125"] });
});

test("a city holds all its postal codes, a state none", () => {
  expect(placeOfCity("Kent", "WA")?.postalCodes).toContain("98032");
  expect(placeOfState("Texas")?.postalCodes).toEqual([]);
});

test("distances are miles along the sphere", () => {
  const newYork = { latitude: 40.7128, longitude: -74.006 };
  const losAngeles = { latitude: 34.0522, longitude: -118.2437 };
  expect(milesBetween(newYork, losAngeles)).toBeCloseTo(2445.6, 0);
  expect(milesBetween(newYork, newYork)).toBe(0);
});
