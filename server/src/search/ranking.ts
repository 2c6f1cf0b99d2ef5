import { milesBetween } from "../kernel/gazetteer.ts";
import type { AnalyzedQuery, QueryGroup } from "./analyzer.ts";
import { fieldNames } from "./document.ts";
import type { Candidate, EngineNear } from "./engine.ts";
import type { Serving } from "./serving.ts";

type Field = (typeof fieldNames)[number];

/** How much it says when a word stands in a field: what a listing is called and is for outweighs what it mentions. */
const fieldWeights: Record<Field, number> = { name: 2.5, needs: 2.5, organization: 1, summary: 1.1, body: 0.6 };
/** How soon a field is full: a word among three names a thing, among ninety it is an aside. */
const usualLengths: Record<Field, number> = { name: 8, needs: 6, organization: 6, summary: 60, body: 120 };
const lengthPull = 0.37;
const saturation = 4.5;
const hintPull = 0.5;
const mostHintWeight = 13;
/** Beside a need, other words than those of needs and situations count less for whether a listing is for all that was asked. */
const otherShare = 0.6;
/** Of several needs, one that a listing has in passing counts half for that. */
const passingShare = 0.5;
const servesHere: Record<Exclude<Serving, "ELSEWHERE">, number> = { POSTAL_CODE: 1.08, COUNTY: 1.04, STATE: 1.02, NATION: 1, UNSAID: 1 };
const servesElsewhere = 0.4;

interface Ranked {
  readonly candidate: Candidate;
  readonly score: number;
  /** True when it is for all that was asked: holds each required thing itself, and each need where a listing says what it is for. */
  readonly isExact: boolean;
}

