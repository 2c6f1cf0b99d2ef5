export interface Pin {
  /** The place in the list, from 1. */
  readonly number: number;
  readonly latitude: number;
  readonly longitude: number;
}

export interface PlacedPin {
  readonly number: number;
  /** Units of the drawing east and south of its middle. */
  readonly x: number;
  readonly y: number;
}

const milesPerDegree = 69.09;

/** Pins around a middle, north up, of those within the radius. Flat geometry: good to a percent at 100 miles. */
export function placeOnMap(
  pins: readonly Pin[],
  center: { readonly latitude: number; readonly longitude: number },
  scale: { readonly miles: number; readonly radius: number },
): readonly PlacedPin[] {
  const unit = scale.radius / scale.miles;
  const narrowing = Math.cos((center.latitude * Math.PI) / 180);
  return pins
    .map((pin) => ({
      number: pin.number,
      x: round((pin.longitude - center.longitude) * milesPerDegree * narrowing * unit),
      y: round((center.latitude - pin.latitude) * milesPerDegree * unit),
    }))
    .filter((pin) => Math.hypot(pin.x, pin.y) <= scale.radius * 1.02);
}

export interface Sign {
  /** The numbers of the places that stand here, in the order of the list. */
  readonly numbers: readonly number[];
  readonly x: number;
  readonly y: number;
}

/** Pins that would cover each other share one sign, at the first of them: every number of the list stays readable. */
export function gathered(pins: readonly PlacedPin[], apart: number): readonly Sign[] {
  const signs: { numbers: number[]; x: number; y: number }[] = [];
  for (const pin of pins) {
    const near = signs.find((sign) => Math.hypot(sign.x - pin.x, sign.y - pin.y) < apart);
    if (near) near.numbers.push(pin.number);
    else signs.push({ numbers: [pin.number], x: pin.x, y: pin.y });
  }
  return signs;
}

const reaches = [2, 5, 10, 25, 50] as const;

/** How far the map reaches: to the farthest pin within `most` miles and a little more, a round number. `most` where there is none. */
export function reachOf(pins: readonly Pin[], center: { readonly latitude: number; readonly longitude: number }, most: number): number {
  const distances = placeOnMap(pins, center, { miles: most, radius: most }).map((pin) => Math.hypot(pin.x, pin.y));
  const farthest = distances.length === 0 ? most : Math.max(...distances);
  return Math.min(most, reaches.find((reach) => reach >= farthest * 1.1) ?? most);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
