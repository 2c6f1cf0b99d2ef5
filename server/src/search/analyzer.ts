import type { Place } from "../kernel/place.ts";
import { withCompounds } from "./compounds.ts";
import { type Concept, type Lexicon, lexicon } from "./lexicon.ts";
import { groupsOf } from "./query-groups.ts";
import { ageIn, spelledOut } from "./shorthand.ts";
import { placeWords, takePlace } from "./place-words.ts";
import { fold, maximumTextLength, stem, wordsOf } from "./text.ts";
import { askingWords, hintWords, silentWords } from "./vocabulary/stop-words.ts";
import type { WordList } from "./word-list.ts";

/** One way to say what a group asks for. */
export interface Alternative {
  readonly token: string;
  /** 1 for the thing itself, less for what is broader or only related. */
  readonly weight: number;
}

/** One thing asked for. */
export interface QueryGroup {
  /** The words as corrected, for showing and highlighting. */
  readonly words: readonly string[];
  /** `required` makes a match whole; a `hint` only lifts. */
  readonly role: "required" | "hint";
  /** The first is the thing itself: the one that a whole match must hold. */
  readonly alternatives: readonly Alternative[];
  /** How much the group tells, by how rare it is in the index. */
  readonly weight: number;
  /** What the words name, when they name something. */
  readonly concept?: Concept;
}

/** What a query means; a plain value that both engines, the ranking and the highlights read. */
export interface AnalyzedQuery {
  readonly groups: readonly QueryGroup[];
  /** Needs and situations that were recognised. */
  readonly concepts: readonly Concept[];
  /** A place that stood in the words, when none was given beside them. */
  readonly place: Place | null;
  /** The text with slips put right; null when nothing was changed. */
  readonly correctedText: string | null;
}

export interface AnalyzerOptions {
  readonly words: WordList;
  /** The place given beside the text: then none is looked for in it, and its own words only lift. */
  readonly near?: Place | null;
  readonly lexicon?: Lexicon;
}

/** A word of a query that says something. */
export interface Word {
  readonly text: string;
  readonly stem: string;
  /** True after a word such as "to" or "de": what it joins is not one name. */
  readonly isJoined: boolean;
  /** Set where the last word looks unfinished: what it may become. */
  readonly completions: readonly string[];
}

const maximumGroups = 8;
const maximumWords = 24;

const nothing: AnalyzedQuery = { groups: [], concepts: [], place: null, correctedText: null };

/** Reads a query in English or Spanish. Pure: the same words, index words and place give the same value. Never throws, whatever the text holds. */
export function analyze(text: string, options: AnalyzerOptions): AnalyzedQuery {
  const known = options.lexicon ?? lexicon();
  const clean = printable(text);
  if (clean === "") return nothing;
  const { rest, place } = options.near ? { rest: clean, place: null } : takePlace(clean, known);
  const unfinished = !/\s$/.test(text.slice(0, maximumTextLength)) && rest === clean;
  const { words, corrected } = readWords(spelledOut(rest), unfinished, { ...options, lexicon: known });
  const content = words.filter((word) => !silentWords.has(word.text));
  const { groups, concepts } = groupsOf(content, { lexicon: known, words: options.words, near: options.near ?? null });
  return { groups: strongest(groups), concepts, place, correctedText: corrected };
}

/** What can be read of it: no control characters, one blank between words, at most {@link maximumTextLength} characters. */
export function printable(text: string): string {
  return text
    .slice(0, maximumTextLength)
    .replace(/[\p{C}\p{Z}\s]+/gu, " ")
    .trim();
}

