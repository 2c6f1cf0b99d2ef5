import { describe, expect, test } from "vitest";
import { milesBetween, type Point } from "../../../kernel/gazetteer.ts";
import { cellsOf, coverOf } from "./meilisearch.cells.ts";

const middles = {
  "Kansas City, at a state line": { latitude: 39.1049, longitude: -94.5697 },
  "Guam, east of Greenwich": { latitude: 13.4757, longitude: 144.7489 },
  "American Samoa, south of the equator": { latitude: -14.2781, longitude: -170.7025 },
  "the Aleutians, at the date line": { latitude: 51.95, longitude: 179.62 },
  "the Aleutians, beyond the date line": { latitude: 51.88, longitude: -179.98 },
  "Utqiagvik, high in the north": { latitude: 71.2906, longitude: -156.7886 },
  "the equator, at Greenwich": { latitude: 0, longitude: 0 },
} satisfies Record<string, Point>;
const radii = [0.1, 1, 5, 25, 100, 500];
const cases = Object.entries(middles).flatMap(([name, middle]) => radii.map((radius) => [radius, name, middle] as const));

/** Places all around, most of them near the border, on either side of it. */
function placesAround(middle: Point, radiusMiles: number): Point[] {
  const parts = [0, 0.3, 0.7, 0.9, 0.95, 0.98, 0.999, 1.001, 1.02, 1.05, 1.1, 1.3];
  return parts.flatMap((part) => Array.from({ length: 90 }, (_, at) => pointAt(middle, part * radiusMiles, (at * Math.PI) / 45)));
}

function pointAt({ latitude, longitude }: Point, miles: number, bearing: number): Point {
  const [far, lat] = [miles / 3958.7613, (latitude * Math.PI) / 180];
  const to = Math.asin(Math.sin(lat) * Math.cos(far) + Math.cos(lat) * Math.sin(far) * Math.cos(bearing));
  const east = Math.atan2(Math.sin(bearing) * Math.sin(far) * Math.cos(lat), Math.cos(far) - Math.sin(lat) * Math.sin(to));
  return { latitude: (to * 180) / Math.PI, longitude: ((longitude + (east * 180) / Math.PI + 540) % 360) - 180 };
}

describe("a circle in cells", () => {
  test.each(cases)("of %s miles around %s holds what is near, and inside nothing else", (radius, _name, middle) => {
    const cover = coverOf(middle, radius);
    const [inside, rim] = [new Set(cover.inside), new Set(cover.rim)];
    const places = placesAround(middle, radius).map((place) => ({ miles: milesBetween(middle, place), cells: cellsOf(place) }));

    const missed = places.filter(({ miles, cells }) => miles <= radius && !cells.some((cell) => inside.has(cell) || rim.has(cell)));
    const wrong = places.filter(({ miles, cells }) => miles > radius && cells.some((cell) => inside.has(cell)));

    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
  });

  test.each(cases)("of %s miles around %s names no cell twice, and not many", (radius, _name, middle) => {
    const { inside, rim } = coverOf(middle, radius);
    expect(new Set([...inside, ...rim]).size).toBe(inside.length + rim.length);
    expect(inside.length + rim.length).toBeLessThan(1000);
  });

  test("has nearly all of what is near in the cells inside", () => {
    const { inside, rim } = coverOf(middles["Kansas City, at a state line"], 25);
    const [held, border] = [new Set(inside), new Set(rim)];
    const places = [2, 6, 10, 14, 18, 22].flatMap((miles) =>
      Array.from({ length: 60 }, (_, at) => cellsOf(pointAt(middles["Kansas City, at a state line"], miles, (at * Math.PI) / 30))),
    );
    expect(places.filter((cells) => cells.some((cell) => held.has(cell)))).toHaveLength(places.length);
    expect(places.filter((cells) => cells.some((cell) => border.has(cell)))).toEqual([]);
  });
});

test("a place has one cell of each level, each in the one before", () => {
  expect(cellsOf({ latitude: 30.2713, longitude: -97.7426 })).toEqual([
    "0:30:-98",
    "1:60:-196",
    "2:121:-391",
    "3:242:-782",
    "4:484:-1564",
    "5:968:-3128",
    "6:1937:-6256",
    "7:3874:-12512",
  ]);
});

test("east and west of the date line are the same meridian", () => {
  expect(cellsOf({ latitude: 52, longitude: 180 })).toEqual(cellsOf({ latitude: 52, longitude: -180 }));
});
