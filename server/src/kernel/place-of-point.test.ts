import { beforeAll, expect, test } from "vitest";
import { placeOfPostalCode } from "./place.ts";
import { placeOfPoint } from "./place-of-point.ts";

// The data are read on first use, which may take its time on a busy machine.
beforeAll(() => void placeOfPostalCode("78666"), 30_000);

test("a point takes the nearest postal code; one in the ocean is nowhere", () => {
  expect(placeOfPoint(30.27, -97.74)).toMatchObject({
    state: "TX",
    county: "Travis",
    postalCode: "78701",
    latitude: 30.27,
    longitude: -97.74,
  });
  expect(placeOfPoint(0, -30)).toBeNull();
  expect(placeOfPoint(Number.NaN, 500)).toBeNull();
});

test("a point between two postal codes may lie in either, and in few", () => {
  const { postalCodes } = placeOfPoint(30.2675, -97.728)!;
  expect(postalCodes).toEqual(expect.arrayContaining(["78701", "78702"]));
  expect(postalCodes.length).toBeLessThanOrEqual(12);
});

test("a point amid a wide postal code lies in that one alone", () => {
  const { latitude, longitude } = placeOfPostalCode("79834")!;
  expect(placeOfPoint(latitude, longitude)?.postalCodes).toEqual(["79834"]);
});

test("a point takes no postal code of a post-office box, nor one of a county that it does not lie in", () => {
  const { postalCodes, postalCode } = placeOfPoint(33.4251, -94.0477)!;
  expect(postalCode).not.toBeNull();
  expect(postalCodes.every((code) => placeOfPostalCode(code)!.counties.includes("48037"))).toBe(true);
});

test.each([
  [33.4251, -94.0477, "TX"],
  [33.4251, -94.03, "AR"],
  [36.66, -87.46, "KY"],
  [36.62, -87.45, "TN"],
])("a point at a state line (%d, %d) lies in the state that holds it, and in no other", (latitude, longitude, state) => {
  const place = placeOfPoint(latitude, longitude)!;
  expect(place.state).toBe(state);
  expect(place.states).toEqual([state]);
});

test("a point at a county line lies in its county, and may lie in the one next to it", () => {
  // Austin and Round Rock: Travis and Williamson meet here.
  const { counties, countyFips } = placeOfPoint(30.4695, -97.6805)!;
  expect(counties[0]).toBe(countyFips);
  expect([...counties].sort()).toEqual(["48453", "48491"]);
});
