import type { FragmentOf } from "../../graphql/tada.ts";
import { ResultRow, type ResultRow_edge } from "./ResultRow.tsx";
import type { Pin } from "./map-geometry.ts";

export type ResultEdge = FragmentOf<typeof ResultRow_edge> & {
  readonly node: { readonly id: string };
  readonly location: { readonly latitude: number | null; readonly longitude: number | null; readonly visibility: string } | null;
};

/** Rows from the `from`-th result on. While the filters change, the old rows stay, faded, so that the page does not jump. */
export function ResultList({
  edges,
  from,
  isBusy = false,
  isPinned,
}: {
  readonly edges: readonly ResultEdge[];
  readonly from: number;
  readonly isBusy?: boolean;
  readonly isPinned: boolean;
}) {
  return (
    <ol className="listings" start={from + 1} aria-busy={isBusy}>
      {edges.map((edge, index) => (
        <ResultRow key={edge.node.id} edge={edge} pin={isPinned && pinOf(edge, from + index + 1) ? from + index + 1 : null} />
      ))}
    </ol>
  );
}

/** A pin only where the address may be shown in full: a hidden or partial one must not be given away by a map. */
export function pinOf({ location }: ResultEdge, number: number): Pin | null {
  if (location?.visibility !== "FULL" || location.latitude === null || location.longitude === null) return null;
  return { number, latitude: location.latitude, longitude: location.longitude };
}
