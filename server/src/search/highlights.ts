import type { AnalyzedQuery } from "./analyzer.ts";
import { fold, stem } from "./text.ts";
import { type Lexicon, lexicon } from "./lexicon.ts";
import { silentWords } from "./vocabulary/stop-words.ts";

/** Plain and matched text alternate, in order; together they are the text, or a part of it cut at words. */
export interface Highlight {
  readonly field: "name" | "summary" | "organization";
  readonly fragments: readonly { readonly text: string; readonly matched: boolean }[];
}

interface Word {
  readonly from: number;
  readonly to: number;
  readonly stem: string;
}

/** The words of a text with where they stand in it. */
function placed(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}’']+/gu)].map((match) => {
    const folded = fold(match[0]);
    return { from: match.index, to: match.index + match[0].length, stem: silentWords.has(folded) ? "" : stem(folded) };
  });
}

/** Where the words of a query stand in a text: the words themselves, and names of the needs and situations that it asks for. */
function matches(text: string, query: AnalyzedQuery, known: Lexicon): readonly Word[] {
  const words = placed(text);
  const content = words.filter((word) => word.stem !== "");
  const tokens = new Set(
    query.groups.flatMap((group) => group.alternatives.filter((each) => each.weight >= 0.6).map((each) => each.token)),
  );
  const stems = new Set(query.groups.flatMap((group) => group.words.map(stem)));
  const hit = new Set(content.filter((word) => stems.has(word.stem)));
  for (const mention of known.allMentions(content.map((word) => word.stem))) {
    if (!mention.concepts.some((concept) => tokens.has(concept.token))) continue;
    for (const word of content.slice(mention.from, mention.to)) hit.add(word);
  }
  return words.filter((word) => hit.has(word));
}

/** Shows where a query's words stand in what is shown of a listing. Fields without a match are left out. The same for both engines. */
export function highlight(
  texts: Readonly<Record<Highlight["field"], string>>,
  query: AnalyzedQuery,
  known: Lexicon = lexicon(),
): readonly Highlight[] {
  if (query.groups.length === 0) return [];
  return (["name", "summary", "organization"] as const).flatMap((field) => {
    const text = texts[field].slice(0, 500);
    const found = matches(text, query, known);
    if (found.length === 0) return [];
    const fragments: { text: string; matched: boolean }[] = [];
    const add = (from: number, to: number, matched: boolean): void => {
      if (to <= from) return;
      const last = fragments.at(-1);
      if (last && last.matched === matched) fragments[fragments.length - 1] = { text: last.text + text.slice(from, to), matched };
      else fragments.push({ text: text.slice(from, to), matched });
    };
    let at = 0;
    for (const word of found) {
      add(at, word.from, false);
      add(word.from, word.to, true);
      at = word.to;
    }
    add(at, text.length, false);
    return [{ field, fragments }];
  });
}
