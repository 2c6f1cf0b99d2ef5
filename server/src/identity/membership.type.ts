import type { Role } from "@waypost/schema/roles";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { graphqlEnum } from "../platform/graphql/enums.ts";
import { PageInfoType } from "../platform/graphql/page.type.ts";
import { InvalidInputType, kindOf, NotFoundType } from "../platform/graphql/problem.type.ts";
import { DateTimeScalar } from "../platform/graphql/scalars.ts";
import { membershipRefusals } from "./membership.policy.ts";
import { RoleEnum } from "./viewer.type.ts";

export const MembershipRefusalEnum = graphqlEnum(
  "MembershipRefusal",
  membershipRefusals,
  "Why something about members, invitations or sign-in rules may not be done.",
  {
    LAST_ADMINISTRATOR: "Nobody would be left to let others in.",
    PLATFORM_ROLE: "STEWARD and OPERATOR are given and taken by operators of the platform alone.",
    SECOND_FACTOR_FIRST: "Whoever asks others for a second factor must have signed in with one, or with a passkey.",
    NO_SINGLE_SIGN_ON: "Without single sign-on, passwords are the only way in.",
    SINGLE_SIGN_ON_FIRST: "Whoever turns passwords off must have signed in by the organization's provider, which shows that it works.",
  },
);

@ObjectType("Permission", { description: "Whether the viewer may do something, and why not." })
export class PermissionType {
  @Field(() => Boolean)
  readonly allowed!: boolean;
  @Field(() => MembershipRefusalEnum, { nullable: true, description: "Null when allowed." })
  readonly reason!: string | null;
}

@ObjectType("Member", { description: "Somebody's place in the viewer's active organization, as its members see it." })
export class MemberType {
  @Field(() => ID, { description: "The membership's id." })
  readonly id!: string;
  @Field(() => [RoleEnum])
  readonly roles!: readonly string[];
  @Field(() => DateTimeScalar)
  readonly joinedAt!: Date;
}

@ObjectType("MemberEdge")
export class MemberEdgeType {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => MemberType)
  readonly node!: object;
}

@ObjectType("MemberConnection", { description: "A page of members." })
export class MemberConnectionType {
  @Field(() => [MemberEdgeType])
  readonly edges!: readonly MemberEdgeType[];
  @Field(() => PageInfoType)
  readonly pageInfo!: PageInfoType;
  @Field(() => Int)
  readonly totalCount!: number;
}

@ObjectType("OrganizationRules", { description: "What an organization asks of everybody who signs in for it." })
export class OrganizationRulesType {
  @Field(() => Boolean, {
    description: "Only sessions that showed a second factor act for the organization: a code, a passkey, or its own single sign-on.",
  })
  readonly requireSecondFactor!: boolean;
  @Field(() => Boolean, {
    description:
      "False: only sessions made by its own single sign-on act for it; neither password nor passkey nor a link by mail opens it. Always true while there is no provider.",
  })
  readonly passwordSignIn!: boolean;
}

@InputType("ChangeMemberRolesInput", { description: "Which member, and every role that the member is to hold afterwards." })
export class ChangeMemberRolesInput {
  @Field(() => ID)
  readonly memberId!: string;
  @Field(() => [RoleEnum], { description: "At least one." })
  readonly roles!: Role[];
}

@InputType("RemoveMemberInput", { description: "Which member to take out." })
export class RemoveMemberInput {
  @Field(() => ID)
  readonly memberId!: string;
}

@InputType("LeaveOrganizationInput", { description: "Which organization of the viewer's own to leave." })
export class LeaveOrganizationInput {
  @Field(() => ID)
  readonly organizationId!: string;
}

@InputType("ChangeOrganizationRulesInput", { description: "What is left out stays as it is." })
export class ChangeOrganizationRulesInput {
  @Field(() => Boolean, { nullable: true })
  readonly requireSecondFactor?: boolean | null;
  @Field(() => Boolean, { nullable: true })
  readonly passwordSignIn?: boolean | null;
}

@ObjectType("MembershipRefused", { description: "The viewer may not do this as things stand." })
export class MembershipRefusedType {
  @Field(() => MembershipRefusalEnum)
  readonly reason!: string;
  @Field(() => String)
  readonly message!: string;
}

@ObjectType("MemberRolesChanged", { description: "It holds from the member's next request on." })
export class MemberRolesChangedType {
  @Field(() => MemberType)
  readonly member!: object;
}

@ObjectType("MemberRemoved", { description: "The member sees nothing of the organization from the next request on." })
export class MemberRemovedType {
  @Field(() => ID)
  readonly memberId!: string;
}

@ObjectType("OrganizationLeft", { description: "The viewer has no place there any more, from the next request on." })
export class OrganizationLeftType {
  @Field(() => ID)
  readonly organizationId!: string;
}

@ObjectType("OrganizationRulesChanged", { description: "They hold from every member's next request on." })
export class OrganizationRulesChangedType {
  @Field(() => OrganizationRulesType)
  readonly rules!: OrganizationRulesType;
}

export const ChangeMemberRolesResult = createUnionType({
  name: "ChangeMemberRolesResult",
  description: "The member as it stands now, or why nothing was changed.",
  types: () => [MemberRolesChangedType, MembershipRefusedType, InvalidInputType, NotFoundType] as const,
  resolveType: kindOf,
});

export const RemoveMemberResult = createUnionType({
  name: "RemoveMemberResult",
  description: "Who was removed, or why nobody was.",
  types: () => [MemberRemovedType, MembershipRefusedType, NotFoundType] as const,
  resolveType: kindOf,
});

export const LeaveOrganizationResult = createUnionType({
  name: "LeaveOrganizationResult",
  description: "The organization that was left, or why it was not.",
  types: () => [OrganizationLeftType, MembershipRefusedType, NotFoundType] as const,
  resolveType: kindOf,
});

export const ChangeOrganizationRulesResult = createUnionType({
  name: "ChangeOrganizationRulesResult",
  description: "The rules as they stand now, or why they were not changed.",
  types: () => [OrganizationRulesChangedType, MembershipRefusedType, NotFoundType] as const,
  resolveType: kindOf,
});
