import { createHash } from "node:crypto";
import { v5 } from "uuid";

/** Namespace of the ids of listings that are written by hand or generated. Never changes: with another one, seeding again would find nothing again. */
const namespace = "c5d1f6a2-7e0b-5c3e-8a44-92b1d06f3e57";

/** A UUID v5 of what tells the row apart inside its table: the same words give the same id for ever. */
function idFor(table: string, ...parts: readonly string[]): string {
  return v5([table, ...parts].join("\u001F"), namespace);
}

export const organizationIdOf = (slug: string): string => idFor("organization", slug);
export const serviceIdOf = (slug: string): string => idFor("service", slug);
/** `key` is unique inside its organization. */
export const locationIdOf = (organizationSlug: string, key: string): string => idFor("location", organizationSlug, key);
export const taxonomyIdOf = (slug: string): string => idFor("taxonomy", slug);
export const termIdOf = (taxonomy: string, slug: string): string => idFor("taxonomy_term", taxonomy, slug);
/** A row that belongs to another, by its place among its siblings. */
export const childIdOf = (table: string, ownerId: string, mark: number | string): string => idFor(table, ownerId, String(mark));

// Counts up when the writer makes other rows of the same record: rows written before are then written anew.
const writerVersion = 1;

/** What a row and its children were made of: equal hashes mean that there is nothing to write. */
export function contentHashOf(...parts: readonly unknown[]): string {
  return createHash("sha256")
    .update(JSON.stringify([writerVersion, ...parts]))
    .digest("hex")
    .slice(0, 32);
}
