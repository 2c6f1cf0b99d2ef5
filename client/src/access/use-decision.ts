import type { TypedDocumentNode } from "@urql/core";
import { useCallback } from "react";
import { type CombinedError, useMutation } from "urql";
import type { Trouble } from "./auth-client.ts";

/**
 * A mutation of the API as a request: what it decided, in the kinds that `decide` makes of the answer's union, or the trouble that kept it
 * from deciding. `touched` names types whose lists change without being in the answer, so that they are asked for again; `decide` and
 * `touched` are of a module, not made anew with each drawing.
 */
export function useDecision<Data, Input, Decided extends { readonly kind: string }>(
  document: TypedDocumentNode<Data, { input: Input }>,
  decide: (data: Data) => Decided,
  touched?: readonly string[],
): (input: Input) => Promise<Decided | Trouble> {
  const [, run] = useMutation<Data, { input: Input }>(document);
  return useCallback(
    async (input) => {
      const { data, error } = await run({ input }, { additionalTypenames: [...(touched ?? [])] });
      return data ? decide(data) : troubleOf(error);
    },
    [run, decide, touched],
  );
}

function troubleOf(error: CombinedError | undefined): Trouble {
  if (error?.graphQLErrors.some(({ extensions }) => extensions["code"] === "UNAUTHENTICATED")) return { kind: "signedOut" };
  return { kind: error?.networkError ? "unreachable" : "failed" };
}