/** One field of a listing: how often it holds each of the words that are asked for, and how many words it has in all. */
interface FieldRead {
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

const none: ReadonlyMap<string, number> = new Map();

const [blank, bar, star] = [" ", "|", "*"].map((each) => each.charCodeAt(0));

/** The words that are asked for, and the first letters of them: nearly every word of a signature is passed over by its first letter. */
interface WantedWords {
  readonly words: ReadonlySet<string>;
  readonly initials: Uint8Array;
}

/** Reads what matters of a signature: nearly all of its words are not asked for, and are only counted. */
function readSignature(signature: string, { words, initials }: WantedWords): readonly FieldRead[] {
  const fields: FieldRead[] = [];
  let counts = none;
  let length = 0;
  let from = 0;
  let starAt = -1;
  for (let at = 0; at <= signature.length; at++) {
    const code = at < signature.length ? signature.charCodeAt(at) : bar;
    if (code === star) starAt = at;
    if (code !== blank && code !== bar) continue;
    if (at > from) {
      const count = starAt < 0 ? 1 : Number(signature.slice(starAt + 1, at));
      length += count;
      if (initials[signature.charCodeAt(from) & 0xff] === 1) {
        const word = signature.slice(from, starAt < 0 ? at : starAt);
        if (words.has(word)) counts = new Map(counts).set(word, count);
      }
    }
    from = at + 1;
    starAt = -1;
    if (code !== bar) continue;
    fields.push({ counts, length });
    counts = none;
    length = 0;
  }
  return fields;
}

type Read = ReturnType<typeof readSignature>;

/** How well one token is held, from 0 to 1: BM25 over weighted fields (Robertson's BM25F). */
function held(token: string, fields: Read): number {
  let frequency = 0;
  for (let index = 0; index < fieldNames.length; index++) {
    const part = fields[index];
    const count = part?.counts.get(token);
    if (!part || !count) continue;
    const field = fieldNames[index]!;
    const length = 1 - lengthPull + lengthPull * (part.length / usualLengths[field]);
    frequency += (fieldWeights[field] * Math.min(count, 5)) / length;
  }
  return frequency / (frequency + saturation);
}

interface GroupMatch {
  readonly score: number;
  /** Weight of the best way in which it is held: 1 for the thing itself. */
  readonly closeness: number;
  /** A need, or what may help with it, that the listing only mentions. */
  readonly isInPassing: boolean;
  /** The thing itself; a need, or the only thing asked for, not only in passing. */
  readonly isMet: boolean;
}

/** As near as another name of the same thing. */
const itself = 0.85;
const inPassing: Field = "body";

const isSaidOf = (token: string, fields: Read): boolean =>
  fieldNames.some((field, index) => field !== inPassing && fields[index]?.counts.has(token));

/** What a listing is called and is for, in which the words of a query that names nothing we know have to stand together. */
const callingFields: ReadonlySet<Field> = new Set(["name", "needs", "organization"]);
const isCalled = (token: string, fields: Read): boolean =>
  fieldNames.some((field, index) => callingFields.has(field) && fields[index]?.counts.has(token));

/** How sure a listing has to be of a thing for it to be met. */
type Asked = "AMONG_OTHERS" | "ALONE" | "AS_WORDS";

function match(group: QueryGroup, fields: Read, asked: Asked = "AMONG_OTHERS"): GroupMatch {
  const isNeed = group.concept?.kind === "need";
  let [score, closeness, isMet, isInPassing] = [0, 0, false, isNeed];
  for (const { token, weight } of group.alternatives) {
    const own = held(token, fields);
    if (own === 0) continue;
    score = Math.max(score, weight * own);
    closeness = Math.max(closeness, weight);
    const isSaid = asked === "AS_WORDS" ? isCalled(token, fields) : !(isNeed || asked === "ALONE") || isSaidOf(token, fields);
    isInPassing &&= !isSaid;
    isMet ||= (weight >= itself || !group.concept) && isSaid;
  }
  return { score, closeness, isInPassing, isMet };
}

const isNeedOrSituation = ({ concept }: QueryGroup): boolean => concept?.kind === "need" || concept?.kind === "situation";

/**
 * The candidates in the order in which they are shown. What is asked for decides: how much of it a listing holds, how rare that is, where it
 * stands. Nearness, an open fund and a fresh verification decide among equals. Equal in everything: by id, so that pages do not overlap.
 */
export function rank(candidates: readonly Candidate[], query: AnalyzedQuery, near: EngineNear | null, now: Date): readonly Ranked[] {
  const required = query.groups.filter((group) => group.role === "required");
  const needs = required.filter((group) => group.concept?.kind === "need").length;
  const shares = required.map((group) => group.weight * (needs > 0 && !isNeedOrSituation(group) ? otherShare : 1));
  // What is all that somebody asks for is not met by a word somewhere in a long text, nor are words that name nothing ("phone case").
  const asked = required.length === 1 ? "ALONE" : required.some(isNeedOrSituation) ? "AMONG_OTHERS" : "AS_WORDS";
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const words = new Set(query.groups.flatMap((group) => group.alternatives.map((each) => each.token)));
  const wanted = { words, initials: new Uint8Array(256) };
  for (const word of words) wanted.initials[word.charCodeAt(0) & 0xff] = 1;
  const ranked = candidates.map((candidate): Ranked => {
    const fields = readSignature(candidate.signature, wanted);
    let [score, matched, isExact] = [0, 0, true];
    required.forEach((group, index) => {
      const own = match(group, fields, asked);
      score += own.score * group.weight;
      matched += own.closeness * shares[index]! * (needs > 1 && own.isInPassing ? passingShare : 1);
      isExact &&= own.isMet;
    });
    for (const group of query.groups)
      if (group.role === "hint") score += hintPull * match(group, fields).score * Math.min(group.weight, mostHintWeight);
    const share = whole > 0 ? matched / whole : 1;
    return { candidate, score: score * (0.45 + 0.55 * share ** 1.6) * standing(candidate, near, now), isExact };
  });
  return ranked.sort((a, b) => b.score - a.score || (a.candidate.serviceId < b.candidate.serviceId ? -1 : 1));
}

/** From about 0.85 to 1.1: never enough to lift what does not fit over what does. */
function standing(candidate: Candidate, near: EngineNear | null, now: Date): number {
  const fund = [1.03, 1, 0.97, 0.93, 0.88][candidate.fundRank] ?? 1;
  const ageDays = candidate.verifiedAt > 0 ? (now.getTime() / 1000 - candidate.verifiedAt) / 86_400 : 720;
  const freshness = 1.02 - 0.04 * Math.min(1, Math.max(0, ageDays / 720));
  return fund * freshness * local(candidate, near);
}

/** What serves other places only is left where nothing else is; what lies near, or is made for just this place, comes a bit before what is everywhere. */
function local(candidate: Candidate, near: EngineNear | null): number {
  const { serves, latitude, longitude } = candidate;
  if (serves === "ELSEWHERE") return servesElsewhere;
  const own = servesHere[serves];
  if (!near || near.radiusMiles === 0 || latitude === null || longitude === null) return own;
  return Math.max(own, 1 + 0.12 * Math.exp(-milesBetween(near, { latitude, longitude }) / 6));
}
