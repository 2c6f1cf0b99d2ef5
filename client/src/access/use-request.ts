import { useRef, useState } from "react";
import type { Done } from "./auth-client.ts";

/** One request at a time, and what came of the last one unless it went well. */
export interface Requesting<Failure> {
  readonly isWorking: boolean;
  readonly failure: Failure | null;
  /** What the server answered; null where it refused, and while another request is under way. */
  readonly run: <Data>(request: () => Promise<Done<Data> | Failure>) => Promise<Done<Data> | null>;
  readonly forget: () => void;
}

export function useRequest<Failure extends { readonly kind: string }>(): Requesting<Failure> {
  const [isWorking, setWorking] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const busy = useRef(false);
  const run = async <Data>(request: () => Promise<Done<Data> | Failure>): Promise<Done<Data> | null> => {
    if (busy.current) return null;
    busy.current = true;
    setWorking(true);
    setFailure(null);
    const outcome = await request();
    busy.current = false;
    setWorking(false);
    if (isDone(outcome)) return outcome;
    setFailure(outcome);
    return null;
  };
  return { isWorking, failure, run, forget: () => setFailure(null) };
}

function isDone<Data>(outcome: Done<Data> | { readonly kind: string }): outcome is Done<Data> {
  return outcome.kind === "done";
}
