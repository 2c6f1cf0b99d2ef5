import { roles } from "@waypost/schema/roles";
import { Field, ID, ObjectType } from "type-graphql";
import { membershipBlocks } from "./sign-in.rules.ts";
import { graphqlEnum } from "../platform/graphql/enums.ts";

export const RoleEnum = graphqlEnum("Role", roles, "What a member may do in an organization; the last two belong to the platform.");

export const MembershipBlockEnum = graphqlEnum("MembershipBlock", membershipBlocks, "What keeps a member out at present.", {
  SECOND_FACTOR_REQUIRED: "The organization asks for a second factor, and this session was made without one: neither a code nor a passkey.",
  SINGLE_SIGN_ON_REQUIRED: "The organization is opened by its own single sign-on only, and this session was made another way.",
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
}

@ObjectType("Viewer", { description: "Whoever is asking, and what is theirs." })
export class ViewerType {
  /** Not on the wire: whose view it is, and for which organization. */
  readonly userId!: string;
  readonly organizationId!: string | null;
}
