import { useCallback } from "react";
import { useMutation } from "urql";
import { graphql } from "../../graphql/tada.ts";

const CreatePersonLinkMutation = graphql(`
  mutation CreatePersonLink($input: CreatePersonLinkInput!) {
    createPersonLink(input: $input) {
      __typename
      ... on PersonLinkCreated { token link { id expiresAt } }
      ... on NotFound { message }
    }
  }
`);

const EndPersonLinkMutation = graphql(`
  mutation EndPersonLink($input: EndPersonLinkInput!) {
    endPersonLink(input: $input) {
      __typename
      ... on PersonLinkEnded { link { id endedAt } }
      ... on NotFound { message }
    }
  }
`);

/** Where no link was, no answer holds one: what shows the person is asked again all the same. */
const changesPersons = { additionalTypenames: ["Person"] };

export interface MadeLink {
  readonly token: string;
  readonly expiresAt: string;
}
export type LinkFailure = "gone" | "broken";

export function useCreatePersonLink(): (personId: string) => Promise<MadeLink | LinkFailure> {
  const [, run] = useMutation(CreatePersonLinkMutation);
  return useCallback(
    async (personId) => {
      const { data } = await run({ input: { personId } }, changesPersons);
      if (!data) return "broken";
      const made = data.createPersonLink;
      return made.__typename === "PersonLinkCreated" ? { token: made.token, expiresAt: made.link.expiresAt } : "gone";
    },
    [run],
  );
}

export function useEndPersonLink(): (id: string) => Promise<"ended" | LinkFailure> {
  const [, run] = useMutation(EndPersonLinkMutation);
  return useCallback(
    async (id) => {
      const { data } = await run({ input: { id } }, changesPersons);
      if (!data) return "broken";
      return data.endPersonLink.__typename === "PersonLinkEnded" ? "ended" : "gone";
    },
    [run],
  );
}
