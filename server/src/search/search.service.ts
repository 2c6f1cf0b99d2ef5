import type { Kysely } from "kysely";
import { freshnessDays } from "../catalog/freshness.rules.ts";
import { type Place, placeOfPoint, placeOfPostalCode, placeOfText } from "../kernel/place.ts";
import type { Tables } from "../platform/database/tables.ts";
import { MeilisearchEngine } from "./adapters/meilisearch/meilisearch.engine.ts";
import { matchingServices } from "./adapters/postgres/matching.ts";
import { PostgresEngine } from "./adapters/postgres/postgres.engine.ts";
import { ProjectionStore } from "./adapters/postgres/projection.store.ts";
import { type Alternative, type AnalyzedQuery, analyze } from "./analyzer.ts";
import { deepestResult, searchKey, ShownResults } from "./cursor.ts";
import type { Candidate, EngineAnswer, EngineFilters, EngineName, EngineNear, EngineQuery, EngineText, SearchEngine } from "./engine.ts";
import { FallOver, type StandbyReason } from "./fall-over.ts";
import { type FundOpening, openingsSince } from "./fund-opening.store.ts";
import { highlight } from "./highlights.ts";
import { OpenHours } from "./hours.ts";
import { IndexStateStore } from "./index-state.store.ts";
import { facetLabel } from "./labels.ts";
import { type Lacking, lackingOf } from "./lacking.ts";
import { nearPlace } from "./near.ts";
import { chosenPlaces, readChosen, type ShownListing, shownListings } from "./page.store.ts";
import { rank } from "./ranking.ts";
import type {
  PageReader,
  Search,
  SearchAnswer,
  SearchEdge,
  SearchFacet,
  SearchNear,
  SearchQuestion,
  SearchRequest,
  SearchStatus,
  SearchSuggestion,
  SearchWithoutFilter,
} from "./search.api.ts";
import { suggestions } from "./suggest.ts";
import { withoutEach } from "./without-filter.ts";
import { IndexWords } from "./words.store.ts";

export interface SearchDeps {
  /** Reads under the public role. */
  readonly publicRows: Kysely<Tables>;
  /** Role waypost_app, any actor: only search's own tables are read by it. */
  readonly appRows: Kysely<Tables>;
  readonly meilisearch: { readonly url: string; readonly key: string | null } | null;
  readonly now?: () => Date;
  readonly patienceMs?: number;
  readonly probeMs?: number;
  /** Told when another engine searches from now on: PostgreSQL for a reason, Meilisearch because it is well. */
  readonly onEngineChange?: (engine: EngineName, reason: StandbyReason | null) => void;
  /** Told of each search that was answered, and how long it took. */
  readonly onAnswer?: (engine: EngineName, seconds: number) => void;
  /** Told of searches that found too little. */
  readonly onLacking?: (lacking: Lacking, now: Date) => void;
}

/** The best of so many candidates are put in order by the final ranking; what follows them keeps the engine's order. */
const rankedWindow = 120;
/** With fewer whole matches than this, listings that hold some of the words follow them. */
const enough = 20;

/** What opened longer ago is no news. */
const openingsBackTo = 90 * 24 * 60 * 60 * 1000;
/** Openings that are looked through, the newest. */
const openingsAtMost = 2000;

export function createSearch(deps: SearchDeps): Search {
  return new SearchService(deps);
}

interface Understood {
  readonly query: AnalyzedQuery;
  readonly place: Place | null;
  readonly placeUnknown: boolean;
  readonly near: EngineNear | null;
}

type Found = EngineAnswer & {
  readonly engine: EngineName;
  readonly relaxed: boolean;
  readonly order: readonly string[];
};

class SearchService implements Search {
  readonly #deps: SearchDeps;
  readonly #words: IndexWords;
  readonly #hours: OpenHours;
  readonly #store: ProjectionStore;
  readonly #state: IndexStateStore;
  readonly #preferred: SearchEngine | null;
  readonly #engines: FallOver;

