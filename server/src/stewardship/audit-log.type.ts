import { ArgsType, Field, ID, InputType, Int, ObjectType, createUnionType } from "type-graphql";
import { OrganizationType } from "../catalog/listing.type.ts";
import { PersonType } from "../people/person.type.ts";
import { auditActions, type AuditAction } from "../platform/audit/audit.ts";
import { graphqlEnum } from "../platform/graphql/enums.ts";
import { PageInfoType } from "../platform/graphql/page.type.ts";
import { kindOf, NotFoundType } from "../platform/graphql/problem.type.ts";
import { DateTimeScalar } from "../platform/graphql/scalars.ts";

export const AuditActionEnum = graphqlEnum("AuditAction", auditActions as readonly AuditAction[], "What was done.");
export const AuditActorKindEnum = graphqlEnum(
  "AuditActorKind",
  ["USER", "API_KEY", "PERSON", "SYSTEM", "NOBODY"] as const,
  "Who did it: a member, a program with an API key, the person by an own link, Waypost itself, or somebody not signed in.",
);

@ObjectType("AuditDetail", { description: "What was changed, or how it was done, as codes." })
export class AuditDetailType {
  @Field(() => String, { description: "roles, before, after, by, method, reason, which, scopes, from, to, found, events and the like." })
  readonly name!: string;
  @Field(() => [String])
  readonly values!: readonly string[];
}

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
  @Field(() => PersonType, {
    nullable: true,
    description:
      "The person asked about, by `personAuditEvents`. Reading the name is a look as well. Null for the log of the organization.",
  })
  readonly person?: object | null;
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

@InputType("ExportAuditEventsInput", { description: "Which lines of the log; everything that is left out takes all." })
export class ExportAuditEventsInput {
  @Field(() => ID, { nullable: true, description: "Who has seen or changed this person of the active organization." })
  readonly personId?: string | null;
  @Field(() => [AuditActionEnum], { nullable: true })
  readonly actions?: AuditAction[] | null;
  @Field(() => ID, { nullable: true, description: "What this member of the organization did." })
  readonly userId?: string | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly from?: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "Before this instant." })
  readonly until?: Date | null;
}

@ObjectType("AuditEventsExported", { description: "The lines, the newest first, as a table to keep." })
export class AuditEventsExportedType {
  @Field(() => String, {
    description:
      "Comma separated, with a head: at, action, actor_kind, actor, organization, subject, person_id, referral_id, parts, details.",
  })
  readonly csv!: string;
  @Field(() => Int)
  readonly count!: number;
  @Field(() => Boolean, { description: "False when there are older lines: ask again with an earlier `until`." })
  readonly isWhole!: boolean;
}

export const ExportAuditEventsResult = createUnionType({
  name: "ExportAuditEventsResult",
  description: "The table, or that nothing is known of such a person here.",
  types: () => [AuditEventsExportedType, NotFoundType] as const,
  resolveType: kindOf,
});
