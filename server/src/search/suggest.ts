import { type Kysely, sql } from "kysely";
import { plannedOnce } from "../platform/database/planned-once.ts";
import type { Tables } from "../platform/database/tables.ts";
import { printable } from "./analyzer.ts";
import { type Concept, lexicon } from "./lexicon.ts";
import { placesBeginning } from "./place-names.ts";
import type { SearchSuggestion } from "./search.api.ts";
import { fold, sortKey, wordsOf } from "./text.ts";
import type { WordList } from "./word-list.ts";

interface Asked {
  readonly text: string;
  readonly first: number;
  readonly locale: "en" | "es";
  readonly words: WordList;
  /** Seconds since 1970: programs last verified before are no longer suggested. */
  readonly trustedSince: number;
}

/**
 * What may be meant by what stands in the box so far: needs first, then programs and organizations by a word of their name, then places. One
 * statement; needs, places and spelling are known without asking. No kind takes the room of another that has something to say.
 */
export async function suggestions(rows: Kysely<Tables>, asked: Asked): Promise<readonly SearchSuggestion[]> {
  const text = printable(asked.text).slice(0, 80);
  const written = wordsOf(text);
  if (written.join("").length < 2) return [];
  const { first } = asked;
  const places = placesBeginning(text, /^\s*\d+\s*$/.test(text) ? first : 2).map(
    (label): SearchSuggestion => ({ kind: "PLACE", text: label, slug: null, detail: null }),
  );
  const words = spelled(written, asked.words);
  const needs = suggestedNeeds(words, asked.locale);
  const found = await namedListings(rows, { ...asked, text }, words);
  const organizations = found.filter(({ kind }) => kind === "ORGANIZATION");
  const programs = found.filter(({ kind }) => kind === "PROGRAM");
  return shared(first, [
    { of: needs, least: Math.ceil(first / 2) },
    { of: programs, least: Math.ceil(first / 4) },
    { of: organizations, least: Math.ceil(first / 4) },
    { of: places, least: 2 },
  ]);
}

/** Each kind in its order as far as its least share; what is left goes to whoever has more, the first kinds first. */
function shared(first: number, kinds: readonly { readonly of: readonly SearchSuggestion[]; readonly least: number }[]): SearchSuggestion[] {
  const taken = kinds.map(({ of, least }) => Math.min(of.length, least));
  const sum = (): number => taken.reduce((total, each) => total + each, 0);
  for (let at = 0; at < kinds.length && sum() < first; at++) {
    taken[at] = Math.min(kinds[at]!.of.length, taken[at]! + first - sum());
  }
  for (let at = 0; at < kinds.length && sum() > first; at++) taken[at] = Math.max(1, taken[at]! - (sum() - first));
  return kinds.flatMap(({ of }, at) => of.slice(0, taken[at])).slice(0, first);
}

/** Slips put right. The last word may still grow: it is left alone as long as any known word begins so. */
function spelled(written: readonly string[], known: WordList): readonly string[] {
  return written.map((word, index) => {
    const isLast = index === written.length - 1;
    if (known.isKnown(word) || (isLast && known.completions(word, 1).length > 0)) return word;
    return known.correction(word) ?? word;
  });
}

/** Needs one of whose names begins so, or holds a word that does; the shortest name first. */
function suggestedNeeds(words: readonly string[], locale: "en" | "es"): SearchSuggestion[] {
  const known = lexicon();
  const scored = new Map<Concept, number>();
  for (const { name, concepts } of known.namesBeginning(words.join(" "))) {
    for (const concept of concepts) {
      if (concept.kind === "need") scored.set(concept, Math.min(scored.get(concept) ?? 99, name.length));
    }
  }
  return [...scored]
    .sort(([a, x], [b, y]) => x - y || (a.slug < b.slug ? -1 : 1))
    .map(([concept]) => ({ kind: "NEED" as const, text: concept.label[locale], slug: concept.slug, detail: null }));
}

/** Of so many organizations whose names begin so, the shortest come first; and of so many whose names hold the words. */
const organizationsBeginning = 50;
const organizationsHolding = 200;

/**
 * Programs whose names begin so, then those with words that do; the same of organizations that have a program, the shortest names first. What holds
 * the words is looked for only where too few begin so. The words are put as a question of their own: a plan made for one of them alone may take
 * it for a common one, and read every name to find none.
 */
async function namedListings(
  rows: Kysely<Tables>,
  { text, first, trustedSince }: Pick<Asked, "text" | "first" | "trustedSince">,
  words: readonly string[],
): Promise<SearchSuggestion[]> {
  const beginning = sortKey(words.join(" "));
  if (beginning === "") return [];
  const end = `${beginning}\uffff`;
  const nameBeginning = fold(text).trim();
  const nameEnd = `${nameBeginning}\uffff`;
  // Words are letters and digits of any script; the last one may still grow.
  const query = words.map((word, index) => (index === words.length - 1 ? `'${word}':*` : `'${word}'`)).join(" & ");
  const asked = sql`(select ${query}::tsquery)`;
  const isTrusted = sql`(d.verified_at is null or d.verified_at >= to_timestamp(${trustedSince}))`;
  const columns = sql`'PROGRAM' as kind, s.name as text, s.slug, d.organization as detail from search_document d join service s on s.id = d.service_id`;
  const beginsSo = sql`(waypost_name_key(o.name) collate "C" >= ${nameBeginning} and waypost_name_key(o.name) collate "C" < ${nameEnd})`;
  const hasProgram = sql`exists (select from service s where s.organization_id = o.id and s.status = 'active')`;
  const found = await sql<{ kind: "PROGRAM" | "ORGANIZATION"; text: string; slug: string; detail: string | null }>`${plannedOnce}
    (select * from (
      (select ${columns} where d.is_first and d.name_key >= ${beginning} and d.name_key < ${end} and ${isTrusted} order by d.name_key, d.id limit ${first})
      union all
      (select ${columns} where d.is_first and to_tsvector('simple', d.name_key) @@ ${asked}
        and not (d.name_key >= ${beginning} and d.name_key < ${end}) and ${isTrusted} limit ${first})
    ) programs limit ${first})
    union all
    (select 'ORGANIZATION', name, slug, null from (
      (select name, slug from (
          select o.name, o.slug from organization o where ${beginsSo} and ${hasProgram}
          order by waypost_name_key(o.name) collate "C" limit ${organizationsBeginning}) beginning
        order by length(name), name limit ${first})
      union all
      (select name, slug from (
          select o.* from organization o where to_tsvector('simple', waypost_name_key(o.name)) @@ ${asked} and not ${beginsSo}
          limit ${organizationsHolding}) o
        where ${hasProgram} order by length(name), name limit ${first})
    ) organizations limit ${first})`.execute(rows);
  return found.rows;
}
