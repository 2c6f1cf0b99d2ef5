import { ArgsType, Field, ID, Int, ObjectType } from "type-graphql";
import { OrganizationType } from "../catalog/listing.type.ts";
import { auditActions, type AuditAction } from "../platform/audit/audit.ts";
import { graphqlEnum } from "../platform/graphql/enums.ts";
import { PageInfoType } from "../platform/graphql/page.type.ts";
import { DateTimeScalar } from "../platform/graphql/scalars.ts";

export const AuditActionEnum = graphqlEnum("AuditAction", auditActions as readonly AuditAction[], "What was done.");
export const AuditActorKindEnum = graphqlEnum(
  "AuditActorKind",
  ["USER", "API_KEY", "PERSON", "SYSTEM", "NOBODY"] as const,
  "Who did it: a member, a program with an API key, the person by an own link, Waypost itself, or somebody not signed in.",
);

@ObjectType("AuditEvent", { description: "One line of the audit log. Never changed, never removed." })
export class AuditEventType {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => DateTimeScalar)
  readonly at!: Date;
  @Field(() => AuditActionEnum)
  readonly action!: string;
  @Field(() => AuditActorKindEnum)
  readonly actorKind!: string;
  @Field(() => ID, { nullable: true, description: "The person it is about." })
  readonly personId!: string | null;
  @Field(() => ID, { nullable: true, description: "The referral through which it was done." })
  readonly referralId!: string | null;
  @Field(() => OrganizationType, { nullable: true, description: "For which organization it was done." })
  readonly organization?: object | null;
}

@ObjectType("AuditEventEdge")
export class AuditEventEdgeType {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => AuditEventType)
  readonly node!: object;
}

@ObjectType("AuditEventConnection")
export class AuditEventConnectionType {
  @Field(() => [AuditEventEdgeType])
  readonly edges!: object[];
  @Field(() => PageInfoType)
  readonly pageInfo!: object;
}

@ArgsType()
export class AuditPageArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20 })
  readonly first!: number | null;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
}

@ArgsType()
export class AuditEventsArgs extends AuditPageArgs {
  @Field(() => [AuditActionEnum], { nullable: true, description: "Only these." })
  readonly actions?: AuditAction[] | null;
  @Field(() => ID, { nullable: true, description: "Only what this member of the organization did." })
  readonly userId?: string | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly from?: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "Before this instant." })
  readonly until?: Date | null;
}
