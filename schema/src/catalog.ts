/**
 * The catalog's closed lists and the plain shape of a listing as people write it by hand.
 *
 * Seeds, factories and the generator all produce {@link OrganizationRecord}; the server's catalog writer is the only one that stores it.
 */
import { z } from "zod";

export const deliveries = ["IN_PERSON", "PHONE", "ONLINE", "HOME_VISIT"] as const;
export type Delivery = (typeof deliveries)[number];

/** What the person pays. `VARIES` covers sliding scales that a listing does not spell out. */
export const costs = ["FREE", "SLIDING_SCALE", "INSURANCE", "FEE", "VARIES", "UNKNOWN"] as const;
export type Cost = (typeof costs)[number];

export const fundStatuses = ["OPEN", "WAITLIST", "CLOSED", "PAUSED", "UNKNOWN"] as const;
export type FundStatus = (typeof fundStatuses)[number];

export const addressVisibilities = ["FULL", "PARTIAL", "HIDDEN"] as const;
export type AddressVisibility = (typeof addressVisibilities)[number];

const twoLetters = z.string().regex(/^[A-Z]{2}$/, "a two-letter state or territory code");

/** Where people may live to use a service. States by USPS code, counties by five-digit FIPS, postal codes by five digits. */
export const coverageRecord = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("NATION") }),
  z.object({ kind: z.literal("STATES"), states: z.array(twoLetters).min(1) }),
  z.object({ kind: z.literal("COUNTIES"), counties: z.array(z.string().regex(/^\d{5}$/, "a five-digit county FIPS code")).min(1) }),
  z.object({ kind: z.literal("POSTAL_CODES"), postalCodes: z.array(z.string().regex(/^\d{5}$/, "a five-digit postal code")).min(1) }),
  /** Nothing stated: only the surroundings of its places are served. */
  z.object({ kind: z.literal("LOCAL") }),
]);
export type CoverageRecord = z.infer<typeof coverageRecord>;

const text = (max: number) => z.string().trim().min(1).max(max);
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens")
  .max(120);

export const phoneRecord = z.object({
  /** As people dial it, e.g. "1-800-555-0100". */
  number: text(40),
  extension: z.string().max(20).optional(),
  type: z.enum(["voice", "text", "fax", "tty"]).default("voice"),
  description: z.string().max(300).optional(),
  languages: z.array(z.string()).default([]),
});

/** Weekly hours. `days` are RFC 5545 codes; a span may pass midnight (closes earlier than it opens). */
export const scheduleRecord = z.object({
  days: z.array(z.enum(["MO", "TU", "WE", "TH", "FR", "SA", "SU"])).min(1),
  opensAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  closesAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  description: z.string().max(300).optional(),
});

export const locationRecord = z.object({
  /** Unique inside its organization. */
  key: slug,
  name: text(200),
  address: z.object({
    line1: text(200),
    line2: z.string().max(200).optional(),
    city: text(100),
    state: twoLetters,
    postalCode: z.string().regex(/^\d{5}$/),
  }),
  visibility: z.enum(addressVisibilities).default("FULL"),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  /** IANA zone of the place; found from the coordinates where it is left out. */
  timezone: z.string().optional(),
  schedules: z.array(scheduleRecord).default([]),
  phones: z.array(phoneRecord).default([]),
  accessibility: z.array(z.string().max(200)).default([]),
});

export const serviceRecord = z.object({
  /** Unique in the whole catalog. */
  slug,
  name: text(200),
  alternateName: z.string().max(200).optional(),
  /** Plain language, about a sixth-grade reading level. */
  summary: text(240),
  description: text(4000),
  /** The same for Spanish readers, written in Spanish, not translated word by word. */
  es: z.object({ name: z.string().max(200).optional(), summary: text(240), description: z.string().max(4000).optional() }),
  url: z.url().optional(),
  email: z.email().optional(),
  /** Slugs of the need taxonomy, the main one first. */
  needs: z.array(slug).min(1),
  /** Slugs of the situation taxonomy: whom it is made for. Empty where it is for everybody. */
  situations: z.array(slug).default([]),
  delivery: z.array(z.enum(deliveries)).min(1),
  coverage: coverageRecord,
  cost: z.enum(costs).default("FREE"),
  costNote: z.string().max(500).optional(),
  fundStatus: z.enum(fundStatuses).default("UNKNOWN"),
  fundNote: z.string().max(500).optional(),
  /** ISO 639-1 codes in which one is served. */
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).default(["en"]),
  /** Who may use it, in plain words. */
  eligibility: z.string().max(2000).optional(),
  minimumAge: z.number().int().min(0).optional(),
  maximumAge: z.number().int().max(130).optional(),
  /** How to apply, one sentence a step, in order. */
  howToApply: z.array(text(400)).default([]),
  requiredDocuments: z.array(text(200)).default([]),
  phones: z.array(phoneRecord).default([]),
  /** Hours of a service that has no place (a phone line); those of places stand with the place. */
  schedules: z.array(scheduleRecord).default([]),
  /** Keys of the organization's locations at which it is offered. */
  locations: z.array(slug).default([]),
  acceptsReferrals: z.boolean().default(false),
  /** Business days in which the receiver answers a referral. */
  responseDays: z.number().int().min(1).max(60).default(5),
});

export const organizationRecord = z.object({
  slug,
  name: text(200),
  alternateName: z.string().max(200).optional(),
  description: text(4000),
  website: z.url().optional(),
  email: z.email().optional(),
  phones: z.array(phoneRecord).default([]),
  locations: z.array(locationRecord).default([]),
  services: z.array(serviceRecord).min(1),
});

/** As written by hand: what has a default may be left out. */
export type OrganizationRecordInput = z.input<typeof organizationRecord>;
/** As read: every default filled in. */
export type OrganizationRecord = z.output<typeof organizationRecord>;
export type ServiceRecord = OrganizationRecord["services"][number];
export type LocationRecord = OrganizationRecord["locations"][number];
