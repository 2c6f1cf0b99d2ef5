import { useCallback, useEffect, useRef, useState } from "react";
import type { Outcome } from "./auth-client.ts";

export interface Answer<Data> {
  /** Null until the first answer is there; an older one stays while a newer one is fetched. */
  readonly answer: Outcome<Data> | null;
  readonly again: () => void;
}

/** Asks once, and again when told. `ask` is a function of a module: it must not be made anew with each drawing. */
export function useAnswer<Data>(ask: () => Promise<Outcome<Data>>): Answer<Data> {
  const [answer, setAnswer] = useState<Outcome<Data> | null>(null);
  /** Only the newest question counts: an answer that was overtaken, or whose screen is gone, is dropped. */
  const newest = useRef(0);
  const again = useCallback(() => {
    newest.current += 1;
    const mine = newest.current;
    void ask().then((outcome) => (newest.current === mine ? setAnswer(outcome) : undefined));
  }, [ask]);
  useEffect(() => {
    again();
    return () => {
      newest.current += 1;
    };
  }, [again]);
  return { answer, again };
}
