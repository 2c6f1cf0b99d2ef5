import { milesBetween, type Point, radians } from "../../../kernel/gazetteer.ts";

/** Cells to a degree, at each level: a cell is parted in four by the next. The smallest are half a mile high. */
const levels = [1, 2, 4, 8, 16, 32, 64, 128] as const;
/** From its middle to its border a circle is at least so many of its smallest cells: the larger, the fewer places lie in its rim, and the more cells it is. */
const cellsToBorder = 16;
/** A bit more than there are anywhere. */
const milesToDegree = 69.1;

/** A circle in cells: those that lie in it whole, as large as they can be, and the small ones through which its border may go. */
export interface Cover {
  readonly inside: readonly string[];
  readonly rim: readonly string[];
}

/** The cells of a place, one of each level. */
export function cellsOf({ latitude, longitude }: Point): readonly string[] {
  return levels.map((parts, level) => codeOf(level, Math.floor(latitude * parts), Math.floor(longitude * parts)));
}

/** Who goes on to the east comes round: 181° is -179°. */
function codeOf(level: number, y: number, x: number): string {
  const around = 360 * levels[level]!;
  const east = (((x + around / 2) % around) + around) % around;
  return `${level}:${y}:${east - around / 2}`;
}

/** Every place within the radius lies in one of the cells; every place of those inside lies within the radius. */
export function coverOf(middle: Point, radiusMiles: number): Cover {
  // A bit more than it is.
  const reach = (radiusMiles * 1.001) / milesToDegree;
  const narrowest = Math.cos(radians(Math.min(Math.abs(middle.latitude) + reach, 89)));
  const enough = levels.findIndex((parts) => (reach * parts) / Math.sqrt(narrowest) >= cellsToBorder);
  const finest = enough === -1 ? levels.length - 1 : enough;
  const cover = { inside: [] as string[], rim: [] as string[] };
  const look = (level: number, y: number, x: number): void => {
    const { miles, half } = distanceOf(middle, 1 / levels[level]!, y, x);
    if (miles - half > radiusMiles) return;
    if (miles + half < radiusMiles) cover.inside.push(codeOf(level, y, x));
    else if (level === finest) cover.rim.push(codeOf(level, y, x));
    else for (const part of [0, 1, 2, 3]) look(level + 1, y * 2 + (part >> 1), x * 2 + (part & 1));
  };
  const sideways = reach / narrowest;
  for (let y = Math.floor(middle.latitude - reach); y <= middle.latitude + reach; y++)
    for (let x = Math.floor(middle.longitude - sideways); x <= middle.longitude + sideways; x++) look(0, y, x);
  return cover;
}

/** How far a cell's middle is, and how far from there its corners are at most. */
function distanceOf(from: Point, side: number, y: number, x: number): { readonly miles: number; readonly half: number } {
  const latitude = (y + 0.5) * side;
  const width = Math.cos(radians(Math.max(0, Math.abs(latitude) - side / 2)));
  const miles = milesBetween(from, { latitude, longitude: (x + 0.5) * side });
  return { miles, half: (Math.hypot(1, width) * side * milesToDegree) / 2 };
}
