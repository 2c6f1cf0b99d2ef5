import { createHash } from "node:crypto";

/** A digest of a value as JSON would say it, whatever the order of its keys and of its lists of words. */
export function digestOf(value: object): string {
  return createHash("md5")
    .update(JSON.stringify(inOrder(value)))
    .digest("hex");
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder).sort((a, b) => (String(a) < String(b) ? -1 : 1));
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => [key, inOrder(each)] as const)
    .reduce<Record<string, unknown>>((all, [key, each]) => Object.assign(all, { [key]: each }), {});
}

/** The digest of a whole index: those of its documents summed up, so that neither order nor size matters. */
export class IndexDigest {
  #sum = 0n;
  #count = 0;

  add(id: string, digest: string): void {
    const mixed = createHash("md5").update(`${id} ${digest}`).digest("hex");
    this.#sum = (this.#sum + BigInt(`0x${mixed}`)) & ((1n << 128n) - 1n);
    this.#count++;
  }

  copy(): IndexDigest {
    const copied = new IndexDigest();
    copied.#sum = this.#sum;
    copied.#count = this.#count;
    return copied;
  }

  get count(): number {
    return this.#count;
  }

  toString(): string {
    return this.#sum.toString(16).padStart(32, "0");
  }
}