  constructor(deps: SearchDeps) {
    this.#deps = deps;
    this.#words = new IndexWords(deps.publicRows);
    this.#hours = new OpenHours(deps.publicRows);
    this.#store = new ProjectionStore(deps.appRows);
    this.#state = new IndexStateStore(deps.appRows);
    this.#preferred = deps.meilisearch ? new MeilisearchEngine(deps.meilisearch) : null;
    this.#engines = new FallOver({
      standby: new PostgresEngine({ read: deps.publicRows, write: deps.appRows }),
      preferred: this.#preferred,
      backlog: () => this.#state.backlog(),
      ...(deps.patienceMs === undefined ? {} : { patienceMs: deps.patienceMs }),
      ...(deps.probeMs === undefined ? {} : { probeMs: deps.probeMs }),
      ...(deps.onEngineChange ? { onChange: deps.onEngineChange } : {}),
    });
    // The first search should not wait for the words; where this fails, it reads them itself.
    this.#words.current().catch(() => undefined);
  }

  async search(request: SearchRequest, read?: PageReader): Promise<SearchAnswer> {
    const begun = performance.now();
    const { first: _first, after, facets: _facets, locale: _locale, ...asked } = request;
    const key = searchKey(asked);
    const before = ShownResults.before(after, key);
    const first = Math.min(Math.max(1, Math.trunc(request.first)), 100, deepestResult - before.count);
    const now = this.#deps.now?.() ?? new Date();
    const understood = await this.#understand(request);
    const hours = await this.#openHours(request, now);
    const base: Omit<EngineQuery, "text" | "offset" | "limit" | "ranked"> = {
      near: understood.near,
      filters: { ...filtersOf(request), ...(hours.asked ? { openHours: hours.asked } : {}), trustedSince: trustedSince(now) },
      sort: sortOf(request, understood),
      facets: [...new Set(request.facets)],
      ...(hours.now ? { openNow: hours.now } : {}),
    };
    // From the beginning, whatever the page: what moved up since is not passed over. One more tells whether there is a page after it.
    const found = await this.#find(base, understood.query, { wanted: before.count + first + 1, now });
    if (before.count === 0 && (found.total === 0 || found.relaxed)) this.#tellLacking(request, understood, found.total, now);
    const fresh = found.order.filter((serviceId) => !before.has(serviceId));
    const page = fresh.slice(0, first);
    const shown = await this.#shown(page, base, read);
    const edges = page.flatMap((serviceId, index): SearchEdge[] => {
      const listing = shown.get(serviceId);
      if (!listing) return [];
      return [
        {
          cursor: () => before.cursorAfter(page.slice(0, index + 1), key),
          serviceId,
          locationId: listing.locationId,
          distanceMiles: listing.distanceMiles,
          highlights: () => highlight(listing, understood.query),
        },
      ];
    });
    const locale = request.locale === "es" ? "es" : "en";
    this.#deps.onAnswer?.(found.engine, (performance.now() - begun) / 1000);
    return {
      edges,
      endCursor: page.length > 0 ? before.cursorAfter(page, key) : null,
      hasNextPage: fresh.length > page.length && before.count + page.length < deepestResult,
      hasPreviousPage: before.count > 0,
      totalCount: found.total,
      totalIsExact: found.totalIsExact,
      facets: found.facets.map((each) => ({ ...each, label: facetLabel(each.facet, each.value, locale) })).sort(byFacet),
      didYouMean: understood.query.correctedText,
      resolvedPlace: understood.place,
      placeUnknown: understood.placeUnknown,
      relaxed: found.relaxed,
      engine: found.engine,
      ifWithout: async () => (found.total > 0 ? [] : this.#ifWithout(base, understood.query, now)),
    };
  }

  /** What would be found without one of the filters, the most first. */
  async #ifWithout(
    base: Omit<EngineQuery, "text" | "offset" | "limit" | "ranked">,
    query: AnalyzedQuery,
    now: Date,
  ): Promise<SearchWithoutFilter[]> {
    const counted = await Promise.all(
      withoutEach(base.filters).map(async ({ filter, filters }) => {
        const { total } = await this.#find({ ...base, filters, facets: [] }, query, { wanted: 1, now });
        return { filter, totalCount: total };
      }),
    );
    return counted.filter((each) => each.totalCount > 0).sort((a, b) => b.totalCount - a.totalCount);
  }

  async matching(request: SearchQuestion, serviceIds: readonly string[]): Promise<ReadonlySet<string>> {
    const { query, near } = await this.#understand(request);
    const now = this.#deps.now?.() ?? new Date();
    const { asked } = await this.#openHours(request, now);
    const filters = { ...filtersOf(request), ...(asked ? { openHours: asked } : {}), trustedSince: trustedSince(now) };
    return matchingServices(this.#deps.publicRows, { text: textsOf(query).all, near, filters }, serviceIds);
  }

  async fundOpenings(request: SearchQuestion, since: Date, first: number): Promise<readonly FundOpening[]> {
    const now = this.#deps.now?.() ?? new Date();
    const from = new Date(Math.max(since.getTime(), now.getTime() - openingsBackTo));
    const openings = await openingsSince(this.#deps.publicRows, from, openingsAtMost);
    const matching = await this.matching(
      // That it is open stands in the ledger; the projection may be a second behind.
      { ...request, fundStatus: null },
      openings.map(({ serviceId }) => serviceId),
    );
    return openings.filter(({ serviceId }) => matching.has(serviceId)).slice(0, first);
  }

  async #shown(
    page: readonly string[],
    { near, filters }: Pick<EngineQuery, "near" | "filters">,
    read: PageReader = (chosen) => readChosen(this.#deps.publicRows, chosen),
  ): Promise<ReadonlyMap<string, ShownListing>> {
    if (page.length === 0) return new Map();
    return shownListings(await read(chosenPlaces(page, near, filters.openHours ?? null)));
  }

  async suggest(text: string, first: number, locale = "en"): Promise<readonly SearchSuggestion[]> {
    return suggestions(this.#deps.publicRows, {
      text,
      first: Math.min(Math.max(1, Math.trunc(first)), 20),
      locale: locale === "es" ? "es" : "en",
      words: await this.#words.current(),
      trustedSince: trustedSince(this.#deps.now?.() ?? new Date()),
    });
  }

  async status(): Promise<SearchStatus> {
    const [built, backlog, health] = await Promise.all([
      this.#store.state(),
      this.#state.backlog(),
      this.#preferred?.health() ?? Promise.resolve("NONE" as const),
    ]);
    return {
      ...this.inUse(),
      since: this.#engines.state.since,
      meilisearch: health,
      pending: backlog.pending,
      oldestPendingSeconds: Math.round(backlog.oldestSeconds),
      indexingFault: backlog.fault,
      documents: built.documents,
    };
  }

  inUse(): Pick<SearchStatus, "engine" | "reason"> {
    return { engine: this.#engines.current.name, reason: this.#engines.state.reason };
  }

  async close(): Promise<void> {
    this.#engines.close();
    await this.#preferred?.close();
  }

  #tellLacking(request: SearchRequest, { query, place }: Understood, total: number, now: Date): void {
    const { text, needs } = request;
    const lacking = lackingOf(query, { text: text ?? "", needs: needs ?? [], place, found: total === 0 ? "NOTHING" : "WEAK" });
    if (lacking) this.#deps.onLacking?.(lacking, now);
  }

  /** Hours that are open as it was asked, and those open now where they are counted. */
  async #openHours(request: SearchQuestion, now: Date): Promise<{ asked: readonly string[] | null; now: readonly string[] | null }> {
    const wantsNow = request.openNow || request.facets?.includes("OPEN_NOW");
    const openNow = wantsNow ? await this.#hours.openAt(now) : null;
    const openThen = request.openAt ? await this.#hours.openAt(request.openAt) : null;
    if (!request.openNow || !openNow) return { asked: openThen, now: openNow };
    const then = openThen && new Set(openThen);
    return { asked: then ? openNow.filter((digest) => then.has(digest)) : openNow, now: openNow };
  }

  async #understand(request: SearchQuestion): Promise<Understood> {
    const near = request.near ?? null;
    const asksPlace =
      near !== null && [near.postalCode, near.place, near.latitude].some((each) => each !== null && each !== undefined && each !== "");
    const given = asksPlace ? placeOfNear(near) : null;
    const query = analyze(request.text ?? "", { words: await this.#words.current(), near: given });
    const place = given ?? query.place;
    return {
      query,
      place,
      placeUnknown: asksPlace && given === null,
      near: place ? nearPlace(place, near?.radiusMiles ?? undefined) : null,
    };
  }

  /** Whole matches first; where they are few, listings that hold some of the words after them. */
  async #find(
    base: Omit<EngineQuery, "text" | "offset" | "limit" | "ranked">,
    query: AnalyzedQuery,
    page: { wanted: number; now: Date },
  ): Promise<Found> {
    const isRanked = base.sort === "RELEVANCE" && query.groups.length > 0;
    const limit = isRanked ? Math.max(rankedWindow, page.wanted) : page.wanted;
    const patience = this.#engines.patience();
    const ask = (text: EngineText | null): Promise<EngineAnswer & { engine: EngineName }> =>
      this.#engines.find({ ...base, offset: 0, limit, ranked: isRanked ? rankedWindow : 0, text }, patience);
    const texts = textsOf(query);
    const whole = await ask(texts.all);
    const ordered = (all: readonly Candidate[], window: number): { order: readonly string[]; isExact: boolean | null } => {
      if (!isRanked) return { order: all.map((candidate) => candidate.serviceId), isExact: null };
      const best = rank(all.slice(0, window), query, base.near, page.now);
      const order = [...best.map((each) => each.candidate), ...all.slice(window)].map((candidate) => candidate.serviceId);
      return { order, isExact: best.some((each) => each.isExact) };
    };
    if (texts.all === null || texts.any === null || whole.total >= enough) {
      const { order, isExact } = ordered(whole.candidates, rankedWindow);
      return { ...whole, relaxed: isExact === false && whole.total > 0, order };
    }
    const any = await ask(texts.any);
    // Both are ranked as one: a listing that is for the main thing may stand before one that mentions all of them in passing.
    const known = new Set(any.candidates.map((candidate) => candidate.serviceId));
    const missing = whole.candidates.filter((candidate) => !known.has(candidate.serviceId));
    const { order, isExact } = ordered([...missing, ...any.candidates], rankedWindow + missing.length);
    return { ...any, relaxed: any.total > 0 && !(isExact ?? whole.total > 0), order };
  }
}

