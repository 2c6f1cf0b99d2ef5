import { slugOf } from "../../kernel/slug.ts";

export interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * A slug for each new row: its name, and where that is taken, its name and the beginning of its id, so that the same row always gets
 * the same one. `taken` is asked which of these are in use by others.
 */
export async function slugsFor(
  rows: readonly Named[],
  fallback: string,
  taken: (slugs: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<ReadonlyMap<string, string>> {
  const plain = rows.map(({ id, name }) => ({ id, slug: slugOf(name) || `${fallback}-${id.slice(0, 8)}` }));
  const longer = plain.map(({ id, slug }) => `${slug}-${id.slice(0, 6)}`);
  const used = new Set(await taken([...plain.map(({ slug }) => slug), ...longer]));
  const chosen = new Map<string, string>();
  for (const [index, { id, slug }] of plain.entries()) {
    const choice = [slug, longer[index]!, `${slug}-${id}`].find((candidate) => !used.has(candidate))!;
    used.add(choice);
    chosen.set(id, choice);
  }
  return chosen;
}
