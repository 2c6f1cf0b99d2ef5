import type {
  Cost,
  CoverageRecord,
  Delivery,
  FundStatus,
  LocationRecord,
  OrganizationRecord,
  ServiceRecord,
} from "@waypost/schema/catalog";
import { needs } from "@waypost/schema/taxonomy/needs";
import { situations } from "@waypost/schema/taxonomy/situations";
import type { Term } from "@waypost/schema/taxonomy/term";
import { Prng, weights } from "./prng.ts";
import { Surroundings, type SyntheticPlace } from "./surroundings.ts";
import {
  accessibilities,
  anyOffer,
  areaCodes,
  brands,
  documents,
  eligibilities,
  kinds,
  offers,
  otherLanguages,
  placeNames,
  steps,
  streets,
} from "./words.ts";

export type { SyntheticPlace } from "./surroundings.ts";

type Schedule = LocationRecord["schedules"][number];
type Phone = ServiceRecord["phones"][number];

const defaultSeed = 1;
const defaultBatch = 200;

const termBySlug = new Map(needs.map((need) => [need.slug, need]));
const topOf = (need: Term): string => {
  const broader = need.parent === null ? undefined : termBySlug.get(need.parent);
  return broader ? topOf(broader) : need.slug;
};

/** How often a listing is of a top need; the others count once. */
const topWeights: Readonly<Record<string, number>> = {
  food: 5,
  housing: 4.5,
  medicine: 4,
  "transport-and-lodging": 4,
  utilities: 2,
  "health-care": 2.5,
  money: 1.5,
  "mental-health-and-recovery": 1.5,
};
/** The narrower terms of each top need: those that listings name. */
const narrower = Map.groupBy(
  needs.filter((need) => need.parent !== null),
  topOf,
);
const tops = weights([...narrower.keys()].map((top) => [top, topWeights[top] ?? 1] as const));

/** 1.3 on average. */
const servicesEach = weights([
  [1, 78],
  [2, 15],
  [3, 6],
  [4, 1],
] as const);
const coverageKinds = weights<CoverageRecord["kind"]>([
  ["LOCAL", 45],
  ["COUNTIES", 20],
  ["STATES", 20],
  ["NATION", 10],
  ["POSTAL_CODES", 5],
]);
const nearDeliveries = weights<readonly Delivery[]>([
  [["IN_PERSON"], 55],
  [["IN_PERSON", "PHONE"], 22],
  [["HOME_VISIT"], 10],
  [["IN_PERSON", "HOME_VISIT"], 5],
  [["PHONE"], 5],
  [["IN_PERSON", "ONLINE"], 3],
]);
const farDeliveries = weights<readonly Delivery[]>([
  [["PHONE", "ONLINE"], 45],
  [["ONLINE"], 20],
  [["PHONE"], 20],
  [["IN_PERSON", "PHONE"], 15],
]);
const costMix = weights<Cost>([
  ["FREE", 62],
  ["SLIDING_SCALE", 13],
  ["INSURANCE", 7],
  ["FEE", 5],
  ["VARIES", 6],
  ["UNKNOWN", 7],
]);
const fundMix = weights<FundStatus>([
  ["OPEN", 45],
  ["WAITLIST", 12],
  ["CLOSED", 8],
  ["PAUSED", 5],
  ["UNKNOWN", 30],
]);
const situationCounts = weights([
  [0, 45],
  [1, 38],
  [2, 17],
] as const);
const hours = weights<readonly Schedule[]>([
  [[{ days: ["MO", "TU", "WE", "TH", "FR"], opensAt: "09:00", closesAt: "17:00" }], 45],
  [[{ days: ["MO", "TU", "WE", "TH"], opensAt: "08:30", closesAt: "16:30" }], 15],
  [[{ days: ["TU", "TH"], opensAt: "10:00", closesAt: "14:00" }], 12],
  [
    [
      { days: ["MO", "WE", "FR"], opensAt: "09:00", closesAt: "13:00" },
      { days: ["SA"], opensAt: "09:00", closesAt: "12:00" },
    ],
    12,
  ],
  [[{ days: ["MO", "TU", "WE", "TH", "FR", "SA"], opensAt: "08:00", closesAt: "20:00" }], 10],
  [[{ days: ["MO", "TU", "WE", "TH", "FR", "SA", "SU"], opensAt: "18:00", closesAt: "07:00" }], 6],
]);
/** Needs whose places are told to nobody. */
const secretPlaces: ReadonlySet<string> = new Set(["domestic-violence-help", "sexual-assault-help"]);

const slugOf = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 50)
    .replace(/^-+|-+$/g, "");
const citySlug = (city: string): string => slugOf(city) || "place";
const kindSlugs = new Map(kinds.map((kind) => [kind, slugOf(kind)]));

