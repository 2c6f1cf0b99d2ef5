import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { organizationById } from "../catalog/listing.loader.ts";
import { OrganizationType } from "../catalog/listing.type.ts";
import { apiKeysByOrganizationId } from "../identity/api-key.loader.ts";
import { userById } from "../identity/user.loader.ts";
import { organizationIdsOf } from "../kernel/actor.ts";
import { AccessFor } from "../platform/graphql/access.ts";
import { cursorArgument, cursorOf, pageSizeArgument, uuidArgument } from "../platform/graphql/arguments.ts";
import type { RequestContext } from "../platform/graphql/context.ts";
import { pageOf } from "../platform/graphql/page.type.ts";
import { auditPage } from "./audit-log.loader.ts";
import { mayReadAuditLog } from "./audit-log.policy.ts";
import type { AuditFilter, AuditRow } from "./audit-log.store.ts";
import { AuditEventConnectionType, AuditEventsArgs, AuditEventType, AuditPageArgs } from "./audit-log.type.ts";

type Filter = Omit<AuditFilter, "organizationId">;

@Resolver(() => AuditEventType)
export class AuditLogResolver {
  @AccessFor(["ADMIN"])
  @Query(() => AuditEventConnectionType, {
    description:
      "What the active organization did, and what others did with its persons' data, the newest first. Looking is written down too.",
  })
  auditEvents(@Ctx() context: RequestContext, @Args(() => AuditEventsArgs) asked: AuditEventsArgs) {
    const { actions, userId, from, until } = asked;
    return page(context, asked, {
      personId: null,
      actions: actions ?? null,
      userId: userId ?? null,
      from: from ?? null,
      until: until ?? null,
    });
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
    return page(context, asked, { personId: uuidArgument("personId", personId), actions: null, userId: null, from: null, until: null });
  }

  @FieldResolver(() => OrganizationType, { nullable: true })
  organization(@Root() { organizationId }: AuditRow, @Ctx() { loaders }: RequestContext) {
    return organizationId === null ? null : loaders.of(organizationById).load(organizationId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The member's name, or the API key's; null for who acted for another organization, whose people are its own to name.",
  })
  async actorName(@Root() event: AuditRow, @Ctx() { actor, loaders }: RequestContext): Promise<string | null> {
    const { actorKind, actorId, organizationId } = event;
    if (actorId === null || organizationId === null || !organizationIdsOf(actor).includes(organizationId)) return null;
    if (actorKind === "USER") return (await loaders.of(userById).load(actorId))?.name ?? null;
    if (actorKind !== "API_KEY") return null;
    const keys = await loaders.of(apiKeysByOrganizationId).load(organizationId);
    return keys.find(({ id }) => id === actorId)?.name ?? null;
  }

  @FieldResolver(() => [String], {
    description: "Which parts of the person's data: name, contact, birth-date, address, message, notes, consent, need.",
  })
  parts(@Root() { details }: AuditRow): readonly string[] {
    return details.parts ?? [];
  }
}

async function page({ actor, loaders }: RequestContext, { first, after }: AuditPageArgs, filter: Filter) {
  const size = pageSizeArgument(first);
  const position = cursorArgument(after);
  const cursor = ({ at, id }: AuditRow): string => cursorOf({ at: at.toISOString(), id });
  if (!mayReadAuditLog(actor)) return pageOf<AuditRow>([], size, cursor, true);
  const { organizationId } = actor;
  const rows = await loaders.of(auditPage).load({ filter: { ...filter, organizationId }, page: { limit: size + 1, after: position } });
  // Of a person who is not ours nothing is written, just as nothing is shown.
  const person = filter.personId !== null && rows.length > 0 ? { personId: filter.personId, personOrganizationId: organizationId } : {};
  loaders.trail.did({ action: "AUDIT_READ", ...person });
  return pageOf(rows, size, cursor, position === null);
}
