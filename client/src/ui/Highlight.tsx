export interface TextFragment {
  readonly text: string;
  readonly matched: boolean;
}

/** Text with the words that matched the search marked. */
export function Highlight({ fragments }: { readonly fragments: readonly TextFragment[] }) {
  return fragments.map((fragment, index) => (fragment.matched ? <mark key={index}>{fragment.text}</mark> : fragment.text));
}