const within = (value: number, limit: number): number => Math.min(limit, Math.max(-limit, Math.round(value * 1e5) / 1e5));

/** Invents one organization after the other; the course of its chance depends on the seed and the places alone. */
class Inventor {
  private readonly prng: Prng;
  private readonly surroundings: Surroundings;
  private readonly places: readonly SyntheticPlace[];
  private organizations = 0;
  private services = 0;

  constructor(places: readonly SyntheticPlace[], seed: number) {
    this.places = places;
    this.prng = new Prng(seed);
    this.surroundings = new Surroundings(places);
  }

  /** The next one, with at most so many services. */
  organization(atMost: number): OrganizationRecord {
    const { prng } = this;
    const number = ++this.organizations;
    const home = prng.pick(this.places);
    const brand = prng.pick(brands);
    const kind = prng.pick(kinds);
    const name = prng.chance(0.5) ? `${brand} ${kind} of ${home.city}` : `${home.city} ${brand} ${kind}`;
    const count = Math.min(atMost, prng.weighted(servicesEach));
    const services: ServiceRecord[] = [];
    for (let index = 0; index < count; index++) services.push(this.service(home, brand));

    const needsPlace = services.some((service) => service.coverage.kind === "LOCAL" || service.delivery.includes("IN_PERSON"));
    const secret = services.some((service) => service.needs.some((need) => secretPlaces.has(need)));
    const locations: LocationRecord[] = [];
    if (needsPlace || prng.chance(0.5)) locations.push(this.location(home, 1, secret));
    if (needsPlace && prng.chance(0.1)) locations.push(this.location(this.surroundings.near(home, prng), 2, secret));
    for (const service of services) {
      if (service.coverage.kind === "LOCAL" || service.delivery.includes("IN_PERSON"))
        service.locations = locations.map((location) => location.key);
      else service.schedules = this.hours();
    }
    return {
      slug: `${citySlug(home.city)}-${kindSlugs.get(kind)}-${String(number).padStart(7, "0")}`,
      name,
      description: `${name} helps people in and around ${home.city}, ${home.state}. An invented organization, made to try the product at scale.`,
      website: `https://org-${number}.example.org/`,
      email: `help@org-${number}.example.org`,
      phones: [this.phone(home.state)],
      locations,
      services,
    };
  }

  private service(home: SyntheticPlace, brand: string): ServiceRecord {
    const { prng } = this;
    const number = ++this.services;
    const top = prng.weighted(tops);
    const terms = narrower.get(top) as Term[];
    const need = prng.pick(terms);
    const needSlugs = new Set([need.slug]);
    if (prng.chance(0.35)) needSlugs.add(prng.pick(terms).slug);
    if (prng.chance(0.1)) needSlugs.add(prng.pick(terms).slug);

    const people = new Set<Term>();
    for (let left = prng.weighted(situationCounts); left > 0; left--) people.add(prng.pick(situations));
    const madeFor = [...people];
    const coverage = this.coverage(home);
    const far = coverage.kind === "NATION" || coverage.kind === "STATES";
    const offer = prng.pick(offers[top] ?? anyOffer);
    const where =
      coverage.kind === "NATION" ? { en: "all over the country", es: "en todo el país" } : whereIn(far ? home.state : home.city);
    const first = madeFor[0];
    const whom = first ? { en: ` Made for: ${first.name.en}.`, es: ` Para: ${first.name.es}.` } : { en: "", es: "" };
    const cost = prng.weighted(costMix);
    const fundStatus = prng.weighted(fundMix);
    const languages = ["en"];
    if (prng.chance(0.4)) languages.push("es");
    if (prng.chance(0.15)) languages.push(prng.pick(otherLanguages));
    const branded = prng.chance(0.4);
    const summary = {
      en: fitting(`${need.name.en}. ${offer.en} For people ${where.en}.`, whom.en),
      es: fitting(`${need.name.es}. ${offer.es} Para personas ${where.es}.`, whom.es),
    };
    const slug = `${need.slug}-${citySlug(home.city)}-${String(number).padStart(7, "0")}`;

    const record: ServiceRecord = {
      slug,
      name: branded ? `${brand}: ${need.name.en}` : `${need.name.en} ${where.en}`,
      summary: summary.en,
      description: `${summary.en} Our workers answer your questions and tell you what to bring.`,
      es: {
        name: branded ? `${brand}: ${need.name.es}` : `${need.name.es} ${where.es}`,
        summary: summary.es,
        description: `${summary.es} Contestamos sus preguntas y le decimos qué papeles traer.`,
      },
      url: `https://listing-${number}.example.org/`,
      needs: [...needSlugs],
      situations: madeFor.map((situation) => situation.slug),
      delivery: [...prng.weighted(far ? farDeliveries : nearDeliveries)],
      coverage,
      cost,
      fundStatus,
      languages,
      eligibility: prng.pick(eligibilities),
      howToApply: steps.slice(0, prng.between(1, steps.length)),
      requiredDocuments: this.some(documents, 3),
      phones: [this.phone(far ? "" : home.state)],
      schedules: [],
      locations: [],
      acceptsReferrals: prng.chance(0.3),
      responseDays: prng.between(1, 10),
    };
    if (cost === "SLIDING_SCALE") record.costNote = "What you pay depends on your income.";
    if (cost === "FEE") record.costNote = `About $${prng.between(1, 12) * 5} a visit.`;
    if (fundStatus === "WAITLIST") record.fundNote = `The wait is about ${prng.between(2, 26)} weeks.`;
    if (record.situations.includes("older-adult")) record.minimumAge = 60;
    else if (record.situations.includes("child")) record.maximumAge = 17;
    return record;
  }

