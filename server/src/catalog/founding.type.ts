import { createUnionType, Field, InputType, ObjectType } from "type-graphql";
import { InvalidInputType, kindOf } from "../platform/graphql/problem.type.ts";

@InputType("FoundOrganizationInput", { description: "What the new organization is called, and how it may be known." })
export class FoundOrganizationInput {
  @Field(() => String, { description: "2 to 120 characters." })
  readonly name!: string;
  @Field(() => String, { nullable: true, description: "What it does, in a sentence or two." })
  readonly description?: string | null;
  @Field(() => String, { nullable: true, description: "An address that begins with http:// or https://." })
  readonly website?: string | null;
}

@ObjectType("OrganizationFounded", { description: "The viewer is its administrator, and it is the active one from the next request on." })
export class OrganizationFoundedType {
  /** Not on the wire. */
  readonly userId!: string;
  readonly organizationId!: string;
}

export const FoundOrganizationResult = createUnionType({
  name: "FoundOrganizationResult",
  description: "That it stands, or what cannot be as it is.",
  types: () => [OrganizationFoundedType, InvalidInputType] as const,
  resolveType: kindOf,
});
