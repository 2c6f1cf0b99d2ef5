import type { InvalidInput, NotFound } from "../platform/graphql/problems.ts";
import type { InvitationRow } from "./invitation.store.ts";
import type { MembershipRefusal } from "./membership.policy.ts";
import type { MemberRow } from "./membership.store.ts";
import type { OrganizationRulesRow } from "./organization-rules.store.ts";

/** Everything that can come of changing members, invitations and rules. `kind` is the GraphQL type's name. */
export interface MembershipRefused {
  readonly kind: "MembershipRefused";
  readonly reason: MembershipRefusal;
  readonly message: string;
}
export interface MemberInvited {
  readonly kind: "MemberInvited";
  readonly invitation: InvitationRow;
  /** False when the mail was not taken over: inviting again sends another. */
  readonly isMailed: boolean;
}
export interface InvitationRevoked {
  readonly kind: "InvitationRevoked";
  readonly invitationId: string;
}
export interface InvitationAccepted {
  readonly kind: "InvitationAccepted";
  readonly userId: string;
  readonly organizationId: string;
}
export interface InvitationForAnotherAddress {
  readonly kind: "InvitationForAnotherAddress";
  readonly message: string;
  readonly email: string;
}
export interface EmailNotConfirmed {
  readonly kind: "EmailNotConfirmed";
  readonly message: string;
  readonly email: string;
}
export interface MemberRolesChanged {
  readonly kind: "MemberRolesChanged";
  readonly member: MemberRow;
}
export interface MemberRemoved {
  readonly kind: "MemberRemoved";
  readonly memberId: string;
}
export interface OrganizationLeft {
  readonly kind: "OrganizationLeft";
  readonly organizationId: string;
}
export interface OrganizationRulesChanged {
  readonly kind: "OrganizationRulesChanged";
  readonly rules: OrganizationRulesRow;
}

export type InviteMemberOutcome = MemberInvited | MembershipRefused | InvalidInput | NotFound;
export type RevokeInvitationOutcome = InvitationRevoked | MembershipRefused | NotFound;
export type AcceptInvitationOutcome = InvitationAccepted | InvitationForAnotherAddress | EmailNotConfirmed | NotFound;
export type ChangeMemberRolesOutcome = MemberRolesChanged | MembershipRefused | InvalidInput | NotFound;
export type RemoveMemberOutcome = MemberRemoved | MembershipRefused | NotFound;
export type LeaveOrganizationOutcome = OrganizationLeft | MembershipRefused | NotFound;
export type ChangeOrganizationRulesOutcome = OrganizationRulesChanged | MembershipRefused | NotFound;

const messages: Readonly<Record<MembershipRefusal, string>> = {
  ADMINISTRATORS_ONLY: "Only administrators of the organization may do this.",
  LAST_ADMINISTRATOR: "This is the last administrator. Make somebody else an administrator first.",
  PLATFORM_ROLE: "The roles of the platform are given and taken by its operators alone.",
  SECOND_FACTOR_FIRST: "Sign in with a second factor or a passkey yourself first: you would shut yourself out.",
  NO_SINGLE_SIGN_ON: "Without single sign-on nobody could sign in any more.",
  SINGLE_SIGN_ON_FIRST: "Sign in by single sign-on yourself first: it shows that it works, and you do not shut yourself out.",
};

export const membershipRefused = (reason: MembershipRefusal): MembershipRefused => ({
  kind: "MembershipRefused",
  reason,
  message: messages[reason],
});
