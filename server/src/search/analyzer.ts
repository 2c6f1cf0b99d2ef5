import { type Place, placeOfText, sizeOfCity } from "../kernel/place.ts";
import { type Concept, type Lexicon, lexicon } from "./lexicon.ts";
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

interface Word {
  readonly text: string;
  readonly stem: string;
  /** Set where the last word looks unfinished: what it may become. */
  readonly completions: readonly string[];
}

const maximumGroups = 8;
/** The need decides, then the person. */
const situationPull = 0.9;
const maximumWords = 24;

const nothing: AnalyzedQuery = { groups: [], concepts: [], place: null, correctedText: null };

/** Reads a query in English or Spanish. Pure: the same words, index words and place give the same value. Never throws, whatever the text holds. */
export function analyze(text: string, options: AnalyzerOptions): AnalyzedQuery {
  const known = options.lexicon ?? lexicon();
  const clean = printable(text);
  if (clean === "") return nothing;
  const { rest, place } = options.near ? { rest: clean, place: null } : takePlace(clean, known);
  const unfinished = !/\s$/.test(text.slice(0, maximumTextLength)) && rest === clean;
  const { words, corrected } = readWords(rest, unfinished, options);
  const content = words.filter((word) => !silentWords.has(word.text));
  const { groups, concepts } = group(content, known, options);
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
function readWords(text: string, unfinished: boolean, { words: list, near }: AnalyzerOptions): { words: Word[]; corrected: string | null } {
  const ownPlace = placeWords(near);
  const typed = wordsOf(text).slice(0, maximumWords);
  const changes = new Map<string, string>();
  const words = typed.map((word, index): Word => {
    const plain = { text: word, stem: stem(word), completions: [] };
    if (
      silentWords.has(word) ||
      askingWords.has(word) ||
      hintWords.has(word) ||
      ownPlace.has(word) ||
      (list.isKnown(word) && !list.isLikelySlip(word))
    )
      return plain;
    const isLast = index === typed.length - 1;
    const completions = isLast && unfinished && word.length >= 3 ? list.completions(word, 12) : [];
    if (completions.length > 0) return { ...plain, completions };
    const meant = list.correction(word);
    if (meant === null) return plain;
    changes.set(word, meant);
    return { text: meant, stem: stem(meant), completions: [] };
  });
  if (changes.size === 0) return { words, corrected: null };
  const corrected = text.replace(/[\p{L}\p{N}\p{M}’'`´]+/gu, (word) => changes.get(fold(word)) ?? word);
  return { words, corrected };
}

/** Parts the content words into things asked for: names of concepts first, the words left over each for itself. */
function group(content: readonly Word[], known: Lexicon, options: AnalyzerOptions): { groups: QueryGroup[]; concepts: Concept[] } {
  const mentions = known.mentions(content.map((word) => word.stem)).filter((mention) => {
    // A lone word of asking ("help") names nothing even where a phrase of the taxonomy happens to be that word.
    const words = content.slice(mention.from, mention.to);
    return !words.every((word) => askingWords.has(word.text) || word.completions.length > 0);
  });
  const startsAt = new Map(mentions.map((mention) => [mention.from, mention]));
  const ownPlace = placeWords(options.near);
  const groups: QueryGroup[] = [];
  const leftOut: Word[] = [];
  for (let at = 0; at < content.length; ) {
    const mention = startsAt.get(at);
    const word = content[at]!;
    if (mention) {
      const said = content.slice(mention.from, mention.to);
      groups.push(conceptGroup(said, mention.concepts, known, options.words));
      if (said.length > 1 && !said.some(denies))
        groups.push(...said.filter(isTelling).map((each) => wordGroup(each, true, known, options.words)));
      at = mention.to;
      continue;
    }
    if (askingWords.has(word.text)) leftOut.push(word);
    else if (ownPlace.has(word.text)) groups.push(named(wordGroup(word, true, known, options.words)));
    else groups.push(wordGroup(word, hintWords.has(word.text), known, options.words));
    at++;
  }
  if (groups.every((each) => each.role === "hint")) {
    groups.push(...leftOut.map((word) => wordGroup(word, false, known, options.words)));
  }
  const weighed = groups.some((each) => each.concept?.kind === "need") ? groups.map(lessThanNeed) : groups;
  const concepts = mentions.flatMap((mention) => mention.concepts.slice(0, 1)).filter((concept) => concept.kind !== "word");
  return { groups: merged(weighed), concepts };
}

/** A listing that carries the name of the very place one asks near says more than any other hint. */
const named = (each: QueryGroup): QueryGroup => ({ ...each, weight: each.weight * 2.5 });

/** Beside a need, a word that names nothing we know (a street, a number, a turn of phrase) says less than its rarity claims. */
function lessThanNeed(each: QueryGroup): QueryGroup {
  if (each.role === "hint" || each.concept?.kind === "need") return each;
  return { ...each, weight: each.weight * (each.concept ? situationPull : 0.6) };
}

/** "No insurance" is not about insurance. */
const denies = (word: Word): boolean => ["no", "not", "without", "sin"].includes(word.text);
const isTelling = (word: Word): boolean => !askingWords.has(word.text) && !hintWords.has(word.text) && !/^\d+$/.test(word.text);

function conceptGroup(words: readonly Word[], concepts: readonly Concept[], known: Lexicon, list: WordList): QueryGroup {
  const alternatives = concepts.map((concept, index) => ({ token: concept.token, weight: index === 0 ? 1 : 0.8 }));
  for (const concept of concepts) {
    // The nearest broader need may help where nothing is made for this one; the top of the tree is too broad to mean anything.
    const [parent, ...above] = concept.broader;
    if (parent && above.length > 0 && !alternatives.some((each) => each.token === parent))
      alternatives.push({ token: parent, weight: 0.4 });
  }
  if (words.length === 1) alternatives.push({ token: words[0]!.stem, weight: 0.9 });
  const [main] = concepts;
  for (const [other, weight] of main ? known.relatedTo(main) : []) {
    const listed = alternatives.findIndex((each) => each.token === other.token);
    if (listed < 0) alternatives.push({ token: other.token, weight });
    else if (listed > 0 && alternatives[listed]!.weight < weight) alternatives[listed] = { token: other.token, weight };
  }
  // "Ride to dialysis" may be met by what gives rides, or by what is for dialysis.
  for (const part of words.length > 1 && !words.some(denies) ? words.filter(isTelling) : []) {
    const named = known.mentions([part.stem])[0]?.concepts[0];
    if (named && named.kind !== "word" && !alternatives.some((each) => each.token === named.token))
      alternatives.push({ token: named.token, weight: 0.3 });
  }
  return {
    words: words.map((word) => word.text),
    role: "required",
    alternatives,
    weight: list.weightOf(alternatives[0]!.token),
    ...(main ? { concept: main } : {}),
  };
}

function wordGroup(word: Word, isHint: boolean, known: Lexicon, list: WordList): QueryGroup {
  const role = isHint ? "hint" : "required";
  const [mention] = isHint ? known.mentions([word.stem]) : [];
  if (mention)
    return {
      words: [word.text],
      role,
      alternatives: [
        { token: mention.concepts[0]!.token, weight: 0.7 },
        { token: word.stem, weight: 1 },
      ],
      weight: list.weightOf(word.stem),
    };
  if (word.completions.length === 0) {
    return { words: [word.text], role, alternatives: [{ token: word.stem, weight: 1 }], weight: list.weightOf(word.stem) };
  }
  const tokens = new Set<string>();
  for (const completion of word.completions) {
    const [mention] = known.mentions([stem(completion)]);
    tokens.add(mention?.concepts[0]?.token ?? stem(completion));
  }
  const alternatives = [...tokens].map((token, index) => ({ token, weight: index === 0 ? 1 : 0.6 }));
  return { words: word.completions, role, alternatives, weight: list.weightOf(alternatives[0]!.token) };
}

/** Two groups that ask for the same thing are one: "rent help renta". */
function merged(groups: readonly QueryGroup[]): QueryGroup[] {
  const byThing = new Map<string, QueryGroup>();
  for (const each of groups) {
    const thing = each.alternatives[0]!.token;
    const same = byThing.get(thing);
    if (!same || (same.role === "hint" && each.role === "required")) byThing.set(thing, each);
    else if (same.role === each.role) byThing.set(thing, { ...same, words: [...new Set([...same.words, ...each.words])] });
  }
  return [...byThing.values()];
}

/** A pasted page asks for more than anybody offers: the words that tell most are kept, in their order. */
function strongest(groups: readonly QueryGroup[]): readonly QueryGroup[] {
  if (groups.length <= maximumGroups) return groups;
  const kept = new Set([...groups].sort((a, b) => b.weight - a.weight).slice(0, maximumGroups));
  return groups.filter((each) => kept.has(each));
}

function placeWords(near: Place | null | undefined): ReadonlySet<string> {
  return new Set(near ? wordsOf([near.city, near.county, near.state, near.label].filter(Boolean).join(" ")) : []);
}

// Cities whose names are common words: they are a place only with their state or after "in".
const commonWords = new Set([
  "mobile",
  "independence",
  "liberty",
  "normal",
  "surprise",
  "enterprise",
  "commerce",
  "union",
  "home",
  "hope",
  "reading",
  "orange",
  "media",
  "opportunity",
  "lead",
  "deal",
  "friendship",
  "care",
  "aid",
  "safety harbor",
  "corona",
  "many",
  "bath",
  "flint",
  "mission",
  "vista",
]);

/** Takes a place off the end of the words: "food pantry in Austin TX", "shelter 78701", "dentist Chicago". */
function takePlace(text: string, known: Lexicon): { rest: string; place: Place | null } {
  const named = /^(.*?)\s*\b(?:in|near|around|close to|en|cerca de)\s+([^]{2,40})$/i.exec(text);
  if (named) {
    const place = placeNamed(named[2]!, known, 1);
    if (place) return { rest: named[1]!.trim(), place };
  }
  const words = text.split(" ");
  for (const count of [4, 3, 2, 1]) {
    if (words.length <= count) continue;
    const end = words.slice(-count).join(" ");
    const place = hasState(end) || /^\d{5}$/.test(end) ? placeNamed(end, known, 1) : placeNamed(end, known, 8);
    if (place && !(place.kind === "STATE" && end.length === 2))
      return {
        rest: words
          .slice(0, -count)
          .join(" ")
          .replace(/[\s,]+$/, ""),
        place,
      };
  }
  return { rest: text, place: null };
}

/** A state code counts only as people write one: in capitals, or after a comma. */
const hasState = (text: string): boolean => /(?:,\s*[a-z]{2}|\s[A-Z]{2})$/.test(text) || /,\s*[A-Za-z ]+$/.test(text);

function placeNamed(text: string, known: Lexicon, atLeast: number): Place | null {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 5) return null;
  const isCommon = commonWords.has(words.join(" ")) || (words.length === 1 && (silentWords.has(words[0]!) || askingWords.has(words[0]!)));
  if (isCommon && !hasState(text)) return null;
  if (words.every((word) => /^\d+$/.test(word))) return placeOfText(text);
  if (known.mentions(words.map(stem)).length > 0 && !hasState(text)) return null;
  const place = placeOfText(text);
  if (place === null || place.kind !== "CITY" || hasState(text)) return place;
  return endsInState(text) || sizeOfCity(text) >= Math.max(2, atLeast) ? place : null;
}

function endsInState(text: string): boolean {
  const words = text.split(" ");
  return [1, 2, 3].some(
    (count) =>
      words.length > count && words.slice(-count).join(" ").length > 3 && placeOfText(words.slice(-count).join(" "))?.kind === "STATE",
  );
}
