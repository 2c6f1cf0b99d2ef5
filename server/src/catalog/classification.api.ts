import { needs } from "@waypost/schema/taxonomy/needs";
import { situations } from "@waypost/schema/taxonomy/situations";
import { guesserOf, type ListingWords } from "./classify.rules.ts";

/** Slugs of our taxonomies, best first. */
export interface Classification {
  readonly needs: readonly string[];
  readonly situations: readonly string[];
}

const guessNeeds = guesserOf(needs);
const guessSituations = guesserOf(situations);

/** What a listing without our terms is likely to be for. */
export function classifyListing(words: ListingWords): Classification {
  return { needs: guessNeeds(words), situations: guessSituations(words) };
}
