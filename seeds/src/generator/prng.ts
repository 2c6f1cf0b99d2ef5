/** A small seeded source of chance (mulberry32): the same seed gives the same course on every machine. Not for secrets. */
export class Prng {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** From 0 up to, but never, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError("nothing to pick from");
    return list[Math.floor(this.next() * list.length)] as T;
  }

  weighted<T>(table: Weighted<T>): T {
    const point = this.next() * table.total;
    let low = 0;
    let high = table.bounds.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (point < (table.bounds[middle] as number)) high = middle;
      else low = middle + 1;
    }
    return table.values[low] as T;
  }
}

/** Values with the running sums of their weights. */
export interface Weighted<T> {
  readonly values: readonly T[];
  readonly bounds: readonly number[];
  readonly total: number;
}

/** A table that {@link Prng.weighted} draws from; weights need not add up to anything. */
export function weights<T>(entries: readonly (readonly [value: T, weight: number])[]): Weighted<T> {
  let total = 0;
  const bounds = entries.map(([, weight]) => {
    total += weight;
    return total;
  });
  return { values: entries.map(([value]) => value), bounds, total };
}
