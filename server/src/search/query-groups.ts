import type { Place } from "../kernel/place.ts";
import type { Alternative, QueryGroup, Word } from "./analyzer.ts";
import { type Concept, type ConceptKind, conceptToken, type Lexicon, type Mention } from "./lexicon.ts";
import { placeWords } from "./place-words.ts";
import { type Age, ageIn } from "./shorthand.ts";
import { stem } from "./text.ts";
import { isOrdinary } from "./vocabulary/ordinary-words.ts";
import { askingWords, denyingWords, hintWords } from "./vocabulary/stop-words.ts";
import type { WordList } from "./word-list.ts";

interface Known {
  readonly lexicon: Lexicon;
  readonly words: WordList;
  readonly near: Place | null;
}

/**
 * Between what bounds rarity counts. A need that half the directory mentions is still what somebody asks for, and no name of a thing is
 * worth more than all the rest of a question because it stands in one listing only.
 */
const bounds: Record<ConceptKind | "plain", readonly [least: number, most: number]> = {
  need: [2.2, 5],
  situation: [2.2, 6],
  word: [1.3, 6],
  plain: [1, 5],
};
/** Beside a need, a word that names nothing we know (a street, a number, a turn of phrase) says less than its rarity claims. */
const besideNeed: Record<ConceptKind | "plain", number> = { need: 1, situation: 1, word: 1.4, plain: 0.6 };
/** Of several needs each keeps some of its rarity: who asks for food and rent wants neither much more for being rarer. */
const likeness = 0.5;
const plainMost = 4.4;
/** Forms in which help comes: beside what it is about ("support group for grief", "medication for depression") they say less. */
const forms: ReadonlySet<string> = new Set([
  "medicine",
  "support-group",
  "case-management",
  "help-applying",
  "navigation",
  "disease-education",
  "translation",
]);
/** Situations that most help takes in: they lift what names them, and little is lost without. */
const common: ReadonlySet<string> = new Set(["uninsured", "low-income", "parent", "spanish", "remote", "medicaid-member", "medicare"]);
/** Insurance that pays for care: beside what it is to pay for ("dental Medicaid") it says who asks, not what for. */
const payers: ReadonlyMap<string, string> = new Map([
  ["medicaid", "medicaid-member"],
  ["medicare-help", "medicare"],
]);
const insurance = conceptToken("need", "health-insurance");
const care: ReadonlySet<string> = new Set(
  ["health-care", "mental-health-and-recovery", "equipment", "transport-and-lodging", "care-at-home-and-aging"].map((slug) =>
    conceptToken("need", slug),
  ),
);
const besideTopic = 0.5;
/** So much more does a name tell than the thing: a listing in about eight. */
const muchRarer = 2;
/** Who names only a situation looks for what people in it need. */
const impliedPull = 1.5;
const hintedConcept = 0.7;
/** Who is cared for at home is kin to whoever asks. */
const kinWords: ReadonlySet<string> = new Set(
  "mom moms mother mothers dad father parent parents husband wife mama papa madre padre padres esposo esposa".split(" "),
);
const caring: ReadonlySet<string> = new Set(["caregiver", "alzheimers-dementia", "older-adult", "parkinsons", "stroke"]);
const careAtHome = conceptToken("need", "care-at-home-and-aging");
/** Beside a need they say where it is lacking. */
const whereWords: ReadonlySet<string> = new Set(["house", "home", "casa", "hogar"]);

const kindOf = (group: QueryGroup): ConceptKind | "plain" => group.concept?.kind ?? "plain";

function weightOf(token: string, kind: ConceptKind | "plain", list: WordList): number {
  const [least, most] = bounds[kind];
  return Math.min(most, Math.max(least, list.weightOf(token)));
}

