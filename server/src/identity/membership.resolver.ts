import { roles } from "@waypost/schema/roles";
import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import { userIdOf } from "../kernel/actor.ts";
import { AccessFor } from "../platform/graphql/access.ts";
import { cursorArgument, cursorOf, pageSizeArgument } from "../platform/graphql/arguments.ts";
import type { RequestContext } from "../platform/graphql/context.ts";
import { pageOf } from "../platform/graphql/page.type.ts";
import { memberPage, rulesByOrganizationId, standingByUserId } from "./membership.loader.ts";
import {
  type Decision,
  mayChangeRoles,
  mayChangeRules,
  mayGrant,
  mayLeave,
  mayManage,
  mayRemove,
  type RulesChange,
} from "./membership.policy.ts";
import type { MembershipService } from "./membership.service.ts";
import type { MemberRow } from "./membership.store.ts";
import * as types from "./membership.type.ts";
import { userById } from "./user.loader.ts";
import { RoleEnum, UserType, ViewerType } from "./viewer.type.ts";

const permission = (decision: Decision): types.PermissionType => ({
  allowed: decision.allowed,
  reason: decision.allowed ? null : decision.reason,
});

async function changing(
  organizationId: string | null,
  change: Partial<RulesChange>,
  { actor, signIn, loaders }: RequestContext,
): Promise<types.PermissionType> {
  if (organizationId === null) return permission(mayManage(actor, ""));
  const before = await loaders.of(rulesByOrganizationId).load(organizationId);
  return permission(mayChangeRules(actor, organizationId, { before, after: { ...before, ...change }, signIn }));
}

@Resolver(() => types.MemberType)
export class MemberResolver {
  readonly #memberships: MembershipService;

  constructor(memberships: MembershipService) {
    this.#memberships = memberships;
  }

  @AccessFor("member")
  @Mutation(() => types.ChangeMemberRolesResult, { description: "Gives a member of the active organization other roles." })
  changeMemberRoles(
    @Ctx() { actor }: RequestContext,
    @Arg("input", () => types.ChangeMemberRolesInput) { memberId, roles: wanted }: types.ChangeMemberRolesInput,
  ) {
    return this.#memberships.changeRoles(actor, memberId, wanted);
  }

  @AccessFor("member")
  @Mutation(() => types.RemoveMemberResult, { description: "Takes a member out of the active organization." })
  removeMember(@Ctx() { actor }: RequestContext, @Arg("input", () => types.RemoveMemberInput) { memberId }: types.RemoveMemberInput) {
    return this.#memberships.remove(actor, memberId);
  }

  @AccessFor("signed-in")
  @Mutation(() => types.LeaveOrganizationResult, { description: "Gives up the viewer's own place in an organization." })
  leaveOrganization(
    @Ctx() { actor }: RequestContext,
    @Arg("input", () => types.LeaveOrganizationInput) { organizationId }: types.LeaveOrganizationInput,
  ) {
    return this.#memberships.leave(actor, organizationId);
  }

