import { useCallback } from "react";
import { useMutation } from "urql";
import { graphql, type ResultOf, type VariablesOf } from "../../../graphql/tada.ts";
import { errorCodeOf } from "../../../lib/error-code.ts";

const MoveReferralMutation = graphql(`
  mutation MoveReferral($input: MoveReferralInput!) {
    moveReferral(input: $input) {
      __typename
      ... on ReferralMoved { referral { id state version } }
      ... on MoveRefused { message from to missing }
      ... on ReferralChanged {
        message
        current { id state version availableMoves { to allowed refusal needs reasons } events { id at to by } }
      }
      ... on ConsentMissing { message missingData }
      ... on ListingTakesNoReferrals { message }
      ... on InvalidInput { message problems { field message } }
      ... on NotFound { message }
    }
  }
`);

export type MoveInput = VariablesOf<typeof MoveReferralMutation>["input"];

/** Every way in which a move can end; the last two never reached a decision. */
export type MoveOutcome =
  | ResultOf<typeof MoveReferralMutation>["moveReferral"]
  | { readonly __typename: "Unreachable"; readonly isOffline: boolean }
  | { readonly __typename: "Broken"; readonly code: string | null };

export type MoveFailure = Exclude<MoveOutcome, { __typename: "ReferralMoved" }>;

/** Moves a referral; what shows it asks again by itself. */
export function useMoveReferral(): (input: MoveInput) => Promise<MoveOutcome> {
  const [, run] = useMutation(MoveReferralMutation);
  return useCallback(
    async (input) => {
      const { data, error } = await run({ input });
      if (data) return data.moveReferral;
      if (error?.networkError) return { __typename: "Unreachable", isOffline: !navigator.onLine };
      return { __typename: "Broken", code: error ? errorCodeOf(error) : null };
    },
    [run],
  );
}
