import type { TextFragment } from "../../ui/Highlight.tsx";

export interface FoundIn {
  readonly field: string;
  readonly fragments: readonly TextFragment[];
}

/** Fields for which there are words; the server may send others, which are shown without saying where. */
const places = {
  name: "name",
  alternateName: "name",
  summary: "summary",
  description: "description",
  organization: "organization",
  organizationName: "organization",
  needs: "need",
  situations: "situation",
  eligibility: "eligibility",
} as const;

export interface Reason {
  readonly where: (typeof places)[keyof typeof places] | null;
  readonly fragments: readonly TextFragment[];
}

/** True when the marked text is the whole text, and may be drawn in its place. */
export function isWholeText(found: FoundIn, text: string): boolean {
  return textOf(found) === text;
}

/**
 * Why a result is here, the strongest reason first as the server sends them. Where the name or the summary stands with its words
 * marked (`isMarked`), the same words in the longer text are no news: only what they cannot show is said.
 */
export function reasonsOf(highlights: readonly FoundIn[], isMarked: boolean): readonly Reason[] {
  return highlights
    .filter((found) => found.fragments.some((fragment) => fragment.matched))
    .filter((found) => !(isMarked && ["name", "alternateName", "summary", "description"].includes(found.field)))
    .map((found) => ({ where: isKnown(found.field) ? places[found.field] : null, fragments: aroundTheMatch(found.fragments) }));
}

const reach = 60;

/** The match with a few words on either side: a reason is one line, not the whole text. */
function aroundTheMatch(fragments: readonly TextFragment[]): readonly TextFragment[] {
  const first = fragments.findIndex((fragment) => fragment.matched);
  return fragments.slice(Math.max(0, first - 1), first + 2).map((fragment, index) => {
    if (fragment.matched || fragment.text.length <= reach) return fragment;
    const isBefore = index === 0 && first > 0;
    return {
      matched: false,
      text: isBefore ? `…${fragment.text.slice(-reach).replace(/^\S*\s/, "")}` : `${fragment.text.slice(0, reach).replace(/\s\S*$/, "")}…`,
    };
  });
}

function textOf(found: FoundIn): string {
  return found.fragments.map((fragment) => fragment.text).join("");
}

function isKnown(field: string): field is keyof typeof places {
  return field in places;
}
