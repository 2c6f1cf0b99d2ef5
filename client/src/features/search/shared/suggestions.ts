import { useEffect, useMemo, useState } from "react";
import { useClient } from "urql";
import { graphql, type ResultOf } from "../../../graphql/tada.ts";
import { useLocale } from "../../../i18n/i18n.tsx";
import { SuggestionAsker } from "./suggestion-asker.ts";

const SuggestQuery = graphql(`
  query Suggest($text: String!, $locale: String) {
    suggest(text: $text, first: 8, locale: $locale) { kind text slug detail }
  }
`);

export type Suggestion = ResultOf<typeof SuggestQuery>["suggest"][number];

/** What the words so far may mean, in the language of the page. The last answer stays until the next; nothing when asking fails. */
export function useSuggestions(text: string, isWanted: boolean): readonly Suggestion[] {
  const client = useClient();
  const locale = useLocale();
  const [found, setFound] = useState<readonly Suggestion[]>([]);
  const asker = useMemo(
    () =>
      new SuggestionAsker<Suggestion>((asked, onFound) => {
        const asking = client.query(SuggestQuery, { text: asked, locale }).subscribe(({ data }) => onFound(data?.suggest ?? []));
        return () => asking.unsubscribe();
      }, setFound),
    [client, locale],
  );
  const words = isWanted ? text.trim() : "";
  useEffect(() => {
    asker.type(words);
    return () => asker.stop();
  }, [asker, words]);
  return words.length < 2 ? [] : found;
}
