import { expect, test } from "vitest";
import { placeOfPostalCode, placeOfText } from "../kernel/place.ts";
import { placeOfPoint } from "../kernel/place-of-point.ts";
import { nearPlace } from "./near.ts";
import { servingOf } from "./serving.ts";

const from = (text: string) => servingOf(nearPlace(placeOfText(text)!));

test.each([
  ["Z:42223", "POSTAL_CODE"],
  ["C:47125", "COUNTY"],
  ["C:21047", "COUNTY"],
  ["S:KY", "STATE"],
  ["S:TN", "STATE"],
  ["S:OH", "ELSEWHERE"],
])("a postal code over a state line is served by either state (%s)", (area, serves) => {
  expect(from("42223")([area])).toBe(serves);
});

test.each([
  ["Texarkana, TX", "S:TX", "STATE"],
  ["Texarkana, TX", "S:AR", "ELSEWHERE"],
  ["71854", "S:AR", "STATE"],
  ["71854", "S:TX", "ELSEWHERE"],
])("at a state line, %s is served by its own state (%s: %s)", (place, area, serves) => {
  expect(from(place)([area])).toBe(serves);
});

test("what serves the postal code next to a point may serve the point: it is not elsewhere, and not made for it either", () => {
  const near = nearPlace(placeOfPoint(30.2705, -97.735)!);
  const serves = servingOf(near);
  expect(near.areas).toEqual(expect.arrayContaining(["Z:78701", "Z:78702"]));
  expect(serves(["Z:78701"])).toBe("POSTAL_CODE");
  expect(serves(["Z:78702", "Z:78721"])).toBe("UNSAID");
  expect(serves(["Z:78702", "US"])).toBe("NATION");
  expect(serves(["Z:78749"])).toBe("ELSEWHERE");
});

test("from a postal code the next one is elsewhere", () => {
  expect(servingOf(nearPlace(placeOfPostalCode("78701")!))(["Z:78702"])).toBe("ELSEWHERE");
});
