import { roles } from "@waypost/schema/roles";
import { Field, ID, ObjectType } from "type-graphql";
import { graphqlEnum } from "../platform/graphql/enums.ts";

export const RoleEnum = graphqlEnum("Role", roles, "What a member may do in an organization; the last two belong to the platform.");

export const MembershipBlockEnum = graphqlEnum("MembershipBlock", ["SECOND_FACTOR_REQUIRED"], "What keeps a member out at present.", {
  SECOND_FACTOR_REQUIRED: "The organization asks for a second factor, and the viewer's account has none.",
});

@ObjectType("User", { description: "Somebody who signs in." })
export class UserType {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly name!: string;
  @Field(() => String)
  readonly email!: string;
}

@ObjectType("Membership", { description: "A user's place in an organization." })
export class MembershipType {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => [RoleEnum])
  readonly roles!: string[];
  @Field(() => MembershipBlockEnum, {
    nullable: true,
    description: "What the organization asks for before the viewer may act for it; null when nothing is missing.",
  })
  readonly blockedBy!: string | null;
}

@ObjectType("Viewer", { description: "Whoever is asking, and what is theirs." })
export class ViewerType {
  /** Not on the wire: whose view it is, and for which organization. */
  readonly userId!: string;
  readonly organizationId!: string | null;
}
