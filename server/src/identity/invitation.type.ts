import type { Role } from "@waypost/schema/roles";
import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { InvalidInputType, kindOf, NotFoundType } from "../platform/graphql/problem.type.ts";
import { DateTimeScalar } from "../platform/graphql/scalars.ts";
import { MembershipRefusedType } from "./membership.type.ts";
import { RoleEnum } from "./viewer.type.ts";

@ObjectType("Invitation", { description: "An open invitation into the viewer's active organization." })
export class InvitationType {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly email!: string;
  @Field(() => [RoleEnum])
  readonly roles!: readonly string[];
  @Field(() => DateTimeScalar)
  readonly createdAt!: Date;
  @Field(() => DateTimeScalar, { description: "From when on it can no longer be used." })
  readonly expiresAt!: Date;
}

@ObjectType("InvitationPreview", { description: "What whoever holds the link may know before signing in." })
export class InvitationPreviewType {
  /** Not on the wire: the catalog knows the organization. */
  readonly organizationId!: string;
  @Field(() => [RoleEnum])
  readonly roles!: readonly string[];
  @Field(() => String, { description: "Enough for its owner to know it, such as d•••@e•••.org." })
  readonly maskedEmail!: string;
  @Field(() => DateTimeScalar)
  readonly expiresAt!: Date;
}

@InputType("InviteMemberInput", { description: "Whom to invite, and for which roles." })
export class InviteMemberInput {
  @Field(() => String)
  readonly email!: string;
  @Field(() => [RoleEnum], { description: "At least one." })
  readonly roles!: Role[];
}

@InputType("RevokeInvitationInput", { description: "Which open invitation to take back." })
export class RevokeInvitationInput {
  @Field(() => ID)
  readonly id!: string;
}

@InputType("AcceptInvitationInput", { description: "Which invitation to accept." })
export class AcceptInvitationInput {
  @Field(() => String, { description: "From the link in the mail." })
  readonly token!: string;
}

@ObjectType("MemberInvited", { description: "The invitation stands, and a mail with its link is on the way." })
export class MemberInvitedType {
  @Field(() => InvitationType)
  readonly invitation!: object;
  @Field(() => Boolean, { description: "False when the mail was not taken over: inviting again sends another." })
  readonly isMailed!: boolean;
}

@ObjectType("InvitationRevoked", { description: "Its link no longer works." })
export class InvitationRevokedType {
  @Field(() => ID)
  readonly invitationId!: string;
}

@ObjectType("InvitationAccepted", { description: "The viewer is a member, and the organization the active one from the next request on." })
export class InvitationAcceptedType {
  /** Not on the wire. */
  readonly userId!: string;
  readonly organizationId!: string;
}

@ObjectType("InvitationForAnotherAddress", { description: "The viewer is signed in with another address than the invited one." })
export class InvitationForAnotherAddressType {
  @Field(() => String)
  readonly message!: string;
  @Field(() => String, { description: "The address to sign in with." })
  readonly email!: string;
}

@ObjectType("EmailNotConfirmed", { description: "It is the viewer's address, but nobody has shown yet that mails to it reach the viewer." })
export class EmailNotConfirmedType {
  @Field(() => String)
  readonly message!: string;
  @Field(() => String)
  readonly email!: string;
}

export const InviteMemberResult = createUnionType({
  name: "InviteMemberResult",
  description: "The invitation, or why there is none.",
  types: () => [MemberInvitedType, MembershipRefusedType, InvalidInputType, NotFoundType] as const,
  resolveType: kindOf,
});

export const RevokeInvitationResult = createUnionType({
  name: "RevokeInvitationResult",
  description: "The invitation that was taken back, or why none was.",
  types: () => [InvitationRevokedType, MembershipRefusedType, NotFoundType] as const,
  resolveType: kindOf,
});

export const AcceptInvitationResult = createUnionType({
  name: "AcceptInvitationResult",
  description:
    "That the viewer is a member now, or why not. An invitation that is used, expired, taken back or was never made is not found.",
  types: () => [InvitationAcceptedType, InvitationForAnotherAddressType, EmailNotConfirmedType, NotFoundType] as const,
  resolveType: kindOf,
});
