import { useNavigate } from "react-router";
import { paths } from "../../../routes/paths.ts";
import { type SearchState, writeSearch } from "./search-state.ts";
import type { Suggestion } from "./suggestions.ts";

/** Where a chosen suggestion leads: a program or organization to its page, a need into the search; a place is set, or searched in at once. */
export function useSuggestionChoice(search: SearchState, onPlace?: (place: string) => void): (suggestion: Suggestion) => void {
  const navigate = useNavigate();
  return ({ kind, text, slug }) => {
    if (kind === "PROGRAM" && slug !== null) return void navigate(paths.listing(slug));
    if (kind === "ORGANIZATION" && slug !== null) return void navigate(paths.organization(slug));
    if (kind === "PLACE" && onPlace) return onPlace(text);
    if (kind === "PLACE") return void navigate(paths.search(writeSearch({ ...search, text: "", near: text })));
    const meant = slug === null ? { text } : { text: "", needs: [slug] };
    return void navigate(paths.search(writeSearch({ ...search, ...meant })));
  };
}
