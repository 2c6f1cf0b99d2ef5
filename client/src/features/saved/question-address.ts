import { emptySearch, radii, type SearchState } from "../search/shared/search-state.ts";

/** A kept question, as the API gives it. */
export interface KeptQuestion {
  readonly text: string | null;
  readonly near: { readonly postalCode: string | null; readonly place: string | null; readonly radiusMiles: number | null } | null;
  readonly needs: readonly string[] | null;
  readonly situations: readonly string[] | null;
  readonly delivery: SearchState["delivery"] | null;
  readonly languages: readonly string[] | null;
  readonly cost: SearchState["cost"] | null;
  readonly fundStatus: SearchState["fundStatus"] | null;
  readonly acceptsReferrals: boolean | null;
}

/** The search that asks a kept question again. */
export function searchOfQuestion(question: KeptQuestion): SearchState {
  const { near } = question;
  return {
    ...emptySearch,
    text: question.text ?? "",
    near: near?.postalCode ?? near?.place ?? "",
    withinMiles: radii.find((miles) => miles === near?.radiusMiles) ?? emptySearch.withinMiles,
    needs: question.needs ?? [],
    situations: question.situations ?? [],
    delivery: question.delivery ?? [],
    languages: question.languages ?? [],
    cost: question.cost ?? [],
    fundStatus: question.fundStatus ?? [],
    acceptsReferrals: question.acceptsReferrals ?? false,
  };
}
