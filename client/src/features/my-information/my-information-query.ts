import { graphql, type ResultOf } from "../../graphql/tada.ts";

// Three questions, each within what one may cost. The first opens the page; the others follow it.

/** For whom the page is, and who has seen the information. Asked again with a cursor for what is earlier. */
export const MyInformationQuery = graphql(`
  query MyInformation($token: String!, $first: Int!, $after: String) {
    personByLink(token: $token) {
      name heldData expiresAt lastOpenedAt
      organization { name }
      seen(first: $first, after: $after) {
        edges { node { id at action actorKind memberName parts organization { id name } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

export const MyRequestsQuery = graphql(`
  query MyRequests($token: String!, $locale: String) {
    personByLink(token: $token) {
      referrals(first: 100) {
        edges { node {
          id code state reason outcome outcomeAmount outcomeUnit sentAt
          need { name(locale: $locale) }
          receiver { name }
          service { name(locale: $locale) }
        } }
      }
    }
  }
`);

export const MyConsentsQuery = graphql(`
  query MyConsents($token: String!, $locale: String) {
    personByLink(token: $token) {
      consents(first: 100) {
        edges { node { id data method givenAt expiresAt withdrawnAt receiver { name } needs { name(locale: $locale) } } }
      }
    }
  }
`);

export const TakeConsentBackMutation = graphql(`
  mutation TakeConsentBack($input: WithdrawConsentByLinkInput!) {
    withdrawConsentByLink(input: $input) {
      __typename
      ... on ConsentWithdrawn { information { expiresAt } }
      ... on NotFound { message }
    }
  }
`);

type Of<Query> = NonNullable<Query extends { readonly personByLink: infer Information } ? Information : never>;
export type MyInformation = Of<ResultOf<typeof MyInformationQuery>>;
export type Seen = MyInformation["seen"];
export type OwnReferral = Of<ResultOf<typeof MyRequestsQuery>>["referrals"]["edges"][number]["node"];
export type OwnConsent = Of<ResultOf<typeof MyConsentsQuery>>["consents"]["edges"][number]["node"];
