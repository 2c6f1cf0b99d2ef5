import { expect, test } from "vitest";
import { gathered, placeOnMap, reachOf } from "./map-geometry.ts";

const austin = { latitude: 30.267, longitude: -97.743 };
const sanMarcos = { number: 1, latitude: 29.883, longitude: -97.941 };
const houston = { number: 2, latitude: 29.76, longitude: -95.37 };
const scale = { miles: 50, radius: 100 };

test("what lies south-west of the middle is drawn below and to the left", () => {
  const [pin] = placeOnMap([sanMarcos], austin, scale);
  expect(pin?.x).toBeLessThan(0);
  expect(pin?.y).toBeGreaterThan(0);
});

test("the distance on paper is the distance on the ground: San Marcos lies 29 miles from Austin", () => {
  const [pin] = placeOnMap([sanMarcos], austin, scale);
  expect(Math.hypot(pin?.x ?? 0, pin?.y ?? 0) / 2).toBeCloseTo(29.1, 0);
});

test("what lies outside the radius has no pin, and the others keep their numbers", () => {
  expect(placeOnMap([houston, { ...sanMarcos, number: 7 }], austin, scale).map((pin) => pin.number)).toEqual([7]);
});

test("the map reaches a little farther than its farthest pin, and never farther than the search", () => {
  const near = { number: 1, latitude: 30.28, longitude: -97.74 };
  expect(reachOf([near], austin, 25)).toBe(2);
  expect(reachOf([near, sanMarcos], austin, 50)).toBe(50);
  expect(reachOf([near, houston], austin, 25)).toBe(2);
});

test("places that lie on each other share one sign with all their numbers", () => {
  const pins = [
    { number: 1, x: 0, y: 0 },
    { number: 4, x: 60, y: 0 },
    { number: 5, x: 3, y: 2 },
  ];
  expect(gathered(pins, 24)).toEqual([
    { numbers: [1, 5], x: 0, y: 0 },
    { numbers: [4], x: 60, y: 0 },
  ]);
});
