/** One term of our own need or situation taxonomy. */
export interface Term {
  /** Stable and unique inside its taxonomy; what URLs, filters and listings use. */
  readonly slug: string;
  /** Slug of the broader term, or null at the top. */
  readonly parent: string | null;
  /** The plain name a person reads. */
  readonly name: { readonly en: string; readonly es: string };
  /** Other words people type for it (lower case): jargon, brands, abbreviations, slang. Not plurals or case variants. */
  readonly synonyms: { readonly en: readonly string[]; readonly es: readonly string[] };
  /** Id of the same or nearest term of Open Eligibility 2.0, where there is one. */
  readonly openEligibility?: string;
}
