export interface Hit {
  readonly serviceId: string;
  readonly signature?: string;
  readonly areas?: readonly string[];
  readonly fundRank: number;
  readonly verifiedAt: number;
  readonly hours?: string | null;
  readonly _geo?: { readonly lat: number; readonly lng: number };
  readonly [attribute: string]: unknown;
}

export interface Reply {
  readonly hits: readonly Hit[];
  readonly estimatedTotalHits?: number;
  readonly totalHits?: number;
  readonly facetDistribution?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** How many matched: to the last one where pages were asked for, else about. */
export function countedBy(reply: Reply | undefined): number {
  return reply?.totalHits ?? reply?.estimatedTotalHits ?? 0;
}