  @AccessFor("member")
  @Mutation(() => types.ChangeOrganizationRulesResult, { description: "Changes what the active organization asks of its members." })
  changeOrganizationRules(
    @Ctx() { actor, signIn, now }: RequestContext,
    @Arg("input", () => types.ChangeOrganizationRulesInput) { requireSecondFactor, passwordSignIn }: types.ChangeOrganizationRulesInput,
  ) {
    return this.#memberships.changeRules(
      { actor, signIn },
      { requireSecondFactor: requireSecondFactor ?? undefined, passwordSignIn: passwordSignIn ?? undefined },
      now,
    );
  }

  @FieldResolver(() => UserType)
  user(@Root() { userId }: MemberRow, @Ctx() { loaders }: RequestContext) {
    return loaders.of(userById).load(userId);
  }

  @FieldResolver(() => Boolean)
  isViewer(@Root() { userId }: MemberRow, @Ctx() { actor }: RequestContext): boolean {
    return userId === userIdOf(actor);
  }

  @FieldResolver(() => Boolean, { nullable: true, description: "Null for whoever is neither an administrator nor the member." })
  async hasSecondFactor(@Root() { userId, organizationId }: MemberRow, @Ctx() { actor, loaders }: RequestContext): Promise<boolean | null> {
    if (!mayManage(actor, organizationId).allowed && userId !== userIdOf(actor)) return null;
    return (await loaders.of(standingByUserId).load(userId))?.hasSecondFactor ?? null;
  }

  @FieldResolver(() => types.PermissionType, { description: "Whether the viewer may give this member other roles at all." })
  viewerMayChangeRoles(@Root() member: MemberRow, @Ctx() { actor }: RequestContext): types.PermissionType {
    return permission(mayChangeRoles(actor, member.organizationId, member, member.roles));
  }

  @FieldResolver(() => types.PermissionType)
  viewerMayRemove(@Root() member: MemberRow, @Ctx() { actor }: RequestContext): types.PermissionType {
    return permission(mayRemove(actor, member.organizationId, member));
  }

  @FieldResolver(() => types.PermissionType, { description: "Whether the member may leave: for the viewer's own place." })
  mayLeave(@Root() member: MemberRow): types.PermissionType {
    return permission(mayLeave(member));
  }
}

@Resolver(() => ViewerType)
export class ViewerMembersResolver {
  @FieldResolver(() => types.MemberConnectionType, {
    description: "Members of the active organization, who came first at the top. Empty when there is none.",
  })
  async members(
    @Root() { organizationId }: ViewerType,
    @Ctx() { loaders }: RequestContext,
    @Arg("first", () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Arg("after", () => String, { nullable: true }) after?: string,
  ): Promise<types.MemberConnectionType> {
    const size = pageSizeArgument(first);
    const position = cursorArgument(after);
    if (organizationId === null) return { ...pageOf<MemberRow>([], size, () => "", true), totalCount: 0 };
    const { rows, totalCount } = await loaders.of(memberPage).load({ organizationId, limit: size + 1, after: position });
    const cursor = ({ joinedAt, id }: MemberRow) => cursorOf({ at: joinedAt.toISOString(), id });
    return { ...pageOf(rows, size, cursor, position === null), totalCount };
  }

  @FieldResolver(() => types.OrganizationRulesType, { nullable: true, description: "Of the active organization; null when there is none." })
  organizationRules(@Root() { organizationId }: ViewerType, @Ctx() { loaders }: RequestContext) {
    return organizationId === null ? null : loaders.of(rulesByOrganizationId).load(organizationId);
  }

  @FieldResolver(() => types.PermissionType, {
    description: "Whether the viewer may invite, and manage the active organization's members.",
  })
  mayManageMembers(@Root() { organizationId }: ViewerType, @Ctx() { actor }: RequestContext): types.PermissionType {
    return permission(mayManage(actor, organizationId ?? ""));
  }

  @FieldResolver(() => [RoleEnum], { description: "The roles that the viewer may give to others in the active organization." })
  grantableRoles(@Root() { organizationId }: ViewerType, @Ctx() { actor }: RequestContext): string[] {
    return mayManage(actor, organizationId ?? "").allowed ? roles.filter((role) => mayGrant(actor, [], [role]).allowed) : [];
  }

  @FieldResolver(() => types.PermissionType, {
    description: "Whether the viewer may ask the active organization's members for a second factor.",
  })
  mayRequireSecondFactor(@Root() { organizationId }: ViewerType, @Ctx() context: RequestContext): Promise<types.PermissionType> {
    return changing(organizationId, { requireSecondFactor: true }, context);
  }

  @FieldResolver(() => types.PermissionType, {
    description: "Whether the viewer may have the active organization's members sign in by its provider only.",
  })
  mayTurnOffPasswords(@Root() { organizationId }: ViewerType, @Ctx() context: RequestContext): Promise<types.PermissionType> {
    return changing(organizationId, { passwordSignIn: false }, context);
  }
}
