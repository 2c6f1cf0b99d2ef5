import { graphql, type ResultOf } from "../../graphql/tada.ts";

const SeenPage_information = graphql(`
  fragment SeenPage_information on OwnInformation {
    seen(first: $seenFirst, after: $seenAfter) {
      edges { node { id at action actorKind memberName parts organization { id name } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const MyInformationQuery = graphql(
  `
  query MyInformation($token: String!, $locale: String, $seenFirst: Int!, $seenAfter: String) {
    personByLink(token: $token) {
      name heldData expiresAt lastOpenedAt
      organization { id name }
      referrals(first: 100) {
        edges { node {
          id code state reason outcome outcomeAmount outcomeUnit sentAt
          need { id name(locale: $locale) }
          receiver { id name }
          service { id slug name(locale: $locale) }
        } }
      }
      consents(first: 100) {
        edges { node { id data method givenAt expiresAt withdrawnAt receiver { id name } needs { id name(locale: $locale) } } }
      }
      ...SeenPage_information
    }
  }
`,
  [SeenPage_information],
);

/** More of who has seen it, and nothing else. */
export const MoreSeenQuery = graphql(
  `
  query MyInformationSeen($token: String!, $seenFirst: Int!, $seenAfter: String) {
    personByLink(token: $token) { ...SeenPage_information }
  }
`,
  [SeenPage_information],
);

export const TakeConsentBackMutation = graphql(`
  mutation TakeConsentBack($input: WithdrawConsentByLinkInput!) {
    withdrawConsentByLink(input: $input) {
      __typename
      ... on ConsentWithdrawn { information { expiresAt } }
      ... on NotFound { message }
    }
  }
`);

export { SeenPage_information };
export type MyInformation = NonNullable<ResultOf<typeof MyInformationQuery>["personByLink"]>;
export type OwnReferral = MyInformation["referrals"]["edges"][number]["node"];
export type OwnConsent = MyInformation["consents"]["edges"][number]["node"];
