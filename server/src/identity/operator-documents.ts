/**
 * What an operator's session may ask in production although no page does: single sign-on is registered by hand, once an organization.
 * docs/operators.md gives the same texts; spaces do not matter.
 */
export const operatorDocuments = [
  `query SsoProviders { ssoProviders { id organizationId issuer domain clientId defaultRole } }`,
  `mutation RegisterSsoProvider($input: RegisterSsoProviderInput!) {
    registerSsoProvider(input: $input) {
      ... on SsoProviderRegistered { provider { id } }
      ... on InvalidInput { message problems { field message } }
      ... on NotFound { message }
    }
  }`,
  `mutation RemoveSsoProvider($input: RemoveSsoProviderInput!) {
    removeSsoProvider(input: $input) {
      ... on SsoProviderRemoved { id }
      ... on NotFound { message }
    }
  }`,
] as const;
