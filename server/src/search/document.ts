import { createHash } from "node:crypto";
import type { OpeningRule } from "../catalog/opening-hours.api.ts";
import { placeOfCity, placeOfPostalCode } from "../kernel/place.ts";
import { stateByFips } from "../kernel/states.ts";
import { type Lexicon, lexicon } from "./lexicon.ts";
import { sortKey, stem, wordsOf } from "./text.ts";
import { silentWords } from "./vocabulary/stop-words.ts";

/** Raise it when documents of the same listing come out otherwise than before: every index is then built again. */
export const analyzerVersion = 7;

/** What the database knows of a service, gathered for a batch of services at once. */
export interface ListingSource {
  readonly serviceId: string;
  readonly name: string;
  readonly alternateName: string | null;
  readonly organization: string;
  readonly organizationAlternate: string | null;
  readonly program: string | null;
  readonly summary: string;
  readonly description: string;
  readonly eligibility: string | null;
  readonly needs: readonly string[];
  readonly situations: readonly string[];
  readonly delivery: readonly string[];
  readonly cost: string;
  readonly fundStatus: string;
  readonly acceptsReferrals: boolean;
  readonly verifiedAt: Date | null;
  /** Texts in other languages, by field. */
  readonly translations: readonly { readonly field: string; readonly text: string }[];
  /** Names of terms of foreign taxonomies that are tied to the service. */
  readonly categories: readonly string[];
  readonly languages: readonly string[];
  readonly areas: readonly { readonly kind: string; readonly code: string | null }[];
  readonly hours: readonly OpeningRule[];
  /** IANA zone of its own hours, such as a phone line's; null where nobody said: then Eastern time, as national lines mean it. */
  readonly hoursTimezone?: string | null;
  readonly places: readonly ListingPlace[];
}

export interface ListingPlace {
  readonly locationId: string;
  readonly name: string | null;
  readonly visibility: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly timezone: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly postalCode: string | null;
  readonly languages: readonly string[];
  readonly hours: readonly OpeningRule[];
}

export interface DocumentHours {
  readonly digest: string;
  readonly zone: string;
  readonly rules: readonly OpeningRule[];
}

/**
 * One service at one of its places, or a service without a place: what both engines index. All documents of a service hold the same words,
 * so that which of them is found depends on place and hours alone.
 */
export interface SearchDocument {
  readonly id: string;
  readonly serviceId: string;
  readonly locationId: string | null;
  readonly isFirst: boolean;
  /** Tokens (stems and concepts) by field, the weightiest field first. */
  readonly fields: DocumentFields;
  /** Folded words as written, for spelling. */
  readonly words: readonly string[];
  readonly needs: readonly string[];
  readonly situations: readonly string[];
  readonly delivery: readonly string[];
  readonly languages: readonly string[];
  readonly cost: string;
  readonly fundStatus: string;
  readonly acceptsReferrals: boolean;
  /** Whom it serves and where it stands: "US", "S:TX", "C:48201", "Z:78666"; "in:S:TX", "in:C:48201" for its place, "part:S:TX" for areas inside a state. */
  readonly areas: readonly string[];
  readonly fundRank: number;
  readonly verifiedAt: Date | null;
  readonly name: string;
  readonly nameKey: string;
  readonly summary: string;
  readonly organization: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** False where the place is kept secret: then it stands at its city's middle and no distance is told. */
  readonly hasExactPlace: boolean;
  readonly hours: DocumentHours | null;
}

export interface DocumentFields {
  readonly name: readonly string[];
  readonly needs: readonly string[];
  readonly organization: readonly string[];
  readonly summary: readonly string[];
  readonly body: readonly string[];
}

export const fieldNames = ["name", "needs", "organization", "summary", "body"] as const;

const fundRanks: Record<string, number> = { OPEN: 0, UNKNOWN: 1, WAITLIST: 2, PAUSED: 3, CLOSED: 4 };
const bodyLimit = 400;

interface Tokens {
  readonly plain: readonly string[];
  /** Broader concepts of what was named. */
  readonly broader: readonly string[];
}
const noTokens: Tokens = { plain: [], broader: [] };

/** Short texts come again and again: names of organizations, cities, categories. */
const shortText = 120;
const mostKept = 20_000;
const kept = new WeakMap<Lexicon, Map<string, Tokens>>();

function tokensOf(text: string | null | undefined, known: Lexicon): Tokens {
  if (!text) return noTokens;
  if (text.length > shortText) return readTokens(text, known);
  const texts = kept.get(known) ?? new Map<string, Tokens>();
  kept.set(known, texts);
  let tokens = texts.get(text);
  if (!tokens) {
    tokens = readTokens(text, known);
    if (texts.size >= mostKept) texts.clear();
    texts.set(text, tokens);
  }
  return tokens;
}

