import { nextInstant, type OpenAt, readOpenAt, writeOpenAt } from "./open-at.ts";

/**
 * A whole search as its address holds it, so that a link, a bookmark and the back button bring the same list again.
 * Lists are joined by commas, enum values are written as people type: `?q=insulin&near=78666&delivery=phone,online&fund=open`.
 */
export interface SearchState {
  readonly text: string;
  /** As it was typed: a ZIP code, a city, or "30.27,-97.74" from the device. */
  readonly near: string;
  readonly withinMiles: number;
  readonly needs: readonly string[];
  readonly situations: readonly string[];
  readonly delivery: readonly Delivery[];
  readonly languages: readonly string[];
  readonly cost: readonly Cost[];
  readonly fundStatus: readonly FundStatus[];
  readonly openNow: boolean;
  /** Instead of now: a time of the week. */
  readonly openAt: OpenAt | null;
  readonly acceptsReferrals: boolean;
  readonly checkedWithinDays: CheckedWithin | null;
  readonly sort: ListingSort;
}

export const deliveries = ["PHONE", "ONLINE", "IN_PERSON", "HOME_VISIT"] as const;
export type Delivery = (typeof deliveries)[number];
export const costs = ["FREE", "SLIDING_SCALE", "INSURANCE", "FEE", "VARIES", "UNKNOWN"] as const;
export type Cost = (typeof costs)[number];
export const fundStatuses = ["OPEN", "WAITLIST", "PAUSED", "CLOSED", "UNKNOWN"] as const;
export type FundStatus = (typeof fundStatuses)[number];
export const sorts = ["RELEVANCE", "DISTANCE", "FRESHNESS", "NAME"] as const;
export type ListingSort = (typeof sorts)[number];
export const radii = [5, 10, 25, 50, 100] as const;
export const checkedWithin = [30, 90] as const;
export type CheckedWithin = (typeof checkedWithin)[number];

export const emptySearch: SearchState = {
  text: "",
  near: "",
  withinMiles: 25,
  needs: [],
  situations: [],
  delivery: [],
  languages: [],
  cost: [],
  fundStatus: [],
  openNow: false,
  openAt: null,
  acceptsReferrals: false,
  checkedWithinDays: null,
  sort: "RELEVANCE",
};

/** Longer than any question that a person types; the server has its own limit. */
const longest = 200;

/** Reads an address. What it does not know, or what was mistyped, is left out; it never throws. */
export function readSearch(query: URLSearchParams): SearchState {
  return {
    text: (query.get("q") ?? "").trim().slice(0, longest),
    near: (query.get("near") ?? "").trim().slice(0, longest),
    withinMiles: oneOf(radii, Number(query.get("within"))) ?? emptySearch.withinMiles,
    needs: slugsOf(query, "need"),
    situations: slugsOf(query, "who"),
    delivery: enumsOf(query, "delivery", deliveries),
    languages: slugsOf(query, "speaks"),
    cost: enumsOf(query, "cost", costs),
    fundStatus: enumsOf(query, "fund", fundStatuses),
    openNow: query.get("open") === "now",
    openAt: readOpenAt(query.get("open")),
    acceptsReferrals: query.get("referrals") === "yes",
    checkedWithinDays: oneOf(checkedWithin, Number(query.get("checked"))),
    sort: oneOf(sorts, toEnum(query.get("sort") ?? "")) ?? emptySearch.sort,
  };
}

/** Writes the address of a search, without the question mark; what is as usual is left out. */
export function writeSearch(search: Partial<SearchState>): string {
  const state = { ...emptySearch, ...search };
  const entries: readonly (readonly [string, string])[] = [
    ["q", state.text.trim()],
    ["near", state.near.trim()],
    ["within", state.near.trim() === "" || state.withinMiles === emptySearch.withinMiles ? "" : String(state.withinMiles)],
    ["need", state.needs.join(",")],
    ["who", state.situations.join(",")],
    ["delivery", state.delivery.map(toWord).join(",")],
    ["speaks", state.languages.join(",")],
    ["cost", state.cost.map(toWord).join(",")],
    ["fund", state.fundStatus.map(toWord).join(",")],
    ["open", state.openNow ? "now" : state.openAt ? writeOpenAt(state.openAt) : ""],
    ["referrals", state.acceptsReferrals ? "yes" : ""],
    ["checked", state.checkedWithinDays === null ? "" : String(state.checkedWithinDays)],
    ["sort", state.sort === emptySearch.sort ? "" : toWord(state.sort)],
  ];
  return entries
    .filter(([, value]) => value !== "")
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%20", "+")}`)
    .join("&");
}

