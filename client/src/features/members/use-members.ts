import { useDecision } from "../../access/use-decision.ts";
import { graphql, type ResultOf } from "../../graphql/tada.ts";

const InviteMemberMutation = graphql(`
  mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      __typename
      ... on MemberInvited { isMailed invitation { id email } }
      ... on MembershipRefused { reason }
      ... on InvalidInput { problems { field } }
      ... on NotFound { message }
    }
  }
`);

const RevokeInvitationMutation = graphql(`
  mutation RevokeInvitation($input: RevokeInvitationInput!) {
    revokeInvitation(input: $input) {
      __typename
      ... on InvitationRevoked { invitationId }
      ... on MembershipRefused { reason }
      ... on NotFound { message }
    }
  }
`);

const ChangeMemberRolesMutation = graphql(`
  mutation ChangeMemberRoles($input: ChangeMemberRolesInput!) {
    changeMemberRoles(input: $input) {
      __typename
      ... on MemberRolesChanged { member { id roles } }
      ... on MembershipRefused { reason }
      ... on InvalidInput { problems { field } }
      ... on NotFound { message }
    }
  }
`);

const RemoveMemberMutation = graphql(`
  mutation RemoveMember($input: RemoveMemberInput!) {
    removeMember(input: $input) {
      __typename
      ... on MemberRemoved { memberId }
      ... on MembershipRefused { reason }
      ... on NotFound { message }
    }
  }
`);

const LeaveOrganizationMutation = graphql(`
  mutation LeaveOrganization($input: LeaveOrganizationInput!) {
    leaveOrganization(input: $input) {
      __typename
      ... on OrganizationLeft { organizationId }
      ... on MembershipRefused { reason }
      ... on NotFound { message }
    }
  }
`);

const ChangeOrganizationRulesMutation = graphql(`
  mutation ChangeOrganizationRules($input: ChangeOrganizationRulesInput!) {
    changeOrganizationRules(input: $input) {
      __typename
      ... on OrganizationRulesChanged { rules { requireSecondFactor passwordSignIn } }
      ... on MembershipRefused { reason }
      ... on NotFound { message }
    }
  }
`);

type Invited = ResultOf<typeof InviteMemberMutation>["inviteMember"];
export type MembershipRefusal = Extract<Invited, { __typename: "MembershipRefused" }>["reason"];
/** Why nothing was changed: the server's reasons, what is no longer there, and what cannot be as it was written. */
export interface MembersRefused {
  readonly kind: MembershipRefusal | "gone" | "invalid";
}

type Refusing =
  | { readonly __typename: "MembershipRefused"; readonly reason: MembershipRefusal }
  | { readonly __typename: "InvalidInput" }
  | { readonly __typename: "NotFound" };

function refused(answer: Refusing): MembersRefused {
  switch (answer.__typename) {
    case "MembershipRefused":
      return { kind: answer.reason };
    case "InvalidInput":
      return { kind: "invalid" };
    case "NotFound":
      return { kind: "gone" };
  }
}

const done = <Data>(data: Data) => ({ kind: "done" as const, data });
/** Whoever changes members may be changed by it: what one may do is asked for again as well. */
const touched = ["Viewer", "Member", "Invitation", "OrganizationRules"];

const invited = ({ inviteMember: answer }: ResultOf<typeof InviteMemberMutation>) =>
  answer.__typename === "MemberInvited" ? done(answer) : refused(answer);
export const useInviteMember = () => useDecision(InviteMemberMutation, invited, touched);

const revoked = ({ revokeInvitation: answer }: ResultOf<typeof RevokeInvitationMutation>) =>
  answer.__typename === "InvitationRevoked" ? done(answer) : refused(answer);
export const useRevokeInvitation = () => useDecision(RevokeInvitationMutation, revoked, touched);

const changed = ({ changeMemberRoles: answer }: ResultOf<typeof ChangeMemberRolesMutation>) =>
  answer.__typename === "MemberRolesChanged" ? done(answer) : refused(answer);
export const useChangeMemberRoles = () => useDecision(ChangeMemberRolesMutation, changed, touched);

const removed = ({ removeMember: answer }: ResultOf<typeof RemoveMemberMutation>) =>
  answer.__typename === "MemberRemoved" ? done(answer) : refused(answer);
export const useRemoveMember = () => useDecision(RemoveMemberMutation, removed, touched);

const left = ({ leaveOrganization: answer }: ResultOf<typeof LeaveOrganizationMutation>) =>
  answer.__typename === "OrganizationLeft" ? done(answer) : refused(answer);
/** The page is loaded anew afterwards: nothing of the organization stays in memory, so nothing needs to be asked for again. */
export const useLeaveOrganization = () => useDecision(LeaveOrganizationMutation, left);

const rulesChanged = ({ changeOrganizationRules: answer }: ResultOf<typeof ChangeOrganizationRulesMutation>) =>
  answer.__typename === "OrganizationRulesChanged" ? done(answer) : refused(answer);
export const useChangeRules = () => useDecision(ChangeOrganizationRulesMutation, rulesChanged, touched);