/** Parts the content words into things asked for: names of concepts first, the words left over each for itself. */
export function groupsOf(content: readonly Word[], known: Known): { groups: QueryGroup[]; concepts: Concept[] } {
  const mentions = withPayers(mentionsIn(content, known.lexicon), known.lexicon);
  const aside = new Set(mentions.filter((each) => isAside(content.slice(each.from, each.to), each, mentions)));
  const startsAt = new Map(mentions.map((mention) => [mention.from, mention]));
  const ownPlace = placeWords(known.near);
  const namesNeed = mentions.some((mention) => mention.concepts[0]?.kind === "need");
  const groups: QueryGroup[] = [];
  const leftOut: Word[] = [];
  const scraps: Word[] = [];
  for (let at = 0; at < content.length; ) {
    const mention = startsAt.get(at);
    const word = content[at]!;
    if (mention) {
      const said = content.slice(mention.from, mention.to);
      if (aside.has(mention)) groups.push(...said.map((each) => hint(each, mention.concepts, known)));
      else
        groups.push(
          conceptGroup(said, mention.concepts, known, namesNeed),
          ...partsOf(said, mention.concepts, known),
          ...finerOf(said, mention.concepts, known),
        );
      at = mention.to;
      continue;
    }
    const age = ageIn(word.text);
    if (age) groups.push(...ofAge(word, age, known));
    else if (askingWords.has(word.text)) leftOut.push(word);
    else if (isScrap(word)) scraps.push(word);
    else if (ownPlace.has(word.text)) groups.push(named(hint(word, [], known)));
    else if (hintWords.has(word.text)) groups.push(hint(word, [], known));
    else groups.push(plainGroup(word, known));
    at++;
  }
  // Of a broad need that is all somebody asks for, what names it by the very word ("mammogram") comes first.
  if (content.length === 1 && groups.length === 1 && groups[0]?.concept?.kind === "need") groups.push(hint(content[0]!, [], known));
  const saysNothing = groups.every((each) => each.role === "hint");
  groups.push(...scraps.map((word) => (saysNothing ? plainGroup(word, known) : hint(word, [], known))));
  if (groups.every((each) => each.role === "hint")) groups.push(...leftOut.map((word) => plainGroup(word, known)));
  const concepts = mentions
    .flatMap((mention) => (aside.has(mention) ? [] : mention.concepts.slice(0, 1)))
    .filter((concept) => concept.kind !== "word");
  return { groups: balanced(merged(groups)), concepts };
}

/** A number or a letter that is part of no name: how many, how old, or what is left of something written short. It shuts nothing out. */
const isScrap = ({ text }: Word): boolean => /^(?:\d{1,3}|[a-z])$/.test(text);

/** Who is "67F" is somebody older, and a woman: what is for them is lifted. */
function ofAge(word: Word, { situation, sex }: Age, { lexicon, words }: Known): QueryGroup[] {
  const concepts = [situation && lexicon.ofSlug("situation", situation), sex && lexicon.concepts.get(conceptToken("word", sex))];
  return concepts.flatMap((concept): QueryGroup[] => {
    if (!concept) return [];
    const weight = weightOf(concept.token, concept.kind, words);
    return [{ words: [word.text], role: "hint", alternatives: [{ token: concept.token, weight: 1 }], weight, concept }];
  });
}

/** Names in the words. Words of asking inside a name do not part it: "power got shut off" names what "power shut off" does. */
function mentionsIn(content: readonly Word[], lexicon: Lexicon): readonly Mention[] {
  const whole = lexicon.mentions(content.map((word) => word.stem)).map((mention) => withoutAsking(mention, content, lexicon));
  const telling = content.flatMap((word, index) => (askingWords.has(word.text) ? [] : [index]));
  const across = lexicon
    .mentions(telling.map((index) => content[index]!.stem))
    .filter((mention) => mention.to - mention.from > 1)
    .map(({ from, to, concepts }) => ({ from: telling[from]!, to: telling[to - 1]! + 1, concepts }));
  const found = [...whole];
  for (const mention of across) {
    const inside = found.filter((each) => each.from < mention.to && mention.from < each.to);
    if (inside.some((each) => each.to - each.from >= mention.to - mention.from || each.from < mention.from || each.to > mention.to))
      continue;
    for (const each of inside) found.splice(found.indexOf(each), 1);
    found.push(mention);
  }
  // A lone word of asking ("help") names nothing even where a phrase of the taxonomy happens to be that word; several may ("no place to stay").
  return found
    .filter(({ from, to }) => {
      const said = content.slice(from, to);
      if (said.length > 1 && said.every((word) => askingWords.has(word.text))) return true;
      return !said.every((word) => askingWords.has(word.text) || word.completions.length > 0);
    })
    .sort((a, b) => a.from - b.from);
}

/** Another need than this is named: who says what is lacking and "in the house" says where. */
const needsBesides = (own: Mention, mentions: readonly Mention[]): boolean =>
  mentions.some((each) => each !== own && each.concepts[0]?.kind === "need");

const isCare = ({ kind, token, broader }: Concept): boolean =>
  kind === "need" && !broader.includes(insurance) && token !== insurance && broader.concat(token).some((each) => care.has(each));

