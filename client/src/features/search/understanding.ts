/** How the question was taken. */
export interface Understanding {
  readonly didYouMean: string | null;
  readonly placeUnknown: boolean;
  readonly relaxed: boolean;
  readonly totalCount: number;
  readonly resolvedPlace: { readonly states: readonly string[] } | null;
}

/** The states of the place: more than one for a postal code over a state line. */
export const statesOf = ({ resolvedPlace }: Understanding): readonly string[] => resolvedPlace?.states ?? [];
