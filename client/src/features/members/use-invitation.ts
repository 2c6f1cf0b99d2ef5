import { useDecision } from "../../access/use-decision.ts";
import { graphql, type ResultOf } from "../../graphql/tada.ts";

export const InvitationQuery = graphql(`
  query Invitation($token: String!) {
    invitation(token: $token) { roles maskedEmail expiresAt organization { id name } }
    viewer { user { id email } }
  }
`);
export type OpenInvitation = NonNullable<ResultOf<typeof InvitationQuery>["invitation"]>;

const AcceptInvitationMutation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      __typename
      ... on InvitationAccepted { viewer { memberships { id blockedBy organization { id } } } }
      ... on InvitationForAnotherAddress { email }
      ... on EmailNotConfirmed { email }
      ... on NotFound { message }
    }
  }
`);

function decided({ acceptInvitation: answer }: ResultOf<typeof AcceptInvitationMutation>) {
  switch (answer.__typename) {
    case "InvitationAccepted":
      return { kind: "done" as const, data: answer.viewer.memberships };
    case "InvitationForAnotherAddress":
      return { kind: "otherAddress" as const, email: answer.email };
    case "EmailNotConfirmed":
      return { kind: "unconfirmed" as const, email: answer.email };
    case "NotFound":
      return { kind: "gone" as const };
  }
}
export type AcceptRefused = Exclude<ReturnType<typeof decided>, { kind: "done" }>;

export const useAcceptInvitation = () => useDecision(AcceptInvitationMutation, decided);
