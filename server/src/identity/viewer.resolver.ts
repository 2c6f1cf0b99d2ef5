import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { userIdOf } from "../kernel/actor.ts";
import { AccessFor } from "../platform/graphql/access.ts";
import { uuidArgument } from "../platform/graphql/arguments.ts";
import type { RequestContext } from "../platform/graphql/context.ts";
import type { MembershipRow } from "./membership.store.ts";
import { blockOf } from "./sign-in.rules.ts";
import { membershipsByUserId, userById } from "./user.loader.ts";
import type { SessionService } from "./session.service.ts";
import { MembershipBlockEnum, MembershipType, UserType, ViewerType } from "./viewer.type.ts";

@Resolver(() => ViewerType)
export class ViewerResolver {
  readonly #sessions: SessionService;

  constructor(sessions: SessionService) {
    this.#sessions = sessions;
  }

  @AccessFor("public")
  @Query(() => ViewerType, { nullable: true, description: "Null when nobody is signed in." })
  viewer(@Ctx() { actor }: RequestContext): ViewerType | null {
    const userId = userIdOf(actor);
    return userId === null ? null : { userId, organizationId: actor.kind === "member" ? actor.organizationId : null };
  }

  @AccessFor("signed-in")
  @Mutation(() => ViewerType, {
    nullable: true,
    description: "Makes one of the viewer's memberships the active one, from the next request on. Null when the viewer has none there.",
  })
  async switchOrganization(
    @Ctx() { actor, sessionToken }: RequestContext,
    @Arg("organizationId", () => ID) organizationId: string,
  ): Promise<ViewerType | null> {
    const userId = userIdOf(actor);
    const id = uuidArgument("organizationId", organizationId);
    if (userId === null || sessionToken === null) return null;
    return (await this.#sessions.switchOrganization(userId, sessionToken, id)) ? { userId, organizationId: id } : null;
  }

  @FieldResolver(() => UserType)
  user(@Root() { userId }: ViewerType, @Ctx() { loaders }: RequestContext) {
    return loaders.of(userById).load(userId);
  }

  @FieldResolver(() => [MembershipType])
  memberships(@Root() { userId }: ViewerType, @Ctx() { loaders }: RequestContext) {
    return loaders.of(membershipsByUserId).load(userId);
  }
}

@Resolver(() => MembershipType)
export class MembershipResolver {
  @FieldResolver(() => MembershipBlockEnum, {
    nullable: true,
    description: "What the organization asks for before the viewer's session may act for it; null when nothing is missing.",
  })
  blockedBy(@Root() { rules }: MembershipRow, @Ctx() { signIn }: RequestContext): string | null {
    return blockOf(signIn, rules);
  }
}
