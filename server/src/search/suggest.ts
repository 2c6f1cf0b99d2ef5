import { type Kysely, sql } from "kysely";
import { placeOfText } from "../kernel/place.ts";
import type { Tables } from "../platform/database/tables.ts";
import { printable } from "./analyzer.ts";
import { type Concept, lexicon } from "./lexicon.ts";
import type { SearchSuggestion } from "./search.api.ts";
import { fold, sortKey, wordsOf } from "./text.ts";

interface Asked {
  readonly text: string;
  readonly first: number;
  readonly locale: "en" | "es";
}

/** What may be meant by what stands in the box so far: needs first, then programs and organizations by name, then a place. */
export async function suggestions(rows: Kysely<Tables>, asked: Asked): Promise<readonly SearchSuggestion[]> {
  const text = printable(asked.text).slice(0, 80);
  if (wordsOf(text).join("").length < 2) return [];
  const needs = suggestedNeeds(text, asked.locale).slice(0, Math.max(2, Math.ceil(asked.first / 2)));
  const named = await namedListings(rows, text, asked.first);
  const place = text.length >= 3 ? placeOfText(text) : null;
  const places: SearchSuggestion[] = place ? [{ kind: "PLACE", text: place.label, slug: null, detail: place.county ?? null }] : [];
  return [...needs, ...named.slice(0, asked.first - needs.length - places.length), ...places].slice(0, asked.first);
}

/** Needs one of whose names begins so, or holds a word that does; the shortest name first. */
function suggestedNeeds(text: string, locale: "en" | "es"): SearchSuggestion[] {
  const known = lexicon();
  const scored = new Map<Concept, number>();
  for (const [phrase, concepts] of known.namesBeginning(wordsOf(text).join(" "))) {
    for (const concept of concepts) {
      if (concept.kind === "need") scored.set(concept, Math.min(scored.get(concept) ?? 99, phrase.length));
    }
  }
  return [...scored]
    .sort(([a, x], [b, y]) => x - y || (a.slug < b.slug ? -1 : 1))
    .map(([concept]) => ({ kind: "NEED" as const, text: concept.label[locale], slug: concept.slug, detail: null }));
}

async function namedListings(rows: Kysely<Tables>, text: string, first: number): Promise<SearchSuggestion[]> {
  const beginning = sortKey(text);
  if (beginning === "") return [];
  // The name's key is folded and sorted: a beginning is a range of it.
  const found = await sql<{ kind: "PROGRAM" | "ORGANIZATION"; text: string; slug: string; detail: string | null }>`
    (select 'PROGRAM' as kind, s.name as text, s.slug, d.organization as detail
      from search_document d join service s on s.id = d.service_id
      where d.is_first and d.name_key >= ${beginning} and d.name_key < ${`${beginning}\uffff`}
      order by d.name_key, d.id limit ${first})
    union all
    (select 'ORGANIZATION', o.name, o.slug, null from organization o
      where lower(o.name) like ${`${fold(text).replace(/[\\%_]/g, "\\$&")}%`} order by o.name limit ${Math.ceil(first / 2)})`.execute(rows);
  return found.rows;
}
