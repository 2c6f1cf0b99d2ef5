import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { kindOf, NotFoundType } from "../platform/graphql/problem.type.ts";
import { DateTimeScalar } from "../platform/graphql/scalars.ts";

@ObjectType("PersonLink", {
  description: "A link by which a person reads what the organization holds about them, and who has seen it. Its token is shown once.",
})
export class PersonLinkType {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => DateTimeScalar)
  readonly createdAt!: Date;
  @Field(() => DateTimeScalar, { description: "From when on it can no longer be used." })
  readonly expiresAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: "When a member ended it." })
  readonly endedAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "When it was opened the last time." })
  readonly lastUsedAt!: Date | null;
}

@InputType("CreatePersonLinkInput", { description: "To whom a link is given." })
export class CreatePersonLinkInput {
  @Field(() => ID)
  readonly personId!: string;
  @Field(() => Boolean, { defaultValue: false, description: "True: the person's earlier links go on working beside the new one." })
  readonly keepsEarlier!: boolean;
}

@InputType("EndPersonLinkInput", { description: "Which link to end." })
export class EndPersonLinkInput {
  @Field(() => ID)
  readonly id!: string;
}

@ObjectType("PersonLinkCreated", { description: "The link stands. Hand it to the person now: its token is never shown again." })
export class PersonLinkCreatedType {
  @Field(() => PersonLinkType)
  readonly link!: object;
  @Field(() => String, { description: "What opens it: the address is /my-information# and this. Kept nowhere." })
  readonly token!: string;
}

@ObjectType("PersonLinkEnded", { description: "It opens nothing any more." })
export class PersonLinkEndedType {
  @Field(() => PersonLinkType)
  readonly link!: object;
}

export const CreatePersonLinkResult = createUnionType({
  name: "CreatePersonLinkResult",
  description: "The link, or why there is none.",
  types: () => [PersonLinkCreatedType, NotFoundType] as const,
  resolveType: kindOf,
});

export const EndPersonLinkResult = createUnionType({
  name: "EndPersonLinkResult",
  description: "The link that was ended, or why none was.",
  types: () => [PersonLinkEndedType, NotFoundType] as const,
  resolveType: kindOf,
});
