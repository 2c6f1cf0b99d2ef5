import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import { LRUCache } from "lru-cache";
import type { Place } from "../kernel/place.ts";
import type { Tables } from "../platform/database/tables.ts";
import { MeilisearchEngine } from "./adapters/meilisearch/meilisearch.engine.ts";
import { matchingServices } from "./adapters/postgres/matching.ts";
import { PostgresEngine } from "./adapters/postgres/postgres.engine.ts";
import { ProjectionStore } from "./adapters/postgres/projection.store.ts";
import { type AnalyzedQuery, analyze } from "./analyzer.ts";
import { Answers } from "./answers.ts";
import { deepestResult, searchKey, ShownResults } from "./cursor.ts";
import type { Candidate, EngineAnswer, EngineName, EngineNear, EngineQuery, EngineText, SearchEngine } from "./engine.ts";
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
  SearchQuestion,
  SearchRequest,
  SearchStatus,
  SearchSuggestion,
  SearchWithoutFilter,
} from "./search.api.ts";
import { readRevision } from "./revision.store.ts";
import { asksSeveral, filtersOf, placeOfNear, sortOf, textsOf, trustedSince } from "./search-question.ts";
import { maximumTextLength } from "./text.ts";
import { suggestions } from "./suggest.ts";
import { withoutEach } from "./without-filter.ts";
import type { WordList } from "./word-list.ts";
import { IndexWords } from "./words.store.ts";

export interface SearchDeps {
  /** Reads under the public role. */
  readonly publicRows: Kysely<Tables>;
  /** Role waypost_app, any actor: only search's own tables are read by it. */
  readonly appRows: Kysely<Tables>;
  readonly meilisearch: { readonly url: string; readonly key: string | null } | null;
  readonly now?: () => Date;
  readonly patienceMs?: number;
  /** Told when another engine searches from now on: PostgreSQL for a reason, Meilisearch because it is well. */
  readonly onEngineChange?: (engine: EngineName, reason: StandbyReason | null) => void;
  /** Told of each search that Meilisearch did not answer in time. */
  readonly onSlowSearch?: () => void;
  /** Told of each search that was answered, and how long it took. */
  readonly onAnswer?: (engine: EngineName, seconds: number) => void;
  /** How many answers are kept for whoever asks the same before anything changed. Default 2000; 0 keeps none. */
  readonly keptAnswers?: number;
  /** Told of searches that found too little. */
  readonly onLacking?: (lacking: Lacking, now: Date) => void;
}

/** So many candidates are put in order by the final ranking; of what holds some of several needs, more: the heaviest alone would fill it. */
const rankedWindow = 120;
const rankedOfSeveral = 240;
/** With fewer whole matches than this, listings that hold some of the words follow them. */
const enough = 20;

const usualAnswers = 2000;

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

type Found = Omit<EngineAnswer, "candidates"> & {
  readonly engine: EngineName;
  readonly relaxed: boolean;
  readonly order: readonly string[];
};

/** What is asked of the engines, whatever the words and the page. */
type Base = Omit<EngineQuery, "text" | "offset" | "limit" | "ranked">;

interface PageAsked {
  readonly base: Base;
  readonly query: AnalyzedQuery;
  readonly before: ShownResults;
  readonly first: number;
  readonly now: Date;
}

interface Page {
  readonly found: Found;
  readonly serviceIds: readonly string[];
  readonly hasMore: boolean;
  readonly shown: ReadonlyMap<string, ShownListing>;
}

/** Queries whose reading is kept, as long as the words of the index are the same. */
const keptReadings = 1000;