function readTokens(text: string, known: Lexicon): Tokens {
  const stems: string[] = [];
  for (const word of wordsOf(text)) if (!silentWords.has(word)) stems.push(stem(word));
  const mentions = known.allMentions(stems);
  if (mentions.length === 0) return { plain: stems, broader: [] };
  const plain: string[] = [];
  const broader = new Set<string>();
  const endingAt = Map.groupBy(mentions, (mention) => mention.to);
  stems.forEach((each, index) => {
    plain.push(each);
    for (const { concepts } of endingAt.get(index + 1) ?? []) {
      for (const concept of concepts) {
        plain.push(concept.token);
        for (const above of concept.broader) broader.add(above);
      }
    }
  });
  return { plain, broader: [...broader] };
}

/** The index's fields of a listing's texts. Pure. */
function fieldsOf(source: ListingSource, known: Lexicon): DocumentFields {
  const translated = (field: string): string => source.translations.flatMap((each) => (each.field === field ? [each.text] : [])).join(" ");
  const name = tokensOf([source.name, source.alternateName, translated("name")].filter(Boolean).join(" | "), known);
  const terms = [
    ...source.needs.map((slug) => known.ofSlug("need", slug)),
    ...source.situations.map((slug) => known.ofSlug("situation", slug)),
  ];
  const own = terms.flatMap((concept) => (concept ? [concept.token] : []));
  const above = new Set(terms.flatMap((concept) => concept?.broader ?? []));
  const categories = tokensOf(source.categories.join(" | "), known);
  const summary = tokensOf([source.summary, translated("summary")].join(" | "), known);
  const description = tokensOf([source.description, translated("description")].join(" | "), known);
  // A listing without a summary begins with what it is: the first words stand in for one.
  const lead = source.summary.trim() === "" || source.description.startsWith(source.summary.slice(0, 60)) ? 60 : 0;
  const rest = tokensOf(
    [
      source.eligibility,
      source.program,
      source.organizationAlternate,
      ...source.places.map((place) => [place.name, place.city].join(" ")),
    ].join(" | "),
    known,
  );
  const names = terms.flatMap((concept) => (concept ? [concept.label.en, concept.label.es] : [])).join(" | ");
  const leadTokens = lead > 0 ? description.plain.slice(0, lead) : [];
  return {
    name: name.plain,
    needs: [...own, ...categories.plain],
    organization: tokensOf(source.organization, known).plain,
    summary: [...(lead > 0 ? leadTokens : summary.plain), ...above, ...name.broader, ...categories.broader],
    body: [
      ...description.plain.slice(lead),
      ...(lead > 0 ? summary.plain : []),
      ...rest.plain,
      ...tokensOf(names, known).plain,
      ...summary.broader,
      ...description.broader,
    ].slice(0, bodyLimit),
  };
}

/** The slug and its broader ones, so that a filter on the broader finds the narrower. */
function withBroader(kind: "need" | "situation", slugs: readonly string[], known: Lexicon): string[] {
  const all = new Set(slugs);
  for (const slug of slugs) for (const token of known.ofSlug(kind, slug)?.broader ?? []) all.add(known.concepts.get(token)?.slug ?? slug);
  return [...all];
}

function coverageCodes(areas: ListingSource["areas"]): string[] {
  const codes = new Set<string>();
  for (const { kind, code } of areas) {
    if (kind === "NATION") codes.add("US");
    if (!code) continue;
    if (kind === "STATE") codes.add(`S:${code}`);
    if (kind === "COUNTY") codes.add(`C:${code}`);
    if (kind === "POSTAL_CODE") codes.add(`Z:${code}`);
    const states = kind === "POSTAL_CODE" ? placeOfPostalCode(code)?.states : kind === "COUNTY" ? [stateOfCounty(code)] : [];
    for (const state of states ?? []) if (state) codes.add(`part:S:${state}`);
  }
  return [...codes];
}

const stateOfCounty = (fips: string): string | undefined => stateByFips(fips.slice(0, 2))?.code;

interface Position {
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly codes: readonly string[];
  readonly isExact: boolean;
}