/** Each word with slips put right; a last word that is the beginning of known ones is left to be completed. */
function readWords(
  text: string,
  unfinished: boolean,
  options: AnalyzerOptions & { lexicon: Lexicon },
): { words: Word[]; corrected: string | null } {
  const { words: list, near, lexicon: known } = options;
  const ownPlace = placeWords(near);
  const { words: typed, changes: compounds } = withCompounds(wordsOf(saidRemotely(text)).slice(0, maximumWords), known, list);
  const changes = new Map<string, string>();
  const words = typed.map((word, index): Word => {
    const plain = { text: word, stem: stem(word), isJoined: index > 0 && silentWords.has(typed[index - 1]!), completions: [] };
    const isUnfinished = unfinished && index === typed.length - 1;
    const end = isUnfinished ? endOfName(typed, known) : undefined;
    if (end) return { ...plain, text: end, stem: stem(end) };
    if (ageIn(word)) return plain;
    const isKnown = list.isKnown(word) && !list.isLikelySlip(word);
    if (isKnown || silentWords.has(word) || askingWords.has(word) || hintWords.has(word) || ownPlace.has(word)) return plain;
    const completions = isUnfinished && word.length >= 3 ? list.completions(word, 12) : [];
    if (completions.length > 0 && !list.isSlipRather(word, completions)) return { ...plain, completions };
    const meant = list.correction(word, { makesName: (each) => makesName(typed.with(index, each), index, known) });
    if (meant === null) return plain;
    changes.set(word, meant);
    return { ...plain, text: meant, stem: stem(meant) };
  });
  if (changes.size === 0 && compounds.size === 0) return { words, corrected: null };
  return { words, corrected: asCorrected(text, changes, compounds) };
}

const byWire =
  /\b(?:by|over|on|via|through) (?:the |a )?(?:tele)?(?:phone|video|zoom|computer)\b|\bpor (?:tel[eé]fono|video|zoom|computadora)\b/gi;

/** "Over the phone" tells how help should come, not what is lacking. */
const saidRemotely = (text: string): string => text.replace(byWire, "remotely");

/** "Single nother": "mother" makes a name with the words beside it, with or without the words of asking among them. */
function makesName(words: readonly string[], at: number, known: Lexicon): boolean {
  return [silentWords, askingWords].some((left) => {
    const kept = words.flatMap((word, index) => (index === at || !(silentWords.has(word) || left.has(word)) ? [index] : []));
    return known.isInName(
      kept.map((index) => stem(words[index]!)),
      kept.indexOf(at),
    );
  });
}

const sayNothing = (word: string): boolean => silentWords.has(word) || askingWords.has(word);

/** "Food pan" is "food pantry": the last word where it is the beginning of one that makes a name of those before it. */
function endOfName(typed: readonly string[], known: Lexicon): string | undefined {
  const last = typed.at(-1)!;
  const before = typed.slice(0, -1);
  // "Birth con": a little word after one that tells something may be the beginning of another.
  const isLittle = silentWords.has(last) && (before.length === 0 || sayNothing(before.at(-1)!));
  if (last.length < 2 || isLittle) return undefined;
  const isWhole = [1, 2, 3].some((count) => before.length >= count && known.isName(typed.slice(-count - 1)));
  return isWhole ? undefined : known.lastWordOfName(before, last);
}

/** The text as typed, but for what was put right. */
function asCorrected(text: string, changes: ReadonlyMap<string, string>, compounds: ReadonlyMap<string, string>): string {
  let corrected = text;
  for (const [typed, meant] of compounds) {
    const pattern = typed.split(" ").join("[^\\p{L}\\p{N}]+");
    corrected = corrected.replace(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "iu"), meant);
  }
  return corrected.replace(/[\p{L}\p{N}\p{M}’'`´]+/gu, (word) => changes.get(fold(word)) ?? word);
}

/** A pasted page asks for more than anybody offers: the words that tell most are kept, in their order. What only lifts takes no need's place. */
function strongest(groups: readonly QueryGroup[]): readonly QueryGroup[] {
  if (groups.length <= maximumGroups) return groups;
  const kept = new Set(
    [...groups].sort((a, b) => Number(a.role === "hint") - Number(b.role === "hint") || b.weight - a.weight).slice(0, maximumGroups),
  );
  return groups.filter((each) => kept.has(each));
}
