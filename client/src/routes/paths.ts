const withReturn = (path: string, returnTo: string | undefined) =>
  returnTo === undefined ? path : `${path}?to=${encodeURIComponent(returnTo)}`;

/** The only builder of links: features ask here, nobody writes a URL by hand. The patterns of the same addresses stand in routes.tsx. */
export const paths = {
  home: () => "/",
  /** `query` as `search-state` writes it, without the question mark. */
  search: (query = "") => (query === "" ? "/search" : `/search?${query}`),
  listing: (slug: string) => `/services/${encodeURIComponent(slug)}`,
  refer: (slug: string) => `/services/${encodeURIComponent(slug)}/refer`,
  organization: (slug: string) => `/organizations/${encodeURIComponent(slug)}`,
  /** `returnTo` is a path of ours to come back to after signing in. */
  signIn: (returnTo?: string) => withReturn("/sign-in", returnTo),
  signUp: (returnTo?: string) => withReturn("/sign-up", returnTo),
  confirmEmail: (returnTo?: string) => withReturn("/confirm-email", returnTo),
  forgotPassword: () => "/forgot-password",
  /** What one put aside: on this device, or in the account. */
  saved: () => "/saved",
  account: () => "/account",
  /** The account, with the reason why one is led there. */
  accountSecondFactor: () => "/account?second-factor=1",
  unmetNeeds: () => "/unmet-needs",
  inbox: () => "/inbox",
  inboxReferral: (id: string) => `/inbox/${encodeURIComponent(id)}`,
  referrals: () => "/referrals",
  /** One's own organization, for its members; its public page is `organization`. */
  organizationMembers: () => "/organization/members",
  organizationRules: () => "/organization/rules",
  organizationApiKeys: () => "/organization/api-keys",
  organizationAudit: () => "/organization/audit",
  /** Who has seen one person. */
  personAudit: (id: string) => `/persons/${encodeURIComponent(id)}/audit`,
  /** Not below /organizations, where every name is some organization's. */
  newOrganization: () => "/organization/new",
  invitation: (token: string) => `/invitations/${encodeURIComponent(token)}`,
  /** What is kept about a person, for that person. The token stands behind the #: see LinkPaper.tsx. */
  myInformation: () => "/my-information",
  referral: (id: string) => `/referrals/${encodeURIComponent(id)}`,
} as const;
