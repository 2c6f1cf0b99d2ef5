interface Viewer {
  readonly activeOrganization: { readonly id: string; readonly name: string } | null;
  readonly memberships: readonly { readonly roles: readonly string[]; readonly organization: { readonly id: string } }[];
}

/** Whether this reader may refer somebody to this listing, else what is missing. The server decides again when it is sent. */
export type ReferralStanding =
  | { readonly kind: "mayRefer" | "signInFirst" | "notTaken" | "noOrganization" }
  | { readonly kind: "notYourRole"; readonly organization: string };

const sendingRoles = new Set(["CASE_MANAGER", "ADMIN"]);

export function referralStanding(listing: { readonly acceptsReferrals: boolean }, viewer: Viewer | null): ReferralStanding {
  if (!listing.acceptsReferrals) return { kind: "notTaken" };
  if (viewer === null) return { kind: "signInFirst" };
  const { activeOrganization, memberships } = viewer;
  if (activeOrganization === null) return { kind: "noOrganization" };
  const roles = memberships.find((membership) => membership.organization.id === activeOrganization.id)?.roles ?? [];
  return roles.some((role) => sendingRoles.has(role))
    ? { kind: "mayRefer" }
    : { kind: "notYourRole", organization: activeOrganization.name };
}