/** Where a place stands on the map. One that is hidden or only partly shown stands at the middle of its city, never at its door. */
function positionOf(place: ListingPlace): Position {
  const postal = place.postalCode ? placeOfPostalCode(place.postalCode) : null;
  const city = place.city && place.state ? placeOfCity(place.city, place.state) : null;
  const isExact = place.visibility !== "HIDDEN";
  const fullyShown = place.visibility === "FULL" && place.latitude !== null && place.longitude !== null;
  const stand = fullyShown ? place : place.visibility === "FULL" ? (postal ?? city) : (city ?? postal);
  const known = postal ?? city;
  // A postal code may lie in two states; which of them, its address says.
  const state = known?.states.find((each) => each === place.state) ?? known?.state;
  const county = known?.counties.find((fips) => stateOfCounty(fips) === state) ?? known?.countyFips;
  const codes = [state ? `in:S:${state}` : null, county ? `in:C:${county}` : null].filter((code) => code !== null);
  return { latitude: stand?.latitude ?? null, longitude: stand?.longitude ?? null, codes, isExact };
}

/** Listings share their hours: the ways to be open are few. */
const knownHours = new Map<string, DocumentHours>();

function hoursOf(rules: readonly OpeningRule[], zone: string | null): DocumentHours | null {
  const useful = rules.filter((rule) => (rule.opensAt && rule.closesAt) || rule.isClosed);
  if (!useful.some((rule) => rule.opensAt)) return null;
  const sorted = useful.map((rule) => JSON.stringify(rule)).sort();
  const place = zone ?? "America/New_York";
  const text = `${place}\n${sorted.join("\n")}`;
  let hours = knownHours.get(text);
  if (!hours) {
    const digest = createHash("sha1").update(text).digest("base64url").slice(0, 12);
    hours = { digest, zone: place, rules: sorted.map((rule) => JSON.parse(rule) as OpeningRule) };
    if (knownHours.size >= mostKept) knownHours.clear();
    knownHours.set(text, hours);
  }
  return hours;
}

/** The documents of one listing: one a place, or a single one without. Pure. */
export function documentsOf(source: ListingSource, known: Lexicon = lexicon()): SearchDocument[] {
  const shared = {
    serviceId: source.serviceId,
    fields: fieldsOf(source, known),
    words: [
      ...new Set(
        wordsOf(
          [
            source.name,
            source.alternateName,
            source.organization,
            source.summary,
            source.description,
            source.program,
            ...source.categories,
            ...source.translations.map((each) => each.text),
          ].join(" "),
        ),
      ),
    ].filter((word) => word.length <= 30),
    needs: withBroader("need", source.needs, known),
    situations: withBroader("situation", source.situations, known),
    delivery: source.delivery,
    cost: source.cost,
    fundStatus: source.fundStatus,
    acceptsReferrals: source.acceptsReferrals,
    fundRank: fundRanks[source.fundStatus] ?? 1,
    verifiedAt: source.verifiedAt,
    name: source.name,
    nameKey: sortKey(source.name),
    summary: source.summary || source.description.slice(0, 240),
    organization: source.organization,
  };
  const codes = coverageCodes(source.areas);
  if (source.places.length === 0) {
    const hours = hoursOf(source.hours, source.hoursTimezone ?? null);
    return [
      {
        ...shared,
        id: source.serviceId,
        locationId: null,
        isFirst: true,
        languages: [...new Set(source.languages)],
        areas: codes,
        latitude: null,
        longitude: null,
        hasExactPlace: true,
        hours,
      },
    ];
  }
  return source.places.map((place, index) => {
    const position = positionOf(place);
    const ownHours = place.hours.length > 0 ? place.hours : source.hours;
    return {
      ...shared,
      id: `${source.serviceId}_${place.locationId}`,
      locationId: place.locationId,
      isFirst: index === 0,
      languages: [...new Set([...source.languages, ...place.languages])],
      areas: [...codes, ...position.codes],
      latitude: position.latitude,
      longitude: position.longitude,
      hasExactPlace: position.isExact,
      hours: hoursOf(ownHours, place.timezone),
    };
  });
}

const signatures = new WeakMap<DocumentFields, string>();

/** The fields as one text, for the final ranking: fields parted by "|", words by blanks, a repeated word with its count ("rent*3"). */
export function signatureOf(fields: DocumentFields): string {
  // All documents of a service share their fields.
  const known = signatures.get(fields);
  if (known !== undefined) return known;
  const made = signFields(fields);
  signatures.set(fields, made);
  return made;
}

function signFields(fields: DocumentFields): string {
  return fieldNames
    .map((field) => {
      const counts = new Map<string, number>();
      for (const token of fields[field]) counts.set(token, (counts.get(token) ?? 0) + 1);
      return [...counts].map(([token, count]) => (count > 1 ? `${token}*${count}` : token)).join(" ");
    })
    .join("|");
}
