import { cellsOf } from "./meilisearch.cells.ts";
import { analyzerVersion, type SearchDocument, signatureOf } from "../../document.ts";

/** The index of this analyzer: another version is another index, so that an old server and a new one do not fight over one. */
export const indexUid = `listings_${analyzerVersion}`;
export const nextIndexUid = `${indexUid}_next`;

/** True for an index of ours that an analyzer before the last one built. */
export function isForgotten(uid: string): boolean {
  const version = /^listings_(\d+)(?:_next)?$/.exec(uid)?.[1];
  return version !== undefined && Number(version) < analyzerVersion - 1;
}

/** Documents as Meilisearch holds them. */
export interface MeilisearchDocument {
  readonly id: string;
  readonly serviceId: string;
  readonly isFirst: boolean;
  readonly nameWords: string;
  readonly needWords: string;
  readonly organizationWords: string;
  readonly summaryWords: string;
  readonly bodyWords: string;
  readonly signature: string;
  readonly needs: readonly string[];
  readonly situations: readonly string[];
  readonly delivery: readonly string[];
  readonly languages: readonly string[];
  readonly cost: string;
  readonly fundStatus: string;
  readonly acceptsReferrals: boolean;
  readonly areas: readonly string[];
  readonly hours: string | null;
  readonly fundRank: number;
  readonly verifiedAt: number;
  readonly nameKey: string;
  readonly _geo?: { readonly lat: number; readonly lng: number };
  readonly cells?: readonly string[];
}

export function toMeilisearch(document: SearchDocument): MeilisearchDocument {
  const { fields } = document;
  const unique = (tokens: readonly string[]): string => [...new Set(tokens)].join(" ");
  const { latitude, longitude } = document;
  return {
    id: document.id,
    serviceId: document.serviceId,
    isFirst: document.isFirst,
    nameWords: unique(fields.name),
    needWords: unique(fields.needs),
    organizationWords: unique(fields.organization),
    summaryWords: unique(fields.summary),
    bodyWords: unique(fields.body),
    signature: signatureOf(fields),
    needs: document.needs,
    situations: document.situations,
    delivery: document.delivery,
    languages: document.languages,
    cost: document.cost,
    fundStatus: document.fundStatus,
    acceptsReferrals: document.acceptsReferrals,
    areas: document.areas,
    hours: document.hours?.digest ?? null,
    fundRank: document.fundRank,
    verifiedAt: document.verifiedAt ? Math.floor(document.verifiedAt.getTime() / 1000) : 0,
    nameKey: document.nameKey,
    ...(latitude !== null && longitude !== null
      ? { _geo: { lat: latitude, lng: longitude }, cells: cellsOf({ latitude, longitude }) }
      : {}),
  };
}

/**
 * Words arrive analyzed: stems and concepts, spelled right and completed. So Meilisearch's own typo tolerance and prefixes are off; what
 * is left is what it does best, finding sets of words under filters, fast.
 */
export const indexSettings = {
  searchableAttributes: ["nameWords", "needWords", "organizationWords", "summaryWords", "bodyWords"],
  // What is compared for equality alone needs no tree of ranges: ids, areas and cells have as many values as there are listings.
  filterableAttributes: [
    {
      attributePatterns: [
        "id",
        "serviceId",
        "isFirst",
        "needs",
        "situations",
        "delivery",
        "languages",
        "cost",
        "fundStatus",
        "acceptsReferrals",
        "areas",
        "cells",
        "hours",
      ],
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
    { attributePatterns: ["verifiedAt"], features: { facetSearch: false, filter: { equality: true, comparison: true } } },
    // By its name alone: a pattern does not open it to searches around a point.
    "_geo",
  ],
  sortableAttributes: ["nameKey", "verifiedAt", "fundRank", "_geo"],
  rankingRules: ["sort", "words", "attribute", "fundRank:asc", "verifiedAt:desc"],
  typoTolerance: { enabled: false },
  prefixSearch: "disabled",
  proximityPrecision: "byAttribute",
  facetSearch: false,
  faceting: { maxValuesPerFacet: 500, sortFacetValuesBy: { "*": "count" } },
  // Also caps the reported total; pages themselves end earlier (cursor.ts).
  pagination: { maxTotalHits: 10_000_000 },
} as const;
