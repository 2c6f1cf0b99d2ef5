import type { Kysely } from "kysely";
import { type Place, placeOfPoint, placeOfPostalCode, placeOfText } from "../kernel/place.ts";
import type { Tables } from "../platform/database/tables.ts";
import { MeilisearchEngine } from "./adapters/meilisearch/meilisearch.engine.ts";
import { PostgresEngine } from "./adapters/postgres/postgres.engine.ts";
import { ProjectionStore } from "./adapters/postgres/projection.store.ts";
import { type Alternative, type AnalyzedQuery, analyze } from "./analyzer.ts";
import { cursorAt, deepestResult, offsetAfter, searchKey } from "./cursor.ts";
import type { Candidate, EngineAnswer, EngineFilters, EngineName, EngineNear, EngineQuery, EngineText, SearchEngine } from "./engine.ts";
import { FallOver } from "./fall-over.ts";
import { highlight } from "./highlights.ts";
import { OpenHours } from "./hours.ts";
import { facetLabel } from "./labels.ts";
import { nearPlace } from "./near.ts";
import { shownListings } from "./page.store.ts";
import { rank } from "./ranking.ts";
import type { Search, SearchAnswer, SearchEdge, SearchNear, SearchRequest, SearchStatus, SearchSuggestion } from "./search.api.ts";
import { suggestions } from "./suggest.ts";
import { IndexWords } from "./words.store.ts";

export interface SearchDeps {
  /** Reads under the public role. */
  readonly publicRows: Kysely<Tables>;
  /** Role waypost_app, any actor: only search's own tables are read by it. */
  readonly appRows: Kysely<Tables>;
  readonly meilisearch: { readonly url: string; readonly key: string | null } | null;
  readonly now?: () => Date;
  readonly patienceMs?: number;
  readonly onEngineChange?: (engine: EngineName, reason: string) => void;
}

/** The best of so many candidates are put in order by the final ranking; what follows them keeps the engine's order. */
const rankedWindow = 120;
/** With fewer whole matches than this, listings that hold some of the words follow them. */
const enough = 20;

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
  readonly from: number;
};

class SearchService implements Search {
  readonly #deps: SearchDeps;
  readonly #words: IndexWords;
  readonly #hours: OpenHours;
  readonly #store: ProjectionStore;
  readonly #preferred: SearchEngine | null;
  readonly #engines: FallOver;

