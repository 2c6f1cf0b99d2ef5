import DataLoader from "dataloader";

/** A loader that tells at once of what was laid in it: a promise for each row of a list is most of what handing out a known row costs. */
export class RowLoader<V> extends DataLoader<string, V> {
  readonly #known = new Map<string, V>();

  override prime(key: string, value: V | PromiseLike<V> | Error): this {
    if (!(value instanceof Error) && !isPromise(value) && !this.#known.has(key)) this.#known.set(key, value);
    return super.prime(key, value);
  }

  override clear(key: string): this {
    this.#known.delete(key);
    return super.clear(key);
  }

  override clearAll(): this {
    this.#known.clear();
    return super.clearAll();
  }

  /** What {@link prime} was given; undefined where nothing was. */
  known(key: string): V | undefined {
    return this.#known.get(key);
  }
}

const isPromise = <V>(value: V | PromiseLike<V>): value is PromiseLike<V> => typeof value === "object" && value !== null && "then" in value;
