import { ArgsType, Field, Int, ObjectType } from "type-graphql";
import { PageInfoType } from "../platform/graphql/page.type.ts";
import { DateScalar } from "../platform/graphql/scalars.ts";

@ObjectType("UnmetNeed", {
  description: "Words that people searched for in an area and did not find. Told only where it was asked three times or more.",
})
export class UnmetNeedType {
  @Field(() => String, { description: "In alphabetical order. Words that say who somebody is are never kept." })
  readonly words!: string;
  @Field(() => String, { description: '"Hays County, TX", "TX"; empty where no place was asked for.' })
  readonly area!: string;
  @Field(() => Int, { description: "Searches that found not one listing." })
  readonly nothing!: number;
  @Field(() => Int, { description: "Searches of which no listing held all words." })
  readonly weak!: number;
  @Field(() => Int, { description: "On how many days." })
  readonly days!: number;
  @Field(() => DateScalar)
  readonly lastDay!: string;
}

@ObjectType("UnmetNeedEdge")
export class UnmetNeedEdgeType {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => UnmetNeedType)
  readonly node!: object;
}

@ObjectType("UnmetNeedConnection")
export class UnmetNeedConnectionType {
  @Field(() => [UnmetNeedEdgeType])
  readonly edges!: readonly object[];
  @Field(() => PageInfoType)
  readonly pageInfo!: object;
  @Field(() => Int)
  readonly totalCount!: number;
}

@ArgsType()
export class UnmetNeedsArgs {
  @Field(() => DateScalar, { nullable: true, description: "The first day; 90 days back when not given." })
  readonly from?: string | null;
  @Field(() => DateScalar, { nullable: true, description: "The last day; today when not given." })
  readonly to?: string | null;
  @Field(() => String, { nullable: true, description: "USPS code of a state." })
  readonly state?: string | null;
  @Field(() => Int, { nullable: true, defaultValue: 20 })
  readonly first!: number | null;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
}
