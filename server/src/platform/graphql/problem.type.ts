import { Field, ObjectType } from "type-graphql";

@ObjectType("FieldProblem", { description: "One field of the input that cannot be as it is." })
export class FieldProblemType {
  @Field(() => String, { description: "Path in the input, such as person.postalCode." })
  readonly field!: string;
  @Field(() => String)
  readonly message!: string;
}

@ObjectType("InvalidInput", { description: "Fields that cannot be as they are, each with what is wanted. Nothing was changed." })
export class InvalidInputType {
  @Field(() => String)
  readonly message!: string;
  @Field(() => [FieldProblemType])
  readonly problems!: readonly FieldProblemType[];
}

@ObjectType("NotFound", { description: "It does not exist, or is not the viewer's to see: the two look alike." })
export class NotFoundType {
  @Field(() => String)
  readonly message!: string;
}

/** `kind` of an outcome is the GraphQL type's name: no mapper, no instanceof. The values are outcomes, not the decorated classes. */
export const kindOf = (value: unknown): string => (value as { readonly kind: string }).kind;
