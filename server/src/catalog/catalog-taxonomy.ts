import { taxonomies } from "@waypost/schema/taxonomy/taxonomy";
import type { Term } from "@waypost/schema/taxonomy/term";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../platform/database/tables.ts";
import { contentHashOf, taxonomyIdOf, termIdOf } from "./catalog-ids.ts";
import { insertRows } from "./catalog-row-batch.ts";

type Rows = Kysely<Tables>;

const names: Record<keyof typeof taxonomies, { readonly name: string; readonly description: string }> = {
  needs: { name: "Needs", description: "What a person lacks." },
  situations: { name: "Situations", description: "Whom a listing is for." },
};

/**
 * Puts our own taxonomies into the catalog, Spanish names with them. Terms that left the taxonomy go with their links.
 * Costs one small read where nothing changed, so it may run at every start.
 *
 * @returns the names of the taxonomies that were written. Run it in a transaction.
 */
export async function writeTaxonomies(rows: Rows): Promise<readonly string[]> {
  if ((await outdated(rows)).length === 0) return [];
  // Two servers that start at once both find them missing: the second waits for the first, looks again, and has nothing to do.
  await sql`select pg_advisory_xact_lock(hashtext('waypost-taxonomies'))`.execute(rows);
  const due = await outdated(rows);
  for (const { slug, hash } of due) await writeTaxonomy(rows, slug, hash);
  return due.map(({ slug }) => slug);
}

/** The taxonomies that are missing or differ from ours. */
async function outdated(rows: Rows): Promise<readonly { readonly slug: keyof typeof taxonomies; readonly hash: string }[]> {
  const slugs = Object.keys(taxonomies) as (keyof typeof taxonomies)[];
  const known = await rows.selectFrom("taxonomy").select(["slug", "content_hash"]).where("slug", "in", slugs).execute();
  const hashes = new Map(known.map((row) => [row.slug, row.content_hash]));
  return slugs
    .map((slug) => ({ slug, hash: contentHashOf(names[slug], taxonomies[slug]) }))
    .filter(({ slug, hash }) => hashes.get(slug) !== hash);
}

async function writeTaxonomy(rows: Rows, slug: keyof typeof taxonomies, hash: string): Promise<void> {
  const terms = taxonomies[slug];
  const id = taxonomyIdOf(slug);
  const ids = terms.map((term) => termIdOf(slug, term.slug));
  const overwrite = (columns: readonly string[]) =>
    sql`on conflict (id) do update set ${sql.join(columns.map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`))}`;
  await insertRows(
    rows,
    "taxonomy",
    [{ id, slug, ...names[slug], content_hash: hash }],
    overwrite(["name", "description", "content_hash"]),
  );
  await sql`delete from taxonomy_term where taxonomy_id = ${id}::uuid and id <> all (${ids}::uuid[])`.execute(rows);
  await insertRows(
    rows,
    "taxonomy_term",
    terms.map((term, position) => termRow(slug, term, position)),
    overwrite(["parent_id", "code", "name", "open_eligibility", "position"]),
  );
  await sql`delete from translation where resource_id = any (${ids}::uuid[])`.execute(rows);
  const spanish = { resource_type: "taxonomy_term", field: "name", language: "es", origin: "HUMAN" };
  await insertRows(
    rows,
    "translation",
    terms.map((term) => ({ resource_id: termIdOf(slug, term.slug), ...spanish, text: term.name.es })),
  );
}

function termRow(taxonomy: string, term: Term, position: number) {
  return {
    id: termIdOf(taxonomy, term.slug),
    source: "waypost",
    taxonomy_id: taxonomyIdOf(taxonomy),
    parent_id: term.parent === null ? null : termIdOf(taxonomy, term.parent),
    code: term.slug,
    name: term.name.en,
    description: "",
    language: "en",
    open_eligibility: term.openEligibility ?? null,
    position,
  };
}
