import { needs } from "./needs.ts";
import { situations } from "./situations.ts";
import type { Term } from "./term.ts";

/** Our two taxonomies, by the name under which the API offers them. */
export const taxonomies = { needs, situations } as const;

/** The term with this slug, or undefined where the taxonomy has none. */
export function termBySlug(terms: readonly Term[], slug: string): Term | undefined {
  return terms.find((term) => term.slug === slug);
}

/** The broader terms above this one, nearest first. Empty at the top, and for a slug the taxonomy does not have. */
export function ancestorsOf(terms: readonly Term[], slug: string): readonly Term[] {
  const parent = termBySlug(terms, slug)?.parent;
  const broader = parent ? termBySlug(terms, parent) : undefined;
  return broader ? [broader, ...ancestorsOf(terms, broader.slug)] : [];
}

/** This term and every narrower one under it, each before its own children. Empty for a slug the taxonomy does not have. */
export function descendantsOf(terms: readonly Term[], slug: string): readonly Term[] {
  const term = termBySlug(terms, slug);
  if (!term) return [];
  return [term, ...terms.filter((other) => other.parent === slug).flatMap((child) => descendantsOf(terms, child.slug))];
}
