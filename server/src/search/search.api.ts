import type { ChosenListings } from "../catalog/listing-page.loader.ts";
import type { Place } from "../kernel/place.ts";
import type { EngineHealth, EngineName, FacetName, SortName } from "./engine.ts";
import type { StandbyReason } from "./fall-over.ts";
import type { FundOpening } from "./fund-opening.store.ts";
import type { Highlight } from "./highlights.ts";
import type { ChosenPlace } from "./page.store.ts";
import type { FilterName } from "./without-filter.ts";

export { BadCursor } from "./cursor.ts";

/** Where somebody is: one of the three. A postal code goes before a name, a name before coordinates. */
export interface SearchNear {
  readonly postalCode?: string | null;
  readonly place?: string | null;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  /** Default 25; between 0.1 and 500. */
  readonly radiusMiles?: number | null;
}

export interface SearchRequest {
  readonly text?: string | null;
  readonly near?: SearchNear | null;
  readonly needs?: readonly string[] | null;
  readonly situations?: readonly string[] | null;
  readonly delivery?: readonly string[] | null;
  readonly languages?: readonly string[] | null;
  readonly cost?: readonly string[] | null;
  readonly fundStatus?: readonly string[] | null;
  readonly openNow?: boolean | null;
  /** With openNow, both must hold. */
  readonly openAt?: Date | null;
  readonly acceptsReferrals?: boolean | null;
  /** "2026-11-24" */
  readonly verifiedSince?: string | null;
  readonly sort?: SortName | null;
  readonly facets?: readonly FacetName[] | null;
  readonly locale?: string | null;
  /** Results a page, 1 to 100. */
  readonly first: number;
  readonly after?: string | null;
}

/** What is looked for, without the page. */
export type SearchQuestion = Omit<SearchRequest, "first" | "after">;

export interface SearchEdge {
  /** Made when it is asked for: a deep one is long. */
  readonly cursor: () => string;
  readonly serviceId: string;
  /** The nearest place within the radius; without a radius the place of a service that has one. Null for what serves the place from afar. */
  readonly locationId: string | null;
  readonly distanceMiles: number | null;
  /** Made when they are asked for. */
  readonly highlights: () => readonly Highlight[];
}

export interface SearchFacet {
  readonly facet: FacetName;
  readonly value: string;
  /** In the asked language. */
  readonly label: string;
  readonly count: number;
}

export interface SearchAnswer {
  readonly edges: readonly SearchEdge[];
  /** Behind the last result of the page, shown or gone meanwhile. Made when it is asked for. */
  readonly endCursor: () => string | null;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Never more than there are. */
  readonly totalCount: number;
  readonly totalIsExact: boolean;
  readonly facets: readonly SearchFacet[];
  readonly didYouMean: string | null;
  readonly resolvedPlace: Place | null;
  /** A place was asked for and is not known: the search went on without it. */
  readonly placeUnknown: boolean;
  /** Nothing is for all that was asked; what is shown is related. */
  readonly relaxed: boolean;
  readonly engine: EngineName;
  /** Where nothing was found: the filters without which something would be, the most first. Asks the engine anew. */
  readonly ifWithout: () => Promise<readonly SearchWithoutFilter[]>;
}

export interface SearchWithoutFilter {
  readonly filter: FilterName;
  readonly totalCount: number;
  readonly totalIsExact: boolean;
}

export type SuggestionKind = "NEED" | "PROGRAM" | "ORGANIZATION" | "PLACE";

export interface SearchSuggestion {
  readonly kind: SuggestionKind;
  readonly text: string;
  /** Of the need, service or organization; null for a place. */
  readonly slug: string | null;
  readonly detail: string | null;
}

export interface SearchStatus {
  /** The engine that is asked first right now. */
  readonly engine: EngineName;
  /** Since when. */
  readonly since: Date;
  /** Why PostgreSQL searches although there is a Meilisearch; null where it need not. */
  readonly reason: StandbyReason | null;
  readonly meilisearch: EngineHealth | "NONE";
  /** Services that changed with many others, in an import for instance, and that neither engine has read since. */
  readonly unread: number;
  /** Services that Meilisearch has still to take over, for how long the oldest of them waits, and why it takes nothing over (null: it does). */
  readonly pending: number;
  readonly oldestPendingSeconds: number;
  readonly indexingFault: string | null;
  readonly documents: number;
}

/** Reads the chosen rows, and with them what else it will be asked of these listings. */
export type PageReader = (chosen: ChosenListings<ChosenPlace>) => Promise<readonly ChosenPlace[]>;

/** What the rest of the server may ask of search. */
export interface Search {
  /** What is shown is read by `read`, once; without it, search reads it by itself. @throws BadCursor when `after` is not of this search. */
  search(request: SearchRequest, read?: PageReader): Promise<SearchAnswer>;
  /** Which of these services hold all that is asked for. Never relaxed. */
  matching(request: SearchQuestion, serviceIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** Funds that opened after an instant (at most 90 days back), are open still, and hold all that is asked for; the newest first. */
  fundOpenings(request: SearchQuestion, since: Date, first: number): Promise<readonly FundOpening[]>;
  suggest(text: string, first: number, locale?: string): Promise<readonly SearchSuggestion[]>;
  /** Asks Meilisearch, the database and this process. */
  status(): Promise<SearchStatus>;
  /** What this process knows without asking anybody. */
  inUse(): Pick<SearchStatus, "engine" | "reason">;
  /** Stops probing and closes the way to Meilisearch. */
  close(): Promise<void>;
}