  constructor(deps: SearchDeps) {
    this.#deps = deps;
    this.#words = new IndexWords(deps.publicRows);
    this.#hours = new OpenHours(deps.publicRows);
    this.#store = new ProjectionStore(deps.appRows);
    this.#preferred = deps.meilisearch ? new MeilisearchEngine(deps.meilisearch) : null;
    this.#engines = new FallOver({
      standby: new PostgresEngine({ read: deps.publicRows, write: deps.appRows }),
      preferred: this.#preferred,
      isCaughtUp: async () => (await this.#store.pendingCount()) === 0,
      ...(deps.patienceMs === undefined ? {} : { patienceMs: deps.patienceMs }),
      ...(deps.onEngineChange ? { onChange: deps.onEngineChange } : {}),
    });
    // The first search should not wait for the words; where this fails, it reads them itself.
    this.#words.current().catch(() => undefined);
  }

  async search(request: SearchRequest): Promise<SearchAnswer> {
    const { first: _first, after, ...asked } = request;
    const key = searchKey(asked);
    const offset = offsetAfter(after, key);
    const first = Math.min(Math.max(1, Math.trunc(request.first)), 100, deepestResult - offset);
    const now = this.#deps.now?.() ?? new Date();
    const understood = await this.#understand(request);
    const wantsHours = request.openNow || request.facets?.includes("OPEN_NOW");
    const openNow = wantsHours ? await this.#hours.openAt(now) : undefined;
    const base: Omit<EngineQuery, "text" | "offset" | "limit"> = {
      near: understood.near,
      filters: filtersOf(request, openNow),
      sort: sortOf(request, understood),
      facets: [...new Set(request.facets)],
      ...(openNow ? { openNow } : {}),
    };
    const found = await this.#find(base, understood.query, { offset, first, now });
    const page = found.order.slice(offset - found.from, offset - found.from + first);
    const shown = await shownListings(this.#deps.publicRows, page, understood.near, base.filters.openHours ?? null);
    const edges = page.flatMap((serviceId, index): SearchEdge[] => {
      const listing = shown.get(serviceId);
      if (!listing) return [];
      const highlights = highlight({ name: listing.name, summary: listing.summary, organization: listing.organization }, understood.query);
      return [
        {
          cursor: cursorAt(offset + index, key),
          serviceId,
          locationId: listing.locationId,
          distanceMiles: listing.distanceMiles,
          highlights,
        },
      ];
    });
    const locale = request.locale === "es" ? "es" : "en";
    return {
      edges,
      hasNextPage: offset + page.length < Math.min(found.total, deepestResult) && page.length > 0,
      hasPreviousPage: offset > 0,
      totalCount: found.total,
      totalIsExact: found.totalIsExact,
      facets: found.facets
        .map((each) => ({ ...each, label: facetLabel(each.facet, each.value, locale) }))
        .sort((a, b) => (a.facet === b.facet ? b.count - a.count || (a.label < b.label ? -1 : 1) : a.facet < b.facet ? -1 : 1)),
      didYouMean: understood.query.correctedText,
      resolvedPlace: understood.place,
      placeUnknown: understood.placeUnknown,
      relaxed: found.relaxed,
      engine: found.engine,
    };
  }

  async suggest(text: string, first: number, locale = "en"): Promise<readonly SearchSuggestion[]> {
    return suggestions(this.#deps.publicRows, {
      text,
      first: Math.min(Math.max(1, Math.trunc(first)), 20),
      locale: locale === "es" ? "es" : "en",
    });
  }

  async status(): Promise<SearchStatus> {
    const [state, pending, health] = await Promise.all([
      this.#store.state(),
      this.#store.pendingCount(),
      this.#preferred?.health() ?? Promise.resolve("NONE" as const),
    ]);
    return { engine: this.#engines.current.name, meilisearch: health, pending, documents: state.documents };
  }

  async close(): Promise<void> {
    this.#engines.close();
    await this.#preferred?.close();
  }

  async #understand(request: SearchRequest): Promise<Understood> {
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
    base: Omit<EngineQuery, "text" | "offset" | "limit">,
    query: AnalyzedQuery,
    page: { offset: number; first: number; now: Date },
  ): Promise<Found> {
    const isRanked = base.sort === "RELEVANCE" && query.groups.length > 0;
    const inWindow = isRanked && page.offset < rankedWindow;
    const window = inWindow
      ? { offset: 0, limit: Math.max(rankedWindow, page.offset + page.first) }
      : { offset: page.offset, limit: page.first };
    const ask = (text: EngineText | null, from: typeof window): Promise<EngineAnswer & { engine: EngineName }> =>
      this.#engines.find({ ...base, ...from, text });
    const texts = textsOf(query);
    const whole = await ask(texts.all, window);
    const ordered = (best: readonly Candidate[], rest: readonly Candidate[]): readonly string[] => {
      const ranked = isRanked ? rank(best, query, base.near, page.now).map((each) => each.candidate) : best;
      return [...ranked, ...rest].map((candidate) => candidate.serviceId);
    };
    if (texts.all === null || texts.any === null || whole.total >= enough) {
      const best = inWindow ? rankedWindow : 0;
      return {
        ...whole,
        relaxed: false,
        from: window.offset,
        order: ordered(whole.candidates.slice(0, best), whole.candidates.slice(best)),
      };
    }
    // Always from the beginning: what was ranked on one page must not come again on the next.
    const any = await ask(texts.any, { offset: 0, limit: Math.max(rankedWindow, page.offset + page.first) });
    // Both are ranked as one: a listing that is for the main thing may stand before one that mentions all of them in passing.
    const known = new Set(any.candidates.map((candidate) => candidate.serviceId));
    const missing = whole.candidates.filter((candidate) => inWindow && !known.has(candidate.serviceId));
    const order = ordered([...missing, ...any.candidates.slice(0, rankedWindow)], any.candidates.slice(rankedWindow));
    return { ...any, relaxed: whole.total === 0 && any.total > 0, from: 0, order };
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

function filtersOf(request: SearchRequest, openNow: readonly string[] | undefined): EngineFilters {
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
    ...(request.openNow ? { openHours: openNow ?? [] } : {}),
    ...(Number.isNaN(since) ? {} : { verifiedSince: since / 1000 }),
  };
}