/** What the engines are asked: the thing itself of every required group; or any way to say any of them. */
function textsOf(query: AnalyzedQuery): { all: EngineText | null; any: EngineText | null } {
  const required = query.groups.filter((group) => group.role === "required");
  const asked = required.length > 0 ? required : query.groups;
  if (asked.length === 0) return { all: null, any: null };
  const all = asked.map((group) => ({ token: group.alternatives[0]!.token, weight: group.weight }));
  const any = new Map<string, number>();
  for (const group of asked) {
    for (const { token, weight } of group.alternatives) any.set(token, Math.max(any.get(token) ?? 0, weight * group.weight));
  }
  const alternatives: Alternative[] = [...any].map(([token, weight]) => ({ token, weight }));
  return { all: { mode: "all", tokens: all }, any: alternatives.length > 1 ? { mode: "any", tokens: alternatives } : null };
}

function placeOfNear(near: SearchNear): Place | null {
  if (near.postalCode) return placeOfPostalCode(near.postalCode);
  if (near.place) return placeOfText(near.place);
  return near.latitude !== null && near.latitude !== undefined ? placeOfPoint(near.latitude, near.longitude ?? Number.NaN) : null;
}

function sortOf(request: SearchRequest, understood: Understood): EngineQuery["sort"] {
  const sort = request.sort ?? "RELEVANCE";
  // Without a place nothing is nearer than another.
  return sort === "DISTANCE" && !understood.near ? "RELEVANCE" : sort;
}

