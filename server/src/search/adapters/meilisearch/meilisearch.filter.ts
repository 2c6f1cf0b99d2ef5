import type { EngineFilters, FacetName, ValueFacet } from "../../engine.ts";

export const facetAttributes: Record<ValueFacet, string> = {
  NEED: "needs",
  SITUATION: "situations",
  DELIVERY: "delivery",
  LANGUAGE: "languages",
  COST: "cost",
  FUND_STATUS: "fundStatus",
  ACCEPTS_REFERRALS: "acceptsReferrals",
};

/** A value inside a filter: quoted, so that nothing in it is read as an operator. */
const quoted = (value: string): string =>
  `"${value
    .replace(/[\p{C}]/gu, " ")
    .replace(/\\/g, "\\\\")
    .replace(/"/g, '\\"')}"`;
export const oneOf = (attribute: string, values: readonly string[]): string => `${attribute} IN [${values.map(quoted).join(", ")}]`;

/** The filter without the own conditions of some facets. */
export function filtersOf(filters: EngineFilters, without: readonly FacetName[] = []): string[] {
  const parts: string[] = [];
  const lists: Partial<Record<FacetName, readonly string[] | undefined>> = {
    NEED: filters.needs,
    SITUATION: filters.situations,
    DELIVERY: filters.delivery,
    LANGUAGE: filters.languages,
    COST: filters.cost,
    FUND_STATUS: filters.fundStatus,
    ACCEPTS_REFERRALS: filters.acceptsReferrals === undefined ? undefined : [String(filters.acceptsReferrals)],
  };
  for (const [facet, values] of Object.entries(lists) as [ValueFacet, readonly string[] | undefined][]) {
    if (values && values.length > 0 && !without.includes(facet)) parts.push(oneOf(facetAttributes[facet], values));
  }
  if (filters.openHours && !without.includes("OPEN_NOW")) parts.push(oneOf("hours", filters.openHours));
  if (filters.verifiedSince !== undefined) parts.push(`verifiedAt >= ${Math.floor(filters.verifiedSince)}`);
  // 0 stands for never. Asked this way round, the set that is looked up is the small one.
  if (filters.trustedSince !== undefined) parts.push(`NOT verifiedAt 1 TO ${Math.floor(filters.trustedSince) - 1}`);
  return parts;
}