/** The same search without its filters; words, place and order stay. */
export function withoutFilters(state: SearchState): SearchState {
  return { ...emptySearch, text: state.text, near: state.near, withinMiles: state.withinMiles, sort: state.sort };
}

export function countFilters(state: SearchState): number {
  const lists = [state.needs, state.situations, state.delivery, state.languages, state.cost, state.fundStatus];
  const switches = [state.openNow || state.openAt !== null, state.acceptsReferrals, state.checkedWithinDays !== null];
  return lists.reduce((sum, list) => sum + list.length, 0) + switches.filter(Boolean).length;
}

/** Adds what is missing, takes away what is there. */
export function toggled<T>(list: readonly T[], value: T): readonly T[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}

const coordinates = /^(-?\d{1,2}(?:\.\d+)?),\s*(-?\d{1,3}(?:\.\d+)?)$/;

/** The device's place as it stands in the address: two decimals, about half a mile, so that a shared link does not tell a door. */
export function nearOfPosition(latitude: number, longitude: number): string {
  return `${latitude.toFixed(2)},${longitude.toFixed(2)}`;
}

export function isPosition(near: string): boolean {
  return coordinates.test(near.trim());
}

/** The search as the API takes it. `today` decides what "checked within 30 days" and "open on Saturday" mean. */
export function toListingSearch(state: SearchState, locale: string, today: Date) {
  return {
    text: state.text === "" ? null : state.text,
    near: toNear(state),
    needs: orNull(state.needs),
    situations: orNull(state.situations),
    delivery: orNull(state.delivery),
    languages: orNull(state.languages),
    cost: orNull(state.cost),
    fundStatus: orNull(state.fundStatus),
    openNow: state.openNow ? true : null,
    openAt: state.openAt ? nextInstant(state.openAt, today).toISOString() : null,
    acceptsReferrals: state.acceptsReferrals ? true : null,
    verifiedSince: state.checkedWithinDays === null ? null : dayBefore(today, state.checkedWithinDays),
    sort: state.sort,
    locale,
  };
}

function toNear({ near, withinMiles: radiusMiles }: SearchState) {
  const place = near.trim();
  if (place === "") return null;
  const [, latitude, longitude] = coordinates.exec(place) ?? [];
  if (latitude !== undefined && longitude !== undefined) return { latitude: Number(latitude), longitude: Number(longitude), radiusMiles };
  return /^\d{5}(-\d{4})?$/.test(place) ? { postalCode: place.slice(0, 5), radiusMiles } : { place, radiusMiles };
}

function dayBefore(today: Date, days: number): string {
  return new Date(today.getTime() - days * 86_400_000).toISOString().slice(0, 10);
}

function orNull<T>(list: readonly T[]): T[] | null {
  return list.length === 0 ? null : [...list];
}

function slugsOf(query: URLSearchParams, key: string): string[] {
  const slugs = query.getAll(key).flatMap((value) => value.split(","));
  return [...new Set(slugs.map((slug) => slug.trim().toLowerCase()))].filter((slug) => /^[a-z0-9][a-z0-9-]{0,80}$/.test(slug)).slice(0, 30);
}

function enumsOf<const T extends string>(query: URLSearchParams, key: string, known: readonly T[]): T[] {
  const asked = query.getAll(key).flatMap((value) => value.split(",").map(toEnum));
  return known.filter((value) => asked.includes(value));
}

function oneOf<const T>(known: readonly T[], value: unknown): T | null {
  return known.find((one) => one === value) ?? null;
}

function toWord(value: string): string {
  return value.toLowerCase().replaceAll("_", "-");
}

function toEnum(word: string): string {
  return word.trim().toUpperCase().replaceAll("-", "_");
}