function withPayers(mentions: readonly Mention[], lexicon: Lexicon): readonly Mention[] {
  if (!mentions.some(({ concepts }) => concepts[0] && isCare(concepts[0]))) return mentions;
  return mentions.map((mention) => {
    const payer = lexicon.ofSlug("situation", payers.get(mention.concepts[0]?.slug ?? "") ?? "");
    return payer ? { ...mention, concepts: [payer, ...mention.concepts.filter((each) => each !== payer)] } : mention;
  });
}

/**
 * Beside what is asked for, some names only lift: where it is lacking ("in the house"), what it costs or the form of asking ("sliding fee"), and whom
 * somebody cares for ("caregiver for mom" seeks no help with being a mother).
 */
function isAside(said: readonly Word[], own: Mention, mentions: readonly Mention[]): boolean {
  if (said.every((word) => hintWords.has(word.text))) return needsBesides(own, mentions);
  if (said.length > 1) return false;
  if (whereWords.has(said[0]!.text)) return needsBesides(own, mentions);
  return kinWords.has(said[0]!.text) && mentions.some(({ concepts }) => concepts[0] !== undefined && isOfCaring(concepts[0]));
}

const isOfCaring = ({ kind, slug, broader }: Concept): boolean => (kind === "situation" ? caring.has(slug) : broader.includes(careAtHome));

/** "Need a ride" is a ride: what asks before the same thing is left out, so that it keeps no longer name ("ride to chemo") from being read. */
function withoutAsking(mention: Mention, content: readonly Word[], lexicon: Lexicon): Mention {
  let { from } = mention;
  while (from < mention.to - 1 && askingWords.has(content[from]!.text)) from++;
  if (from === mention.from) return mention;
  const [rest] = lexicon.mentions(content.slice(from, mention.to).map((word) => word.stem));
  const isSame = rest?.from === 0 && rest.to === mention.to - from && rest.concepts[0] === mention.concepts[0];
  return isSame ? { ...mention, from } : mention;
}

/** A listing that carries the name of the very place one asks near says more than any other hint. */
const named = (each: QueryGroup): QueryGroup => ({ ...each, weight: each.weight * 2.5 });

/** "No insurance" is not about insurance. */
const denies = (word: Word): boolean => denyingWords.has(word.text);
const isTelling = (word: Word): boolean => !askingWords.has(word.text) && !hintWords.has(word.text) && !/^\d+$/.test(word.text);

/** What a part of a longer name names by itself: "hiv" in "hiv testing". The last word of a compound is what the compound makes of it: "hearing aids". */
function conceptOfPart(said: readonly Word[], part: Word, whole: Concept | undefined, lexicon: Lexicon): Concept | undefined {
  const concept = lexicon.mentions([part.stem])[0]?.concepts[0];
  if (!concept || concept.token === whole?.token) return undefined;
  const isHead = said.length > 1 && part === said.at(-1) && !part.isJoined;
  return isHead && concept.kind !== whole?.kind ? undefined : concept;
}

/** "CHAMPVA" is one of many of its need: a listing that carries a name much rarer than the thing is the one that is meant. */
const isCalledSo = (word: Word, concept: Concept | undefined, { words }: Known): boolean =>
  concept?.kind === "need" &&
  !isOrdinary(word.text) &&
  words.isKnown(word.text) &&
  words.weightOf(word.stem) > words.weightOf(concept.token) + muchRarer;

/** The words of a longer name lift by themselves too. */
function partsOf(said: readonly Word[], concepts: readonly Concept[], known: Known): QueryGroup[] {
  if (said.length === 1) return isCalledSo(said[0]!, concepts[0], known) ? [hint(said[0]!, [], known)] : [];
  if (said.some(denies)) return [];
  const isForm = concepts[0]?.kind === "need" && forms.has(concepts[0].slug);
  return said.filter(isTelling).map((part) => {
    const concept = conceptOfPart(said, part, concepts[0], known.lexicon);
    // "Cancer support group" asks for both.
    if (isForm && concept?.kind === "situation") return conceptGroup([part], [concept], known, true);
    return hint(part, concept ? [concept] : [], known);
  });
}

/** What is meant within a need or situation ("pediatrician" within going to a doctor): what is for just that comes first. */
function finerOf(said: readonly Word[], concepts: readonly Concept[], { words }: Known): QueryGroup[] {
  const [main, ...others] = concepts;
  if (!main || main.kind === "word") return [];
  return others
    .filter((each) => each.kind === "word")
    .map(({ token }) => ({
      words: said.map((word) => word.text),
      role: "hint",
      alternatives: [{ token, weight: 1 }],
      weight: weightOf(token, "word", words),
    }));
}

