import { useCallback } from "react";
import { useMutation } from "urql";
import { graphql, type ResultOf, type VariablesOf } from "../../../graphql/tada.ts";
import { errorCodeOf } from "../../../lib/error-code.ts";
import { OwnMoves } from "./own-moves.ts";

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

/** For the whole page: opening and accepting are two components' doing. */
const ownMoves = new OwnMoves();

/** Moves a referral; what shows it asks again by itself. */
export function useMoveReferral(): (input: MoveInput) => Promise<MoveOutcome> {
  const [, run] = useMutation(MoveReferralMutation);
  return useCallback(
    (input) =>
      ownMoves.run<MoveInput, MoveOutcome>(input, async (move) => {
        const { data, error } = await run({ input: move });
        const moved = data?.moveReferral;
        if (moved) return { outcome: moved, version: moved.__typename === "ReferralMoved" ? moved.referral.version : null };
        if (error?.networkError) return { outcome: { __typename: "Unreachable", isOffline: !navigator.onLine }, version: null };
        return { outcome: { __typename: "Broken", code: error ? errorCodeOf(error) : null }, version: null };
      }),
    [run],
  );
}