/** Always in the same order: by facet, the commonest value first, distances from near to far. */
function byFacet(a: SearchFacet, b: SearchFacet): number {
  if (a.facet !== b.facet) return a.facet < b.facet ? -1 : 1;
  if (a.facet === "DISTANCE") return Number(a.value) - Number(b.value);
  return b.count - a.count || (a.label < b.label ? -1 : 1);
}

/** What was verified before this second is so old that search leaves it out. */
function trustedSince(now: Date): number {
  return Math.floor(now.getTime() / 1000) - freshnessDays.outOfSearch * 86_400 + 1;
}

function filtersOf(request: SearchQuestion): EngineFilters {
  const list = (values: readonly string[] | null | undefined): readonly string[] =>
    [...new Set(values ?? [])].slice(0, 100).map((value) => value.slice(0, 100));
  const since = request.verifiedSince ? Date.parse(`${request.verifiedSince}T00:00:00Z`) : Number.NaN;
  return {
    needs: list(request.needs),
    situations: list(request.situations),
    delivery: list(request.delivery),
    languages: list(request.languages),
    cost: list(request.cost),
    fundStatus: list(request.fundStatus),
    ...(typeof request.acceptsReferrals === "boolean" ? { acceptsReferrals: request.acceptsReferrals } : {}),
    ...(Number.isNaN(since) ? {} : { verifiedSince: since / 1000 }),
  };
}
