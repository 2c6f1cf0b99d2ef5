import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { organizationById } from "../catalog/listing.loader.ts";
import { OrganizationType } from "../catalog/listing.type.ts";
import { organizationIdsOf } from "../kernel/actor.ts";
import type { OpenPerson } from "../people/person.api.ts";
import { personById } from "../people/person.loader.ts";
import { PersonType } from "../people/person.type.ts";
import { AccessFor } from "../platform/graphql/access.ts";
import { cursorArgument, cursorOf, pageSizeArgument, uuidArgument } from "../platform/graphql/arguments.ts";
import type { RequestContext } from "../platform/graphql/context.ts";
import { pageOf } from "../platform/graphql/page.type.ts";
import { type AuditDetail, detailsOf } from "./audit-details.rules.ts";
import { exportAuditEvents } from "./audit-export.ts";
import { auditPage } from "./audit-log.loader.ts";
import { mayReadAuditLog } from "./audit-log.policy.ts";
import type { AuditFilter, AuditRow } from "./audit-log.store.ts";
import {
  AuditDetailType,
  AuditEventConnectionType,
  AuditEventsArgs,
  AuditEventType,
  AuditPageArgs,
  ExportAuditEventsInput,
  ExportAuditEventsResult,
} from "./audit-log.type.ts";
import { actorNameOf, subjectNameOf } from "./audit-names.ts";

type Filter = Omit<AuditFilter, "organizationId">;

@Resolver(() => AuditEventType)
export class AuditLogResolver {
  @AccessFor(["ADMIN"])
  @Query(() => AuditEventConnectionType, {
    description:
      "What the active organization did, and what others did with its persons' data, the newest first. Looking is written down too.",
  })
  auditEvents(@Ctx() context: RequestContext, @Args(() => AuditEventsArgs) asked: AuditEventsArgs) {
    return page(context, asked, filterOf(asked));
  }

  @AccessFor(["ADMIN"])
  @Query(() => AuditEventConnectionType, {
    description: "Who has seen or changed what of a person of the active organization, the newest first. Empty for anybody else's person.",
  })
  personAuditEvents(
    @Ctx() context: RequestContext,
    @Arg("personId", () => ID) personId: string,
    @Args(() => AuditPageArgs) asked: AuditPageArgs,
  ) {
    return page(context, asked, filterOf({ personId: uuidArgument("personId", personId) }));
  }

  @AccessFor(["ADMIN"])
  @Mutation(() => ExportAuditEventsResult, {
    description: "The log as a table to keep, at most 5,000 lines. That it was taken is written down.",
  })
  exportAuditEvents(@Ctx() context: RequestContext, @Arg("input", () => ExportAuditEventsInput) input: ExportAuditEventsInput) {
    return exportAuditEvents(
      context,
      filterOf({ ...input, personId: input.personId == null ? null : uuidArgument("personId", input.personId) }),
    );
  }

  @FieldResolver(() => OrganizationType, { nullable: true })
  organization(@Root() { organizationId }: AuditRow, @Ctx() { loaders }: RequestContext) {
    return organizationId === null ? null : loaders.of(organizationById).load(organizationId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The member's name, or the API key's; null for who acted for another organization, whose people are its own to name.",
  })
  actorName(@Root() event: AuditRow, @Ctx() context: RequestContext): Promise<string | null> {
    return actorNameOf(event, context);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The member or API key it was done to, by name; null for other things, and for what another organization did.",
  })
  subjectName(@Root() event: AuditRow, @Ctx() context: RequestContext): Promise<string | null> {
    return subjectNameOf(event, context);
  }

  @FieldResolver(() => Boolean, {
    description: "Whether the person is the active organization's own: who has seen the person can then be asked.",
  })
  isOwnPerson(@Root() { personOrganizationId }: AuditRow, @Ctx() { actor }: RequestContext): boolean {
    return personOrganizationId !== null && organizationIdsOf(actor).includes(personOrganizationId);
  }

  @FieldResolver(() => [AuditDetailType])
  details(@Root() event: AuditRow): AuditDetail[] {
    return detailsOf(event);
  }

  @FieldResolver(() => [String], {
    description: "Which parts of the person's data: name, contact, birth-date, address, message, notes, consent, need.",
  })
  parts(@Root() { details }: AuditRow): readonly string[] {
    return details.parts ?? [];
  }
}

@Resolver(() => AuditEventConnectionType)
export class AuditEventConnectionResolver {
  @FieldResolver(() => PersonType, { nullable: true })
  async person(@Root() { personId }: AuditLogPage, @Ctx() { actor, loaders }: RequestContext): Promise<OpenPerson | null> {
    const person = personId === null || !mayReadAuditLog(actor) ? null : await loaders.of(personById).load(personId);
    // A receiver sees some of a person of others; the log of that person is not its own.
    return person && mayReadAuditLog(actor) && person.organizationId === actor.organizationId ? person : null;
  }
}

interface AuditLogPage {
  readonly personId: string | null;
}

function filterOf(
  asked: {
    readonly [Key in keyof Filter]?: Filter[Key] | undefined;
  },
): Filter {
  const { personId = null, actions = null, userId = null, from = null, until = null } = asked;
  return { personId, actions, userId, from, until };
}

async function page({ actor, loaders }: RequestContext, { first, after }: AuditPageArgs, filter: Filter) {
  const size = pageSizeArgument(first);
  const position = cursorArgument(after);
  const cursor = ({ at, id }: AuditRow): string => cursorOf({ at: at.toISOString(), id });
  const { personId } = filter;
  if (!mayReadAuditLog(actor)) return { ...pageOf<AuditRow>([], size, cursor, true), personId: null };
  const { organizationId } = actor;
  const rows = await loaders.of(auditPage).load({ filter: { ...filter, organizationId }, page: { limit: size + 1, after: position } });
  // Of a person who is not ours nothing is written, just as nothing is shown.
  const person = personId !== null && rows.length > 0 ? { personId, personOrganizationId: organizationId } : {};
  loaders.trail.did({ action: "AUDIT_READ", ...person });
  return { ...pageOf(rows, size, cursor, position === null), personId };
}
