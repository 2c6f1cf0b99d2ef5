import * as vocabulary from "@waypost/schema/referrals/vocabulary";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { graphqlEnum } from "../platform/graphql/enums.ts";
import { PageInfoType } from "../platform/graphql/page.type.ts";
import { DateScalar } from "../platform/graphql/scalars.ts";

export const DisclosureEnum = graphqlEnum("Disclosure", vocabulary.disclosures, "When the receiver sees name and contact.");
export const ConsentMethodEnum = graphqlEnum("ConsentMethod", vocabulary.consentMethods, "How the person agreed.");
export const ConsentDataEnum = graphqlEnum("ConsentData", vocabulary.consentData, "The kinds of data that a consent lets through.", {
  NEED_DETAILS: "The sender's own words about the need.",
});

@ObjectType("ContactSafety", { description: "Obeyed by every screen and message." })
export class ContactSafetyType {
  @Field(() => Boolean)
  readonly doNotCall!: boolean;
  @Field(() => Boolean)
  readonly noVoicemail!: boolean;
  @Field(() => String, { nullable: true, description: "When it is safe, in the person's words." })
  readonly safeHours!: string | null;
}

@ObjectType("Person", { description: "Somebody who is helped. Fields that the consent does not let through are null." })
export class PersonType {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly name!: string;
  @Field(() => DateScalar, { nullable: true })
  readonly birthDate!: string | null;
  @Field(() => String, { nullable: true })
  readonly phone!: string | null;
  @Field(() => String, { nullable: true })
  readonly email!: string | null;
  @Field(() => String, { nullable: true })
  readonly address!: string | null;
  @Field(() => String, { description: "ISO 639-1 of the language that the person prefers." })
  readonly language!: string;
  @Field(() => String, { nullable: true })
  readonly postalCode!: string | null;
}

@ObjectType("PersonEdge")
export class PersonEdgeType {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => PersonType)
  readonly node!: object;
}

@ObjectType("PersonConnection")
export class PersonConnectionType {
  @Field(() => [PersonEdgeType])
  readonly edges!: object[];
  @Field(() => PageInfoType)
  readonly pageInfo!: object;
  @Field(() => Int)
  readonly totalCount!: number;
}