class SearchService implements Search {
  readonly #deps: SearchDeps;
  readonly #words: IndexWords;
  readonly #hours: OpenHours;
  readonly #store: ProjectionStore;
  readonly #state: IndexStateStore;
  readonly #preferred: SearchEngine | null;
  readonly #engines: FallOver;
  readonly #answers: Answers<Found>;
  readonly #suggested: Answers<readonly SearchSuggestion[]>;
  readonly #read = new LRUCache<string, AnalyzedQuery>({ max: keptReadings });
  #readBy: WordList | undefined;

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
      ...(deps.onEngineChange ? { onChange: deps.onEngineChange } : {}),
      ...(deps.onSlowSearch ? { onSlow: deps.onSlowSearch } : {}),
    });
    this.#answers = new Answers(deps.keptAnswers ?? usualAnswers);
    this.#suggested = new Answers(deps.keptAnswers ?? usualAnswers);
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
    const base: Base = {
      near: understood.near,
      filters: { ...filtersOf(request), ...(hours.asked ? { openHours: hours.asked } : {}), trustedSince: trustedSince(now) },
      sort: sortOf(request, understood.near),
      facets: [...new Set(request.facets)],
      ...(hours.now ? { openNow: hours.now } : {}),
    };
    const { found, serviceIds, hasMore, shown } = await this.#page({ base, query: understood.query, before, first, now }, read);
    if (before.count === 0 && (found.total === 0 || found.relaxed)) this.#tellLacking(request, understood, found.total, now);
    const edges = serviceIds.flatMap((serviceId, index): SearchEdge[] => {
      const listing = shown.get(serviceId);
      if (!listing) return [];
      return [
        {
          cursor: () => before.cursorAfter(serviceIds.slice(0, index + 1), key),
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
      endCursor: () => (serviceIds.length > 0 ? before.cursorAfter(serviceIds, key) : null),
      hasNextPage: hasMore && before.count + serviceIds.length < deepestResult,
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

  /** One page, and what is shown of it. An answer that was given before is taken again where nothing has changed since. */
  async #page(asked: PageAsked, read?: PageReader): Promise<Page> {
    const { base, query, before, first, now } = asked;
    // From the beginning, whatever the page: what moved up since is not passed over. One more tells whether there is a page after it.
    const wanted = before.count + first + 1;
    const { name } = this.#engines.current;
    const key = answerKey(name, base, query, wanted);
    const kept = this.#answers.get(key);
    const { revision } = this.#answers;
    const found = kept?.answer ?? (await this.#find(base, query, { wanted, now }));
    const fresh = found.order.filter((serviceId) => !before.has(serviceId));
    const serviceIds = fresh.slice(0, first);
    const { listings, revision: present } = await this.#shown(serviceIds, base, read);
    this.#answers.saw(present);
    if (kept && kept.revision !== present) {
      this.#answers.forget(key);
      return this.#page(asked, read);
    }
    if (!kept && found.engine === name) this.#answers.keep(key, found, revision);
    return { found, serviceIds, hasMore: fresh.length > serviceIds.length, shown: listings };
  }

  /** What would be found without one of the filters, the most first. */
  async #ifWithout(base: Base, query: AnalyzedQuery, now: Date): Promise<SearchWithoutFilter[]> {
    const counted = await Promise.all(
      withoutEach(base.filters).map(async ({ filter, filters }) => {
        const { total, totalIsExact } = await this.#find({ ...base, filters, facets: [] }, query, { wanted: enough, now });
        return { filter, totalCount: total, totalIsExact };
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
  ): Promise<{ readonly listings: ReadonlyMap<string, ShownListing>; readonly revision: number }> {
    const rows = page.length === 0 ? [] : await read(chosenPlaces(page, near, filters.openHours ?? null));
    return { listings: shownListings(rows), revision: rows[0]?.revision ?? (await readRevision(this.#deps.publicRows)) };
  }

  async suggest(text: string, first: number, locale = "en"): Promise<readonly SearchSuggestion[]> {
    const asked = {
      text,
      first: Math.min(Math.max(1, Math.trunc(first)), 20),
      locale: locale === "es" ? ("es" as const) : ("en" as const),
      trustedSince: trustedSince(this.#deps.now?.() ?? new Date()),
    };
    const key = JSON.stringify([asked.text.slice(0, 200), asked.first, asked.locale, sameHour(asked.trustedSince)]);
    const kept = this.#suggested.get(key);
    let revision = kept ? null : this.#suggested.revision;
    if (revision === null) {
      revision = await readRevision(this.#deps.publicRows);
      this.#suggested.saw(revision);
    }
    if (kept?.revision === revision) return kept.answer;
    const found = await suggestions(this.#deps.publicRows, { ...asked, words: await this.#words.current() });
    this.#suggested.keep(key, found, revision);
    return found;
  }

  async status(): Promise<SearchStatus> {
    const [built, backlog, unread, health] = await Promise.all([
      this.#store.state(),
      this.#state.backlog(),
      this.#state.touchedCount(),
      this.#preferred?.health() ?? Promise.resolve("NONE" as const),
    ]);
    return {
      ...this.inUse(),
      since: this.#engines.state.since,
      meilisearch: health,
      unread,
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
    const query = await this.#readQuery(request.text ?? "", given);
    const place = given ?? query.place;
    return {
      query,
      place,
      placeUnknown: asksPlace && given === null,
      near: place ? nearPlace(place, near?.radiusMiles ?? undefined) : null,
    };
  }

  async #readQuery(text: string, near: Place | null): Promise<AnalyzedQuery> {
    const words = await this.#words.current();
    if (words !== this.#readBy) this.#read.clear();
    this.#readBy = words;
    const key = JSON.stringify([text.slice(0, maximumTextLength + 1), near]);
    const known = this.#read.get(key) ?? analyze(text, { words, near });
    this.#read.set(key, known);
    return known;
  }

  /** Whole matches first; where they are few, listings that hold some of the words after them. */
  async #find(base: Base, query: AnalyzedQuery, page: { wanted: number; now: Date }): Promise<Found> {
    const isRanked = base.sort === "RELEVANCE" && query.groups.length > 0;
    const patience = this.#engines.patience();
    const ask = (text: EngineText | null, ranked: number): Promise<EngineAnswer & { engine: EngineName }> =>
      this.#engines.find({ ...base, offset: 0, limit: Math.max(ranked, page.wanted), ranked, text }, patience);
    const texts = textsOf(query);
    const whole = await ask(texts.all, isRanked ? rankedWindow : 0);
    const ordered = (all: readonly Candidate[], window: number): { order: readonly string[]; isExact: boolean | null } => {
      if (!isRanked) return { order: all.map((candidate) => candidate.serviceId), isExact: null };
      const best = rank(all.slice(0, window), query, base.near, page.now);
      const order = [...best.map((each) => each.candidate), ...all.slice(window)].map((candidate) => candidate.serviceId);
      return { order, isExact: best.some((each) => each.isExact) };
    };
    if (texts.all === null || texts.any === null || whole.total >= enough) {
      const { order, isExact } = ordered(whole.candidates, rankedWindow);
      return foundOf(whole, { relaxed: isExact === false && whole.total > 0, order });
    }
    const window = asksSeveral(query) ? rankedOfSeveral : rankedWindow;
    const any = await ask(texts.any, isRanked ? window : 0);
    // Both are ranked as one: a listing that is for the main thing may stand before one that mentions all of them in passing.
    const known = new Set(any.candidates.map((candidate) => candidate.serviceId));
    const missing = whole.candidates.filter((candidate) => !known.has(candidate.serviceId));
    const { order, isExact } = ordered([...missing, ...any.candidates], window + missing.length);
    return foundOf(any, { relaxed: any.total > 0 && !(isExact ?? whole.total > 0), order });
  }
}

/** Without the candidates: what is kept of an answer stays small. */
function foundOf(
  { total, totalIsExact, facets, engine }: EngineAnswer & { readonly engine: EngineName },
  more: Pick<Found, "relaxed" | "order">,
): Found {
  return { total, totalIsExact, facets, engine, ...more };
}

/** That time goes by changes what is too old; within an hour nobody sees it. */
const sameHour = (seconds: number): number => Math.floor(seconds / 3600);

/** One text for all that an answer hangs on, beside the index and the minute. */
function answerKey(engine: EngineName, { filters, ...base }: Base, query: AnalyzedQuery, wanted: number): string {
  const { trustedSince: since = 0, ...asked } = filters;
  const groups = query.groups.map(({ role, words, weight, alternatives }) => [role, words, weight, alternatives]);
  const said = JSON.stringify([engine, base, asked, sameHour(since), groups, wanted]);
  return createHash("md5").update(said).digest("base64url");
}

/** Always in the same order: by facet, the commonest value first, distances from near to far. */
function byFacet(a: SearchFacet, b: SearchFacet): number {
  if (a.facet !== b.facet) return a.facet < b.facet ? -1 : 1;
  if (a.facet === "DISTANCE") return Number(a.value) - Number(b.value);
  return b.count - a.count || (a.label < b.label ? -1 : 1);
}
