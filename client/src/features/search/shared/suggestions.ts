import { useEffect, useState } from "react";
import { useQuery } from "urql";
import { graphql, type ResultOf } from "../../../graphql/tada.ts";

const SuggestQuery = graphql(`
  query Suggest($text: String!) {
    suggest(text: $text, first: 8) { kind text slug detail }
  }
`);

export type Suggestion = ResultOf<typeof SuggestQuery>["suggest"][number];

const restAfterTyping = 180;

/** What the words so far may mean, asked a moment after the last key. Nothing under two letters; nothing when asking fails. */
export function useSuggestions(text: string, isWanted: boolean): readonly Suggestion[] {
  const settled = useSettled(text.trim(), restAfterTyping);
  const isPaused = !isWanted || settled.length < 2;
  const [{ data, operation }] = useQuery({ query: SuggestQuery, variables: { text: settled }, pause: isPaused });
  const isForTheseWords = operation?.variables.text === settled;
  return isPaused || !isForTheseWords ? [] : (data?.suggest ?? []);
}

function useSettled(value: string, rest: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), rest);
    return () => clearTimeout(timer);
  }, [value, rest]);
  return settled;
}