function hint(word: Word, concepts: readonly Concept[], known: Known): QueryGroup {
  const alternatives = [{ token: word.stem, weight: 1 }, ...concepts.map(({ token }) => ({ token, weight: hintedConcept }))];
  return { words: [word.text], role: "hint", alternatives, weight: weightOf(word.stem, "plain", known.words) };
}

function conceptGroup(said: readonly Word[], concepts: readonly Concept[], known: Known, namesNeed: boolean): QueryGroup {
  const weights = new Map<string, number>();
  const add = (token: string, weight: number): void => void weights.set(token, Math.max(weight, weights.get(token) ?? 0));
  concepts.forEach((concept, index) => add(concept.token, index === 0 ? 1 : 0.85));
  for (const { broader } of concepts) {
    // The nearest broader need may help where nothing is made for this one; the top of the tree is too broad to mean anything.
    const [parent, ...above] = broader;
    if (parent && above.length > 0) add(parent, 0.4);
  }
  if (said.length === 1) add(said[0]!.stem, 0.9);
  const [main] = concepts;
  const pull = main?.kind === "situation" && !namesNeed ? impliedPull : 1;
  for (const [other, weight] of main ? known.lexicon.relatedTo(main) : []) add(other.token, Math.min(0.85, weight * pull));
  // "Ride to dialysis" may be met by what gives rides, or by what is for dialysis.
  for (const part of said.length > 1 && !said.some(denies) ? said.filter(isTelling) : []) {
    const own = conceptOfPart(said, part, main, known.lexicon);
    if (own && own.kind !== "word") add(own.token, 0.3);
  }
  const alternatives: Alternative[] = [...weights].map(([token, weight]) => ({ token, weight }));
  const weight = weightOf(alternatives[0]!.token, main?.kind ?? "plain", known.words);
  return { words: said.map((word) => word.text), role: "required", alternatives, weight, ...(main ? { concept: main } : {}) };
}

/** A word that names nothing we know, or the beginning of one. */
function plainGroup(word: Word, { lexicon, words }: Known): QueryGroup {
  if (word.completions.length === 0) {
    const weight = weightOf(word.stem, "plain", words);
    return { words: [word.text], role: "required", alternatives: [{ token: word.stem, weight: 1 }], weight };
  }
  const tokens = new Set<string>();
  for (const completion of word.completions) {
    const [mention] = lexicon.mentions([stem(completion)]);
    tokens.add(mention?.concepts[0]?.token ?? stem(completion));
  }
  const alternatives = [...tokens].map((token, index) => ({ token, weight: index === 0 ? 1 : 0.6 }));
  return { words: word.completions, role: "required", alternatives, weight: weightOf(alternatives[0]!.token, "plain", words) };
}

/** What is said in two ways ("therapy for depression") is meant the more. */
const saidTwice = 1.4;

/** Two groups that ask for the same thing are one: "rent help renta". */
function merged(groups: readonly QueryGroup[]): QueryGroup[] {
  const byThing = new Map<string, QueryGroup>();
  for (const each of groups) {
    const thing = each.alternatives[0]!.token;
    const same = byThing.get(thing);
    if (!same || (same.role === "hint" && each.role === "required")) byThing.set(thing, each);
    else if (same.role === each.role)
      byThing.set(thing, { ...same, words: [...new Set([...same.words, ...each.words])], weight: same.weight * saidTwice });
  }
  return [...byThing.values()];
}

/** What stands beside a need weighs by what it is. */
function balanced(groups: readonly QueryGroup[]): QueryGroup[] {
  const needs = groups.filter((each) => each.role === "required" && each.concept?.kind === "need");
  if (needs.length === 0) return [...groups];
  const weight = needs.reduce((sum, each) => sum + each.weight, 0) / needs.length;
  const hasTopic = groups.some(
    (each) => each.role === "required" && each.concept && each.concept.kind !== "word" && !forms.has(each.concept.slug),
  );
  const isMinor = ({ concept }: QueryGroup): boolean =>
    hasTopic && concept !== undefined && (concept.kind === "need" ? forms : common).has(concept.slug);
  return groups.map((each) => {
    if (each.role === "hint") return each;
    const kind = kindOf(each);
    const most = kind === "plain" ? plainMost : each.weight;
    const own = kind === "need" ? likeness * weight + (1 - likeness) * each.weight : Math.min(each.weight, most) * besideNeed[kind];
    return { ...each, weight: isMinor(each) ? own * besideTopic : own };
  });
}
