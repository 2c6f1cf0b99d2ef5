import { countFilters, radii, type SearchState, withoutFilters } from "./shared/search-state.ts";

/** One way on from a search that found nothing. */
export type NextStep =
  | { readonly kind: "takeOffFilters"; readonly search: SearchState }
  | { readonly kind: "fewerWords"; readonly text: string; readonly search: SearchState }
  | { readonly kind: "wider"; readonly miles: number; readonly search: SearchState }
  | { readonly kind: "everywhere"; readonly search: SearchState };

/** Ways on, the likeliest first: without the filters, with fewer words, farther away, without a place. */
export function nextSteps(search: SearchState): readonly NextStep[] {
  const steps: NextStep[] = [];
  const hasSubject = search.text !== "" || search.needs.length > 0;
  const onlySubject = { ...withoutFilters(search), needs: search.text === "" ? search.needs : [] };
  if (countFilters(search) > onlySubject.needs.length) steps.push({ kind: "takeOffFilters", search: onlySubject });
  const text = mainWord(search.text);
  if (text !== null) steps.push({ kind: "fewerWords", text, search: { ...search, text } });
  const miles = radii.find((radius) => radius > search.withinMiles && radius >= 50);
  if (search.near !== "" && miles !== undefined) steps.push({ kind: "wider", miles, search: { ...search, withinMiles: miles } });
  if (search.near !== "" && hasSubject) steps.push({ kind: "everywhere", search: { ...search, near: "" } });
  return steps;
}

/** The word that says most: the longest of several; null where there is only one. */
function mainWord(text: string): string | null {
  const words = text.split(/\s+/).filter(Boolean);
  const longest = words.toSorted((one, other) => other.length - one.length)[0];
  return words.length < 2 || longest === undefined ? null : longest;
}