  private coverage(home: SyntheticPlace): CoverageRecord {
    const { prng, surroundings } = this;
    const kind = prng.weighted(coverageKinds);
    switch (kind) {
      case "STATES":
        return { kind, states: surroundings.states(home, prng) };
      case "COUNTIES": {
        const counties = surroundings.counties(home, prng);
        return counties.length > 0 ? { kind, counties } : { kind: "POSTAL_CODES", postalCodes: surroundings.postalCodes(home, prng) };
      }
      case "POSTAL_CODES":
        return { kind, postalCodes: surroundings.postalCodes(home, prng) };
      case "LOCAL":
      case "NATION":
        return { kind };
    }
  }

  private location(place: SyntheticPlace, number: number, secret: boolean): LocationRecord {
    const { prng } = this;
    return {
      key: `place-${number}`,
      name: `${prng.pick(placeNames)}, ${place.city}`,
      address: {
        line1: `${prng.between(100, 9899)} ${prng.pick(streets)}`,
        city: place.city,
        state: place.state,
        postalCode: place.postalCode,
      },
      visibility: secret ? "HIDDEN" : prng.chance(0.05) ? "PARTIAL" : "FULL",
      latitude: within(place.latitude + (prng.next() - 0.5) * 0.03, 90),
      longitude: within(place.longitude + (prng.next() - 0.5) * 0.03, 180),
      schedules: this.hours(),
      phones: prng.chance(0.3) ? [this.phone(place.state)] : [],
      accessibility: this.some(accessibilities, 2),
    };
  }

  /** Of their own, so that a caller may change them. */
  private hours(): Schedule[] {
    return this.prng.weighted(hours).map((span) => ({ ...span, days: [...span.days] }));
  }

  /** Toll-free where no state is meant. */
  private phone(state: string): Phone {
    const line = String(this.prng.between(0, 99)).padStart(2, "0");
    return { number: `1-${areaCodes[state] ?? "800"}-555-01${line}`, type: "voice", languages: [] };
  }

  private some(list: readonly string[], atMost: number): string[] {
    const chosen = new Set<string>();
    for (let left = this.prng.between(0, atMost); left > 0; left--) chosen.add(this.prng.pick(list));
    return [...chosen];
  }
}

const summaryLimit = 240;
/** A summary with its last sentence where there is room for it. */
const fitting = (text: string, last: string): string =>
  (text.length + last.length <= summaryLimit ? text + last : text).slice(0, summaryLimit).trimEnd();

const whereIn = (place: string) => ({ en: `in ${place}`, es: `en ${place}` });

/**
 * Invented organizations with exactly `listings` services in all, in batches of `batch` organizations, for trials at scale.
 *
 * The same options give the same records, and the size of the batches changes none of them. Only one batch is held at a time.
 * Records are in output form (every default filled in), so that the loop need not parse them. Where no county is known near a
 * place, postal codes stand in for counties.
 */
export function* syntheticOrganizations(options: {
  readonly listings: number;
  readonly seed?: number;
  readonly places: readonly SyntheticPlace[];
  readonly batch?: number;
}): Generator<OrganizationRecord[]> {
  const { listings, places, seed = defaultSeed, batch: size = defaultBatch } = options;
  if (!Number.isInteger(listings) || listings < 0) throw new RangeError(`listings must be a whole number, not ${listings}`);
  if (!Number.isInteger(size) || size < 1) throw new RangeError(`batch must be at least 1, not ${size}`);
  if (places.length === 0) throw new RangeError("places must hold at least one place");
  const inventor = new Inventor(places, seed);
  let left = listings;
  while (left > 0) {
    const batch: OrganizationRecord[] = [];
    while (left > 0 && batch.length < size) {
      const organization = inventor.organization(left);
      left -= organization.services.length;
      batch.push(organization);
    }
    yield batch;
  }
}
