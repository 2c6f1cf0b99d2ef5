import type { Alternative } from "./analyzer.ts";
import type { SearchDocument } from "./document.ts";
import type { Serving } from "./serving.ts";

export const facetNames = [
  "NEED",
  "SITUATION",
  "DELIVERY",
  "LANGUAGE",
  "COST",
  "FUND_STATUS",
  "ACCEPTS_REFERRALS",
  "OPEN_NOW",
  "DISTANCE",
] as const;
export type FacetName = (typeof facetNames)[number];

/** Facets that are a value of the document itself; the others are counted by a question of their own. */
export type ValueFacet = Exclude<FacetName, "OPEN_NOW" | "DISTANCE">;

/** The values of the facet DISTANCE: with each, how many results there would be if the radius were so many miles. */
export const distanceBands = [5, 10, 25, 50, 100] as const;

export type SortName = "RELEVANCE" | "DISTANCE" | "FRESHNESS" | "NAME";
export type EngineName = "MEILISEARCH" | "POSTGRES";

/**
 * What words must be held. `all`: each of them, the thing itself. `any`: at least one; more and weightier ones first.
 * Tokens are those of the analyzer, never what somebody typed.
 */
export type EngineText =
  | { readonly mode: "all"; readonly tokens: readonly Alternative[] }
  | { readonly mode: "any"; readonly tokens: readonly Alternative[] };

/** Kept is what lies within the radius, and what serves the place: holds one of the area codes. */
export interface EngineNear {
  readonly latitude: number;
  readonly longitude: number;
  /** 0: areas only (a whole state has no radius). */
  readonly radiusMiles: number;
  readonly areas: readonly string[];
  /** Those of the areas that may or may not hold the place: what serves them is kept, and is not taken for something made for it. */
  readonly uncertain?: readonly string[];
}

/** Values within a list are alternatives, lists are joined by "and". An absent or empty list asks for nothing. */
export interface EngineFilters {
  readonly needs?: readonly string[];
  readonly situations?: readonly string[];
  readonly delivery?: readonly string[];
  readonly languages?: readonly string[];
  readonly cost?: readonly string[];
  readonly fundStatus?: readonly string[];
  readonly acceptsReferrals?: boolean;
  /** Digests of the hours that are open at the instant asked for. */
  readonly openHours?: readonly string[];
  /** Seconds since 1970. */
  readonly verifiedSince?: number;
  /** Seconds since 1970. What was verified before is out of search; what was never verified stays. */
  readonly trustedSince?: number;
}

/** True when a facet's values are narrowed by a filter of its own. */
export function isFiltered(filters: EngineFilters, facet: FacetName): boolean {
  const lists: Partial<Record<FacetName, readonly string[] | undefined>> = {
    NEED: filters.needs,
    SITUATION: filters.situations,
    DELIVERY: filters.delivery,
    LANGUAGE: filters.languages,
    COST: filters.cost,
    FUND_STATUS: filters.fundStatus,
  };
  if (facet === "ACCEPTS_REFERRALS") return filters.acceptsReferrals !== undefined;
  if (facet === "OPEN_NOW") return filters.openHours !== undefined;
  // Its own filter is the radius, which every search near a place has.
  if (facet === "DISTANCE") return true;
  return (lists[facet]?.length ?? 0) > 0;
}

export interface EngineQuery {
  readonly text: EngineText | null;
  readonly near: EngineNear | null;
  readonly filters: EngineFilters;
  readonly sort: SortName;
  readonly offset: number;
  readonly limit: number;
  /** So many of the first carry their signature, for the final ranking; those behind them keep the engine's order. */
  readonly ranked: number;
  readonly facets: readonly FacetName[];
  /** Hours open now, for counting the facet OPEN_NOW when it is not a filter. */
  readonly openNow?: readonly string[];
}

/** A service that was found, with what the final ranking reads. */
export interface Candidate {
  readonly serviceId: string;
  /** Words of its fields, as {@link SearchDocument.signature} joins them. Empty behind the first `ranked`. */
  readonly signature: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Whether it says that it serves the place. `UNSAID` behind the first `ranked`. */
  readonly serves: Serving;
  readonly fundRank: number;
  /** Seconds since 1970; 0 when never. */
  readonly verifiedAt: number;
}

export interface FacetCount {
  readonly facet: FacetName;
  readonly value: string;
  readonly count: number;
}

export interface EngineAnswer {
  /** In the engine's order, each service once. The same query over the same index gives the same order. */
  readonly candidates: readonly Candidate[];
  /** Services that match, never more than there are; at least so many when `totalIsExact` is false. */
  readonly total: number;
  readonly totalIsExact: boolean;
  readonly facets: readonly FacetCount[];
}

/**
 * `EMPTY`: it holds no index of ours, and needs a rebuild before it is asked anything. `DOWN`: it does not answer. `SLOW`: it answers too late.
 * `REFUSED`: it does not take our key. `UNSUITABLE`: it lacks something that we ask for, as another version or an index set up otherwise does.
 * `FULL`: its disk. `FAILING`: an error of its own.
 */
export const engineHealths = ["READY", "EMPTY", "DOWN", "SLOW", "REFUSED", "UNSUITABLE", "FULL", "FAILING"] as const;
export type EngineHealth = (typeof engineHealths)[number];
export type EngineFaultKind = Exclude<EngineHealth, "READY">;

/** Why an engine did not do what it was asked. */
export class EngineFault extends Error {
  readonly kind: EngineFaultKind;
  constructor(message: string, kind: EngineFaultKind, options?: ErrorOptions) {
    super(message, options);
    this.name = "EngineFault";
    this.kind = kind;
  }
}

/**
 * A search engine over {@link SearchDocument}s. Two adapters implement it and pass one contract (tests/contracts/search.contract.ts).
 * A fault of the engine or of the way to it rejects with an {@link EngineFault}; the service then asks the other engine.
 */
export interface SearchEngine {
  readonly name: EngineName;
  find(query: EngineQuery, signal?: AbortSignal): Promise<EngineAnswer>;
  /**
   * Puts documents in place of all that their services had. Returns when they are searchable. Safe to repeat. An engine that has to be built
   * first rejects as `EMPTY`.
   */
  index(documents: readonly SearchDocument[]): Promise<void>;
  /** Takes services out. Unknown ids do no harm. */
  remove(serviceIds: readonly string[]): Promise<void>;
  /** Fills the index anew; readers see the old one until the new one is whole. */
  rebuild(batches: AsyncIterable<readonly SearchDocument[]>): Promise<void>;
  /** Tries what searches ask for, within a second. */
  health(): Promise<EngineHealth>;
  /** Every document that is wanted of these services, and every one that is held of them, with digests: equal where the two are. */
  compare(serviceIds: readonly string[], wanted: readonly SearchDocument[]): Promise<readonly ComparedDocument[]>;
  /** How many documents it holds. */
  documentCount(): Promise<number>;
  /** The services that it holds documents of, in batches; one may come more than once. */
  heldServices(): AsyncIterable<readonly string[]>;
  close(): Promise<void>;
}

export interface ComparedDocument {
  readonly id: string;
  readonly serviceId: string;
  /** Digest of what should be there; null where nothing should. */
  readonly wanted: string | null;
  /** Digest of what is there; null where nothing is. */
  readonly held: string | null;
}
