import { useCallback } from "react";
import { type CombinedError, useMutation } from "urql";
import { graphql, type ResultOf } from "../../graphql/tada.ts";
import type { CreateApiKeyInput } from "./api-key-form.ts";

export const CreateApiKeyMutation = graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      __typename
      ... on ApiKeyCreated { secret key { id name } }
      ... on InvalidInput { message problems { field message } }
      ... on NotFound { message }
    }
  }
`);

const RevokeApiKeyMutation = graphql(`
  mutation RevokeApiKey($input: RevokeApiKeyInput!) {
    revokeApiKey(input: $input) {
      __typename
      ... on ApiKeyRevoked { key { id revokedAt } }
      ... on NotFound { message }
    }
  }
`);

/** The request never reached a decision. */
export type NoDecision = { readonly __typename: "Unreachable" } | { readonly __typename: "Broken" };
export type CreateApiKeyOutcome = ResultOf<typeof CreateApiKeyMutation>["createApiKey"] | NoDecision;
export type RevokeApiKeyOutcome = ResultOf<typeof RevokeApiKeyMutation>["revokeApiKey"] | NoDecision;

const noDecision = (error: CombinedError | undefined): NoDecision => ({ __typename: error?.networkError ? "Unreachable" : "Broken" });

export function useCreateApiKey(): (input: CreateApiKeyInput) => Promise<CreateApiKeyOutcome> {
  const [, run] = useMutation(CreateApiKeyMutation);
  return useCallback(
    async (input) => {
      const { data, error } = await run({ input });
      return data?.createApiKey ?? noDecision(error);
    },
    [run],
  );
}

export function useRevokeApiKey(): (id: string) => Promise<RevokeApiKeyOutcome> {
  const [, run] = useMutation(RevokeApiKeyMutation);
  return useCallback(
    async (id) => {
      const { data, error } = await run({ input: { id } });
      return data?.revokeApiKey ?? noDecision(error);
    },
    [run],
  );
}
