import { useCallback } from "react";
import { useMutation } from "urql";
import { graphql, type ResultOf, type VariablesOf } from "../../graphql/tada.ts";
import { errorCodeOf } from "../../lib/error-code.ts";

const SendReferralMutation = graphql(`
  mutation SendReferral($input: CreateReferralInput!) {
    createReferral(input: $input) {
      __typename
      ... on ReferralCreated { referral { id state dueAt } }
      ... on ConsentMissing { message missingData receiver { id name } }
      ... on ListingTakesNoReferrals { message service { id slug phones { id number extension } } }
      ... on InvalidInput { message problems { field message } }
      ... on NotFound { message }
    }
  }
`);

/** Every way in which sending can end; the last two never reached a decision. */
export type SendOutcome =
  | ResultOf<typeof SendReferralMutation>["createReferral"]
  | { readonly __typename: "Unreachable"; readonly isOffline: boolean }
  | { readonly __typename: "Broken"; readonly code: string | null };

export type SendFailure = Exclude<SendOutcome, { __typename: "ReferralCreated" }>;

export function useSendReferral(): (input: VariablesOf<typeof SendReferralMutation>["input"]) => Promise<SendOutcome> {
  const [, run] = useMutation(SendReferralMutation);
  return useCallback(
    async (input) => {
      const { data, error } = await run({ input });
      if (data) return data.createReferral;
      if (error?.networkError) return { __typename: "Unreachable", isOffline: !navigator.onLine };
      return { __typename: "Broken", code: error ? errorCodeOf(error) : null };
    },
    [run],
  );
}

/** A key for one form: sending it again, after an answer that got lost, does it once. */
export function newIdempotencyKey(): string {
  // Not randomUUID: a browser has that only on secure origins, and a clinic's own server may not be one.
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
